/**
 * Shows the screens for signing in and signing up, one after the other, and then the app or the
 * account.
 */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthState } from '../auth/types.js';
import { Account } from './account/Account.js';
import { DeletedContext } from './account/DeleteAccount.js';
import { Challenge } from './challenges/Challenge.js';
import { part } from './elements/part.js';
import { StepContext } from './elements/Screen.js';
import { useAuth } from './provider/AuthProvider.js';
import { useTexts } from './provider/context.js';
import { ConfirmSignUp } from './screens/ConfirmSignUp.js';
import { ForgotPassword } from './screens/ForgotPassword.js';
import { PasskeyPrompt } from './screens/PasskeyPrompt.js';
import { SignIn } from './screens/SignIn.js';
import type { SignInAgain, SignInProps } from './screens/SignIn.js';
import { SignUp } from './screens/SignUp.js';
import type { SignedUp } from './screens/SignUp.js';
import { Waiting } from './screens/Waiting.js';
import { keptUsername, keepUsername } from './screens/kept.js';
import type { Texts } from './texts/en.js';

export interface AuthenticatorProps {
  /** Shown when signed in. Default: `<Account>`. */
  readonly children?:
    ReactNode | ((state: Extract<AuthState, { status: 'signedIn' }>) => ReactNode);
  /** The first screen. Default `signIn`. */
  readonly initialScreen?: 'signIn' | 'signUp' | 'forgotPassword';
  /**
   * Offers a passkey after a sign-in without one, if the pool and the browser allow it. Default
   * false.
   */
  readonly passkeyPrompt?: boolean;
}

export const Authenticator = part<AuthenticatorProps>(function Authenticator(props): ReactNode {
  const { state } = useAuth();
  const stepped = useRef(false);
  const flow = useFlow(props, state);
  useEffect(() => {
    // Every screen after the first one is a step that the user has taken.
    if (state.status !== 'loading') return () => void (stepped.current = true);
    return undefined;
  }, [state, flow.place]);
  return (
    <StepContext.Provider value={stepped}>
      <DeletedContext.Provider value={flow.deleted}>
        {screenOf(props, state, flow)}
      </DeletedContext.Provider>
    </StepContext.Provider>
  );
});

interface Place {
  readonly screen: 'signIn' | 'signUp' | 'confirmSignUp' | 'forgotPassword';
  readonly notice?: 'passwordChanged' | 'confirmed' | 'deleted';
  readonly signedUp?: SignedUp;
  /** Whether the pool has refused a sign-in until the user sets a new password. */
  readonly resetRequired?: boolean;
}

interface Flow {
  readonly place: Place;
  readonly username: string;
  readonly looked: boolean;
  readonly again: SignInAgain | undefined;
  readonly go: (screen: Place['screen'], username?: string, more?: Omit<Place, 'screen'>) => void;
  readonly onTry: NonNullable<SignInProps['onTry']>;
  readonly offerPasskey: boolean;
  readonly passkeyOffered: () => void;
  readonly deleted: () => void;
}

function useFlow(
  { initialScreen = 'signIn', passkeyPrompt }: AuthenticatorProps,
  state: AuthState,
): Flow {
  const [place, setPlace] = useState<Place>({ screen: initialScreen });
  const [username, setUsername] = useState('');
  const [looked, setLooked] = useState(false);
  const [tried, setTried] = useState(false);
  const again = useRef<SignInAgain>(undefined);
  const signedIn = state.status === 'signedIn';
  // Read only after the first render, because the first render must be the same as on the server.
  useEffect(() => {
    setUsername(keptUsername());
    setLooked(true);
  }, []);
  useEffect(() => {
    if (!signedIn) return;
    again.current = undefined;
    setPlace({ screen: 'signIn' });
  }, [signedIn]);
  const keep = (name: string): void => {
    setUsername(name);
    keepUsername(name);
  };
  return {
    place,
    username,
    looked,
    again: again.current,
    go: (screen, name, more) => {
      if (name) keep(name);
      setPlace({ screen, ...more });
    },
    onTry: (name, signInAgain) => {
      again.current = signInAgain;
      setTried(true);
      keep(name);
    },
    offerPasskey: passkeyPrompt === true && tried,
    passkeyOffered: () => setTried(false),
    deleted: () => {
      keep('');
      setPlace({ screen: 'signIn', notice: 'deleted' });
    },
  };
}

function screenOf(props: AuthenticatorProps, state: AuthState, flow: Flow): ReactNode {
  const { children } = props;
  switch (state.status) {
    case 'loading':
      return <Waiting away={!state.reachable} error={state.error} />;
    case 'challenge':
      return <Challenge again={flow.again} />;
    case 'signedIn':
      if (flow.offerPasskey) return <PasskeyPrompt onDone={flow.passkeyOffered} />;
      if (children === undefined) return <Account />;
      return typeof children === 'function' ? children(state) : children;
    case 'signedOut':
      return <SignedOut flow={flow} reason={state.reason} />;
  }
}

interface SignedOutProps {
  readonly flow: Flow;
  readonly reason: Extract<AuthState, { status: 'signedOut' }>['reason'];
}

function SignedOut({ flow, reason }: SignedOutProps): ReactNode {
  const texts = useTexts();
  const { place, username, go } = flow;
  const back = (): void => go('signIn');
  if (place.screen === 'signUp') return <SignUpStep {...flow} />;
  if (place.screen === 'confirmSignUp')
    return (
      <ConfirmSignUp
        username={username}
        delivery={place.signedUp?.success.codeDelivery}
        onConfirmed={({ status }) => {
          if (status === 'signedOut') go('signIn', username, { notice: 'confirmed' });
        }}
        onBack={back}
      />
    );
  if (place.screen === 'forgotPassword')
    return (
      <ForgotPassword
        username={username}
        required={place.resetRequired ?? false}
        onChanged={(name) => go('signIn', name, { notice: 'passwordChanged' })}
        onBack={back}
      />
    );
  return (
    <SignIn
      // The key changes when the stored username is known, after the first render, so that the
      // screen starts again with that name.
      key={String(flow.looked)}
      username={username}
      notice={noticeOf(place, reason, texts)}
      onTry={flow.onTry}
      onForgotPassword={(name) => go('forgotPassword', name)}
      onSignUp={(name) => go('signUp', name)}
      onNotConfirmed={(name) => go('confirmSignUp', name)}
      onResetRequired={(name) => go('forgotPassword', name, { resetRequired: true })}
    />
  );
}

function SignUpStep({ username, go }: Flow): ReactNode {
  return (
    <SignUp
      username={username}
      onSignIn={(name) => go('signIn', name)}
      onSignedUp={(signedUp) =>
        signedUp.success.confirmed
          ? go('signIn', signedUp.username, { notice: 'confirmed' })
          : go('confirmSignUp', signedUp.username, { signedUp })
      }
    />
  );
}

function noticeOf(
  { notice }: Place,
  reason: SignedOutProps['reason'],
  { reasons, signIn }: Texts,
): SignInProps['notice'] {
  if (notice) return { kind: 'success', text: signIn[notice] };
  if (reason === 'challengeFailed') return { kind: 'error', text: reasons.BAD_CREDENTIALS };
  return reason && reason !== 'signedOut' ? { kind: 'info', text: signIn[reason] } : undefined;
}
