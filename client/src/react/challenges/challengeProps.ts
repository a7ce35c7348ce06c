import type { AuthChallenge, AuthState } from '../../auth/types.js';
import type { SignInAgain } from '../screens/SignIn.js';

export interface ChallengeProps {
  /** Signs in once more for a new code, where the app can. */
  readonly again?: SignInAgain | undefined;
  readonly onAnswered?: (state: AuthState) => void;
}

type Named<Name extends AuthChallenge['__typename']> = Extract<
  AuthChallenge,
  { readonly __typename: Name }
>;

/** What the screen of one challenge gets. */
export type ChallengeScreenProps<Name extends AuthChallenge['__typename']> = ChallengeProps & {
  readonly challenge: Named<Name>;
};
