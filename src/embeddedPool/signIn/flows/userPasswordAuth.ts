/** USER_PASSWORD_AUTH and its signed variant ADMIN_USER_PASSWORD_AUTH: a password in one call. */
import { passPassword } from '../firstFactor.js';
import { advance } from '../signIn.js';
import { parameter } from './flow.js';
import type { Flow } from './flow.js';

export const userPasswordAuth: Flow = async ({
  services,
  pool,
  client,
  parameters,
  validationData,
  eventId,
  managed,
}) => {
  const credentials = {
    name: parameter(parameters, 'USERNAME'),
    password: parameter(parameters, 'PASSWORD'),
    validationData,
  };
  const user = await passPassword(services, pool, client, credentials);
  return advance({
    services,
    pool,
    client,
    user,
    passed: ['PASSWORD'],
    eventId,
    deviceKey: parameters.DEVICE_KEY,
    managed,
  });
};
