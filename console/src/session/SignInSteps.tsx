/** The steps of signing in, with every challenge, from the client package. */
import { Challenge, ForgotPassword, SignIn, useAuth } from 'cognito-graphql-client/react';
import type { ChallengeProps, SignInProps } from 'cognito-graphql-client/react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';

type Step = 'signIn' | 'forgotPassword';

export function SignInSteps({ title }: { readonly title: string }): ReactNode {
  const { state } = useAuth();
  const again = useRef<ChallengeProps['again']>(undefined);
  const [step, setStep] = useState<Step>('signIn');
  const [username, setUsername] = useState('');
  const [changed, setChanged] = useState(false);
  if (state.status === 'challenge') return <Challenge again={again.current} />;
  if (step === 'forgotPassword')
    return (
      <ForgotPassword
        username={username}
        onChanged={(name) => {
          setUsername(name);
          setChanged(true);
          setStep('signIn');
        }}
        onBack={() => setStep('signIn')}
      />
    );
  const reason = state.status === 'signedOut' ? state.reason : undefined;
  return (
    <section aria-label={title}>
      <SignIn
        username={username}
        notice={noticeOf(changed, reason)}
        onTry={(name, signInAgain) => {
          again.current = signInAgain;
          setUsername(name);
        }}
        onForgotPassword={(name) => {
          setUsername(name);
          setStep('forgotPassword');
        }}
      />
    </section>
  );
}

type Reason = keyof typeof texts.session.reasons;
function noticeOf(changed: boolean, reason: Reason | undefined): SignInProps['notice'] {
  if (changed) return { kind: 'success', text: texts.session.changed };
  if (reason === undefined || reason === 'signedOut') return undefined;
  return { kind: 'info', text: texts.session.reasons[reason] };
}
