/** Errors that the client itself detects; all others come from the gateway. */
import type { AuthError, ClientError, ClientErrorCode, ClientErrorName } from './types.js';

/** The category of each error, by its `__typename` without the suffix `Error`. */
const categories = {
  GatewayUnreachable: 'UNAVAILABLE',
  RequestRejected: 'FAULT',
  PasskeyCancelled: 'INCORRECT',
  PasskeyNotSupported: 'UNSUPPORTED',
  ChallengeMismatch: 'INCORRECT',
  SrpNotAvailable: 'UNSUPPORTED',
  SrpRefused: 'FORBIDDEN',
  NotSignedIn: 'FORBIDDEN',
} as const;
type Name = keyof typeof categories;

/** `message` is for logs. */
export const clientError = (name: Name, message: string = name): ClientError => ({
  __typename: `${name}Error` satisfies ClientErrorName,
  code: name.replace(/\B[A-Z]/g, '_$&').toUpperCase() as ClientErrorCode,
  message,
  category: categories[name],
  retryable: name === 'GatewayUnreachable' || name === 'PasskeyCancelled',
});

interface Failed {
  readonly ok: false;
  readonly error: AuthError;
}

export const failed = (error: AuthError): Failed => ({ ok: false, error });
