/** Starts tracking the device that this same sign-in was given. */
import type {
  ConfirmDeviceRequest,
  ConfirmDeviceResponse,
  DeviceSecretVerifierConfigType,
} from '@aws-sdk/client-cognito-identity-provider';

import { tracksDevices } from '../devices/devices.js';
import { PoolException, invalidParameter } from '../exceptions.js';
import { callerOperation } from '../operation.js';
import { keys } from '../store/records.js';
import type { DeviceRecord } from '../store/records.js';
import { clientPublic } from '../signIn/srp.js';

export const confirmDevice = callerOperation<ConfirmDeviceRequest>(
  async (
    { DeviceKey, DeviceName, DeviceSecretVerifierConfig },
    { services, pool, user, grant },
  ): Promise<ConfirmDeviceResponse> => {
    if (!tracksDevices(pool) || grant.deviceKey !== DeviceKey)
      throw invalidParameter('Invalid device key given.');
    const onPrompt = pool.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt ?? false;
    const now = services.now().getTime();
    const device: DeviceRecord = {
      key: DeviceKey,
      createdAt: now,
      modifiedAt: now,
      authenticatedAt: now,
      remembered: !onPrompt,
      ...(DeviceName === undefined ? {} : { name: DeviceName }),
      ...secretOf(DeviceSecretVerifierConfig),
    };
    const key = keys.device(pool.Id, user.key, DeviceKey);
    await services.store.transaction((transaction) => {
      if (transaction.get(key))
        throw new PoolException('DeviceKeyExistsException', 'Device already exists.');
      transaction.put(key, device);
    });
    return { UserConfirmationNecessary: onPrompt };
  },
);

/**
 * The two base64 numbers as hex; without them the device is listed but cannot prove itself at
 * sign-in.
 */
function secretOf({ PasswordVerifier, Salt }: DeviceSecretVerifierConfigType = {}): Pick<
  DeviceRecord,
  'salt' | 'verifier'
> {
  if (PasswordVerifier === undefined && Salt === undefined) return {};
  const verifier = clientPublic(positiveHex(PasswordVerifier ?? ''));
  if (verifier === undefined) throw invalidParameter('Invalid value for password verifier.');
  return { salt: positiveHex(Salt ?? ''), verifier };
}

/**
 * Cognito reads the bytes as a signed number and rejects negative ones: clients prepend a zero byte
 * if the first bit is set.
 */
function positiveHex(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0 || (bytes[0] ?? 0) >= 0x80)
    throw invalidParameter('Invalid value for salt or password verifier.');
  return bytes.toString('hex');
}
