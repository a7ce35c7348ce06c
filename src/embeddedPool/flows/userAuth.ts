// The only place for USER_AUTH: choice-based sign-in, and the sign-in that a confirmed sign-up continues.
import { notAuthorized } from '../exceptions.js';
import { availableChallenges, beginFactor } from '../firstFactorChoice.js';
import { userOrSimulation } from '../missingUser.js';
import { takeSession } from '../session.js';
import { advance, openChallenge, type AuthAnswer, type SignIn } from '../signIn.js';
import { parameter, type Flow } from './flow.js';

/** The session of ConfirmSignUp, which is no challenge. */
export const confirmedSignUp = 'CONFIRMED_SIGN_UP';

export const userAuth: Flow = async (request) => {
  const { services, pool, client, parameters, session, eventId } = request;
  const who = await userOrSimulation(services, pool, client, parameter(parameters, 'USERNAME'));
  const signIn: SignIn = { services, pool, client, ...who, eventId, passed: [] };
  if (session !== undefined) return continueSignUp(signIn, session);
  const AvailableChallenges = availableChallenges(signIn);
  if (AvailableChallenges.length === 0) throw notAuthorized('Incorrect username or password.');
  const preferred = AvailableChallenges.find((name) => name === parameters.PREFERRED_CHALLENGE);
  const answer = preferred ? await beginFactor(signIn, preferred, parameters) : await openChallenge(signIn, 'SELECT_CHALLENGE', {});
  return answer.AuthenticationResult ? answer : { ...answer, AvailableChallenges };
};

/** The code that confirmed the sign-up was the first factor (SDK: InitiateAuthRequest, Session). */
async function continueSignUp(signIn: SignIn, session: string): Promise<AuthAnswer> {
  const { userKey, passed } = await takeSession(signIn.services, signIn.client, confirmedSignUp, session);
  if (userKey !== signIn.user.key) throw notAuthorized('Invalid session for the user.');
  return advance({ ...signIn, passed });
}
