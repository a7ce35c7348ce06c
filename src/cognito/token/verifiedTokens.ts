/**
 * Remembers verified access tokens by their digests. A valid signature does not mean that the token
 * was not revoked: endedSessions.ts knows what was revoked here, and standing.ts asks Cognito.
 * docs/adr/0008-verified-tokens.md
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { sha256 } from '../../common/sha256.js';
import { sharedState } from '../../common/sharedState.js';
import { InvalidAccessToken } from './accessToken.js';
import type { AccessTokenClaims, AccessTokenVerifier } from './accessToken.js';
import type { EndedSessions } from './endedSessions.js';

/**
 * Milliseconds for which a token is not verified again. A token is never remembered past its
 * expiry.
 */
const rememberMs = 60_000;
/** Bytes of a remembered token, in addition to the strings of its claims. */
const entryBytes = 700;

interface Remembered {
  readonly claims: AccessTokenClaims;
  readonly until: number;
  readonly bytes: number;
}

/** @throws InvalidAccessToken, UnavailableError */
export function rememberVerifiedTokens(
  verify: AccessTokenVerifier,
  ended: Pick<EndedSessions, 'refuses'>,
  now: () => Date,
): AccessTokenVerifier {
  const tokens = new BoundedMap<Remembered>(sharedState.verifiedTokens.bytes, ({ bytes }) => bytes);

  async function remember(key: string, token: string, time: number): Promise<Remembered> {
    tokens.delete(key);
    const claims = await verify(token);
    const until = Math.min(time + rememberMs, claims.expiresAt.getTime());
    const remembered = { claims, until, bytes: entryBytes + token.length };
    tokens.put(key, remembered);
    return remembered;
  }

  return async (token) => {
    const time = now().getTime();
    const key = sha256(token, 'base64url');
    const known = tokens.get(key);
    const { claims } = known && time < known.until ? known : await remember(key, token, time);
    if (ended.refuses(claims))
      throw new InvalidAccessToken('TOKEN_REVOKED', { cause: 'sessions ended here' });
    return claims;
  };
}
