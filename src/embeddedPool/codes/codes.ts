/** Creates, sends and checks one-time codes. */
import { timingSafeEqual } from 'node:crypto';

import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import { digits, randomText } from '../random.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Transaction } from '../store/store.js';
import { countCall, limitExceeded } from '../users/hourlyLimits.js';
import type { LimitedOperation } from '../users/hourlyLimits.js';
import { deliver } from './codeMessage.js';
import type { CodeDelivery, CodePurpose, SignInPurpose } from './codeMessage.js';

interface CodeRecord {
  readonly code: string;
  readonly expiresAt: number;
  /** The address that the code was sent to; the code verifies no other address. */
  readonly destination: string;
  readonly failures: number;
}

const hour = 3600 * 1000;
/** Validity by purpose (AWS guide: sign-up and attribute codes 24 hours, password codes 1 hour). */
const validity: Readonly<Record<CodePurpose, number>> = {
  signUp: 24 * hour,
  'attribute:email': 24 * hour,
  'attribute:phone_number': 24 * hour,
  forgotPassword: hour,
};
const allowedWrongEntries = 5;

/**
 * Creates and sends a code that replaces an earlier one for the same purpose, and returns its
 * destination.
 */
export function sendCode(
  transaction: Transaction,
  services: Services,
  {
    pool,
    user,
    purpose,
    attribute,
    destination = user.attributes[attribute] ?? '',
    texts = {},
  }: CodeDelivery,
): CodeDeliveryDetailsType {
  const code = newCode(services);
  const now = services.now().getTime();
  const record: CodeRecord = { code, destination, failures: 0, expiresAt: now + validity[purpose] };
  putExpiring(transaction, keys.code(pool.Id, user.key, purpose), record, now);
  return deliver(
    transaction,
    services,
    { pool, user, purpose, attribute, destination, texts },
    code,
  );
}

/** The operations that send and check a code. */
const operations: Readonly<
  Record<CodePurpose, { readonly send: LimitedOperation; readonly check: LimitedOperation }>
> = {
  signUp: { send: 'ResendConfirmationCode', check: 'ConfirmSignUp' },
  'attribute:email': { send: 'GetUserAttributeVerificationCode', check: 'VerifyUserAttribute' },
  'attribute:phone_number': {
    send: 'GetUserAttributeVerificationCode',
    check: 'VerifyUserAttribute',
  },
  // AWS guide, "Forgot password behavior": requests and entries count together.
  forgotPassword: { send: 'ForgotPassword', check: 'ForgotPassword' },
};

/**
 * Sends a requested code. @throws LimitExceededException once the user has requested too many codes
 * this hour.
 */
export function requestCode(
  transaction: Transaction,
  services: Services,
  delivery: CodeDelivery,
): CodeDeliveryDetailsType {
  if (!countCall(transaction, services, delivery, operations[delivery.purpose].send))
    throw limitExceeded();
  return sendCode(transaction, services, delivery);
}

/**
 * Creates and sends a code stored in a sign-in's session, whose expiry, attempt limit and single
 * use apply.
 */
export function sendSignInCode(
  transaction: Transaction,
  services: Services,
  delivery: Omit<CodeDelivery, 'purpose'> & { readonly purpose: SignInPurpose },
): { code: string; details: CodeDeliveryDetailsType } {
  // API reference, RespondToAuthChallenge: a code as the first factor has eight digits.
  const code = newCode(services, delivery.purpose === 'signIn' ? 8 : 6);
  const destination = delivery.destination ?? delivery.user.attributes[delivery.attribute] ?? '';
  return { code, details: deliver(transaction, services, { ...delivery, destination }, code) };
}

const newCode = (services: Services, length = 6): string =>
  randomText(services.randomBytes, digits, length);

/**
 * A correct code. It is spent in the transaction of the change it allows, so a refused change does
 * not use it up.
 */
export interface CodeProof {
  /** Where the code was sent. */
  readonly destination: string;
  /** Throws ExpiredCodeException if it was spent or replaced in the meantime. */
  readonly spend: (transaction: Transaction) => void;
}

/**
 * Checks a code and counts wrong ones: after five the code is void (LimitExceededException until a
 * new one is requested). Counting uses a separate transaction, because it must survive the refusal.
 */
export async function proveCode(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  purpose: CodePurpose,
  given: string,
): Promise<CodeProof> {
  const key = keys.code(pool.Id, user.key, purpose);
  const outcome = await services.store.transaction((transaction) => {
    const record = transaction.get<CodeRecord>(key);
    if (!record || record.expiresAt <= services.now().getTime()) return codeExpired();
    if (
      record.failures >= allowedWrongEntries ||
      !countCall(transaction, services, { pool, user }, operations[purpose].check)
    )
      return limitExceeded();
    if (equalCodes(record.code, given)) return record;
    transaction.put(key, { ...record, failures: record.failures + 1 });
    return codeMismatch();
  });
  if (outcome instanceof PoolException) throw outcome;
  const { code, destination } = outcome;
  return {
    destination,
    spend(transaction) {
      if (transaction.get<CodeRecord>(key)?.code !== code) throw codeExpired();
      transaction.remove(key);
    },
  };
}

export const codeMismatch = (): PoolException =>
  new PoolException(
    'CodeMismatchException',
    'Invalid verification code provided, please try again.',
  );
export const codeExpired = (): PoolException =>
  new PoolException('ExpiredCodeException', 'Invalid code provided, please request a code again.');

/** Takes constant time for codes of the correct length. */
export function equalCodes(expected: string, given: string): boolean {
  return (
    expected.length === given.length &&
    timingSafeEqual(
      Buffer.from(expected),
      Buffer.from(given.padEnd(expected.length)).subarray(0, expected.length),
    )
  );
}
