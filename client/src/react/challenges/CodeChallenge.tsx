import type { ReactNode } from 'react';

import type { AuthState } from '../../auth/types.js';
import { MailIcon, PhoneIcon, ShieldIcon } from '../elements/icons.js';
import { sentTo } from '../form/delivery.js';
import { CodeField } from '../form/fields.js';
import { Form } from '../form/Form.js';
import { Resend } from '../form/Resend.js';
import { useForm } from '../form/useForm.js';
import { useShared } from '../provider/context.js';
import { fill, isolated } from '../provider/texts.js';
import type { Texts } from '../texts/en.js';
import { CancelLink } from './CancelLink.js';
import type { ChallengeScreenProps } from './challengeProps.js';

type Props = ChallengeScreenProps<
  'SmsMfaChallenge' | 'SmsOtpChallenge' | 'EmailOtpChallenge' | 'SoftwareTokenMfaChallenge'
>;

/** A code from a message or from an authenticator app. */
export function CodeChallenge({ challenge, again, onAnswered }: Props): ReactNode {
  const { auth, components, texts } = useShared();
  const { Screen } = components;
  const sent = challenge.__typename !== 'SoftwareTokenMfaChallenge';
  const form = useForm({
    initial: { code: '' },
    ...(sent ? {} : { wrongCode: texts.code.totpWrong }),
    act: ({ code = '' }) => auth.answer({ kind: 'code', code }),
    done: (state: AuthState) => onAnswered?.(state),
  });
  return (
    <Screen {...wordsOf(challenge, texts)} links={<CancelLink />}>
      <Form form={form} submit={texts.code.submit}>
        <CodeField />
      </Form>
      {sent && again && <Resend send={again} />}
    </Screen>
  );
}

function wordsOf(challenge: Props['challenge'], texts: Texts) {
  const { code } = texts;
  if (challenge.__typename === 'SoftwareTokenMfaChallenge')
    return {
      icon: <ShieldIcon />,
      title: code.totpTitle,
      subtitle: challenge.deviceName
        ? fill(code.totpDevice, { name: isolated(challenge.deviceName) })
        : code.totpSubtitle,
    };
  const subtitle = sentTo(challenge.codeDelivery, texts);
  return challenge.__typename === 'EmailOtpChallenge'
    ? { icon: <MailIcon />, title: code.emailTitle, subtitle }
    : { icon: <PhoneIcon />, title: code.smsTitle, subtitle };
}
