/** Adds, changes and removes users together with the indexes that find them. */
import { PoolException, userNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Reader, Transaction } from '../store/store.js';
import { aliasesOf, claimAliases } from './aliases.js';
import { findUserBySub } from './findUser.js';
import { indexUser } from './userSearch.js';

/**
 * Adds a new user. Throws UsernameExistsException if the name is in use, and `aliasTaken` if an
 * alias is, unless `takeAliases` moves it here.
 */
export function insertUser(
  transaction: Transaction,
  pool: PoolRecord,
  user: Omit<UserRecord, 'sequence'>,
  takeAliases = false,
): UserRecord {
  if (hasName(transaction, pool, user.key))
    throw new PoolException('UsernameExistsException', 'User already exists');
  const current = transaction.get<PoolRecord>(keys.pool(pool.Id)) ?? pool;
  const created: UserRecord = { ...user, sequence: current.nextSequence };
  transaction.put(keys.pool(pool.Id), {
    ...current,
    nextSequence: current.nextSequence + 1,
    EstimatedNumberOfUsers: (current.EstimatedNumberOfUsers ?? 0) + 1,
  });
  claimAliases(transaction, pool, created, takeAliases, (name, attribute) =>
    aliasTaken(pool, name, attribute),
  );
  transaction.put(keys.sub(pool.Id, created.sub), created.key);
  transaction.put(keys.created(pool.Id, created.sequence), created.key);
  transaction.put(keys.user(pool.Id, created.key), created);
  indexUser(transaction, pool, undefined, created);
  return created;
}

/**
 * SDK, AdminCreateUser: AliasExistsException for an alias. In two cases it is
 * UsernameExistsException instead: if the attribute is itself the username, and for SignUp, which
 * does not declare AliasExistsException.
 */
function aliasTaken(
  { UsernameAttributes = [] }: PoolRecord,
  label: string,
  attribute: string,
): PoolException {
  const words = `An account with the given ${label} already exists.`;
  const name = new PoolException('UsernameExistsException', words);
  return UsernameAttributes.includes(attribute as 'email')
    ? name
    : new PoolException('AliasExistsException', words, {}, name);
}

/**
 * Whether the name already identifies a user: as the username, as the `sub` or, where it can sign
 * in, as preferred_username.
 */
function hasName(reader: Reader, pool: PoolRecord, key: string): boolean {
  if (reader.get(keys.user(pool.Id, key)) !== undefined) return true;
  if (findUserBySub(reader, pool, key)) return true;
  return (
    pool.AliasAttributes?.includes('preferred_username') === true &&
    reader.get(keys.alias(pool.Id, 'preferred_username', key)) !== undefined
  );
}

/**
 * Reads the user again inside a transaction, lets `change` modify the copy, and writes it with its
 * indexes.
 */
export function changeUser<T>(
  services: Services,
  pool: PoolRecord,
  key: string,
  change: (user: UserRecord, transaction: Transaction) => T,
): Promise<T> {
  return services.store.transaction((transaction) => {
    const user = transaction.get<UserRecord>(keys.user(pool.Id, key));
    if (!user) throw userNotFound();
    const before = structuredClone(user);
    const result = change(user, transaction);
    saveUser(transaction, pool, before, user, services.now());
    return result;
  });
}

export function saveUser(
  transaction: Transaction,
  pool: PoolRecord,
  before: UserRecord,
  after: UserRecord,
  now: Date,
  {
    takeAliases = false,
    words = 'An account with the given',
  }: { takeAliases?: boolean; words?: string } = {},
): void {
  const kept = new Set(aliasesOf(pool, after).map((key) => JSON.stringify(key)));
  for (const key of aliasesOf(pool, before)) {
    if (!kept.has(JSON.stringify(key)) && transaction.get(key) === before.key)
      transaction.remove(key);
  }
  claimAliases(
    transaction,
    pool,
    after,
    takeAliases,
    (name) => new PoolException('AliasExistsException', `${words} ${name} already exists.`),
  );
  transaction.put(keys.user(pool.Id, after.key), { ...after, modifiedAt: now.getTime() });
  indexUser(transaction, pool, before, after);
}

export function removeUser(transaction: Transaction, pool: PoolRecord, user: UserRecord): void {
  for (const key of aliasesOf(pool, user))
    if (transaction.get(key) === user.key) transaction.remove(key);
  for (const { key } of [...transaction.range({ prefix: ['membership', pool.Id, user.key] })]) {
    transaction.remove(keys.member(pool.Id, String(key[3]), user.key));
    transaction.remove(key);
  }
  for (const kind of ['grant', 'code', 'codeOfUser', 'device', 'passkey', 'authEvent']) {
    for (const { key } of [...transaction.range({ prefix: [kind, pool.Id, user.key] })])
      transaction.remove(key);
  }
  transaction.remove(keys.sub(pool.Id, user.sub));
  transaction.remove(keys.created(pool.Id, user.sequence));
  transaction.remove(keys.user(pool.Id, user.key));
  indexUser(transaction, pool, user, undefined);
  const current = transaction.get<PoolRecord>(keys.pool(pool.Id)) ?? pool;
  transaction.put(keys.pool(pool.Id), {
    ...current,
    EstimatedNumberOfUsers: Math.max(0, (current.EstimatedNumberOfUsers ?? 1) - 1),
  });
}
