/**
 * Starts CUSTOM_AUTH: DefineAuthChallenge chooses the first challenge, or a password by SRP if the
 * caller offers one.
 */
import { userOrSimulation } from '../../users/missingUser.js';
import { advance } from '../signIn.js';
import { parameter } from './flow.js';
import type { Flow } from './flow.js';

export const customAuth: Flow = async ({ services, pool, client, parameters, eventId }) => {
  const who = await userOrSimulation(services, pool, client, parameter(parameters, 'USERNAME'));
  // AWS guide, "Define Auth challenge Lambda trigger": with CHALLENGE_NAME SRP_A the functions see
  // it as the first result.
  const srpA =
    parameters.CHALLENGE_NAME === 'SRP_A' ? parameter(parameters, 'SRP_A') : parameters.SRP_A;
  const first = { challengeName: 'SRP_A', challengeResult: true, challengeMetadata: null };
  const custom = srpA === undefined ? [] : [first];
  return advance({
    services,
    pool,
    client,
    ...who,
    passed: ['CUSTOM_AUTH'],
    custom,
    srpA,
    eventId,
  });
};
