/**
 * Decides what anyone may learn about a user whose name they give: a closed list of outcomes that
 * are shown, and what replaces all others. Reasons: docs/adr/0015-enumeration.md.
 */

import { defaults } from '../common/defaults.js';
import { credentialsFaults } from '../cognito/fault.js';

export interface EnumerationOptions {
  /**
   * Milliseconds. Answers whose timing could reveal something are sent at multiples of this step.
   * Default 1000; 0 answers at once.
   */
  readonly answerStepMs?: number;
  /**
   * `distinct` says at sign-up that a name is taken. `uniform` answers like a success and writes to
   * the owner; for pools whose usernames are email addresses or phone numbers. Default `distinct`.
   */
  readonly signUpAnswer?: 'distinct' | 'uniform';
}

/** Applies the defaults; undefined: answers show what Cognito says. */
export function enumerationOf(
  options: EnumerationOptions | false = {},
): Required<EnumerationOptions> | undefined {
  return options === false
    ? undefined
    : { answerStepMs: defaults.answerStepMs, signUpAnswer: defaults.signUpAnswer, ...options };
}

/** What a public operation checks about the user it names. */
export type Concealment = 'password' | 'session' | 'code' | 'message' | 'newUser' | 'feedback';

/**
 * An outcome as this file sees it: the member of the union, other revealing details, and who
 * decided it.
 */
export interface Outcome {
  readonly member: string;
  /** The reason of a `NotAuthorizedError`. */
  readonly reason?: string | undefined;
  /** The input paths named by an `InvalidInputError`. */
  readonly paths?: readonly string[] | undefined;
  /**
   * `gateway`: decided before Cognito was asked. `lost`: no answer, or only that Cognito failed.
   * Otherwise Cognito's answer: the name of its exception, `success`, or undefined if something
   * else went wrong.
   */
  readonly by: string | undefined;
}

/** What replaces an outcome: an error, or the success that does not depend on the user. */
export type Told = { readonly member: string; readonly reason?: string } | 'success';

interface Row {
  /**
   * Members or exceptions that reveal nothing about the user, or only follow a proof. Anything not
   * listed here or by `isSameForAll` is concealed.
   */
  readonly tells: readonly string[];
  readonly insteadOf: (outcome: Outcome) => Told;
}

const wrongPassword: Told = { member: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' };

const rows: Readonly<Record<Concealment, Row>> = {
  password: { tells: ['success', 'OutcomeUnknownError'], insteadOf: () => wrongPassword },
  // A first factor. Cognito also checks codes for the sessions it simulates for missing users.
  session: {
    tells: ['success', 'OutcomeUnknownError', 'CodeMismatchError', 'ExpiredCodeError'],
    insteadOf: ({ member, reason }) =>
      member === 'UserNotFoundError' || reason === 'INVALID_SESSION'
        ? { member: 'NotAuthorizedError', reason: 'INVALID_SESSION' }
        : wrongPassword,
  },
  // Cognito checks the new password before the user, and password history, aliases and triggers
  // after the correct code.
  code: {
    tells: [
      'success',
      'OutcomeUnknownError',
      'InvalidPasswordError',
      'PasswordHistoryPolicyViolationError',
      'AliasExistsError',
      'UserLambdaValidationError',
      'InvalidLambdaResponseException',
      'UnexpectedLambdaException',
    ],
    insteadOf: () => ({ member: 'CodeMismatchError' }),
  },
  message: { tells: [], insteadOf: () => 'success' },
  newUser: { tells: ['InvalidPasswordError'], insteadOf: () => 'success' },
  feedback: {
    tells: ['success', 'OutcomeUnknownError'],
    insteadOf: () => ({ member: 'NotAuthorizedError', reason: 'OTHER' }),
  },
};

/** Kinds whose answer does not depend on Cognito's, so it need not be awaited. */
export function isToldAlike(conceals: Concealment): boolean {
  return conceals === 'message' || conceals === 'newUser';
}

/** Reasons that concern the gateway or a token rather than the user. */
const impersonal = new Set(['MISSING_SCOPE', 'SECRET_HASH_MISMATCH']);

/**
 * Exceptions that AWS raises before looking at any user: throttling, firewall, signature, and
 * features the pool lacks.
 */
const beforeTheUser = new Set([
  ...credentialsFaults,
  'FeatureUnavailableInTierException',
  'ForbiddenException',
  'OperationNotEnabledException',
  'TooManyRequestsException',
  'UnsupportedOperationException',
]);

/** Exceptions whose messages name a parameter. */
const readByText = new Set(['InvalidParameterException', 'NotAuthorizedException']);

/**
 * Fields whose values Cognito can refuse for some users and not for others; the empty string is a
 * message that names no field.
 */
const ofTheUser = new Set([
  '',
  'username',
  'deviceKey',
  'firstFactor',
  'mfaMethod',
  'secretVerifier',
  'srpA',
  'timestamp',
]);

/**
 * Cognito messages about the client or the pool rather than a user: a flow that is not enabled, a
 * wrong configuration.
 */
const aboutTheGateway = new Set([
  'InvalidParameterException FeatureNotAvailableError',
  'NotAuthorizedException FeatureNotAvailableError',
  'InvalidParameterException ServiceUnavailableError',
  'ResourceNotFoundException ServiceUnavailableError',
]);

/**
 * Whether the outcome is the same for every name: decided by the gateway, or by Cognito before it
 * looks at the user.
 */
function isSameForAll({ member, reason, paths, by }: Outcome): boolean {
  if (by === undefined || by === 'lost') return false;
  if (by === 'gateway' || beforeTheUser.has(by) || (reason !== undefined && impersonal.has(reason)))
    return true;
  // A parameter other than the name, a flow that the client has not enabled, or a value from the
  // gateway's own configuration.
  if (readByText.has(by) && member === 'InvalidInputError')
    return paths?.some((path) => !ofTheUser.has(path.split('.').at(-1) ?? '')) ?? true;
  return aboutTheGateway.has(`${by} ${member}`);
}

/**
 * What replaces the outcome for the public; undefined: show the outcome, which reveals nothing
 * about the user.
 */
export function toldToAnyone(conceals: Concealment, outcome: Outcome): Told | undefined {
  const { tells, insteadOf } = rows[conceals];
  return tells.includes(outcome.member) || tells.includes(outcome.by ?? '') || isSameForAll(outcome)
    ? undefined
    : insteadOf(outcome);
}

/**
 * Whether the answer can follow a correct password, because Cognito checks the password first: a
 * user state, a trigger, a message.
 */
export function mayFollowPassword({ member, reason, by }: Outcome): boolean {
  if (by === undefined || by === 'lost' || by === 'gateway' || member === 'UserNotFoundError')
    return false;
  return (
    member !== 'NotAuthorizedError' ||
    reason === 'USER_DISABLED' ||
    reason === 'TEMPORARY_PASSWORD_EXPIRED'
  );
}

/**
 * Masks an email address or a phone number as Cognito does: `a***@e***` or `+*******0123`;
 * undefined for other names.
 */
export function maskedAddress(
  name: string,
): { readonly destination: string; readonly medium: 'EMAIL' | 'SMS' } | undefined {
  if (/^\+\d{5,15}$/.test(name))
    return { destination: `+${'*'.repeat(name.length - 5)}${name.slice(-4)}`, medium: 'SMS' };
  const at = name.lastIndexOf('@');
  const host = name.slice(at + 1);
  if (at < 1 || host === '') return undefined;
  return { destination: `${firstLetter(name)}***@${firstLetter(host)}***`, medium: 'EMAIL' };
}

/** The first code point, so that no character is cut in half. */
const firstLetter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
