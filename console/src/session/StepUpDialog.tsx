/**
 * Asks the person to sign in again, above the page and its dialogs. The screens are those of the
 * client package; the elements here fix the username and replace the links by "Cancel".
 */
import { Challenge, SignIn, standardComponents, useAuth } from 'cognito-graphql-client/react';
import type {
  ChallengeProps,
  Components,
  FieldProps,
  ScreenProps,
} from 'cognito-graphql-client/react';
import type { SignedInState } from 'cognito-graphql-client/auth';
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';
import { stepUp } from './stepUp.js';

const CancelContext = createContext<() => void>(() => undefined);

function ScreenInDialog(props: ScreenProps): ReactNode {
  const { Screen, Button } = standardComponents;
  const cancel = useContext(CancelContext);
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => root.current?.querySelector<HTMLInputElement>('input:not([hidden])')?.focus(),
    [],
  );
  return (
    <div ref={root}>
      <Screen
        {...props}
        links={
          <Button kind="link" onClick={cancel}>
            {texts.cancel}
          </Button>
        }
      />
    </div>
  );
}

function SignInScreen(props: ScreenProps): ReactNode {
  const { title, text } = texts.session.stepUp;
  return <ScreenInDialog {...props} title={title} subtitle={text(useNames().shown)} />;
}

/** The person cannot become another one here. Password managers need the name nevertheless. */
function FieldOfSameUser(props: FieldProps): ReactNode {
  const { Field } = standardComponents;
  if (props.input.name !== 'username') return <Field {...props} />;
  return <input {...props.input} type="text" autoComplete="username" readOnly hidden />;
}

const signInElements: Partial<Components> = { Screen: SignInScreen, Field: FieldOfSameUser };
const challengeElements: Partial<Components> = { Screen: ScreenInDialog };

export function StepUpDialog(): ReactNode {
  const { auth, state } = useAuth();
  const dialog = useRef<HTMLDialogElement>(null);
  const again = useRef<ChallengeProps['again']>(undefined);
  const [tried, setTried] = useState(false);
  const { username } = useNames();
  // Opened before the screen within takes the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    if (state.status === 'challenge') setTried(true);
  }, [state.status]);
  const cancel = (): void => {
    auth.cancelChallenge();
    stepUp.settle(undefined);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog sign-in-again step-up"
      aria-label={texts.session.stepUp.title}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <CancelContext.Provider value={cancel}>
        {state.status === 'challenge' ? (
          <Challenge again={again.current} components={challengeElements} />
        ) : (
          <SignIn
            username={username}
            notice={tried ? { kind: 'info', text: texts.session.stepUp.again } : undefined}
            components={signInElements}
            providers={false}
            onTry={(_, signInAgain) => (again.current = signInAgain)}
          />
        )}
      </CancelContext.Provider>
    </dialog>
  );
}

/** The username, and the name that the person knows: in some pools the username is only an id. */
function useNames(): { readonly username: string; readonly shown: string } {
  const { state } = useAuth();
  const last = useRef<SignedInState>(undefined);
  if (state.status === 'signedIn') last.current = state;
  const { username = '', claims, idClaims } = last.current ?? {};
  const isId = username === claims?.sub;
  return {
    username,
    shown: (isId ? (idClaims?.email ?? idClaims?.phone_number) : undefined) ?? username,
  };
}
