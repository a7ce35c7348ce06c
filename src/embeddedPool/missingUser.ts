// The only place that makes up the user whom a hidden missing name is answered with (PreventUserExistenceErrors).
import { createHmac } from 'node:crypto';
import { simulatedEmail } from './delivery.js';
import type { PoolRecord, UserRecord } from './records.js';
import type { Services } from './services.js';
import { userKey } from './users.js';

/**
 * The same for the same name, and not to be guessed without the pool's secret. No name is spelled with a space, so
 * the key is nobody's: nothing that is kept under it ever meets a real user.
 */
export async function missingUser(services: Services, pool: PoolRecord, name: string): Promise<UserRecord> {
  const { refresh } = await services.keyring.of(pool.Id);
  const key = userKey(pool, name);
  const bytes = createHmac('sha256', refresh).update(`missing user ${pool.Id} ${key}`).digest();
  const digits = bytes.readUInt32BE(16).toString().padStart(10, '0').slice(-10);
  return {
    username: name, key: `missing ${key}`, sub: bytes.toString('hex', 0, 16), sequence: 0, enabled: true, status: 'CONFIRMED', createdAt: 0, modifiedAt: 0,
    attributes: { email: simulatedEmail(pool, name), email_verified: 'true', phone_number: `+1${digits}`, phone_number_verified: 'true' },
  };
}

/** Does what is asked but sends nothing: a missing user's code takes its time, and nobody gets it. */
export function unheard(services: Services): Services {
  return { ...services, outbox: { ...services.outbox, send: () => undefined } };
}
