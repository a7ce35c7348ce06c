/** The part of the session that the code for signing in and out uses. */
import type { Gateway } from './gateway.js';
import type { Storage } from './platform.js';
import type { Tokens } from './tokens.js';
import type { AuthError, AuthOptions, AuthState, SignedOutReason, SuccessOf } from './types.js';
import type { View } from './view.js';

export interface Session {
  readonly options: AuthOptions;
  readonly gateway: Gateway;
  readonly view: View;
  /** Whether the gateway keeps the refresh token in its cookie. */
  readonly isCookie: () => boolean;
  /** Storage for this session only. */
  readonly storage: Storage;
  readonly tokens: () => Tokens | undefined;
  /** Looks for an existing sign-in once, and resolves when that is done. */
  readonly ready: () => Promise<AuthState>;
  /** Runs `work` while no tab refreshes, signs in or signs out. */
  readonly exclusive: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Records that the gateway does not answer; the session then tries again by itself. */
  readonly away: (error?: AuthError) => void;
  /** Sets the sign-in of all tabs. Call it only within `exclusive`. */
  readonly signedIn: (member: SuccessOf<'refreshTokens'>) => Promise<void>;
  /** Ends the sign-in of all tabs. Call it only within `exclusive`. */
  readonly signedOut: (reason?: SignedOutReason) => Promise<void>;
  /**
   * Resolves to fresh tokens, or to the latest ones while the gateway is unavailable. `refused` is
   * an access token that the gateway no longer accepts.
   */
  readonly freshTokens: (refused?: string) => Promise<Tokens | undefined>;
  readonly close: () => void;
}
