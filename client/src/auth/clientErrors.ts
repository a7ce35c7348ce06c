/** The errors that the client finds itself. */
import type { AuthError, ClientError, ClientErrorCode, ClientErrorName } from './types.js';

const categories: Readonly<Record<ClientErrorCode, ClientError['category']>> = {
  GATEWAY_UNREACHABLE: 'UNAVAILABLE',
  REQUEST_REJECTED: 'FAULT',
  PASSKEY_CANCELLED: 'INCORRECT',
  PASSKEY_NOT_SUPPORTED: 'UNSUPPORTED',
  CHALLENGE_MISMATCH: 'INCORRECT',
  SRP_NOT_AVAILABLE: 'UNSUPPORTED',
  SRP_REFUSED: 'FORBIDDEN',
  NOT_SIGNED_IN: 'FORBIDDEN',
};

/** `message` is for logs: by default, the code in words. */
export function clientError(
  code: ClientErrorCode,
  message = code.toLowerCase().replaceAll('_', ' '),
): ClientError {
  const words = code.toLowerCase().replace(/_?([a-z]+)/g, (_all, word: string) => capital(word));
  return {
    __typename: `${words}Error` as ClientErrorName,
    code,
    message,
    category: categories[code],
    retryable: code === 'GATEWAY_UNREACHABLE' || code === 'PASSKEY_CANCELLED',
  };
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Failed {
  readonly ok: false;
  readonly error: AuthError;
}

export const failed = (error: AuthError): Failed => ({ ok: false, error });
