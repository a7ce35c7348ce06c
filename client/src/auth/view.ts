/** The state that the app sees: what the tabs share, and the challenge of this tab. */
import { accessClaims, idClaims } from './tokens.js';
import type { Shared } from './tokens.js';
import type {
  AuthChallenge,
  AuthError,
  AuthState,
  SignedInState,
  SignedOutReason,
} from './types.js';

export interface View {
  readonly state: () => AuthState;
  readonly challenge: () => AuthChallenge | undefined;
  /**
   * Shows a challenge. Without an argument, removes the challenge, which abandons the sign-in; `lost`
   * is the reason that the app sees.
   */
  readonly setChallenge: (challenge?: AuthChallenge, lost?: SignedOutReason) => void;
  readonly share: (value: Shared) => void;
  /** Tells the listeners if something has changed. */
  readonly show: (isReachable?: boolean, error?: AuthError) => void;
  readonly subscribe: (listener: (state: AuthState) => void) => () => void;
}

export function openView(): View {
  const listeners = new Set<(state: AuthState) => void>();
  let state: AuthState = { status: 'loading', reachable: true };
  let reachable = true;
  let problem: AuthError | undefined;
  let shared: Shared | undefined;
  let claims: Pick<SignedInState, 'claims' | 'idClaims' | 'username'> | undefined;
  let challenge: AuthChallenge | undefined;
  let lost: SignedOutReason | undefined;

  function next(): AuthState {
    if (challenge) return { status: 'challenge', challenge };
    if (claims) return { status: 'signedIn', ...claims, reachable };
    if (!shared || shared.isElsewhere) return { status: 'loading', reachable, error: problem };
    return { status: 'signedOut', reason: lost ?? shared.reason };
  }

  function show(isReachable = reachable, error = problem): void {
    reachable = isReachable;
    problem = reachable ? undefined : error;
    const after = next();
    if (JSON.stringify(state) === JSON.stringify(after)) return;
    state = after;
    for (const listener of [...listeners]) listener(after);
  }

  return {
    state: () => state,
    challenge: () => challenge,
    show,
    setChallenge: (asked, why) => {
      challenge = asked;
      lost = why;
      show();
    },
    share: (value) => {
      const { tokens, isSignIn } = value;
      // A sign-in or sign-out in another tab is more recent than the challenge of this tab and
      // replaces it.
      if (isSignIn || (claims && !tokens)) challenge = undefined;
      lost = undefined;
      shared = value;
      const access = tokens && accessClaims(tokens);
      claims = access && { claims: access, idClaims: idClaims(tokens), username: access.username };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}
