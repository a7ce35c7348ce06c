/** Verifies the tokens that the pool signs, access tokens and ID tokens alike. */
import { JwtRsaVerifier } from 'aws-jwt-verify';
import { JwtExpiredError } from 'aws-jwt-verify/error';
import { decomposeUnverifiedJwt } from 'aws-jwt-verify/jwt';

import { UnavailableError } from '../failure.js';
import { issuerOf, jwksUriOf } from '../userPoolId.js';
import type { KeySetPlace } from '../userPoolId.js';
import { readJson } from '../wire/boundedFetch.js';
import { createKeySet } from './keySet.js';

export interface TokenVerifierOptions extends Omit<KeySetPlace, 'clientConfig'> {
  /** Fetches the key set. Default: HTTP GET. */
  readonly fetchJwks?: ((uri: string) => Promise<{ keys: object[] }>) | undefined;
  /** Default: the system clock. */
  readonly now?: (() => Date) | undefined;
}

/** The token is not accepted. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';

  constructor(
    readonly isExpired: boolean,
    options: { cause: unknown },
  ) {
    super('The token is not accepted', options);
  }
}

export type Claims = Readonly<Record<string, unknown>>;

/** `expected`: claims that must have exactly these values. `iss` is always checked as well. */
export type TokenVerifier = (
  token: string,
  expected: Readonly<Record<string, string>>,
) => Promise<Claims>;

/**
 * The longest token that is read, in characters. Cognito's tokens have about 1,100 characters, and
 * about 2,200 with many groups or with claims added by a trigger.
 */
const maxLength = 16_384;
/**
 * Seconds that an `iat` may be in the future: the clock skew that AWS tolerates in a signed
 * request.
 */
const iatTolerance = 300;

/**
 * Makes a verifier that checks form, signature (RS256), issuer, times and the expected claims. What
 * can be checked without a key is checked first. The issuer is among these checks, because the
 * library caches keys by the issuer that a token names.
 * @throws InvalidToken, UnavailableError
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { userPoolId, fetchJwks = readJson, now = () => new Date() } = options;
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

  return async (token, expected) => {
    try {
      const kid = requireForm(token, { iss: issuer, ...expected }, now().getTime() / 1000);
      await keySet.require(kid);
      return verifier.verifySync(token);
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      throw new InvalidToken(error instanceof JwtExpiredError, { cause: error });
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
      throw new Error(`${claim} has the wrong value for this use, client or pool`);
  }
  const { exp, iat } = payload;
  if (typeof exp !== 'number') throw new Error('exp is missing');
  if (typeof iat !== 'number' || iat > seconds + iatTolerance)
    throw new Error('iat is missing or in the future');
  if (typeof header.kid !== 'string' || header.kid === '') throw new Error('kid is missing');
  return header.kid;
}

/**
 * Accepts only one encoding of each token, so that another encoding of the same token cannot bypass
 * the caches, whose key is the token's text. RFC 4648, section 3.5
 */
function requireCanonical(part: string): void {
  if (part !== Buffer.from(part, 'base64url').toString('base64url'))
    throw new Error('a part is not canonical base64url');
}
