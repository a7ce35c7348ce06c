/**
 * Decides what anyone may learn about a user by giving the user's name. A closed list says which
 * outcomes are shown, and what is shown instead of all others. Reasons:
 * docs/adr/0015-enumeration.md.
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
   * `distinct`: the answer to a sign-up says that a name is taken. `uniform`: the answer is a
   * success even then, and the owner of the name gets a message; for pools whose usernames are
   * email addresses or phone numbers. Default `distinct`.
   */
  readonly signUpAnswer?: 'distinct' | 'uniform';
}

/** Applies the defaults. Returns undefined if answers show what Cognito says. */
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
   * Who decided the outcome. `gateway`: the gateway, before Cognito was asked. `lost`: nobody
   * knows, because Cognito did not answer or failed. Otherwise Cognito: the name of its exception,
   * or `success`. Undefined if something else went wrong.
   */
  readonly by: string | undefined;
}

/** What replaces an outcome: an error, or the success that does not depend on the user. */
export type Told = { readonly member: string; readonly reason?: string } | 'success';

interface Row {
  /**
   * Members or exceptions that reveal nothing about the user, or that can only occur after a proof
   * such as the right password. Anything that is neither listed here nor accepted by `isSameForAll`
   * is concealed.
   */
  readonly tells: readonly string[];
  readonly insteadOf: (outcome: Outcome) => Told;
}

const wrongPassword: Told = { member: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' };

const rows: Readonly<Record<Concealment, Row>> = {
  password: { tells: ['success', 'OutcomeUnknownError'], insteadOf: () => wrongPassword },
  // A first factor. Cognito also checks the codes of the sign-ins that it simulates for missing
  // users, so these errors reveal nothing.
  session: {
    tells: ['success', 'OutcomeUnknownError', 'CodeMismatchError', 'ExpiredCodeError'],
    insteadOf: ({ member, reason }) =>
      member === 'UserNotFoundError' || reason === 'INVALID_SESSION'
        ? { member: 'NotAuthorizedError', reason: 'INVALID_SESSION' }
        : wrongPassword,
  },
  // Cognito checks the new password before the user. It checks password history, aliases and
  // triggers only after the correct code.
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

/**
 * Returns whether the answer is the same whatever Cognito answers, so that Cognito's answer need
 * not be awaited.
 */
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

/** Exceptions whose messages name a parameter, which decides whether they are about the user. */
const readByText = new Set(['InvalidParameterException', 'NotAuthorizedException']);

/**
 * Fields whose values Cognito can refuse for some users and not for others. The empty string stands
 * for a message that names no field.
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
 * Cognito's messages about the client or the pool, not about a user: a flow that is not enabled, a
 * wrong configuration.
 */
const aboutTheGateway = new Set([
  'InvalidParameterException FeatureNotAvailableError',
  'NotAuthorizedException FeatureNotAvailableError',
  'InvalidParameterException ServiceUnavailableError',
  'ResourceNotFoundException ServiceUnavailableError',
]);

/**
 * Returns whether the outcome is the same for every name, because the gateway decided it, or
 * Cognito decided it before it looked at the user.
 */
function isSameForAll({ member, reason, paths, by }: Outcome): boolean {
  if (by === undefined || by === 'lost') return false;
  if (by === 'gateway' || beforeTheUser.has(by) || (reason !== undefined && impersonal.has(reason)))
    return true;
  // True for a parameter other than the name, a flow that the client has not enabled, or a value
  // from the gateway's own configuration.
  if (readByText.has(by) && member === 'InvalidInputError')
    return paths?.some((path) => !ofTheUser.has(path.split('.').at(-1) ?? '')) ?? true;
  return aboutTheGateway.has(`${by} ${member}`);
}

/**
 * Returns what anyone is shown instead of the outcome; undefined if the outcome itself may be shown
 * because it reveals nothing about the user.
 */
export function toldToAnyone(conceals: Concealment, outcome: Outcome): Told | undefined {
  const { tells, insteadOf } = rows[conceals];
  return tells.includes(outcome.member) || tells.includes(outcome.by ?? '') || isSameForAll(outcome)
    ? undefined
    : insteadOf(outcome);
}

/**
 * Returns whether Cognito may give this answer only after a correct password, because it checks the
 * password first: an answer about the user's state, a trigger or a message.
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

/** Returns the first code point, so that no character is cut in half. */
const firstLetter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
