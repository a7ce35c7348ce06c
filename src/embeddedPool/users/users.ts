/** Finds, writes and removes users, and maintains their indexes. */
import { createHash } from 'node:crypto';

import { PoolException, notAuthorized, userNotFound } from '../exceptions.js';
import { identitiesOf, linkKey } from './linkedIdentities.js';
import { keys } from '../store/records.js';
import type { GrantRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Key, Reader, Transaction } from '../store/store.js';
import { userKey } from './userKey.js';
import { indexUser } from './userSearch.js';

const aliasLabels: Readonly<Record<string, string>> = {
  email: 'email',
  phone_number: 'phone_number',
  preferred_username: 'username',
};

export function usesAttributeAsUsername(pool: PoolRecord): boolean {
  return (pool.UsernameAttributes?.length ?? 0) > 0;
}

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

/**
 * Adds a new user; UsernameExistsException if a name is in use, `aliasTaken` if an alias is
 * (`takeAliases`: it is moved instead).
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
 * SDK, AdminCreateUser: AliasExistsException for an alias. A username attribute is the name itself,
 * and SignUp only declares the exception for names.
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
 * A name identifies one user: it cannot be a username while it is another user's `sub` or, if that
 * can sign in, preferred_username.
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
  for (const kind of ['grant', 'code', 'device', 'passkey', 'authEvent']) {
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

/** Ends every sign-in of the user: their access, ID and refresh tokens are revoked. */
export function endGrants(
  transaction: Transaction,
  pool: PoolRecord,
  user: UserRecord,
  except?: string,
): void {
  for (const { key, value } of [
    ...transaction.range<GrantRecord>({ prefix: ['grant', pool.Id, user.key] }),
  ]) {
    if (value.originJti !== except) transaction.remove(key);
  }
}

/**
 * As an alias, an email address or phone number can sign in only once verified; as a username
 * attribute, from the start.
 */
function aliasesOf(pool: PoolRecord, user: UserRecord): Key[] {
  const names: string[] = [
    ...(pool.UsernameAttributes ?? []),
    ...(pool.AliasAttributes ?? []).filter(
      (name) =>
        name === 'preferred_username' ||
        user.attributes[`${name === 'email' ? 'email' : 'phone_number'}_verified`] === 'true',
    ),
  ];
  const links = identitiesOf(user).map(({ providerName, userId }) =>
    linkKey(pool, { provider: providerName, id: userId }),
  );
  return links.concat(
    names.flatMap((name) => {
      const value = user.attributes[name];
      return value === undefined || (user.status === 'UNCONFIRMED' && name === 'preferred_username')
        ? []
        : [keys.alias(pool.Id, name, aliasKey(pool, value))];
    }),
  );
}

function claimAliases(
  transaction: Transaction,
  pool: PoolRecord,
  user: UserRecord,
  take: boolean,
  taken: (label: string, attribute: string) => PoolException,
): void {
  for (const key of aliasesOf(pool, user)) {
    const attribute = String(key[2]);
    const owner = ownerOf(transaction, pool, key);
    if (owner !== undefined && owner !== user.key) {
      // Only addresses move (SDK: ForceAliasCreation).
      if (!take || attribute === 'preferred_username')
        throw taken(aliasLabels[attribute] ?? attribute, attribute);
      loseAlias(transaction, pool, owner, attribute);
    }
    transaction.put(key, user.key);
  }
}

function ownerOf(reader: Reader, pool: PoolRecord, alias: Key): string | undefined {
  const owner = reader.get<string>(alias);
  if (owner !== undefined || alias[2] !== 'preferred_username') return owner;
  const name = String(alias[3]);
  return (
    reader.get<UserRecord>(keys.user(pool.Id, name))?.key ?? findUserBySub(reader, pool, name)?.key
  );
}

/** ForceAliasCreation moves the alias: its previous owner's attribute is no longer verified. */
function loseAlias(
  transaction: Transaction,
  pool: PoolRecord,
  owner: string,
  attribute: string,
): void {
  const user = transaction.get<UserRecord>(keys.user(pool.Id, owner));
  if (user)
    transaction.put(keys.user(pool.Id, owner), {
      ...user,
      attributes: { ...user.attributes, [`${attribute}_verified`]: 'false' },
    });
}

/** Long values would exceed a key's limit; their hash is as good for equality. */
function aliasKey(pool: PoolRecord, value: string): string {
  const folded = userKey(pool, value);
  return folded.length <= 256 ? folded : createHash('sha256').update(folded).digest('hex');
}
