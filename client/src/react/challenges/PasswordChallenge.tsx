import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { LockIcon } from '../elements/icons.js';
import { PasswordField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { fill, isolated } from '../provider/texts.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

export function PasswordChallenge({
  challenge,
  onAnswered,
}: ChallengeScreenProps<'PasswordChallenge'>): ReactNode {
  const { auth } = useShared();
  return (
    <PasswordStep
      username={challenge.username}
      act={(password) => auth.answer({ kind: 'password', password })}
      onAnswered={onAnswered}
      links={<CancelLink />}
    />
  );
}

export interface PasswordStepProps {
  readonly username: string;
  readonly act: (password: string) => ReturnType<ReturnType<typeof useShared>['auth']['answer']>;
  readonly onAnswered?: ((state: AuthState) => void) | undefined;
  readonly links: ReactNode;
}

export function PasswordStep({ username, act, onAnswered, links }: PasswordStepProps): ReactNode {
  const { components, texts } = useShared();
  const { Screen } = components;
  const form = useForm({
    initial: { password: '' },
    act: ({ password = '' }) => act(password),
    done: (state: AuthState) => onAnswered?.(state),
  });
  return (
    <Screen
      icon={<LockIcon />}
      title={texts.password.title}
      subtitle={fill(texts.password.subtitle, { username: isolated(username) })}
      links={links}
    >
      <Form form={form} submit={texts.common.continue}>
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={username}
          readOnly
          hidden
        />
        <PasswordField name="password" label={texts.fields.password} kind="current" />
      </Form>
    </Screen>
  );
}
