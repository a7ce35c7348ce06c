/** USER_AUTH: choice-based sign-in, including one that continues a confirmed sign-up. */
import { notAuthorized } from '../../exceptions.js';
import { availableChallenges, beginFactor } from '../firstFactorChoice.js';
import { userOrSimulation } from '../../users/missingUser.js';
import { advance, openChallenge } from '../signIn.js';
import type { SignIn } from '../signInState.js';
import { takeConfirmation } from '../signUpSession.js';
import { parameter } from './flow.js';
import type { Flow } from './flow.js';

export const userAuth: Flow = async (request) => {
  const { services, pool, client, parameters, session, eventId, managed } = request;
  const who = await userOrSimulation(services, pool, client, parameter(parameters, 'USERNAME'));
  const signIn: SignIn = { services, pool, client, ...who, eventId, managed, passed: [] };
  if (session !== undefined)
    return advance({
      ...signIn,
      passed: await takeConfirmation(services, client, who.user, session),
    });
  const AvailableChallenges = availableChallenges(signIn);
  if (AvailableChallenges.length === 0) throw notAuthorized('Incorrect username or password.');
  const preferred = AvailableChallenges.find((name) => name === parameters.PREFERRED_CHALLENGE);
  const answer = preferred
    ? await beginFactor(signIn, preferred, parameters)
    : await openChallenge(signIn, 'SELECT_CHALLENGE', {});
  return answer.AuthenticationResult || answer.SignedIn
    ? answer
    : { ...answer, AvailableChallenges };
};
