/** Devices that the pool remembers: their secrets stay in this browser, and are proved by SRP. */
import type { Session } from './session.js';
import { base64Of, canSrp, randomBytes, verifierOf } from './srp.js';
import { accessClaims } from './tokens.js';
import type { SuccessOf } from './types.js';

export interface Device {
  readonly key: string;
  readonly group: string;
  readonly secret: string;
}

/** The device of a user who types this name. */
export function deviceOf(session: Session, username: string): Device | undefined {
  const text = session.platform.storage.get(placeOf(session, username));
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Device);
  } catch {
    return undefined;
  }
}

/** A device that has come since then stays. */
export function forgetDevice(session: Session, username: string, key: string): void {
  if (deviceOf(session, username)?.key === key)
    session.platform.storage.set(placeOf(session, username));
}

/** The key of the device that the sign-in is bound to; a refresh must name it. */
export function keyOfDevice({ platform, prefix, tokens }: Session): string | undefined {
  const claimed = tokens && accessClaims(tokens).device_key;
  return claimed ?? platform.storage.get(`${prefix}:device`);
}

/** Says which device the sign-in is bound to from now on. */
export function useDevice({ platform, prefix }: Session, key: string | undefined): void {
  platform.storage.set(`${prefix}:device`, key);
}

/** Gives a new device its secret. Without storage the device stays unconfirmed, which is allowed. */
export async function confirmDevice(
  session: Session,
  username: string,
  { newDevice, accessToken }: SuccessOf<'refreshTokens'>,
): Promise<void> {
  if (!newDevice || !canSrp()) return;
  const { deviceKey: key, deviceGroupKey: group } = newDevice;
  const device: Device = { key, group, secret: base64Of(randomBytes(40)) };
  const place = placeOf(session, username);
  session.platform.storage.set(place, JSON.stringify(device));
  if (session.platform.storage.get(place) === undefined) return;
  const secretVerifier = await verifierOf({ group, name: key, secret: device.secret });
  const input = { deviceKey: key, secretVerifier };
  const { __typename } = await session.gateway.ask('confirmMyDevice', input, accessToken);
  if (__typename === 'ConfirmMyDeviceSuccess') useDevice(session, key);
  else forgetDevice(session, username, key);
}

const placeOf = ({ prefix }: Session, username: string): string =>
  `${prefix}:device:${username.toLowerCase()}`;
