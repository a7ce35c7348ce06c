/** SELECT_MFA_TYPE: the chosen method's own challenge comes next. */
import { invalidParameter } from '../../exceptions.js';
import { parameter } from '../flows/flow.js';
import { challengeOf, selectableMethods } from '../../mfa/mfa.js';
import { openChallenge } from '../signIn.js';
import type { Challenge } from './challenge.js';

export const selectMfaType: Challenge = async ({ signIn, responses }) => {
  const answer = parameter(responses, 'ANSWER');
  const method = selectableMethods(signIn.pool, signIn.user).find((name) => name === answer);
  if (!method) throw invalidParameter('Invalid MFA type selected');
  const { name, parameters } = challengeOf(signIn.user, method);
  return openChallenge(signIn, name, parameters);
};
