/** The type of a challenge. */
import type { ChallengeSession } from '../challengeSession.js';
import type { AuthAnswer, SignIn } from '../signInState.js';

export interface ChallengeAnswer {
  readonly signIn: SignIn;
  readonly responses: Readonly<Record<string, string>>;
  readonly session: ChallengeSession;
}
type Outcome = SignIn | AuthAnswer;

/**
 * Checks the answer and returns the sign-in with the factor passed (and the current user); throws
 * otherwise. A challenge that proves nothing by itself (a choice, the first half of SRP) returns
 * the next question.
 */
export type Challenge = (answer: ChallengeAnswer) => Outcome | Promise<Outcome>;
