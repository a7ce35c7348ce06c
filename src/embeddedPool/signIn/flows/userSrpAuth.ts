/** USER_SRP_AUTH: a password proven without being sent. */
import { userOrSimulation } from '../../users/missingUser.js';
import { openChallenge } from '../signIn.js';
import { parameter } from './flow.js';
import type { Flow } from './flow.js';

export const userSrpAuth: Flow = async ({ services, pool, client, parameters, eventId }) => {
  const who = await userOrSimulation(services, pool, client, parameter(parameters, 'USERNAME'));
  // The DEVICE_KEY is only read with the claim: clients whose device was forgotten repeat only that
  // call.
  const { Session: _, ...answer } = await openChallenge(
    { services, pool, client, ...who, eventId, passed: [], srpA: parameter(parameters, 'SRP_A') },
    'PASSWORD_VERIFIER',
    {},
  );
  // Cognito returns no Session in this flow (observed at AWS): the secret block replaces it.
  return answer;
};
