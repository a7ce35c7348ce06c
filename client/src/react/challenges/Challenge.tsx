import type { ComponentType, ReactNode } from 'react';

import type { AuthChallenge } from '../../auth/types.js';
import { part } from '../elements/part.js';
import { useAuth } from '../provider/AuthProvider.js';
import type { ChallengeProps, ChallengeScreenProps } from './challengeProps.js';
import { CodeChallenge } from './CodeChallenge.js';
import { CustomChallenge } from './CustomChallenge.js';
import { MfaSetup } from './MfaSetup.js';
import { NewPasswordRequired } from './NewPasswordRequired.js';
import { PasskeyChallenge } from './PasskeyChallenge.js';
import { PasswordChallenge } from './PasswordChallenge.js';
import { ChooseFactor, ChooseMfa } from './Choose.js';
import { UnknownChallenge } from './UnknownChallenge.js';

type Screens = {
  readonly [Name in AuthChallenge['__typename']]: ComponentType<ChallengeScreenProps<Name>>;
};

/** One screen for each challenge; the compiler reports a missing one. */
const screens: Screens = {
  NewPasswordRequiredChallenge: NewPasswordRequired,
  SmsMfaChallenge: CodeChallenge,
  SmsOtpChallenge: CodeChallenge,
  EmailOtpChallenge: CodeChallenge,
  SoftwareTokenMfaChallenge: CodeChallenge,
  SelectMfaTypeChallenge: ChooseMfa,
  SelectChallenge: ChooseFactor,
  PasswordChallenge,
  MfaSetupChallenge: MfaSetup,
  WebAuthnChallenge: PasskeyChallenge,
  CustomChallenge,
  UnknownChallenge,
};

/** The challenge that the session waits for. Renders nothing if there is none. */
export const Challenge = part<ChallengeProps>(function Challenge(props): ReactNode {
  const { state } = useAuth();
  if (state.status !== 'challenge') return null;
  const { challenge } = state;
  const known = Object.hasOwn(screens, challenge.__typename);
  const Screen = (known ? screens[challenge.__typename] : UnknownChallenge) as ComponentType<
    ChallengeProps & { readonly challenge: AuthChallenge }
  >;
  // For the user, a new code is the same challenge, so the screen keeps its content.
  return <Screen key={challenge.__typename} {...props} challenge={challenge} />;
});
