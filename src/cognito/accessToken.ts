/** The only place where an access token becomes claims that one may rely on. */
import { JwtRsaVerifier } from 'aws-jwt-verify';
import { FetchError, JwksNotAvailableInCacheError, JwtExpiredError, KidNotFoundInJwksError, WaitPeriodNotYetEndedJwkError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';

import { UnavailableError } from './failure.js';

export interface AccessTokenClaims {
  readonly sub: string;
  readonly username: string;
  readonly groups: readonly string[];
  readonly scopes: readonly string[];
  /** Names this token; `originJti` names the sign-in that it descends from. */
  readonly jti: string;
  readonly originJti: string | undefined;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** The token is not accepted; `reason` is what its bearer may know. */
export class InvalidAccessToken extends Error {
  constructor(
    readonly reason: 'TOKEN_EXPIRED' | 'TOKEN_INVALID' | 'TOKEN_REVOKED',
    options: { cause: unknown },
  ) {
    super('The access token is not accepted', options);
  }
}

export interface AccessTokenVerifierOptions {
  readonly userPoolId: string;
  readonly clientId: string;
  /** Default: the issuer of AWS for this pool. */
  readonly issuer?: string | undefined;
  /** Where the JSON Web Key Set is. Default: `<issuer>/.well-known/jwks.json`. */
  readonly jwksUri?: string | undefined;
  /** Reads the key set. Default: HTTP GET. */
  readonly fetchJwks?: ((uri: string) => Promise<{ keys: object[] }>) | undefined;
}

export type AccessTokenVerifier = (token: string) => Promise<AccessTokenClaims>;

/** Checks signature (RS256), issuer, expiry, `token_use` and `client_id`. @throws InvalidAccessToken, UnavailableError */
export function createAccessTokenVerifier(options: AccessTokenVerifierOptions): AccessTokenVerifier {
  const { userPoolId, clientId, fetchJwks = getJson } = options;
  const issuer = options.issuer ?? issuerOf(userPoolId);
  const jwksCache = new SimpleJwksCache({
    fetcher: { fetch: async (uri) => new TextEncoder().encode(JSON.stringify(await reachable(fetchJwks, uri))).buffer },
  });
  // Cognito signs with RS256; the newer JwtVerifier would accept elliptic curves too.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const verifier = JwtRsaVerifier.create(
    { issuer, audience: null, jwksUri: options.jwksUri ?? `${issuer}/.well-known/jwks.json`, customJwtCheck: ({ payload }) => { requireAccessTokenOf(clientId, payload); } },
    { jwksCache },
  );
  return async (token) => {
    try {
      return claimsOf(await verifier.verify(token));
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

export function issuerOf(userPoolId: string): string {
  return `https://cognito-idp.${userPoolId.slice(0, userPoolId.indexOf('_'))}.amazonaws.com/${userPoolId}`;
}

function requireAccessTokenOf(clientId: string, payload: Readonly<Record<string, unknown>>): void {
  if (payload.token_use !== 'access') throw new Error('token_use is not "access"');
  if (payload.client_id !== clientId) throw new Error('client_id is of another client');
  if (typeof payload.exp !== 'number') throw new Error('exp is missing');
}

function claimsOf(payload: Readonly<Record<string, unknown>>): AccessTokenClaims {
  const { sub, username, scope, jti, origin_jti: originJti, iat, exp } = payload;
  return {
    sub: String(sub),
    username: String(username),
    groups: (payload['cognito:groups'] as string[] | undefined) ?? [],
    scopes: typeof scope === 'string' ? scope.split(' ') : [],
    jti: String(jti),
    originJti: typeof originJti === 'string' ? originJti : undefined,
    issuedAt: new Date(Number(iat) * 1000),
    expiresAt: new Date(Number(exp) * 1000),
  };
}

/** The key set could not be had, so nothing is known of the token. A key that the set lacks is the token's fault. */
const keySetErrors = [FetchError, JwksNotAvailableInCacheError];

function refusalOf(error: unknown): Error {
  if (keySetErrors.some((type) => error instanceof type)) return new UnavailableError('network', { cause: error });
  if (error instanceof KidNotFoundInJwksError || error instanceof WaitPeriodNotYetEndedJwkError) return new InvalidAccessToken('TOKEN_INVALID', { cause: error });
  return new InvalidAccessToken(error instanceof JwtExpiredError ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID', { cause: error });
}

async function reachable(fetchJwks: NonNullable<AccessTokenVerifierOptions['fetchJwks']>, uri: string): Promise<{ keys: object[] }> {
  try {
    return await fetchJwks(uri);
  } catch (error) {
    throw new FetchError(uri, error);
  }
}

/** Milliseconds and bytes that a key set may take. */
const jwksTimeoutMs = 1500;
const jwksMaxBytes = 50_000;

async function getJson(uri: string): Promise<{ keys: object[] }> {
  const response = await fetch(uri, { signal: AbortSignal.timeout(jwksTimeoutMs), redirect: 'error' });
  const text = await response.text();
  if (!response.ok || text.length > jwksMaxBytes) throw new FetchError(uri, `HTTP ${String(response.status)}, ${String(text.length)} characters`);
  return JSON.parse(text) as { keys: object[] };
}
