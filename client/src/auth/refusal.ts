/** Which errors of a refresh end the sign-in. */
import type { ClientError, Results, SignedOutReason, SuccessOf } from './types.js';

type Refusal = Exclude<Results['refreshTokens'], SuccessOf<'refreshTokens'>> | ClientError;

/** Undefined if the sign-in may still be good: the gateway is away, busy or wrongly configured. */
export function endOf(error: Refusal): SignedOutReason | undefined {
  switch (error.__typename) {
    case 'NotAuthorizedError':
      if (error.reason === 'SECRET_HASH_MISMATCH') return undefined;
      if (error.reason === 'USER_DISABLED') return 'userGone';
      return error.reason === 'TOKEN_EXPIRED' ? 'expired' : 'revoked';
    case 'UserNotFoundError':
      return 'userGone';
    case 'RefreshTokenReuseError':
    case 'PasswordResetRequiredError':
    case 'UserNotConfirmedError':
      return 'revoked';
    case 'InvalidInputError':
      return error.violations.some(({ path }) => path === 'refreshToken') ? 'expired' : undefined;
    default:
      return undefined;
  }
}
