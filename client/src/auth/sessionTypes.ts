/** The session, as the acts of signing in and out see it. */
import type { Gateway } from './gateway.js';
import type { Storage } from './platform.js';
import type { Tokens } from './tokens.js';
import type { AuthOptions, AuthState, SignedOutReason, SuccessOf } from './types.js';
import type { View } from './view.js';

export interface Session {
  readonly options: AuthOptions;
  readonly gateway: Gateway;
  readonly view: View;
  readonly isCookie: boolean;
  /** The storage of this session alone. */
  readonly storage: Storage;
  readonly tokens: () => Tokens | undefined;
  /** Looks for a sign-in once, and resolves when that is over. */
  readonly ready: () => Promise<AuthState>;
  /** Runs `work` while no tab refreshes, signs in or signs out. */
  readonly exclusive: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** The sign-in of all tabs from now on. Only within `exclusive`. */
  readonly signedIn: (member: SuccessOf<'refreshTokens'>) => Promise<void>;
  /** Only within `exclusive`. */
  readonly signedOut: (reason?: SignedOutReason) => Promise<void>;
  /**
   * Fresh tokens, or the last ones while the gateway is away. `refused` is an access token that
   * the gateway no longer accepts.
   */
  readonly freshTokens: (refused?: string) => Promise<Tokens | undefined>;
  readonly close: () => void;
}
