/** Errors of the connection to Cognito, as opposed to Cognito's own answers. */

/**
 * `network`: no connection. `deadline`: no answer in time. `answer`: not readable. `credentials`:
 * AWS denies the gateway access. `circuit`: most recent calls failed, so this one was not sent.
 * `overload`: the gateway has too many calls in progress, so this one was not sent.
 */
export type UnavailableReason =
  'network' | 'deadline' | 'answer' | 'credentials' | 'circuit' | 'overload';

/** Cognito gave no valid answer. Nothing was changed, or the call can safely be repeated. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';

  constructor(
    readonly reason: UnavailableReason,
    options?: { cause: unknown },
  ) {
    super(`Cognito is unavailable: ${reason}`, options);
  }
}

/** The call would exceed Cognito's quota, so it was not sent. */
export class QuotaReached extends Error {
  override readonly name = 'QuotaReached';

  constructor(readonly retryAfterSeconds: number) {
    super("Cognito's rate quota is used up");
  }
}

/** The call was sent, its answer was lost, and repeating it could do harm. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';

  constructor(options: { cause: unknown }) {
    super('The answer of Cognito was lost', options);
  }
}

const neverSentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * The SDK wraps errors whose class comes from another JavaScript realm, and keeps only their
 * message.
 */
const wrapped = /^AWS SDK error wrapper for Error: (?:connect|getaddrinfo) ([A-Z_]+)/;

/** Returns whether the error proves that no byte of the request was sent. */
export function wasNeverSent(error: unknown): boolean {
  const { code, name, message = '' } = error as { code?: string; name?: string; message?: string };
  if (neverSentCodes.has(code ?? wrapped.exec(message)?.[1] ?? '')) return true;
  return name === 'TimeoutError' && message.includes('did not establish a connection');
}

/**
 * Returns whether the SDK found no credentials, or could not load them, so that nothing was sent.
 */
export function isCredentialsError(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: string };
  return name === 'CredentialsProviderError' || name === 'TokenProviderError';
}

export interface ServiceException extends Error {
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Returns whether this is an answer from Cognito that names an exception, declared or not. */
export function isServiceException(error: unknown): error is ServiceException {
  if (!(error instanceof Error) || !('$fault' in error) || !('$metadata' in error)) return false;
  return error.name !== 'Error' && error.name !== 'UnknownError' && error.name !== 'SyntaxError';
}

/**
 * Returns whether the caller learned nothing about a secret, because Cognito did not process the
 * request or gave no valid answer.
 */
export const wasNotJudged = (error: unknown): boolean =>
  error instanceof UnavailableError ||
  error instanceof QuotaReached ||
  (isServiceException(error) && error.name === 'TooManyRequestsException');
