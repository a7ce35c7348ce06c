import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { ShieldIcon } from '../elements/icons.js';
import { TextField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

/** A question of the pool's own triggers; its parameter `question` is shown if there is one. */
export function CustomChallenge({
  challenge,
  onAnswered,
}: ChallengeScreenProps<'CustomChallenge'>): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const form = useForm({
    initial: { answer: '' },
    act: ({ answer = '' }) => auth.answer({ kind: 'custom', answer }),
    done: (state: AuthState) => onAnswered?.(state),
  });
  const question = challenge.parameters.find(({ name }) => name === 'question')?.value;
  return (
    <Screen
      icon={<ShieldIcon />}
      title={texts.custom.title}
      subtitle={question}
      links={<CancelLink />}
    >
      <Form form={form} submit={texts.common.continue}>
        <TextField name="answer" label={texts.fields.answer} input={{ autoComplete: 'off' }} />
      </Form>
    </Screen>
  );
}
