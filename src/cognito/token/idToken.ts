/** Verifies the ID token of a redirect sign-in (OpenID Connect Core 1.0, section 3.1.3.7). */
import { createHash } from 'node:crypto';

import type { TokenVerifier } from './signedToken.js';

export interface IdTokenClaims {
  readonly sub: string;
  readonly username: string;
}

/** What the ID token must belong to. */
export interface SignInOfToken {
  readonly clientId: string;
  /** The `nonce` that the sign-in began with. */
  readonly nonce: string;
  /** The access token that was issued with the ID token. */
  readonly accessToken: string;
}

/**
 * Verifies an ID token.
 * @throws InvalidToken, UnavailableError, and Error if the token is of another sign-in
 */
export type IdTokenVerifier = (token: string, of: SignInOfToken) => Promise<IdTokenClaims>;

export function createIdTokenVerifier(verify: TokenVerifier): IdTokenVerifier {
  return async (token, { clientId, nonce, accessToken }) => {
    const claims = await verify(token, { token_use: 'id', aud: clientId, nonce });
    const { sub, at_hash: hash, azp = clientId, 'cognito:username': username } = claims;
    if (azp !== clientId) throw new Error('azp is another app client');
    if (hash !== undefined && hash !== leftHalf(accessToken))
      throw new Error('at_hash is of another access token');
    if (typeof sub !== 'string' || typeof username !== 'string')
      throw new Error('sub or cognito:username is missing');
    return { sub, username };
  };
}

/** `at_hash` for RS256: the first half of the SHA-256 of the access token (section 3.1.3.6). */
const leftHalf = (accessToken: string): string =>
  createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
