import { useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { MailIcon, PhoneIcon } from '../elements/icons.js';
import { part } from '../elements/part.js';
import { reasonOf } from '../form/errors.js';
import { CodeField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { sentTo } from '../form/delivery.js';
import type { Delivery } from '../form/delivery.js';
import { Resend } from '../form/Resend.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { BackToSignIn } from './BackToSignIn.js';

export interface ConfirmSignUpProps {
  readonly username: string;
  /** Where the code was sent, from `signUp`. */
  readonly delivery?: Delivery;
  /** Called when the account is confirmed; the user is then signed in if the state says so. */
  readonly onConfirmed?: (state: AuthState) => void;
  readonly onBack?: (() => void) | undefined;
}

export const ConfirmSignUp = part<ConfirmSignUpProps>(function ConfirmSignUp({
  username,
  delivery,
  onConfirmed,
  onBack,
}): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const [latest, setLatest] = useState<Delivery>(delivery);
  const form = useForm({
    initial: { code: '' },
    act: ({ code = '' }) => auth.confirmSignUp({ username, code }),
    done: (state: AuthState) => onConfirmed?.(state),
    failed: (error) => {
      const already = reasonOf(error) === 'ALREADY_CONFIRMED';
      if (already) onConfirmed?.(auth.state);
      return already && onConfirmed !== undefined;
    },
  });
  const resend = async () => {
    const result = await auth.resendConfirmationCode({ username });
    if (result.ok) setLatest(result.value.codeDelivery);
    return result;
  };
  return (
    <Screen
      icon={latest?.deliveryMedium === 'SMS' ? <PhoneIcon /> : <MailIcon />}
      title={texts.confirmSignUp.title}
      subtitle={sentTo(latest, texts)}
      links={<BackToSignIn onBack={onBack} />}
    >
      <Form form={form} submit={texts.confirmSignUp.submit}>
        <CodeField />
      </Form>
      <Resend send={resend} />
    </Screen>
  );
});
