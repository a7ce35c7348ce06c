/** Devices: their keys, their records, and the role of remembered ones at sign-in. */
import { createHash } from 'node:crypto';

import type {
  DeviceRememberedStatusType,
  DeviceType,
  NewDeviceMetadataType,
} from '@aws-sdk/client-cognito-identity-provider';

import { resourceNotFound } from '../exceptions.js';
import type { PoolException } from '../exceptions.js';
import { selectableMethods } from '../mfa/mfa.js';
import { readPage } from '../wire/paging.js';
import type { Page } from '../wire/paging.js';
import { randomUuid } from '../random.js';
import { keys } from '../store/records.js';
import type { DeviceRecord, GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import { regionOf } from '../pools/poolId.js';
import type { Services } from '../services.js';
import type { SrpSecret } from '../signIn/srpExchange.js';
import type { Reader } from '../store/store.js';
import { findUser } from '../users/findUser.js';

/** The owner of a device. */
export interface DeviceOwner {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly user: UserRecord;
}

/**
 * A pool tracks devices as soon as its DeviceConfiguration has any value (SDK:
 * DeviceConfigurationType).
 */
export const tracksDevices = (pool: PoolRecord): boolean => pool.DeviceConfiguration !== undefined;

/**
 * A new device for a sign-in that presents none. It has no effect until ConfirmDevice registers it.
 */
export function newDevice(services: Services, pool: PoolRecord): NewDeviceMetadataType {
  return {
    DeviceKey: `${regionOf(pool.Id)}_${randomUuid(services.randomBytes)}`,
    DeviceGroupKey: deviceGroup(pool),
  };
}

/** Public and the same for the whole pool: it only makes the hashes of different pools differ. */
function deviceGroup({ Id }: PoolRecord): string {
  const digest = createHash('sha256').update(`device group ${Id}`).digest('base64url');
  return `-${digest.replaceAll(/[-_]/g, '').slice(0, 8)}`;
}

export function requireDevice(
  reader: Reader,
  pool: PoolRecord,
  user: UserRecord,
  deviceKey: string,
): DeviceRecord {
  const device = reader.get<DeviceRecord>(keys.device(pool.Id, user.key, deviceKey));
  if (!device) throw missingDevice();
  return device;
}

/** Clients forget their own copy of the device when they see exactly this text. */
const missingDevice = (): PoolException => resourceNotFound('Device does not exist.');

/**
 * The device presented at a sign-in; undefined if there is none, or the pool does not track
 * devices.
 */
export function presentedDevice({
  services,
  pool,
  user,
  deviceKey,
}: DeviceOwner & { readonly deviceKey?: string | undefined }): DeviceRecord | undefined {
  return tracksDevices(pool) && deviceKey
    ? requireDevice(services.store, pool, user, deviceKey)
    : undefined;
}

/** The device that answers a challenge; it must be the one that the sign-in presented. */
export function answeringDevice(
  signIn: DeviceOwner & { readonly deviceKey?: string | undefined },
  given: string,
): DeviceRecord {
  const device = presentedDevice(signIn);
  if (device?.key !== given) throw missingDevice();
  return device;
}

/**
 * AdminGetDevice and AdminListDevices do not declare UserNotFoundException: for them a missing user
 * is a missing resource.
 */
export function requireOwner(services: Services, pool: PoolRecord, name: string): DeviceOwner {
  const user = findUser(services.store, pool, name);
  if (!user) throw resourceNotFound('User does not exist.');
  return { services, pool, user };
}

/**
 * Changes a device inside a transaction; ResourceNotFoundException if the user has no device with
 * that key.
 */
export function changeDevice(
  { services, pool, user }: DeviceOwner,
  deviceKey: string,
  changes: Partial<DeviceRecord>,
): Promise<void> {
  return services.store.transaction((transaction) => {
    const device = requireDevice(transaction, pool, user, deviceKey);
    transaction.put(keys.device(pool.Id, user.key, deviceKey), { ...device, ...changes });
  });
}

/** UpdateDeviceStatus and its admin variant. */
export function setRemembered(
  owner: DeviceOwner,
  deviceKey: string,
  status: DeviceRememberedStatusType = 'not_remembered',
): Promise<void> {
  return changeDevice(owner, deviceKey, {
    remembered: status === 'remembered',
    modifiedAt: owner.services.now().getTime(),
  });
}

/**
 * ForgetDevice and its admin variant; the device's tokens can no longer be refreshed, see
 * isBoundTo.
 */
export function forgetDevice(
  { services, pool, user }: DeviceOwner,
  deviceKey: string,
): Promise<void> {
  return services.store.transaction((transaction) => {
    requireDevice(transaction, pool, user, deviceKey);
    transaction.remove(keys.device(pool.Id, user.key, deviceKey));
  });
}

export function listDevices(
  { services, pool, user }: DeviceOwner,
  { limit, token }: { limit: number | undefined; token: string | undefined },
  show: (device: DeviceRecord) => DeviceType,
): Page<DeviceType> {
  return readPage(
    services.store,
    ['device', pool.Id, user.key],
    { limit: limit || 60, token },
    show,
  );
}

/** As shown to its user. */
export function showDevice({
  key,
  name,
  createdAt,
  modifiedAt,
  authenticatedAt,
}: DeviceRecord): DeviceType {
  return {
    DeviceKey: key,
    DeviceAttributes: [
      { Name: 'device_status', Value: 'valid' },
      ...(name === undefined ? [] : [{ Name: 'device_name', Value: name }]),
    ],
    DeviceCreateDate: new Date(createdAt),
    DeviceLastModifiedDate: new Date(modifiedAt),
    // AWS CLI examples, list-devices: whole seconds.
    DeviceLastAuthenticatedDate: new Date(authenticatedAt - (authenticatedAt % 1000)),
  };
}

/**
 * As shown to administrators: with the attributes that start with `dev:` (AWS CLI, example of
 * admin-get-device).
 */
export function showDeviceToAdmin({ pool, user }: DeviceOwner, device: DeviceRecord): DeviceType {
  const shown = showDevice(device);
  const owner = `${user.username}.${pool.Id}`;
  const arn = `${(pool.Arn ?? '').replace(/userpool\/.*$/, '')}owner/${owner}/device/${device.key}`;
  const status = device.remembered ? 'remembered' : 'not_remembered';
  const developer = {
    'dev:device_arn': arn,
    'dev:device_owner': owner,
    'dev:device_remembered_status': status,
  };
  return {
    ...shown,
    DeviceAttributes: [
      ...(shown.DeviceAttributes ?? []),
      ...Object.entries(developer).map(([Name, Value]) => ({ Name, Value })),
    ],
  };
}

export function deviceSecret(
  pool: PoolRecord,
  { key, salt = '', verifier = '' }: DeviceRecord,
): SrpSecret {
  return { group: deviceGroup(pool), name: key, salt, verifier };
}

/** Whether the device must prove its secret: it is remembered and has one. */
export function provesItself({ remembered, verifier }: DeviceRecord): boolean {
  return remembered && verifier !== undefined;
}

/**
 * Whether a device that proves its secret replaces the second factor: with
 * ChallengeRequiredOnNewDevice it replaces an SMS message or a TOTP code (SDK:
 * DeviceConfigurationType). A user with neither still sets one up or gets a code by email.
 */
export function replacesSecondFactor(
  pool: PoolRecord,
  user: UserRecord,
  device: DeviceRecord,
): boolean {
  if (!pool.DeviceConfiguration?.ChallengeRequiredOnNewDevice || !provesItself(device))
    return false;
  return selectableMethods(pool, user).some((method) => method !== 'EMAIL_OTP');
}

/**
 * If devices are tracked, a refresh token only works on the confirmed device it was issued to, so
 * ForgetDevice makes it useless (AWS Mobile Blog, "Tracking and Remembering Devices Using Amazon
 * Cognito Your User Pools").
 */
export function isBoundTo(
  reader: Reader,
  pool: PoolRecord,
  grant: GrantRecord,
  deviceKey: string | undefined,
): boolean {
  if (!tracksDevices(pool) || grant.deviceKey === undefined) return true;
  return (
    grant.deviceKey === deviceKey &&
    reader.get(keys.device(pool.Id, grant.userKey, deviceKey)) !== undefined
  );
}
