/**
 * The only place that says what anyone may learn of a user whose name they give: which outcomes of an operation are told
 * as one, and as what. The reasons are in docs/adr/0015-enumeration.md.
 */

export interface EnumerationOptions {
  /** Milliseconds. What could tell something by its time is answered at multiples of this step. Default 500; 0 answers at once. */
  readonly answerStepMs?: number;
  /**
   * `distinct` tells whoever signs up that the name is taken. `uniform` answers like a success and writes to the owner:
   * for pools whose names are e-mail addresses or phone numbers. Default `distinct`.
   */
  readonly signUpAnswer?: 'distinct' | 'uniform';
}

/** With the defaults; undefined: answers tell anyone what Cognito tells. */
export function enumerationOf(options: EnumerationOptions | false = {}): Required<EnumerationOptions> | undefined {
  return options === false ? undefined : { answerStepMs: 500, signUpAnswer: 'distinct', ...options };
}

/** What an operation that is open to anyone checks about the user whom it names. */
export type Concealment = 'password' | 'session' | 'code' | 'message' | 'newUser' | 'feedback';

/** An outcome as this file sees it: the member of the union, and what else tells something. */
export interface Outcome {
  readonly member: string;
  /** Of `NotAuthorizedError`. */
  readonly reason?: string | undefined;
  /** Of `InvalidInputError`: the paths of the input that it names. */
  readonly paths?: readonly string[] | undefined;
}

/** What is told in place of an outcome: an error, or the success that does not depend on the user. */
export type Told = { readonly member: string; readonly reason?: string } | 'success';

interface Row {
  /** Members that may tell something of the user. */
  readonly hides: readonly string[];
  readonly tells: (outcome: Outcome) => Told;
}

const wrongPassword: Told = { member: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' };
const states = ['NotAuthorizedError', 'PasswordResetRequiredError', 'UserNotConfirmedError', 'UserNotFoundError'];

const rows: Readonly<Record<Concealment, Row>> = {
  password: { hides: states, tells: () => wrongPassword },
  // Nobody has a session under a name that does not exist.
  session: { hides: states, tells: ({ member, reason }) => (member === 'UserNotFoundError' || reason === 'INVALID_SESSION' ? { member: 'NotAuthorizedError', reason: 'INVALID_SESSION' } : wrongPassword) },
  code: { hides: [...states, 'CodeMismatchError', 'ExpiredCodeError', 'InvalidInputError', 'LimitExceededError', 'TooManyFailedAttemptsError'], tells: () => ({ member: 'CodeMismatchError' }) },
  message: { hides: [...states, 'success', 'CodeDeliveryFailureError', 'InvalidInputError', 'LimitExceededError', 'UserLambdaValidationError'], tells: () => 'success' },
  newUser: { hides: ['success', 'UsernameExistsError', 'CodeDeliveryFailureError'], tells: () => 'success' },
  feedback: { hides: [...states, 'FeatureNotAvailableError', 'ResourceNotFoundError'], tells: () => ({ member: 'NotAuthorizedError', reason: 'OTHER' }) },
};

/** Reasons that are about the gateway, a token or a session and not about the user. */
const impersonal = new Set(['MISSING_SCOPE', 'SECRET_HASH_MISMATCH']);

/** What anyone is told; undefined: the outcome itself, which tells nothing of the user. */
export function toldToAnyone(conceals: Concealment, outcome: Outcome): Told | undefined {
  const { hides, tells } = rows[conceals];
  if (!hides.includes(outcome.member) || (outcome.reason !== undefined && impersonal.has(outcome.reason))) return undefined;
  // Cognito refuses other parameters for every name alike.
  if (outcome.paths?.some((path) => path !== '' && path !== 'username')) return undefined;
  return tells(outcome);
}

/** The state of a user whose password was right, where Cognito looks at the password first. */
export function isState({ member, reason }: Outcome): boolean {
  if (member === 'NotAuthorizedError') return reason === 'USER_DISABLED' || reason === 'TEMPORARY_PASSWORD_EXPIRED';
  return member === 'PasswordResetRequiredError' || member === 'UserNotConfirmedError';
}

/** `a***@e***` or `+*******0123`, as Cognito masks them, from a name that is an address or a number; undefined for others. */
export function maskedAddress(name: string): { readonly destination: string; readonly medium: 'EMAIL' | 'SMS' } | undefined {
  if (/^\+\d{5,15}$/.test(name)) return { destination: `+${'*'.repeat(name.length - 5)}${name.slice(-4)}`, medium: 'SMS' };
  const at = name.lastIndexOf('@');
  const host = name.slice(at + 1);
  if (at < 1 || host === '') return undefined;
  return { destination: `${firstLetter(name)}***@${firstLetter(host)}***`, medium: 'EMAIL' };
}

/** By code point: a letter is never cut in two. */
const firstLetter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
