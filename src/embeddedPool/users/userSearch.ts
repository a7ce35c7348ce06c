/** The search of ListUsers: the index entries of a user, and the filter that reads them. */
import { invalidParameter } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Key, Transaction } from '../store/store.js';
import { userKey } from './userKey.js';

interface Field {
  readonly read: (user: UserRecord) => string | undefined;
  /** Values and filters are compared in this form. */
  readonly fold: (pool: PoolRecord, text: string) => string;
}

const attribute = (name: string): Field => ({
  read: (user) => user.attributes[name],
  fold: userKey,
});

/**
 * SDK, ListUsersRequest.Filter: the searchable fields, and the two whose case does not follow the
 * pool's setting.
 */
const fields: Readonly<Record<string, Field>> = {
  username: { read: (user) => user.username, fold: userKey },
  sub: { read: (user) => user.sub, fold: userKey },
  'cognito:user_status': { read: (user) => user.status, fold: (_pool, text) => text.toLowerCase() },
  status: { read: (user) => (user.enabled ? 'Enabled' : 'Disabled'), fold: (_pool, text) => text },
  ...Object.fromEntries(
    ['email', 'phone_number', 'name', 'given_name', 'family_name', 'preferred_username'].map(
      (name) => [name, attribute(name)],
    ),
  ),
};

/**
 * A filter has at most 256 characters, so the rest of a value is never searched for; a key has at
 * most 1978 bytes.
 */
const indexedLength = 512;

/**
 * All index entries of the user; each is found by its value and, among equals, in the order of
 * creation.
 */
export function searchKeys(pool: PoolRecord, user: UserRecord): Key[] {
  return Object.entries(fields).flatMap(([name, { read, fold }]) => {
    const value = read(user);
    return value === undefined
      ? []
      : [keys.search(pool.Id, name, fold(pool, value).slice(0, indexedLength), user.sequence)];
  });
}

/** Updates the index from the user's previous to the current state; either may be absent. */
export function indexUser(
  transaction: Transaction,
  pool: PoolRecord,
  before: UserRecord | undefined,
  after: UserRecord | undefined,
): void {
  const due = new Map(
    (after ? searchKeys(pool, after) : []).map((key) => [JSON.stringify(key), key]),
  );
  for (const key of before ? searchKeys(pool, before) : [])
    if (!due.delete(JSON.stringify(key))) transaction.remove(key);
  for (const key of due.values()) transaction.put(key, after?.key);
}

/**
 * The part of the index with a filter's users: `attribute = "value"` or `attribute ^= "beginning"`.
 */
export function searchRange(
  pool: PoolRecord,
  filter: string,
): { prefix: Key; startsWith?: string } {
  const [, quotedName, plainName, operator, quoted] =
    /^\s*(?:"([^"]*)"|([\w:]+))\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/su.exec(filter) ?? [];
  const name = quotedName ?? plainName;
  if (name === undefined || quoted === undefined)
    throw invalidParameter('Error while parsing filter.');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw invalidParameter(`Invalid search attribute: ${name}`);
  const value = field.fold(pool, quoted.replace(/\\(.)/gsu, '$1'));
  return operator === '='
    ? { prefix: ['search', pool.Id, name, value] }
    : { prefix: ['search', pool.Id, name], startsWith: value };
}
