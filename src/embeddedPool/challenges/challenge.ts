// The only place that says what a challenge is.
import type { SessionRecord } from '../session.js';
import type { SignIn } from '../signIn.js';

export interface ChallengeAnswer {
  readonly signIn: SignIn;
  readonly responses: Readonly<Record<string, string>>;
  readonly session: SessionRecord;
}
/** Checks the answer and returns the sign-in with the factor passed (and the user as they are now); throws otherwise. */
export type Challenge = (answer: ChallengeAnswer) => Promise<SignIn>;
