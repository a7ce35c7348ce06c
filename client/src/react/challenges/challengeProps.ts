import type { AuthChallenge, AuthState } from '../../auth/types.js';
import type { SignInAgain } from '../screens/SignIn.js';

export interface ChallengeProps {
  /** Signs in again for a new code, if the app can. */
  readonly again?: SignInAgain | undefined;
  readonly onAnswered?: (state: AuthState) => void;
}

type Named<Name extends AuthChallenge['__typename']> = Extract<
  AuthChallenge,
  { readonly __typename: Name }
>;

/** The properties of each challenge's screen. */
export type ChallengeScreenProps<Name extends AuthChallenge['__typename']> = ChallengeProps & {
  readonly challenge: Named<Name>;
};
