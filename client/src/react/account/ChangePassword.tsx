import type { ReactNode } from 'react';

import { reasonOf } from '../form/errors.js';
import { PasswordField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { checkNewPassword, NewPasswordField } from '../form/NewPassword.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { useAuth } from '../provider/AuthProvider.js';
import { useNeededPool } from '../screens/ways.js';
import { Cancel } from './ConfirmForm.js';
import type { RowTools } from './Row.js';
import { useMutations } from './useMutations.js';

export function ChangePassword({ tools }: { readonly tools: RowTools }): ReactNode {
  const { texts } = useShared();
  const { account, checks, fields } = texts;
  const { state } = useAuth();
  const { pool } = useNeededPool();
  const { changePassword } = useMutations();
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    check: ({ newPassword = '' }) => {
      const weak = checkNewPassword(newPassword, pool?.passwordPolicy, checks.password);
      return newPassword && weak ? { newPassword: weak } : {};
    },
    act: ({ currentPassword = '', newPassword = '' }) =>
      changePassword({ password: currentPassword, newPassword }),
    done: () => tools.done(account.passwordChanged),
  });
  return (
    <Form
      form={form}
      submit={texts.forgotPassword.resetSubmit}
      beside={<Cancel onCancel={tools.close} />}
      say={(error) => (reasonOf(error) === 'BAD_CREDENTIALS' ? account.wrongPassword : undefined)}
    >
      <input
        type="text"
        name="username"
        autoComplete="username"
        value={state.status === 'signedIn' ? state.username : ''}
        readOnly
        hidden
      />
      <PasswordField name="currentPassword" label={fields.currentPassword} kind="current" />
      <NewPasswordField name="newPassword" label={fields.newPassword} />
    </Form>
  );
}
