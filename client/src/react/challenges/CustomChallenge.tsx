import { useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { ShieldIcon } from '../elements/icons.js';
import { TextField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { isolated } from '../provider/texts.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

type Props = ChallengeScreenProps<'CustomChallenge'>;

/**
 * A question of the pool's own triggers; its parameter `question` is shown if there is one. Each
 * question starts with an empty field. If the same question comes again, the answer was wrong.
 */
export function CustomChallenge(props: Props): ReactNode {
  const { parameters } = props.challenge;
  const asked = parameters.map(({ name, value }) => `${name}=${value}`).join('&');
  const [answered, setAnswered] = useState<readonly string[]>([]);
  return (
    <Question
      {...props}
      key={answered.length}
      isRepeated={asked !== '' && answered.at(-1) === asked}
      onAnswered={(state) => {
        setAnswered([...answered, asked]);
        props.onAnswered?.(state);
      }}
    />
  );
}

function Question({
  challenge,
  isRepeated,
  onAnswered,
}: Props & { readonly isRepeated: boolean }): ReactNode {
  const { auth, components, texts } = useShared();
  const { Message, Screen } = components;
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
      subtitle={question && isolated(question)}
      links={<CancelLink />}
    >
      {isRepeated && <Message kind="error">{texts.reasons.BAD_CREDENTIALS}</Message>}
      <Form form={form} submit={texts.common.continue}>
        <TextField name="answer" label={texts.fields.answer} input={{ autoComplete: 'off' }} />
      </Form>
    </Screen>
  );
}
