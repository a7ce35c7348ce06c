import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthError, AuthResult, AuthState } from '../../auth/types.js';
import { part } from '../elements/part.js';
import { messageOf, quotationOf, reasonOf } from '../form/errors.js';
import type { ScreenError } from '../form/errors.js';
import { Form } from '../form/Form.js';
import { PasswordField, TextField } from '../form/fields.js';
import { useForm } from '../form/useForm.js';
import type { FormState } from '../form/useForm.js';
import { useComponents, useShared, useTexts } from '../provider/context.js';
import type { Pool } from '../provider/poolSettings.js';
import { providersOf } from '../redirect/Providers.js';
import { OtherWays } from './OtherWays.js';
import type { Way } from './OtherWays.js';
import {
  canRecover,
  isRedirectOnly,
  signInNameInput,
  signInNameOf,
  useNeededPool,
  waysOf,
} from './ways.js';
import { Waiting } from './Waiting.js';

/** A sign-in that can be repeated to get a new code. */
export type SignInAgain = () => Promise<AuthResult>;

export interface SignInProps {
  /** The initial username. */
  readonly username?: string | undefined;
  /** Shown above the form until the next attempt, such as why one has to sign in again. */
  readonly notice?:
    { readonly kind: 'error' | 'info' | 'success'; readonly text: string } | undefined;
  /** Called before each attempt, with what was typed and a function that repeats the attempt. */
  readonly onTry?: (username: string, again: SignInAgain) => void;
  readonly onSignedIn?: (state: AuthState) => void;
  /** Shows the link for a forgotten password. */
  readonly onForgotPassword?: ((username: string) => void) | undefined;
  /** Shows the link to the sign-up screen, if the pool allows signing up. */
  readonly onSignUp?: ((username: string) => void) | undefined;
  readonly onNotConfirmed?: (username: string) => void;
  /** Called when a new password has to be set with a code. Default `onForgotPassword`. */
  readonly onResetRequired?: (username: string) => void;
  /**
   * Whether to offer the identity providers, for which the browser leaves the page. Default true.
   */
  readonly providers?: boolean;
}

export const SignIn = part<SignInProps>(function SignIn(props) {
  const { pool, away, loading } = useNeededPool();
  return loading || away ? <Waiting away={away} /> : <Ready {...props} pool={pool} />;
});

type ReadyProps = SignInProps & { readonly pool: Pool | undefined };

function Ready(props: ReadyProps): ReactNode {
  const { pool, onSignUp, providers = true } = props;
  const { redirects, components, texts } = useShared();
  const { Message, Screen } = components;
  const ways = waysOf(pool);
  const options = providers && redirects.options;
  const isAlone = options !== false && isRedirectOnly(pool);
  const { form, choose, pending, tried } = useSignIn(props, ways.password);
  const notice = useNotice(props);
  const links = onSignUp && !isAlone && pool?.selfSignUpAllowed !== false && (
    <SignUpLink onSignUp={() => onSignUp(form.values.username ?? '')} />
  );
  return (
    <Screen title={texts.signIn.title} subtitle={texts.signIn.subtitle} links={links}>
      {notice && !tried && (
        <Message
          kind={notice.kind}
          silent={notice.quotation && <q dir="auto">{notice.quotation}</q>}
        >
          {notice.text}
        </Message>
      )}
      {!isAlone && <SignInForm {...props} form={form} withPassword={ways.password} />}
      <OtherWays
        ways={ways}
        pending={pending}
        onChoose={choose}
        providers={providersOf(pool?.identityProviders, options, isAlone)}
        isAlone={isAlone}
      />
    </Screen>
  );
}

type Notice = NonNullable<SignInProps['notice']> & { readonly quotation?: string | undefined };

/** How a sign-in or sign-out by redirect failed, or what the app says. */
function useNotice({ notice }: SignInProps): Notice | undefined {
  const { redirects, texts } = useShared();
  const { failure, stillThere } = redirects;
  if (stillThere) return { kind: 'error', text: texts.signIn.stillThere };
  if (!failure) return notice;
  // Nobody has done anything wrong.
  const isCalm = /^(ACCESS_DENIED|STATE_MISMATCH)$/.test(reasonOf(failure) ?? '');
  const kind = isCalm ? 'info' : 'error';
  return { kind, text: messageOf(failure, texts), quotation: quotationOf(failure) };
}

interface SignInFormProps extends ReadyProps {
  readonly form: FormState;
  readonly withPassword: boolean;
}

function SignInForm({ form, withPassword, pool, onForgotPassword }: SignInFormProps): ReactNode {
  const { Button } = useComponents();
  const texts = useTexts();
  const forgot = onForgotPassword && canRecover(pool) && (
    <Button kind="link" onClick={() => onForgotPassword(form.values.username ?? '')}>
      {texts.signIn.forgotPassword}
    </Button>
  );
  return (
    <Form
      form={form}
      submit={withPassword ? texts.signIn.submit : texts.common.continue}
      say={(error) => (isNotSetUp(error) ? texts.reasons.SECRET_HASH_MISMATCH : undefined)}
    >
      <TextField name="username" label={signInNameOf(pool, texts)} input={signInNameInput(pool)} />
      {withPassword && (
        <PasswordField
          name="password"
          label={texts.fields.password}
          kind="current"
          aside={forgot}
        />
      )}
    </Form>
  );
}

function SignUpLink({ onSignUp }: { readonly onSignUp: () => void }): ReactNode {
  const { Button } = useComponents();
  const { signIn } = useTexts();
  return (
    <p>
      {signIn.noAccount}{' '}
      <Button kind="link" onClick={onSignUp}>
        {signIn.signUp}
      </Button>
    </p>
  );
}

/** One form for all ways to sign in: without the password, only the username is needed. */
function useSignIn(props: ReadyProps, withPassword: boolean) {
  const { auth } = useShared();
  const way = useRef<Way>('password');
  const [chosen, setChosen] = useState<Way>('password');
  const [tried, setTried] = useState(false);
  const form = useForm({
    initial: { username: props.username ?? '', ...(withPassword ? { password: '' } : {}) },
    optional: () => optionalFor(way.current),
    repeatable: true,
    act: (values) => {
      const username = values.username?.trim() ?? '';
      const again = (): Promise<AuthResult> => tryWay(auth, way.current, username, values.password);
      setTried(true);
      props.onTry?.(username, again);
      return again();
    },
    done: (state: AuthState) => props.onSignedIn?.(state),
    failed: (error: AuthError, { username = '' }) => {
      // For developers: the user cannot change the settings that it names.
      if (isNotSetUp(error)) console.warn(error.message);
      if (error.code === 'USER_NOT_CONFIRMED' && props.onNotConfirmed) {
        props.onNotConfirmed(username.trim());
        return true;
      }
      const onResetRequired = props.onResetRequired ?? props.onForgotPassword;
      if (error.code === 'PASSWORD_RESET_REQUIRED' && onResetRequired) {
        onResetRequired(username.trim());
        return true;
      }
      return false;
    },
  });
  const submitBy = (by: Way): void => {
    way.current = by;
    setChosen(by);
    form.submit();
  };
  const own: FormState = {
    ...form,
    pending: form.pending && chosen === 'password',
    submit: () => submitBy('password'),
  };
  return { form: own, choose: submitBy, pending: form.pending ? chosen : undefined, tried };
}

const isNotSetUp = ({ code }: ScreenError): boolean => code === 'FEATURE_NOT_AVAILABLE';

/** The session knows who last used a passkey in this browser. */
function optionalFor(way: Way): string[] {
  if (way === 'password') return [];
  return way === 'passkey' ? ['username', 'password'] : ['password'];
}

function tryWay(
  auth: ReturnType<typeof useShared>['auth'],
  way: Way,
  username: string,
  password: string | undefined,
): Promise<AuthResult> {
  switch (way) {
    case 'password':
      return auth.signIn({ username, ...(password === undefined ? {} : { password }) });
    case 'passkey':
      return auth.signInWithPasskey(username ? { username } : {});
    case 'emailCode':
      return auth.signIn({ username, preferredFirstFactor: 'EMAIL_OTP' });
    case 'smsCode':
      return auth.signIn({ username, preferredFirstFactor: 'SMS_OTP' });
  }
}
