/** Devices that the pool remembers. Their secrets stay in this browser and are proved by SRP. */
import type { Session } from '../sessionTypes.js';
import { base64Of, canSrp, randomBytes, verifierOf } from './srp.js';
import { accessClaims } from '../tokens.js';
import type { SuccessOf } from '../types.js';

export interface Device {
  readonly key: string;
  readonly group: string;
  readonly secret: string;
}

/** The key in storage for the device that the sign-in is bound to. */
export const boundDevice = 'device';

/** Returns the key of the device, which a refresh must contain. */
export function keyOfDevice({ storage, tokens }: Session): string | undefined {
  const current = tokens();
  return (current && accessClaims(current).device_key) ?? storage.get(boundDevice);
}

/** Returns the stored device for the username that the user types. */
export function deviceOf({ storage }: Session, username: string): Device | undefined {
  const text = storage.get(placeOf(username));
  return text === undefined ? undefined : (JSON.parse(text) as Device);
}

/** Forgets a device, unless another one has been stored in the meantime. */
export function forgetDevice(session: Session, username: string, key: string): void {
  if (deviceOf(session, username)?.key === key) session.storage.set(placeOf(username));
}

/**
 * Gives a new device its secret. Without storage the device stays unconfirmed, which is allowed.
 */
export async function confirmDevice(
  session: Session,
  username: string,
  { newDevice, accessToken }: SuccessOf<'refreshTokens'>,
): Promise<void> {
  if (!newDevice || !canSrp()) return;
  const { deviceKey, deviceGroupKey: group } = newDevice;
  const secret = base64Of(randomBytes(40));
  const { gateway, storage } = session;
  storage.set(placeOf(username), JSON.stringify({ key: deviceKey, group, secret }));
  if (!storage.get(placeOf(username))) return;
  const secretVerifier = await verifierOf({ group, name: deviceKey, secret });
  const input = { deviceKey, secretVerifier };
  // Stored before the user is asked, so that a page that was left meanwhile can still refresh with
  // the key.
  storage.set(boundDevice, deviceKey);
  const member = await gateway.ask('confirmMyDevice', input, accessToken);
  if ('code' in member) {
    storage.set(placeOf(username));
    storage.set(boundDevice);
  }
}

const placeOf = (username: string): string => `device:${username.toLowerCase()}`;
