// The only place that starts CUSTOM_AUTH: DefineAuthChallenge says what comes first, a password by SRP if the caller brings one.
import { userOrSimulation } from '../../users/missingUser.js';
import { advance } from '../signIn.js';
import { parameter, type Flow } from './flow.js';

export const customAuth: Flow = async ({ services, pool, client, parameters, eventId }) => {
  const who = await userOrSimulation(services, pool, client, parameter(parameters, 'USERNAME'));
  // AWS guide, "Define Auth challenge Lambda trigger": with CHALLENGE_NAME SRP_A the functions see that as the first result.
  const srpA =
    parameters.CHALLENGE_NAME === 'SRP_A' ? parameter(parameters, 'SRP_A') : parameters.SRP_A;
  const custom = srpA === undefined ? [] : [{ challengeName: 'SRP_A', challengeResult: true }];
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
