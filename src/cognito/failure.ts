/** The only place for failures of the way to Cognito, as opposed to Cognito's own answers. */

/**
 * `network`: no connection. `deadline`: no answer in time. `answer`: none that can be read. `credentials`: the gateway may not.
 * `circuit`: most calls of late failed, so none was sent. `overload`: the gateway has too much under way, so none was sent.
 */
export type UnavailableReason =
  'network' | 'deadline' | 'answer' | 'credentials' | 'circuit' | 'overload';

/** Cognito gave no answer that counts. Nothing was changed, or repeating the call is safe. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';

  constructor(
    readonly reason: UnavailableReason,
    options?: { cause: unknown },
  ) {
    super(`Cognito is unavailable: ${reason}`, options);
  }
}

/** The call would go beyond Cognito's quota, so it was not sent. */
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

/** The SDK wraps an error whose class comes from another realm, and keeps its text only. */
const wrapped = /^AWS SDK error wrapper for Error: (?:connect|getaddrinfo) ([A-Z_]+)/;

/** Errors that prove that no byte of the request left. */
export function wasNeverSent(error: unknown): boolean {
  const { code, name, message = '' } = error as { code?: string; name?: string; message?: string };
  if (neverSentCodes.has(code ?? wrapped.exec(message)?.[1] ?? '')) return true;
  return name === 'TimeoutError' && message.includes('did not establish a connection');
}

/** The SDK looked for credentials and found none, or could not load them: nothing was sent. */
export function isCredentialsError(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: string };
  return name === 'CredentialsProviderError' || name === 'TokenProviderError';
}

interface ServiceException extends Error {
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** An answer of Cognito that names an exception, declared or not. */
export function isServiceException(error: unknown): error is ServiceException {
  if (!(error instanceof Error) || !('$fault' in error) || !('$metadata' in error)) return false;
  return error.name !== 'Error' && error.name !== 'UnknownError' && error.name !== 'SyntaxError';
}

/** Cognito did not look at what was asked, or nothing says that it did: the caller is no nearer to a secret. */
export const wasNotJudged = (error: unknown): boolean =>
  error instanceof UnavailableError ||
  error instanceof QuotaReached ||
  (isServiceException(error) && error.name === 'TooManyRequestsException');
