// The only place for USER_SRP_AUTH: a password that is proven without being sent.
import { userOrSimulation } from '../../users/missingUser.js';
import { openChallenge } from '../signIn.js';
import { parameter, type Flow } from './flow.js';

export const userSrpAuth: Flow = async ({ services, pool, client, parameters, eventId }) => {
  const who = await userOrSimulation(services, pool, client, parameter(parameters, 'USERNAME'));
  // A DEVICE_KEY counts when it comes with the claim: clients whose device was forgotten repeat only that call.
  const { Session: _, ...answer } = await openChallenge(
    { services, pool, client, ...who, eventId, passed: [], srpA: parameter(parameters, 'SRP_A') },
    'PASSWORD_VERIFIER',
    {},
  );
  // Cognito gives no Session in this flow (seen at AWS): the secret block stands for it.
  return answer;
};
