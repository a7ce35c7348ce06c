/** A choice between factors: one button each. */
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { AuthError, AuthState, ChallengeAnswer } from '../../auth/types.js';
import type { FirstFactor, MfaMethod } from '../../generated/documents.js';
import {
  LockIcon,
  MailIcon,
  NextIcon,
  PasskeyIcon,
  PhoneIcon,
  ShieldIcon,
} from '../elements/icons.js';
import { Failure } from '../form/Form.js';
import { useShared } from '../provider/context.js';
import type { Texts } from '../texts/en.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';
import { PasswordStep } from './PasswordChallenge.js';

type Word = Exclude<keyof Texts['factor'], 'title' | 'mfaTitle' | 'mfaSubtitle'>;

const words: Readonly<Record<FirstFactor | MfaMethod, Word>> = {
  PASSWORD: 'password',
  PASSWORD_SRP: 'password',
  WEB_AUTHN: 'passkey',
  WEB_AUTHN_MFA: 'passkey',
  EMAIL_OTP: 'emailCode',
  SMS_OTP: 'smsCode',
  SMS_MFA: 'smsCode',
  SOFTWARE_TOKEN_MFA: 'totp',
};

const icons: Readonly<Record<Word, ReactNode>> = {
  password: <LockIcon />,
  passkey: <PasskeyIcon />,
  emailCode: <MailIcon />,
  smsCode: <PhoneIcon />,
  totp: <ShieldIcon />,
};

export function ChooseFactor({
  challenge,
  onAnswered,
}: ChallengeScreenProps<'SelectChallenge'>): ReactNode {
  const { auth, components, texts } = useShared();
  const { Button } = components;
  const [byPassword, setByPassword] = useState(false);
  // SRP and the plain password are one choice for the user.
  const factors = challenge.firstFactors.filter(
    (factor, _, all) => factor !== 'PASSWORD_SRP' || !all.includes('PASSWORD'),
  );
  const passwordFactor = factors.find((factor) => words[factor] === 'password');
  if (byPassword && passwordFactor)
    return (
      <PasswordStep
        username={challenge.username}
        act={(typed) =>
          auth.answer({ kind: 'firstFactor', factor: passwordFactor, password: typed })
        }
        onAnswered={onAnswered}
        links={
          <Button kind="link" onClick={() => setByPassword(false)}>
            {texts.common.back}
          </Button>
        }
      />
    );
  return (
    <Choices
      title={texts.factor.title}
      choices={factors}
      onAnswered={onAnswered}
      answerOf={(factor) => {
        if (factor !== passwordFactor) return { kind: 'firstFactor', factor };
        setByPassword(true);
        return undefined;
      }}
    />
  );
}

export function ChooseMfa({
  challenge,
  onAnswered,
}: ChallengeScreenProps<'SelectMfaTypeChallenge'>): ReactNode {
  const { factor } = useShared().texts;
  return (
    <Choices
      title={factor.mfaTitle}
      subtitle={factor.mfaSubtitle}
      choices={challenge.mfaMethods}
      onAnswered={onAnswered}
      answerOf={(method) => ({ kind: 'mfaMethod', method })}
    />
  );
}

interface ChoicesProps<Choice extends FirstFactor | MfaMethod> {
  readonly title: string;
  readonly subtitle?: string;
  readonly choices: readonly Choice[];
  readonly onAnswered?: ((state: AuthState) => void) | undefined;
  /** Undefined if there is nothing to send yet. */
  readonly answerOf: (choice: Choice) => ChallengeAnswer | undefined;
}

function Choices<Choice extends FirstFactor | MfaMethod>({
  title,
  subtitle,
  choices,
  onAnswered,
  answerOf,
}: ChoicesProps<Choice>): ReactNode {
  const { auth, components, texts } = useShared();
  const { Button, Screen } = components;
  const [pending, setPending] = useState<Choice>();
  const [error, setError] = useState<AuthError>();
  const choose = async (choice: Choice): Promise<void> => {
    const answer = answerOf(choice);
    if (!answer || pending) return;
    setPending(choice);
    const result = await auth.answer(answer);
    setPending(undefined);
    setError(result.ok ? undefined : result.error);
    if (result.ok) onAnswered?.(result.value);
  };
  return (
    <Screen icon={<ShieldIcon />} title={title} subtitle={subtitle} links={<CancelLink />}>
      {error && <Failure error={error} />}
      <div className="cg-stack cg-choices">
        {choices.map((choice) => (
          <Button
            key={choice}
            icon={icons[words[choice]]}
            pending={pending === choice}
            onClick={() => void choose(choice)}
          >
            {texts.factor[words[choice]]}
            <NextIcon />
          </Button>
        ))}
      </div>
    </Screen>
  );
}
