/** Verifies access tokens, and returns their claims. */
import { UnavailableError } from '../failure.js';
import { InvalidToken, createTokenVerifier } from './signedToken.js';
import type { TokenVerifier, TokenVerifierOptions } from './signedToken.js';

/** Only with this scope does Cognito let a token read and change its own user. */
export const selfServiceScope = 'aws.cognito.signin.user.admin';

export interface AccessTokenClaims {
  readonly sub: string;
  readonly username: string;
  readonly groups: readonly string[];
  readonly scopes: readonly string[];
  /** Identifies this token. `originJti` identifies the sign-in that the token comes from. */
  readonly jti: string;
  readonly originJti: string | undefined;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** When the user last proved who they are; refreshes do not change it. Undefined if unknown. */
  readonly signedInAt: Date | undefined;
}

/** The token is not accepted; `reason` may be shown to the caller. */
export class InvalidAccessToken extends Error {
  override readonly name = 'InvalidAccessToken';

  constructor(
    readonly reason: 'TOKEN_EXPIRED' | 'TOKEN_INVALID' | 'TOKEN_REVOKED',
    options: { cause: unknown },
  ) {
    super('The access token is not accepted', options);
  }
}

export interface AccessTokenVerifierOptions extends TokenVerifierOptions {
  readonly clientId: string;
}

export type AccessTokenVerifier = (token: string) => Promise<AccessTokenClaims>;

/**
 * Makes a verifier that checks form, signature, issuer, times, `token_use` and `client_id`.
 * `verify` shares its keys with other verifiers of the pool.
 * @throws InvalidAccessToken, UnavailableError
 */
export function createAccessTokenVerifier(
  options: AccessTokenVerifierOptions,
  verify: TokenVerifier = createTokenVerifier(options),
): AccessTokenVerifier {
  const expected = { token_use: 'access', client_id: options.clientId };
  return async (token) => {
    try {
      return claimsOf(await verify(token, expected));
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      const isExpired = error instanceof InvalidToken && error.isExpired;
      throw new InvalidAccessToken(isExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID', {
        cause: error,
      });
    }
  };
}

function claimsOf(payload: Readonly<Record<string, unknown>>): AccessTokenClaims {
  const { sub, username, scope, jti, origin_jti: originJti, iat, exp } = payload;
  const { auth_time: authTime } = payload;
  const { 'cognito:groups': groups = [] } = payload;
  if (typeof sub !== 'string' || typeof username !== 'string' || typeof jti !== 'string')
    throw new Error('sub, username or jti is missing');
  if (!Array.isArray(groups) || !groups.every((group) => typeof group === 'string'))
    throw new Error('cognito:groups is not a list of names');
  return {
    sub,
    username,
    groups,
    scopes: typeof scope === 'string' ? scope.split(' ') : [],
    jti,
    originJti: typeof originJti === 'string' ? originJti : undefined,
    issuedAt: new Date(Number(iat) * 1000),
    expiresAt: new Date(Number(exp) * 1000),
    signedInAt: typeof authTime === 'number' ? new Date(authTime * 1000) : undefined,
  };
}
