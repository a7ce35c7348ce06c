/**
 * Lets requests wait for the person to confirm who they are by signing in again. One dialog
 * (StepUpDialog.tsx) serves all requests that wait.
 */
import type { Auth } from 'cognito-graphql-client/auth';

/** Who signed in, and when: a refresh changes neither. */
export interface SignInFacts {
  readonly sub: string;
  readonly at: unknown;
}

/** Undefined while no user is signed in, and during a challenge. */
export function signInOf({ state }: Auth): SignInFacts | undefined {
  if (state.status !== 'signedIn') return undefined;
  const { sub, auth_time: at } = state.claims;
  return { sub, at };
}

export class StepUp {
  /** The sign-in that was too old; undefined while the dialog is closed. */
  private tooOld: SignInFacts | undefined;
  private waiting: ((isConfirmed: boolean) => void)[] = [];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SignInFacts | undefined => this.tooOld;

  /** Resolves to whether the same person has signed in again. */
  readonly confirm = (tooOld: SignInFacts, now: SignInFacts | undefined): Promise<boolean> => {
    if (!this.tooOld && now && now.at !== tooOld.at) return Promise.resolve(isSame(now, tooOld));
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.tooOld ??= tooOld;
      this.tell();
    });
  };

  /** Closes the dialog; undefined if the person cancelled. */
  readonly settle = (now: SignInFacts | undefined): void => {
    const isConfirmed = now !== undefined && isSame(now, this.tooOld);
    const waiting = this.waiting;
    this.waiting = [];
    this.tooOld = undefined;
    for (const resolve of waiting) resolve(isConfirmed);
    this.tell();
  };

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** A request must never be repeated as another person. */
const isSame = (one: SignInFacts, other: SignInFacts | undefined): boolean =>
  one.sub === other?.sub;

export const stepUp = new StepUp();
