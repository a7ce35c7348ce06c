import { useRef, useState } from 'react';
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
  /**
   * The pool has refused a sign-in until the user sets a new password: starts with entering the
   * code that the administrator's reset has sent. Default false.
   */
  readonly required?: boolean;
  /** Called when the new password is set; the user then signs in with it. */
  readonly onChanged?: ((username: string) => void) | undefined;
  readonly onBack?: (() => void) | undefined;
}

interface Sent {
  readonly username: string;
  /** Where the code was sent. Undefined for one that was sent before, such as by an administrator. */
  readonly delivery?: Delivery;
}

/** Both steps: the code is sent, then entered with the new password. */
export const ForgotPassword = part<ForgotPasswordProps>(function ForgotPassword({
  username = '',
  required = false,
  onChanged,
  onBack,
}) {
  const [sent, setSent] = useState<Sent | undefined>(required ? { username } : undefined);
  return sent ? (
    <ResetPassword
      key="reset"
      sent={sent}
      required={required}
      onChanged={onChanged}
      onBack={onBack}
    />
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
  const { Button, Screen } = components;
  const { pool } = useNeededPool();
  const hasCode = useRef(false);
  const form = useForm<Sent>({
    initial: { username },
    repeatable: true,
    act: async (values) => {
      const name = values.username?.trim() ?? '';
      // Sending a code would invalidate the one that the user has.
      if (hasCode.current) return { ok: true, value: { username: name } };
      const result = await auth.forgotPassword({ username: name });
      if (!result.ok) return result;
      return { ok: true, value: { username: name, delivery: result.value.codeDelivery } };
    },
    done: onSent,
  });
  const submit = (has: boolean): void => {
    hasCode.current = has;
    form.submit();
  };
  return (
    <Screen
      icon={<LockIcon />}
      title={texts.forgotPassword.title}
      subtitle={texts.forgotPassword.subtitle}
      links={<BackToSignIn onBack={onBack} />}
    >
      <Form
        form={{ ...form, submit: () => submit(false) }}
        submit={texts.forgotPassword.submit}
        beside={
          <Button kind="link" onClick={() => submit(true)}>
            {texts.forgotPassword.haveCode}
          </Button>
        }
      >
        <TextField
          name="username"
          label={signInNameOf(pool, texts)}
          input={signInNameInput(pool)}
        />
      </Form>
    </Screen>
  );
}

interface ResetProps extends Pick<ForgotPasswordProps, 'required' | 'onBack' | 'onChanged'> {
  readonly sent: Sent;
}

function ResetPassword({ sent, required, onChanged, onBack }: ResetProps): ReactNode {
  const { auth, components, texts } = useShared();
  const { Message, Screen } = components;
  const { pool } = useNeededPool();
  const { username } = sent;
  const justSent = sent.delivery !== undefined;
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
      subtitle={justSent ? sentTo(sent.delivery, texts) : texts.code.have}
      links={<BackToSignIn onBack={onBack} />}
    >
      {required && <Message kind="info">{texts.errors.PASSWORD_RESET_REQUIRED}</Message>}
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
      <Resend send={() => auth.forgotPassword({ username })} justSent={justSent} />
    </Screen>
  );
}
