/** Creates user records, and shows them as the API does. */
import type { UserType } from '@aws-sdk/client-cognito-identity-provider';

import { attributeList } from './attributes.js';
import { invalidParameter } from '../exceptions.js';
import { randomUuid } from '../random.js';
import type { PasswordRecord, PoolRecord, UserRecord, UserStatus } from '../store/records.js';
import type { Services } from '../services.js';
import { userKey } from './userKey.js';
import { usesAttributeAsUsername } from '../pools/pools.js';

export interface NewUser {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly status: UserStatus;
  readonly password?: PasswordRecord;
  readonly temporaryPasswordExpiresAt?: number;
}

/**
 * Under UsernameAttributes the given name is an email address or phone number, becomes that
 * attribute, and the username is the sub (AWS guide, "Customizing sign-in attributes"). Under
 * AliasAttributes it must not look like one.
 */
export function newUser(
  services: Services,
  pool: PoolRecord,
  { name, attributes, ...rest }: NewUser,
): Omit<UserRecord, 'sequence'> {
  const sub = randomUuid(services.randomBytes);
  const now = services.now().getTime();
  const asAttribute = usesAttributeAsUsername(pool) ? attributeOfName(pool, name) : undefined;
  if (!asAttribute) refuseAliasForm(pool, name);
  else refuseOther(asAttribute, name, attributes[asAttribute]);
  const username = asAttribute ? sub : name;
  return {
    ...rest,
    username,
    key: userKey(pool, username),
    sub,
    enabled: true,
    createdAt: now,
    modifiedAt: now,
    attributes: { ...attributes, ...(asAttribute ? { [asAttribute]: name } : {}) },
  };
}

function refuseOther(attribute: 'email' | 'phone_number', name: string, given = ''): void {
  if (given === '' || given === name) return;
  throw invalidParameter(
    `User ${attribute} should be empty or same as username, since username attribute is ${attribute}.`,
  );
}

function attributeOfName(pool: PoolRecord, name: string): 'email' | 'phone_number' {
  if (/^\+[1-9]\d{1,14}$/.test(name) && pool.UsernameAttributes?.includes('phone_number'))
    return 'phone_number';
  if (/^[^\s@]+@[^\s@]+$/.test(name) && pool.UsernameAttributes?.includes('email')) return 'email';
  const wanted = pool.UsernameAttributes?.includes('email') ? 'an email' : 'a phone number';
  throw invalidParameter(
    pool.UsernameAttributes?.length === 2
      ? 'Username should be either an email or a phone number.'
      : `Username should be ${wanted}.`,
  );
}

function refuseAliasForm(pool: PoolRecord, name: string): void {
  if (pool.AliasAttributes?.includes('email') && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name)) {
    throw invalidParameter(
      'Username cannot be of email format, since user pool is configured for email alias.',
    );
  }
  if (pool.AliasAttributes?.includes('phone_number') && /^\+[1-9]\d{1,14}$/.test(name)) {
    throw invalidParameter(
      'Username cannot be of phone number format, since user pool is configured for phone number alias.',
    );
  }
}

export function showUser(user: UserRecord): UserType {
  return {
    Username: user.username,
    Attributes: attributeList(user),
    Enabled: user.enabled,
    UserStatus: user.status,
    UserCreateDate: new Date(user.createdAt),
    UserLastModifiedDate: new Date(user.modifiedAt),
  };
}
