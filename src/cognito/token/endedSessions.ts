/**
 * Remembers which sessions were ended through this process, and decides which access tokens are
 * affected. docs/adr/0008-verified-tokens.md
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { foldName } from '../../common/foldName.js';
import { sha256 } from '../../common/sha256.js';
import { sharedState } from '../../common/sharedState.js';
import type { AccessTokenClaims } from './accessToken.js';

/**
 * Whose sessions ended. `some`: only one session of the user ended, so the user's other tokens may
 * still be valid. A username may be an alias, which tokens do not contain.
 */
export type Ended =
  | { readonly sub: string; readonly some?: true }
  | { readonly username: string; readonly some?: true }
  | { readonly refreshToken: string };

export interface EndedSessions {
  /**
   * Records the tokens of a sign-in just answered by Cognito, so that a refresh token can later be
   * traced to its user.
   */
  readonly signedIn: (tokens: {
    readonly accessToken: string;
    readonly refreshToken: string;
  }) => void;
  /**
   * Records that sessions ended. `certain` is false if Cognito's answer was lost, so that only
   * Cognito knows whether they did.
   */
  readonly end: (ended: Ended, certain: boolean) => void;
  /**
   * Returns whether the session of this token is among those that ended here after the token was
   * issued.
   */
  readonly refuses: (claims: AccessTokenClaims) => boolean;
  /**
   * Returns a time in milliseconds since 1970. Answers about the token that Cognito gave before
   * that time are no longer trusted.
   */
  readonly doubtedAt: (claims: AccessTokenClaims) => number;
}

/**
 * Cognito's answer about a token is trusted for at least this many milliseconds, so that a stranger
 * who revokes tokens cannot cause a call for each request.
 */
const strangersMs = 1000;

interface End {
  readonly refusedBefore: number;
  readonly doubtedAt: number;
}
interface SignIn {
  readonly sub: string;
  readonly originJti: string | undefined;
}
const never: End = { refusedBefore: 0, doubtedAt: 0 };

export function rememberEndedSessions(now: () => Date): EndedSessions {
  const users = new BoundedMap<End>(sharedState.endedSessions.entries);
  const signIns = new BoundedMap<SignIn>(sharedState.signIns.entries);
  const endedSignIns = new BoundedMap<true>(sharedState.endedSignIns.entries);
  const revoked = new BoundedMap<true>(sharedState.revokedTokens.entries);
  let allDoubtedAt = 0;
  let strangersDoubtedAt = 0;

  function endOf(key: string, time: number, all: boolean): void {
    const { refusedBefore } = users.get(key) ?? never;
    // Times in tokens are whole seconds, so a token from the same second may belong to a new
    // sign-in and is not refused.
    users.put(key, {
      refusedBefore: all ? Math.floor(time / 1000) * 1000 : refusedBefore,
      doubtedAt: time,
    });
  }

  /**
   * A second revocation of the same token is ignored, so that repeating it does not cause calls to
   * Cognito.
   */
  function endSignIn(refreshToken: string, time: number, certain: boolean): void {
    const key = sha256(refreshToken, 'base64url');
    if (revoked.has(key)) return;
    if (certain) revoked.put(key, true);
    const signIn = signIns.get(key);
    if (!signIn) {
      strangersDoubtedAt = time;
      return;
    }
    if (certain && signIn.originJti !== undefined) endedSignIns.put(signIn.originJti, true);
    endOf(subKey(signIn.sub), time, false);
  }

  const endsOf = ({ sub, username }: AccessTokenClaims): End[] => [
    users.get(subKey(sub)) ?? never,
    users.get(nameKey(username)) ?? never,
  ];

  return {
    signedIn: ({ accessToken, refreshToken }) => {
      const signIn = signInOf(accessToken);
      if (signIn) signIns.put(sha256(refreshToken, 'base64url'), signIn);
    },
    end: (ended, certain) => {
      const time = now().getTime();
      if ('refreshToken' in ended) {
        endSignIn(ended.refreshToken, time, certain);
        return;
      }
      const all = certain && !ended.some;
      if ('sub' in ended) {
        endOf(subKey(ended.sub), time, all);
        return;
      }
      endOf(nameKey(ended.username), time, all);
      allDoubtedAt = time;
    },
    refuses: (claims) => {
      if (claims.originJti !== undefined && endedSignIns.has(claims.originJti)) return true;
      return endsOf(claims).some(({ refusedBefore }) => claims.issuedAt.getTime() < refusedBefore);
    },
    doubtedAt: (claims) => {
      const byStrangers = Math.min(strangersDoubtedAt, now().getTime() - strangersMs);
      return Math.max(
        allDoubtedAt,
        byStrangers,
        ...endsOf(claims).map(({ doubtedAt }) => doubtedAt),
      );
    },
  };
}

const subKey = (sub: string): string => `sub ${sub}`;
/**
 * Names are compared ignoring case, as in most pools. In a pool that does not, a user whose name
 * differs only in case must refresh a token, and nothing worse happens.
 */
const nameKey = (username: string): string => `name ${foldName(username)}`;

/** Reads a token that Cognito has just issued; undefined if it is not in Cognito's format. */
function signInOf(accessToken: string): SignIn | undefined {
  try {
    const [, payload = ''] = accessToken.split('.');
    const { sub, origin_jti: originJti } = JSON.parse(
      Buffer.from(payload, 'base64url').toString(),
    ) as Record<string, unknown>;
    if (typeof sub !== 'string') return undefined;
    return { sub, originJti: typeof originJti === 'string' ? originJti : undefined };
  } catch {
    return undefined;
  }
}
