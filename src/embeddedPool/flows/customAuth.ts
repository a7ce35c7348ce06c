// The only place that starts CUSTOM_AUTH: DefineAuthChallenge says what comes first, a password by SRP if the caller brings one.
import { notAuthorized, userNotFound } from '../exceptions.js';
import { missingUser } from '../missingUser.js';
import { hidesUserExistence } from '../pools.js';
import { advance, type SignIn } from '../signIn.js';
import { findUser, requireEnabled } from '../users.js';
import { parameter, type Flow } from './flow.js';

export const customAuth: Flow = async ({ services, pool, client, parameters, eventId }) => {
  const name = parameter(parameters, 'USERNAME');
  const found = findUser(services.store, pool, name);
  if (!found && !hidesUserExistence(client)) throw userNotFound();
  if (found && !hidesUserExistence(client)) requireEnabled(found);
  if (found && !found.enabled) throw notAuthorized('Incorrect username or password.');
  // AWS guide, "Define Auth challenge Lambda trigger": with CHALLENGE_NAME SRP_A the functions see that as the first result.
  const bringsPassword = parameters.CHALLENGE_NAME === 'SRP_A' || parameters.SRP_A !== undefined;
  const signIn: SignIn = {
    services, pool, client, user: found ?? await missingUser(services, pool, name), simulated: !found, passed: ['CUSTOM_AUTH'], eventId, deviceKey: parameters.DEVICE_KEY, srpA: parameters.SRP_A,
    custom: bringsPassword ? [{ challengeName: 'SRP_A', challengeResult: true }] : [],
  };
  return advance(signIn);
};
