/** The session as the sign-in and sign-out code sees it. */
import type { Gateway } from './gateway.js';
import type { Storage } from './platform.js';
import type { Tokens } from './tokens.js';
import type { AuthError, AuthOptions, AuthState, SignedOutReason, SuccessOf } from './types.js';
import type { View } from './view.js';

export interface Session {
  readonly options: AuthOptions;
  readonly gateway: Gateway;
  readonly view: View;
  /** The gateway keeps the refresh token. */
  readonly isCookie: () => boolean;
  /** Storage for this session only. */
  readonly storage: Storage;
  readonly tokens: () => Tokens | undefined;
  /** Looks for an existing sign-in once, and resolves when that is done. */
  readonly ready: () => Promise<AuthState>;
  /** Runs `work` while no tab refreshes, signs in or signs out. */
  readonly exclusive: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** The gateway does not answer: tries again by itself. */
  readonly away: (error?: AuthError) => void;
  /** Sets the sign-in of all tabs. Call it only within `exclusive`. */
  readonly signedIn: (member: SuccessOf<'refreshTokens'>) => Promise<void>;
  /** Call it only within `exclusive`. */
  readonly signedOut: (reason?: SignedOutReason) => Promise<void>;
  /**
   * Fresh tokens, or the latest ones while the gateway is unavailable. `refused` is an access token
   * that the gateway no longer accepts.
   */
  readonly freshTokens: (refused?: string) => Promise<Tokens | undefined>;
  readonly close: () => void;
}
