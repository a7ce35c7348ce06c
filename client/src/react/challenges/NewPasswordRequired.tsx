import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { LockIcon } from '../elements/icons.js';
import { AttributeInput } from '../form/AttributeInput.js';
import { attributesOf, checkAttributes, fieldOf } from '../form/attributes.js';
import { Form } from '../form/Form.js';
import { checkNewPassword, NewPasswordField } from '../form/NewPassword.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { useNeededPool } from '../screens/ways.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

/** A password to replace the temporary one, and the attributes that are still missing. */
export function NewPasswordRequired({
  challenge,
  onAnswered,
}: ChallengeScreenProps<'NewPasswordRequiredChallenge'>): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const { pool } = useNeededPool();
  const names = challenge.missingAttributes.map(fieldOf);
  const form = useForm({
    initial: { ...Object.fromEntries(names.map((name) => [name, ''])), newPassword: '' },
    check: (values) => {
      const { newPassword = '' } = values;
      const weak = checkNewPassword(newPassword, pool?.passwordPolicy, texts.checks.password);
      return {
        ...checkAttributes(values, texts),
        ...(newPassword && weak ? { newPassword: weak } : {}),
      };
    },
    act: (values) =>
      auth.answer({
        kind: 'newPassword',
        newPassword: values.newPassword ?? '',
        attributes: attributesOf(values),
      }),
    done: (state: AuthState) => onAnswered?.(state),
  });
  return (
    <Screen
      icon={<LockIcon />}
      title={texts.newPassword.title}
      subtitle={texts.newPassword.subtitle}
      links={<CancelLink />}
    >
      <Form form={form} submit={texts.newPassword.submit}>
        {names.map((name) => (
          <AttributeInput key={name} name={name} />
        ))}
        <NewPasswordField name="newPassword" label={texts.fields.newPassword} />
      </Form>
    </Screen>
  );
}
