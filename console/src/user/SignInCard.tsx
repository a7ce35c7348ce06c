/** Whether the user can sign in, why not, and what to do about it. */
import {
  ConfirmUserDocument,
  CreateUserDocument,
  ResendConfirmationCodeDocument,
} from 'cognito-graphql-client';
import type { DeliveryMedium } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { usePool } from '../attributes/usePool.js';
import { Button } from '../elements/Button.js';
import { FailureNotice, Notice } from '../elements/Notice.js';
import type { NoticeProps } from '../elements/Notice.js';
import { RadioField } from '../elements/RadioField.js';
import { Section } from '../elements/Section.js';
import { eventsOf } from '../overview/auditAddress.js';
import { Link } from '../router.js';
import { useMay, useMayHere } from '../session/viewer.js';
import { ConfirmedAct } from './acts/ConfirmedAct.js';
import { canReset, ResetPassword } from './acts/ResetPassword.js';
import { SetPassword } from './acts/SetPassword.js';
import { DisabledBy } from './DisabledBy.js';
import { signInFindings } from './signIn.js';
import type { Finding, Weight } from './signIn.js';
import { userTexts } from './texts.js';
import { nameOf, useUserAct } from './useUser.js';
import type { ConsoleUser } from './useUser.js';

interface UserProps {
  readonly user: ConsoleUser;
}

const words = userTexts.signIn;
const kinds: Readonly<Record<Weight, NoticeProps['kind']>> = {
  stops: 'error',
  slows: 'warning',
  tells: 'info',
};

export function SignInCard({ user }: UserProps): ReactNode {
  const pool = usePool().value;
  const findings = signInFindings(user, pool);
  const mayReadAudit = useMay('audit:read');
  const isStopped = findings.some(({ weight }) => weight !== 'tells');
  return (
    <Section title={words.title}>
      {!isStopped && (
        <>
          <p>{words.fine}</p>
          <p className="field-hint">{words.fineHint}</p>
        </>
      )}
      {findings.map(({ finding, weight }) => (
        <Notice key={finding} kind={kinds[weight]}>
          <p>{words.findings[finding]}</p>
          {finding === 'disabled' && mayReadAudit && <DisabledBy username={user.username} />}
          <Remedies user={user} finding={finding} />
        </Notice>
      ))}
      {mayReadAudit && (
        <p>
          <Link to={eventsOf({ target: user.username })}>{words.events}</Link>
        </p>
      )}
    </Section>
  );
}

interface RemediesProps extends UserProps {
  readonly finding: Finding;
}

function Remedies({ user, finding }: RemediesProps): ReactNode {
  const mayWrite = useMayHere('users:write');
  const maySetPasswords = useMayHere('passwords:write');
  if (finding === 'disabled') return <p>{mayWrite ? words.enable : words.ask('users:write')}</p>;
  if (finding === 'resetRequired' && maySetPasswords) return <PasswordRemedy user={user} />;
  if (finding === 'unconfirmed')
    return (
      <div className="form-acts">
        {mayWrite && <ConfirmAccount user={user} />}
        <ResendCode user={user} />
      </div>
    );
  if (finding === 'temporaryPasswordOver' && !mayWrite) return <p>{words.ask('users:write')}</p>;
  if (mayWrite && finding.startsWith('temporaryPassword'))
    return (
      <div className="form-acts">
        <InviteAgain user={user} />
      </div>
    );
  return null;
}

/** Without a verified address, a code would reach nobody. */
function PasswordRemedy({ user }: UserProps): ReactNode {
  const { again, nowhere } = userTexts.acts.reset;
  const isReachable = canReset(user);
  return (
    <>
      {!isReachable && <p>{nowhere}</p>}
      <div className="form-acts">
        {isReachable ? <ResetPassword user={user} label={again} /> : <SetPassword user={user} />}
      </div>
    </>
  );
}

function ConfirmAccount({ user }: UserProps): ReactNode {
  const { label, title, text, done } = userTexts.acts.confirm;
  const { username } = user;
  const name = nameOf(user);
  return (
    <ConfirmedAct
      username={username}
      document={ConfirmUserDocument}
      variables={{ input: { username, clientMetadata: null } }}
      label={label}
      title={title(name)}
      done={done(name)}
    >
      <p>{text}</p>
    </ConfirmedAct>
  );
}

function ResendCode({ user: { username } }: UserProps): ReactNode {
  const { label, done } = userTexts.acts.resendCode;
  const { run, pending, failure } = useUserAct(username, ResendConfirmationCodeDocument);
  const send = (): void =>
    void run(
      { input: { username, clientMetadata: null } },
      { done: ({ codeDelivery }) => done(codeDelivery?.destination ?? undefined) },
    );
  return (
    <>
      <Button pending={pending} onClick={send}>
        {label}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}

function InviteAgain({ user }: UserProps): ReactNode {
  const words = userTexts.acts.inviteAgain;
  const { username, email, phoneNumber } = user;
  const ways: readonly DeliveryMedium[] = [
    ...(email ? (['EMAIL'] as const) : []),
    ...(phoneNumber ? (['SMS'] as const) : []),
  ];
  const [chosen, setChosen] = useState<DeliveryMedium>();
  const way = chosen ?? ways[0];
  const name = nameOf(user);
  if (way === undefined) return <p>{words.nowhere}</p>;
  return (
    <ConfirmedAct
      username={username}
      document={CreateUserDocument}
      variables={{
        input: { username, messageAction: 'RESEND', desiredDeliveryMediums: [way] },
      }}
      label={words.label}
      title={words.title(name)}
      done={words.done(name)}
    >
      <p>{words.text}</p>
      {ways.length > 1 ? (
        <RadioField
          legend={words.by}
          value={way}
          onChange={setChosen}
          options={[
            ['EMAIL', words.email, email ?? undefined],
            ['SMS', words.sms, phoneNumber ?? undefined],
          ]}
        />
      ) : (
        <p className="muted">{words.to(email ?? phoneNumber ?? '')}</p>
      )}
    </ConfirmedAct>
  );
}
