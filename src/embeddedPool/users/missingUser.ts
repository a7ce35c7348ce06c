/**
 * Simulates a user for names that do not exist, where that must be concealed
 * (PreventUserExistenceErrors).
 */
import { createHmac } from 'node:crypto';

import { simulatedEmail } from '../codes/delivery.js';
import { userNotFound } from '../exceptions.js';
import { hidesUserExistence } from '../pools/pools.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import { userKey } from './userKey.js';
import { findUser } from './findUser.js';

/**
 * The user of that name; if there is none, UserNotFoundException under LEGACY and a simulated user
 * otherwise.
 */
export async function userOrSimulation(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  name: string,
  refusal = userNotFound,
): Promise<{ user: UserRecord; simulated: boolean }> {
  const user = findUser(services.store, pool, name);
  if (user) return { user, simulated: false };
  if (!hidesUserExistence(client)) throw refusal();
  return { user: await missingUser(services, pool, name), simulated: true };
}

/**
 * Always the same for the same name, and unpredictable without the pool's secret. Usernames never
 * contain a space, so this key cannot be a real user's: nothing stored under it ever affects one.
 */
export async function missingUser(
  services: Services,
  pool: PoolRecord,
  name: string,
): Promise<UserRecord> {
  const key = userKey(pool, name);
  const { refresh } = await services.keyring.of(pool.Id);
  const bytes = createHmac('sha256', refresh).update(`missing user ${pool.Id} ${key}`).digest();
  const phone_number = `+1${bytes.readUInt32BE(16).toString().padStart(10, '0')}`;
  return {
    username: name,
    key: `missing ${key}`,
    sub: bytes.toString('hex', 0, 16),
    sequence: 0,
    enabled: true,
    status: 'CONFIRMED',
    createdAt: 0,
    modifiedAt: 0,
    attributes: {
      email: simulatedEmail(pool, name),
      email_verified: 'true',
      // Some have a phone number and some do not, as among real users.
      ...(isOdd(bytes[20]) ? { phone_number, phone_number_verified: 'true' } : {}),
    },
  };
}

/** The credential ids a simulated user is asked for: one or none. */
export function missingPasskeys({ sub }: UserRecord): string[] {
  const id = createHmac('sha256', sub).update('passkey').digest();
  return isOdd(id[0]) ? [id.toString('base64url')] : [];
}

/**
 * Works as usual but sends nothing: a missing user's code costs the same time and is not delivered.
 */
export function withoutOutbox(services: Services): Services {
  return { ...services, outbox: { ...services.outbox, send: () => undefined } };
}

const isOdd = (byte = 0): boolean => byte % 2 === 1;
