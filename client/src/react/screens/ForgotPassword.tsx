import { useState } from 'react';
import type { ReactNode } from 'react';

import { LockIcon, MailIcon } from '../elements/icons.js';
import { part } from '../elements/part.js';
import { sentTo } from '../form/delivery.js';
import type { Delivery } from '../form/delivery.js';
import { CodeField, TextField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { checkNewPassword, NewPasswordField } from '../form/NewPassword.js';
import { Resend } from '../form/Resend.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { BackToSignIn } from './BackToSignIn.js';
import { signInNameInput, signInNameOf, useNeededPool } from './ways.js';

export interface ForgotPasswordProps {
  readonly username?: string | undefined;
  /** Called when the new password is set; the user then signs in with it. */
  readonly onChanged?: ((username: string) => void) | undefined;
  readonly onBack?: (() => void) | undefined;
}

interface Sent {
  readonly username: string;
  readonly delivery: Delivery;
}

/** Both steps: the code is sent, then entered with the new password. */
export const ForgotPassword = part<ForgotPasswordProps>(function ForgotPassword({
  username = '',
  onChanged,
  onBack,
}) {
  const [sent, setSent] = useState<Sent>();
  return sent ? (
    <ResetPassword key="reset" sent={sent} onChanged={onChanged} onBack={onBack} />
  ) : (
    <AskForCode key="ask" username={username} onSent={setSent} onBack={onBack} />
  );
});

interface StepProps extends Pick<ForgotPasswordProps, 'onBack'> {
  readonly username: string;
  readonly onSent: (sent: Sent) => void;
}

function AskForCode({ username, onSent, onBack }: StepProps): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const { pool } = useNeededPool();
  const form = useForm({
    initial: { username },
    repeatable: true,
    act: (values) => auth.forgotPassword({ username: values.username?.trim() ?? '' }),
    done: ({ codeDelivery }, values) =>
      onSent({ username: values.username?.trim() ?? '', delivery: codeDelivery }),
  });
  return (
    <Screen
      icon={<LockIcon />}
      title={texts.forgotPassword.title}
      subtitle={texts.forgotPassword.subtitle}
      links={<BackToSignIn onBack={onBack} />}
    >
      <Form form={form} submit={texts.forgotPassword.submit}>
        <TextField
          name="username"
          label={signInNameOf(pool, texts)}
          input={signInNameInput(pool)}
        />
      </Form>
    </Screen>
  );
}

interface ResetProps extends Pick<ForgotPasswordProps, 'onBack' | 'onChanged'> {
  readonly sent: Sent;
}

function ResetPassword({ sent, onChanged, onBack }: ResetProps): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const { pool } = useNeededPool();
  const { username } = sent;
  const form = useForm({
    initial: { code: '', newPassword: '' },
    check: ({ newPassword = '' }) => {
      const weak = checkNewPassword(newPassword, pool?.passwordPolicy, texts.checks.password);
      return newPassword && weak ? { newPassword: weak } : {};
    },
    act: ({ code = '', newPassword = '' }) =>
      auth.confirmForgotPassword({ username, code, newPassword }),
    done: () => onChanged?.(username),
  });
  return (
    <Screen
      icon={<MailIcon />}
      title={texts.forgotPassword.resetTitle}
      subtitle={sentTo(sent.delivery, texts)}
      links={<BackToSignIn onBack={onBack} />}
    >
      <Form form={form} submit={texts.forgotPassword.resetSubmit}>
        <CodeField />
        {/* Password managers save the new password under this name. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={username}
          readOnly
          hidden
        />
        <NewPasswordField name="newPassword" label={texts.fields.newPassword} />
      </Form>
      <Resend send={() => auth.forgotPassword({ username })} />
    </Screen>
  );
}
