/** The only place that remembers verified access tokens, and whose sessions were ended through this gateway. */
import { InvalidAccessToken } from './accessToken.js';
import type { AccessTokenClaims, AccessTokenVerifier } from './accessToken.js';

/** Milliseconds for which a verified token is not verified again; never past its expiry. */
const rememberMs = 60_000;
/** Tokens and users that are remembered; the oldest leave first. */
const capacity = 10_000;

export interface VerifiedTokens {
  /** @throws InvalidAccessToken, UnavailableError */
  readonly verify: AccessTokenVerifier;
  /** From now on the user's tokens of earlier seconds are refused here, before a call is spent. */
  readonly endSessions: (username: string) => void;
}

interface Remembered {
  readonly claims: AccessTokenClaims;
  readonly username: string;
  readonly until: number;
}

export function rememberVerifiedTokens(verify: AccessTokenVerifier, now: () => Date): VerifiedTokens {
  const tokens = new Map<string, Remembered>();
  const endedAt = new Map<string, number>();

  async function remember(token: string, time: number): Promise<Remembered> {
    tokens.delete(token);
    const claims = await verify(token);
    const remembered = { claims, username: folded(claims.username), until: Math.min(time + rememberMs, claims.expiresAt.getTime()) };
    put(tokens, token, remembered);
    return remembered;
  }

  return {
    verify: async (token) => {
      const time = now().getTime();
      const known = tokens.get(token);
      const { claims, username } = known && time < known.until ? known : await remember(token, time);
      if (claims.issuedAt.getTime() < (endedAt.get(username) ?? 0)) throw new InvalidAccessToken('TOKEN_REVOKED', { cause: 'sessions ended here' });
      return claims;
    },
    // Tokens tell their time in whole seconds: one of the same second may be of a new sign-in and is left to Cognito.
    endSessions: (username) => { put(endedAt, folded(username), Math.floor(now().getTime() / 1000) * 1000); },
  };
}

/** Most pools take a username in any case. In one that does not, a namesake has to refresh a token. */
const folded = (username: string): string => username.normalize('NFKC').toLowerCase();

function put<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= capacity) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
