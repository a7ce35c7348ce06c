/**
 * Says what anyone may learn of a user whose name they give: a closed list of what may be told, and what is told in place
 * of everything else. The reasons are in docs/adr/0015-enumeration.md.
 */

import { credentialsFaults } from '../cognito/fault.js';

export interface EnumerationOptions {
  /** Milliseconds. What could tell something by its time is answered at multiples of this step. Default 1000; 0 answers at once. */
  readonly answerStepMs?: number;
  /**
   * `distinct` tells whoever signs up that the name is taken. `uniform` answers like a success and writes to the owner:
   * for pools whose names are e-mail addresses or phone numbers. Default `distinct`.
   */
  readonly signUpAnswer?: 'distinct' | 'uniform';
}

/** With the defaults; undefined: answers tell anyone what Cognito tells. */
export function enumerationOf(
  options: EnumerationOptions | false = {},
): Required<EnumerationOptions> | undefined {
  return options === false
    ? undefined
    : { answerStepMs: 1000, signUpAnswer: 'distinct', ...options };
}

/** What an operation that is open to anyone checks about the user whom it names. */
export type Concealment = 'password' | 'session' | 'code' | 'message' | 'newUser' | 'feedback';

/** An outcome as this file sees it: the member of the union, what else tells something, and who decided it. */
export interface Outcome {
  readonly member: string;
  /** Of `NotAuthorizedError`. */
  readonly reason?: string | undefined;
  /** Of `InvalidInputError`: the paths of the input that it names. */
  readonly paths?: readonly string[] | undefined;
  /**
   * `gateway`: decided before Cognito was asked. `lost`: no answer, or one that says nothing but that Cognito failed.
   * Otherwise Cognito's answer: the name of its exception, `success`, or undefined where something else went wrong.
   */
  readonly by: string | undefined;
}

/** What is told in place of an outcome: an error, or the success that does not depend on the user. */
export type Told = { readonly member: string; readonly reason?: string } | 'success';

interface Row {
  /** Members or exceptions that tell nothing of the user, or come after a proof only. What neither this nor `isSameForAll` lists is concealed. */
  readonly tells: readonly string[];
  readonly insteadOf: (outcome: Outcome) => Told;
}

const wrongPassword: Told = { member: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' };

const rows: Readonly<Record<Concealment, Row>> = {
  password: { tells: ['success', 'OutcomeUnknownError'], insteadOf: () => wrongPassword },
  // Of a first factor. Cognito checks codes for the sessions that it makes up for missing users too.
  session: {
    tells: ['success', 'OutcomeUnknownError', 'CodeMismatchError', 'ExpiredCodeError'],
    insteadOf: ({ member, reason }) =>
      member === 'UserNotFoundError' || reason === 'INVALID_SESSION'
        ? { member: 'NotAuthorizedError', reason: 'INVALID_SESSION' }
        : wrongPassword,
  },
  // Cognito looks at the new password before the user, and at former passwords, aliases and triggers after the right code.
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

/** Kinds that are answered the same whatever Cognito says: the answer need not wait for it. */
export function isToldAlike(conceals: Concealment): boolean {
  return conceals === 'message' || conceals === 'newUser';
}

/** Reasons that are about the gateway or a token and not about the user. */
const impersonal = new Set(['MISSING_SCOPE', 'SECRET_HASH_MISMATCH']);

/** Exceptions that AWS answers before it looks at any user: throttling, firewall, signature, and what the pool has not. */
const beforeTheUser = new Set([
  ...credentialsFaults,
  'FeatureUnavailableInTierException',
  'ForbiddenException',
  'OperationNotEnabledException',
  'TooManyRequestsException',
  'UnsupportedOperationException',
]);

/** Exceptions whose texts name a parameter. */
const readByText = new Set(['InvalidParameterException', 'NotAuthorizedException']);

/** Fields whose values Cognito can refuse for some users and not for others; the empty one is a text that names none. */
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

/** What Cognito's text says of the client or the pool, and not of a user: a flow that is not enabled, a wrong configuration. */
const aboutTheGateway = new Set([
  'InvalidParameterException FeatureNotAvailableError',
  'NotAuthorizedException FeatureNotAvailableError',
  'InvalidParameterException ServiceUnavailableError',
  'ResourceNotFoundException ServiceUnavailableError',
]);

/** What is the same for every name: decided by the gateway, or by Cognito before it looks at the user. */
function isSameForAll({ member, reason, paths, by }: Outcome): boolean {
  if (by === undefined || by === 'lost') return false;
  if (by === 'gateway' || beforeTheUser.has(by) || (reason !== undefined && impersonal.has(reason)))
    return true;
  // Other parameters than the name, a flow that the client has not enabled, or a value of the gateway's own configuration.
  if (readByText.has(by) && member === 'InvalidInputError')
    return paths?.some((path) => !ofTheUser.has(path.split('.').at(-1) ?? '')) ?? true;
  return aboutTheGateway.has(`${by} ${member}`);
}

/** What anyone is told; undefined: the outcome itself, which tells nothing of the user. */
export function toldToAnyone(conceals: Concealment, outcome: Outcome): Told | undefined {
  const { tells, insteadOf } = rows[conceals];
  return tells.includes(outcome.member) || tells.includes(outcome.by ?? '') || isSameForAll(outcome)
    ? undefined
    : insteadOf(outcome);
}

/** Cognito's answer can be about a user whose password was right, where it looks at the password first: a state, a trigger, a message. */
export function mayFollowPassword({ member, reason, by }: Outcome): boolean {
  if (by === undefined || by === 'lost' || by === 'gateway' || member === 'UserNotFoundError')
    return false;
  return (
    member !== 'NotAuthorizedError' ||
    reason === 'USER_DISABLED' ||
    reason === 'TEMPORARY_PASSWORD_EXPIRED'
  );
}

/** `a***@e***` or `+*******0123`, as Cognito masks them, from a name that is an address or a number; undefined for others. */
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

/** By code point: a letter is never cut in two. */
const firstLetter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
