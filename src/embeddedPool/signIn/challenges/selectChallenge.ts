/** SELECT_CHALLENGE: the user chooses the first factor. */
import { availableChallenges, beginFactor } from '../firstFactorChoice.js';
import { invalidParameter } from '../../exceptions.js';
import { parameter } from '../flows/flow.js';
import type { Challenge } from './challenge.js';

export const selectChallenge: Challenge = async ({ signIn, responses }) => {
  const answer = parameter(responses, 'ANSWER');
  const chosen = availableChallenges(signIn).find((name) => name === answer);
  if (!chosen) throw invalidParameter('Selected challenge is not available.');
  return beginFactor(signIn, chosen, responses);
};
