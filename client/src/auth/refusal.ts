/** Decides which errors of a refresh end the sign-in. */
import type { ClientError, Results, SignedOutReason, SuccessOf } from './types.js';

type Refusal = Exclude<Results['refreshTokens'], SuccessOf<'refreshTokens'>> | ClientError;

const ends: Readonly<Record<string, SignedOutReason>> = {
  UserNotFoundError: 'userGone',
  RefreshTokenReuseError: 'revoked',
  PasswordResetRequiredError: 'revoked',
  UserNotConfirmedError: 'revoked',
};

/**
 * Returns why the sign-in ended; undefined if it may still be valid, because the gateway is
 * unavailable, busy or wrongly configured.
 */
export function endOf(error: Refusal): SignedOutReason | undefined {
  if ('violations' in error)
    return error.violations.some(({ path }) => path === 'refreshToken') ? 'expired' : undefined;
  if (!('reason' in error)) return ends[error.__typename];
  const { reason } = error;
  if (reason === 'SECRET_HASH_MISMATCH') return undefined;
  if (reason === 'USER_DISABLED') return 'userGone';
  return reason === 'TOKEN_EXPIRED' ? 'expired' : 'revoked';
}
