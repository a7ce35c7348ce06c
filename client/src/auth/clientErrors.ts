/** The errors that the client finds itself. */
import type { ClientError, ClientErrorCode, ClientErrorName } from './types.js';

const facts: Readonly<
  Record<ClientErrorCode, readonly [ClientErrorName, ClientError['category'], string]>
> = {
  GATEWAY_UNREACHABLE: ['GatewayUnreachableError', 'UNAVAILABLE', 'The gateway does not answer.'],
  REQUEST_REJECTED: ['RequestRejectedError', 'FAULT', 'The gateway rejects the request.'],
  PASSKEY_CANCELLED: ['PasskeyCancelledError', 'INCORRECT', 'No passkey was used.'],
  PASSKEY_NOT_SUPPORTED: ['PasskeyNotSupportedError', 'UNSUPPORTED', 'No passkeys here.'],
  CHALLENGE_MISMATCH: ['ChallengeMismatchError', 'INCORRECT', 'No challenge for this answer.'],
  SRP_NOT_AVAILABLE: ['SrpNotAvailableError', 'UNSUPPORTED', 'SRP is not available.'],
  SRP_REFUSED: ['SrpRefusedError', 'FORBIDDEN', "The server's SRP values are unsafe."],
  NOT_SIGNED_IN: ['NotSignedInError', 'FORBIDDEN', 'Nobody is signed in.'],
};

export function clientError(code: ClientErrorCode, message = facts[code][2]): ClientError {
  const [__typename, category] = facts[code];
  const retryable = code === 'GATEWAY_UNREACHABLE' || code === 'PASSKEY_CANCELLED';
  return { __typename, code, message, category, retryable };
}

export const failed = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
