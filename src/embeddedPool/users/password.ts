/** Passwords: policy, scrypt, generation, comparison. */
import { scrypt, timingSafeEqual } from 'node:crypto';

import type { PasswordPolicyType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException } from '../exceptions.js';
import { randomText } from '../random.js';
import type { PasswordRecord, PoolRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { PasswordCost } from './passwordCost.js';
import { sealPassword } from '../signIn/srpExchange.js';

/**
 * Of the special characters that Cognito's guide lists for password policies, those that need no
 * escaping in JSON or a shell's quotes.
 */
const madeUpSymbols = '^*.[]{}()?@#%&/,><:;|_~=+-';
const classes = [
  ['RequireUppercase', /[A-Z]/, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'uppercase'],
  ['RequireLowercase', /[a-z]/, 'abcdefghijklmnopqrstuvwxyz', 'lowercase'],
  ['RequireNumbers', /[0-9]/, '0123456789', 'numeric'],
  ['RequireSymbols', /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|\S +\S/, madeUpSymbols, 'symbol'],
] as const;

const defaultPasswordPolicy: PasswordPolicyType = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
};

/** Observed at AWS: a given policy requires only what it names. */
export function passwordPolicyOf(given: PasswordPolicyType | undefined): PasswordPolicyType {
  if (given === undefined) return defaultPasswordPolicy;
  return {
    MinimumLength: 8,
    RequireUppercase: false,
    RequireLowercase: false,
    RequireNumbers: false,
    RequireSymbols: false,
    TemporaryPasswordValidityDays: 7,
    ...given,
  };
}

const policyOf = (pool: PoolRecord): PasswordPolicyType =>
  passwordPolicyOf(pool.Policies?.PasswordPolicy);

/** How Cognito's sentence starts, by the call that sends the password. */
export const policyRefusal = {
  signUp: 'Password did not conform with policy',
  adminCreate: 'Password did not conform with password policy',
  change: 'Password does not conform to policy',
} as const;

/**
 * Throws InvalidPasswordException with Cognito's sentence for the first rule that the password
 * breaks.
 */
export function checkPolicy(
  pool: PoolRecord,
  password: string,
  words: string = policyRefusal.signUp,
): void {
  const policy = policyOf(pool);
  const refuse = (rule: string): never => {
    throw new PoolException('InvalidPasswordException', `${words}: ${rule}`);
  };
  if (password.length < (policy.MinimumLength ?? 8)) refuse('Password not long enough');
  for (const [rule, pattern, , name] of classes) {
    if (policy[rule] && !pattern.test(password)) refuse(`Password must have ${name} characters`);
  }
}

export function temporaryPasswordValidity(pool: PoolRecord): number {
  return (policyOf(pool).TemporaryPasswordValidityDays || 7) * 24 * 3600 * 1000;
}

/** A temporary password that satisfies the pool's policy. */
export function generatePassword(pool: PoolRecord, services: Services): string {
  const required = classes.map(([, , alphabet]) => randomText(services.randomBytes, alphabet, 1));
  const length = Math.max(policyOf(pool).MinimumLength ?? 8, 12) - required.length;
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const rest = Array.from(randomText(services.randomBytes, alphabet, length));
  // Puts the required characters in random places.
  for (const character of required)
    rest.splice((services.randomBytes(1)[0] ?? 0) % (rest.length + 1), 0, character);
  return rest.join('');
}

export async function hashPassword(
  pool: PoolRecord,
  username: string,
  password: string,
  services: Services,
): Promise<PasswordRecord> {
  const { N, r, p } = services.passwordCost;
  const salt = services.randomBytes(16);
  const hash = await derive(password, salt, services.passwordCost);
  return {
    hash: ['scrypt', N, r, p, salt.toString('base64'), hash.toString('base64')].join('$'),
    srp: sealPassword(services, pool, username, password),
  };
}

/**
 * Compares in constant time. Without a record it does the same work and returns false: a missing
 * user costs as much time.
 */
export async function verifyPassword(
  record: Pick<PasswordRecord, 'hash'> | undefined,
  password: string,
  services: Services,
): Promise<boolean> {
  const [, N, r, p, salt, hash] = record?.hash.split('$') ?? [];
  const cost = record ? { N: Number(N), r: Number(r), p: Number(p) } : services.passwordCost;
  const derived = await derive(password, Buffer.from(salt ?? '', 'base64'), cost);
  const expected = Buffer.from(hash ?? '', 'base64');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

function derive(password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Throws PasswordHistoryPolicyViolationException if the policy remembers this password. */
export async function checkHistory(
  pool: PoolRecord,
  used: readonly Pick<PasswordRecord, 'hash'>[],
  password: string,
  services: Services,
): Promise<void> {
  for (const record of used.slice(0, policyOf(pool).PasswordHistorySize ?? 0)) {
    if (!(await verifyPassword(record, password, services))) continue;
    throw new PoolException(
      'PasswordHistoryPolicyViolationException',
      'Password has previously been used',
    );
  }
}

export function historySize(pool: PoolRecord): number {
  return policyOf(pool).PasswordHistorySize ?? 0;
}
