/** Finds users by username, `sub` or alias. */
import { notAuthorized, userNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';
import { aliasKey, userKey } from './userKey.js';

/**
 * By username, by the `sub` of a local user, or by an alias that can sign in (SDK:
 * AdminGetUserRequest.Username); undefined if there is none.
 */
export function findUser(reader: Reader, pool: PoolRecord, name: string): UserRecord | undefined {
  const key = userKey(pool, name);
  const byName = reader.get<UserRecord>(keys.user(pool.Id, key));
  if (byName) return byName;
  // Before aliases, so that a user cannot hide another by using their id as an alias.
  const bySub = findUserBySub(reader, pool, name);
  if (bySub && bySub.status !== 'EXTERNAL_PROVIDER') return bySub;
  for (const attribute of [...(pool.UsernameAttributes ?? []), ...(pool.AliasAttributes ?? [])]) {
    const found = reader.get<string>(keys.alias(pool.Id, attribute, aliasKey(pool, name)));
    if (found !== undefined) return reader.get<UserRecord>(keys.user(pool.Id, found));
  }
  return undefined;
}

export function requireUser(reader: Reader, pool: PoolRecord, name: string): UserRecord {
  const user = findUser(reader, pool, name);
  if (!user) throw userNotFound();
  return user;
}

export function findUserBySub(
  reader: Reader,
  pool: PoolRecord,
  sub: string,
): UserRecord | undefined {
  const key = reader.get<string>(keys.sub(pool.Id, sub));
  return key === undefined ? undefined : reader.get<UserRecord>(keys.user(pool.Id, key));
}

export function requireEnabled(user: UserRecord): void {
  if (!user.enabled) throw notAuthorized('User is disabled.');
}
