/** DEVICE_PASSWORD_VERIFIER: the claim that proves a remembered device. */
import { answeringDevice, changeDevice, deviceSecret } from '../../devices/devices.js';
import { notAuthorized } from '../../exceptions.js';
import { parameter } from '../flows/flow.js';
import { provesSecret } from '../srpExchange.js';
import type { Challenge } from './challenge.js';

export const devicePasswordVerifier: Challenge = async ({ signIn, responses, session }) => {
  const { services, pool } = signIn;
  const device = answeringDevice(signIn, parameter(responses, 'DEVICE_KEY'));
  // Not counted as a password attempt: the device's secret has 320 random bits.
  if (!provesSecret(services, deviceSecret(pool, device), session.data, responses))
    throw notAuthorized('Incorrect username or password.');
  await changeDevice(signIn, device.key, { authenticatedAt: services.now().getTime() });
  return signIn;
};
