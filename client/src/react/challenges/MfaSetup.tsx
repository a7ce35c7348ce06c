import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { ShieldIcon } from '../elements/icons.js';
import { useShared } from '../provider/context.js';
import { TotpSetup } from '../form/TotpSetup.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

/** The pool requires a second factor; an authenticator app can be set up here. */
export function MfaSetup({
  challenge,
  onAnswered,
}: ChallengeScreenProps<'MfaSetupChallenge'>): ReactNode {
  const { auth, components, texts } = useShared();
  const { Message, Screen } = components;
  const possible = challenge.mfaMethods.includes('SOFTWARE_TOKEN_MFA');
  const finish = async (code: string) => {
    const verified = await auth.verifyTotp({ code });
    return verified.ok ? auth.answer({ kind: 'mfaSetup' }) : verified;
  };
  return (
    <Screen
      icon={<ShieldIcon />}
      title={texts.totp.title}
      subtitle={possible ? texts.totp.required : undefined}
      links={<CancelLink />}
    >
      {possible ? (
        <TotpSetup
          accountName={challenge.username}
          finish={finish}
          onDone={(state: AuthState) => onAnswered?.(state)}
        />
      ) : (
        <Message kind="info">{texts.totp.unavailable}</Message>
      )}
    </Screen>
  );
}
