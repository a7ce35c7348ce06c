/**
 * DEVICE_SRP_AUTH: a remembered device starts to prove its secret; DEVICE_PASSWORD_VERIFIER
 * completes it.
 */
import { answeringDevice, deviceSecret } from '../../devices/devices.js';
import { parameter } from '../flows/flow.js';
import { openChallenge } from '../signIn.js';
import { srpQuestion } from '../srpExchange.js';
import type { Challenge } from './challenge.js';

export const deviceSrpAuth: Challenge = async ({ signIn, responses }) => {
  const device = answeringDevice(signIn, parameter(responses, 'DEVICE_KEY'));
  const { parameters, data } = srpQuestion(
    signIn.services,
    deviceSecret(signIn.pool, device),
    parameter(responses, 'SRP_A'),
  );
  return openChallenge(
    signIn,
    'DEVICE_PASSWORD_VERIFIER',
    { ...parameters, DEVICE_KEY: device.key, USERNAME: signIn.user.username },
    data,
  );
};
