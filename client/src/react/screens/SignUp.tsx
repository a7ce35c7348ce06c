import type { ReactNode } from 'react';

import type { SuccessOf } from '../../auth/types.js';
import { part } from '../elements/part.js';
import { AttributeInput } from '../form/AttributeInput.js';
import { attributesOf, checkAttributes } from '../form/attributes.js';
import { Form } from '../form/Form.js';
import { TextField } from '../form/fields.js';
import { checkNewPassword, NewPasswordField } from '../form/NewPassword.js';
import { isEmail, phoneNumberOf } from '../form/normalize.js';
import { useForm } from '../form/useForm.js';
import type { FieldErrors, Values } from '../form/useForm.js';
import { useComponents, useShared, useTexts } from '../provider/context.js';
import type { Pool } from '../provider/poolSettings.js';
import type { Texts } from '../texts/en.js';
import { signUpNameOf, signUpFieldsOf, usernameKindOf } from './signUpFields.js';
import { signInNameInput, useNeededPool } from './ways.js';
import { Waiting } from './Waiting.js';

export interface SignedUp {
  readonly username: string;
  readonly password: string;
  readonly success: SuccessOf<'signUp'>;
}

export interface SignUpProps {
  readonly username?: string | undefined;
  /** Called when the account exists; it usually still has to be confirmed. */
  readonly onSignedUp?: (signedUp: SignedUp) => void;
  /** Shows the link back to the sign-in screen. */
  readonly onSignIn?: ((username: string) => void) | undefined;
}

export const SignUp = part<SignUpProps>(function SignUp(props) {
  const { pool, away, loading } = useNeededPool();
  return loading || away ? <Waiting away={away} /> : <Ready {...props} pool={pool} />;
});

function Ready({
  username = '',
  pool,
  onSignedUp,
  onSignIn,
}: SignUpProps & { readonly pool: Pool | undefined }): ReactNode {
  const { Message, Screen } = useComponents();
  const texts = useTexts();
  const names = signUpFieldsOf(pool);
  const form = useSignUp(username, pool, names, onSignedUp);
  const links = onSignIn && <SignInLink onSignIn={() => onSignIn(form.values.username ?? '')} />;
  if (pool?.selfSignUpAllowed === false)
    return (
      <Screen title={texts.signUp.title} links={links}>
        <Message kind="info">{texts.signUp.closed}</Message>
      </Screen>
    );
  return (
    <Screen title={texts.signUp.title} subtitle={texts.signUp.subtitle} links={links}>
      <Form form={form} submit={texts.signUp.submit}>
        <TextField
          name="username"
          label={signUpNameOf(pool, texts)}
          input={signInNameInput(pool)}
          {...(usernameKindOf(pool) === 'phone' ? { hint: texts.fields.phoneHint } : {})}
        />
        {names.map((name) => (
          <AttributeInput key={name} name={name} />
        ))}
        <NewPasswordField name="password" label={texts.fields.password} />
      </Form>
    </Screen>
  );
}

function SignInLink({ onSignIn }: { readonly onSignIn: () => void }): ReactNode {
  const { Button } = useComponents();
  const { signUp } = useTexts();
  return (
    <p>
      {signUp.haveAccount}{' '}
      <Button kind="link" onClick={onSignIn}>
        {signUp.signIn}
      </Button>
    </p>
  );
}

function useSignUp(
  username: string,
  pool: Pool | undefined,
  names: readonly string[],
  onSignedUp: SignUpProps['onSignedUp'],
) {
  const { auth, texts } = useShared();
  return useForm({
    initial: { username, ...Object.fromEntries(names.map((name) => [name, ''])), password: '' },
    check: (values) => checkSignUp(values, pool, texts),
    act: (values) =>
      auth.signUp({
        username: nameToSend(values.username ?? '', pool),
        password: values.password ?? '',
        attributes: attributesOf(values),
      }),
    done: (success, values) =>
      onSignedUp?.({
        username: nameToSend(values.username ?? '', pool),
        password: values.password ?? '',
        success,
      }),
  });
}

function nameToSend(typed: string, pool: Pool | undefined): string {
  const name = typed.trim();
  const number = phoneNumberOf(name);
  return usernameKindOf(pool) !== 'name' && number.startsWith('+') ? number : name;
}

function checkSignUp(values: Values, pool: Pool | undefined, texts: Texts): FieldErrors {
  const { username = '', password = '' } = values;
  const kind = usernameKindOf(pool);
  const weak = checkNewPassword(password, pool?.passwordPolicy, texts.checks.password);
  const name = nameToSend(username, pool);
  const noEmail = kind === 'email' && name !== '' && !isEmail(name);
  const noPhone = kind === 'phone' && name !== '' && !name.startsWith('+');
  return {
    ...checkAttributes(values, texts),
    ...(password && weak ? { password: weak } : {}),
    ...(noEmail ? { username: texts.checks.email } : {}),
    ...(noPhone ? { username: texts.checks.phoneNumber } : {}),
  };
}
