import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { PasskeyIcon } from '../elements/icons.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

/** Browsers require a click before they ask for a passkey. */
export function PasskeyChallenge({
  onAnswered,
}: ChallengeScreenProps<'WebAuthnChallenge'>): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const form = useForm({
    initial: {},
    act: () => auth.answer({ kind: 'passkey' }),
    done: (state: AuthState) => onAnswered?.(state),
  });
  return (
    <Screen
      icon={<PasskeyIcon />}
      title={texts.passkey.challengeTitle}
      subtitle={texts.passkey.challengeSubtitle}
      links={<CancelLink />}
    >
      <Form form={form} submit={texts.common.continue} />
    </Screen>
  );
}
