/**
 * The tokens of a sign-in, and how fresh they are. Freshness does not depend on whether the
 * device's clock is right.
 */
import { bytesOf } from './signIn/srp.js';
import type { AccessTokenClaims, IdTokenClaims, SignedOutReason, SuccessOf } from './types.js';

/** The tokens that the tabs of a session share. They are never written to storage. */
export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string | undefined;
  /** The refresh token. Undefined if the gateway keeps it in a cookie. */
  readonly refreshToken: string | undefined;
  /** Validity of the access token in milliseconds. */
  readonly validity: number;
  /** When the tokens arrived, by the wall clock, which all tabs share. */
  readonly arrived: number;
}

/** What the tabs share. Without tokens, no user is signed in. */
export interface Shared {
  readonly tokens?: Tokens;
  readonly reason?: SignedOutReason | undefined;
  /** Whether the tokens come from a new sign-in and not from a refresh. */
  readonly isSignIn?: boolean;
  /** Whether a user has signed in in another tab that cannot send its tokens to this one. */
  readonly isElsewhere?: boolean;
}

/** Clocks of the device, in milliseconds. */
export interface Clocks {
  /**
   * The clock of the device. It may be wrong and may jump, but keeps going while the device sleeps.
   */
  readonly wall: () => number;
  /** A clock that never jumps, but may stop while the device sleeps. */
  readonly steady: () => number;
}

export function tokensFrom(
  { accessToken, idToken, refreshToken, expiresInSeconds }: SuccessOf<'refreshTokens'>,
  previous: Tokens | undefined,
  arrived: number,
): Tokens {
  return {
    accessToken,
    idToken: idToken ?? undefined,
    // If refresh tokens do not rotate, the answer contains none, and the previous one stays valid.
    refreshToken: refreshToken ?? previous?.refreshToken,
    validity: expiresInSeconds * 1000,
    arrived,
  };
}

/**
 * Returns the milliseconds until the tokens expire, counted from their arrival and never compared
 * with `exp`. The clock that shows the later time counts, because one clock may stop during sleep
 * and the other may be set back.
 */
export function remainingTime({ wall, steady }: Clocks, tokens: Tokens): () => number {
  const { arrived, validity } = tokens;
  const from = steady() - Math.max(0, wall() - arrived);
  return () => validity - Math.max(steady() - from, wall() - arrived);
}

/** Tokens are refreshed this long before they expire. */
export const leadTime = ({ validity }: Tokens): number => Math.min(60_000, validity / 5);

export const accessClaims = ({ accessToken }: Tokens): AccessTokenClaims =>
  claimsOf(accessToken) as unknown as AccessTokenClaims;

export const idClaims = ({ idToken }: Tokens): IdTokenClaims | undefined =>
  idToken === undefined ? undefined : (claimsOf(idToken) as unknown as IdTokenClaims);

/** Returns the claims; empty if the token is not a JWT. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload = bytesOf(token.split('.')[1] ?? '');
    return JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
