/** WEB_AUTHN: an assertion by one of the user's passkeys. */
import { parameter } from '../flows/flow.js';
import { checkAssertion } from '../../passkeys/passkeyAssertion.js';
import type { Challenge } from './challenge.js';

export const webAuthn: Challenge = async ({ signIn, responses, session }) => {
  await checkAssertion(signIn, session.data.challenge ?? '', parameter(responses, 'CREDENTIAL'));
  return signIn;
};
