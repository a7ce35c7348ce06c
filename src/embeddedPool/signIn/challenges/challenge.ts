// The only place that says what a challenge is.
import type { SessionRecord } from '../session.js';
import type { AuthAnswer, SignIn } from '../signInState.js';

export interface ChallengeAnswer {
  readonly signIn: SignIn;
  readonly responses: Readonly<Record<string, string>>;
  readonly session: SessionRecord;
}
/**
 * Checks the answer and returns the sign-in with the factor passed (and the user as they are now); throws otherwise.
 * A challenge that proves nothing by itself (a choice, the first half of SRP) returns what the caller is asked next.
 */
export type Challenge = (answer: ChallengeAnswer) => Promise<SignIn | AuthAnswer>;
