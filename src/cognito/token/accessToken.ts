/** Verifies access tokens, and returns their claims. */
import { JwtRsaVerifier } from 'aws-jwt-verify';
import { JwtExpiredError } from 'aws-jwt-verify/error';
import { decomposeUnverifiedJwt } from 'aws-jwt-verify/jwt';

import { readJson } from '../wire/boundedFetch.js';
import { UnavailableError } from '../failure.js';
import { issuerOf, jwksUriOf } from '../userPoolId.js';
import type { KeySetPlace } from '../userPoolId.js';
import { createKeySet } from './keySet.js';

/** Cognito lets a token read and change its own user only with this scope. */
export const selfServiceScope = 'aws.cognito.signin.user.admin';

export interface AccessTokenClaims {
  readonly sub: string;
  readonly username: string;
  readonly groups: readonly string[];
  readonly scopes: readonly string[];
  /** Identifies this token; `originJti` identifies the sign-in it descends from. */
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

export interface AccessTokenVerifierOptions extends Omit<KeySetPlace, 'clientConfig'> {
  readonly clientId: string;
  /** Fetches the key set. Default: HTTP GET. */
  readonly fetchJwks?: ((uri: string) => Promise<{ keys: object[] }>) | undefined;
  /** Default: the system clock. */
  readonly now?: (() => Date) | undefined;
}

export type AccessTokenVerifier = (token: string) => Promise<AccessTokenClaims>;

/**
 * Characters. Cognito's own tokens have about 1,100, and as many again with many groups or claims
 * added by a trigger.
 */
const maxLength = 16_384;
/**
 * Seconds that an `iat` may be in the future: as much clock skew as AWS tolerates in a signed
 * request.
 */
const iatTolerance = 300;

/**
 * Checks form, signature (RS256), issuer, times, `token_use` and `client_id`. Checks without a key
 * come first, and the issuer before the library, which caches keys by the issuer that a token
 * names. @throws InvalidAccessToken, UnavailableError
 */
export function createAccessTokenVerifier(
  options: AccessTokenVerifierOptions,
): AccessTokenVerifier {
  const { userPoolId, clientId, fetchJwks = readJson, now = () => new Date() } = options;
  const issuer = options.issuer ?? issuerOf(userPoolId);
  const jwksUri = jwksUriOf(options);
  // Cognito signs with RS256; the newer JwtVerifier would accept elliptic curves too.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const verifier = JwtRsaVerifier.create({ issuer, audience: null, jwksUri });
  const keySet = createKeySet({
    fetchJwks: () => fetchJwks(jwksUri),
    use: (keys) => {
      verifier.cacheJwks({ keys });
    },
    now,
  });

  return async (token) => {
    try {
      const kid = requireForm(
        token,
        { iss: issuer, token_use: 'access', client_id: clientId },
        now().getTime() / 1000,
      );
      await keySet.require(kid);
      return claimsOf(verifier.verifySync(token));
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      throw new InvalidAccessToken(
        error instanceof JwtExpiredError ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID',
        { cause: error },
      );
    }
  };
}

/**
 * Header parameters that would change what is verified, or with which key (RFC 7515 section 4.1,
 * RFC 7797). Cognito does not use any.
 */
const foreignParameters = ['crit', 'jwk', 'jku', 'x5c', 'x5u', 'b64', 'zip'];

/** Checks the token without a key, and returns its key id. @throws Error */
function requireForm(
  token: string,
  expected: Readonly<Record<string, string>>,
  seconds: number,
): string {
  if (token.length > maxLength) throw new Error('the token is too long');
  for (const part of token.split('.')) requireCanonical(part);
  const { header, payload } = decomposeUnverifiedJwt(token);
  if (header.alg !== 'RS256') throw new Error('alg is not RS256');
  const foreign = foreignParameters.find((name) => Object.hasOwn(header, name));
  if (foreign !== undefined) throw new Error(`the header has ${foreign}`);
  for (const [claim, value] of Object.entries(expected)) {
    if (payload[claim] !== value)
      throw new Error(`${claim} is not that of an access token for this client of this pool`);
  }
  const { exp, iat } = payload;
  if (typeof exp !== 'number') throw new Error('exp is missing');
  if (typeof iat !== 'number' || iat > seconds + iatTolerance)
    throw new Error('iat is missing or in the future');
  if (typeof header.kid !== 'string' || header.kid === '') throw new Error('kid is missing');
  return header.kid;
}

/**
 * Each token has only one accepted spelling, so that caches by text cannot be bypassed. RFC 4648,
 * section 3.5
 */
function requireCanonical(part: string): void {
  if (part !== Buffer.from(part, 'base64url').toString('base64url'))
    throw new Error('a part is not canonical base64url');
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
