/** The state that the app sees: what the tabs share, and what concerns this tab alone. */
import type { Shared } from './session.js';
import { accessClaims, idClaims } from './tokens.js';
import type { AuthChallenge, AuthState, SignedInState, SignedOutReason } from './types.js';

type Listener = (state: AuthState) => void;

export class View {
  state: AuthState = { status: 'loading', reachable: true };
  isReachable = true;
  #shared: Shared | undefined;
  #claims: Pick<SignedInState, 'claims' | 'idClaims' | 'username'> | undefined;
  challenge: AuthChallenge | undefined;
  #lost: SignedOutReason | undefined;
  readonly #listeners = new Set<Listener>();

  subscribe(listener: Listener): () => void {
    // One listener may be subscribed twice.
    const own: Listener = (state) => listener(state);
    this.#listeners.add(own);
    own(this.state);
    return () => this.#listeners.delete(own);
  }

  share(shared: Shared): void {
    const { tokens, isSignIn } = shared;
    // Signed in or out elsewhere: that is later than the challenge.
    if (isSignIn || (this.#claims && !tokens)) this.challenge = undefined;
    this.#lost = undefined;
    this.#shared = shared;
    this.#claims = undefined;
    if (tokens) {
      const claims = accessClaims(tokens);
      this.#claims = { claims, idClaims: idClaims(tokens), username: claims.username };
    }
  }

  /** Without a challenge, the sign-in is given up; `lost` says why. */
  setChallenge(challenge?: AuthChallenge, lost?: SignedOutReason): void {
    this.challenge = challenge;
    this.#lost = lost;
    this.show();
  }

  /** Tells the listeners if something has changed. */
  show(): void {
    const next = this.#next();
    if (isSame(this.state, next)) return;
    this.state = next;
    for (const listener of [...this.#listeners]) listener(next);
  }

  #next(): AuthState {
    const reachable = this.isReachable;
    if (this.challenge) return { status: 'challenge', challenge: this.challenge };
    if (this.#claims) return { status: 'signedIn', ...this.#claims, reachable };
    if (!this.#shared || this.#shared.isElsewhere) return { status: 'loading', reachable };
    return { status: 'signedOut', reason: this.#lost ?? this.#shared.reason };
  }
}

function isSame(one: object, other: object): boolean {
  const entries = Object.entries(other);
  const fields = one as Readonly<Record<string, unknown>>;
  return entries.every(([name, value]) => fields[name] === value);
}
