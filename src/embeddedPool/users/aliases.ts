/**
 * The names besides the username by which a user signs in: attributes and linked accounts. The
 * index leads from each to its one owner.
 */
import { PoolException } from '../exceptions.js';
import { isVerified } from './attributes.js';
import { linkKey, linksOf } from './linkedIdentities.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Key, Reader, Transaction } from '../store/store.js';
import { findUserBySub } from './findUser.js';
import { aliasKey } from './userKey.js';

const aliasLabels: Readonly<Record<string, string>> = {
  email: 'email',
  phone_number: 'phone_number',
  preferred_username: 'username',
};

/**
 * An alias attribute counts only once verified; a username attribute counts from the start.
 */
export function aliasesOf(pool: PoolRecord, user: UserRecord): Key[] {
  const links = linksOf(user).map((account) => linkKey(pool, account));
  // Observed at AWS: users of a provider may have the address of another user.
  if (user.status === 'EXTERNAL_PROVIDER') return links;
  const names: string[] = [
    ...(pool.UsernameAttributes ?? []),
    ...(pool.AliasAttributes ?? []).filter(
      (name) =>
        name === 'preferred_username' ||
        isVerified(user, name === 'email' ? 'email' : 'phone_number'),
    ),
  ];
  return links.concat(
    names.flatMap((name) => {
      const value = user.attributes[name];
      return value === undefined || (user.status === 'UNCONFIRMED' && name === 'preferred_username')
        ? []
        : [keys.alias(pool.Id, name, aliasKey(pool, value))];
    }),
  );
}

export function claimAliases(
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

/**
 * Observed at AWS: an address that signs another user in is refused at once, not when its code is
 * entered.
 */
export function requireFreeAliases(
  reader: Reader,
  pool: PoolRecord,
  user: UserRecord,
  given: Readonly<Record<string, string>>,
): void {
  const verified = { email_verified: 'true', phone_number_verified: 'true' };
  const attributes = { ...user.attributes, ...given, ...verified };
  for (const key of aliasesOf(pool, { ...user, attributes })) {
    const attribute = String(key[2]);
    if (!Object.hasOwn(given, attribute)) continue;
    const owner = ownerOf(reader, pool, key);
    if (owner !== undefined && owner !== user.key)
      throw new PoolException(
        'AliasExistsException',
        `An account with the given ${aliasLabels[attribute] ?? attribute} already exists.`,
      );
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
