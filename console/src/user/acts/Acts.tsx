/** The actions on a user. Those that the person's permissions do not allow are absent. */
import { DeleteUserDocument, SignOutUserDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Section } from '../../elements/Section.js';
import { useGo } from '../../router.js';
import { useLostHere, useMayHere } from '../../session/viewer.js';
import { userTexts } from '../texts.js';
import { nameOf, typedNameOf } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';
import { ConfirmedAct } from './ConfirmedAct.js';
import { EnableOrDisable } from './EnableOrDisable.js';
import { OwnAccountHint } from './OwnAccountHint.js';
import { ResetFactors } from './ResetFactors.js';
import { canReset, ResetPassword } from './ResetPassword.js';
import { SetPassword } from './SetPassword.js';

interface ActsProps {
  readonly user: ConsoleUser;
}

export function Acts({ user }: ActsProps): ReactNode {
  const maySetPasswords = useMayHere('passwords:write');
  const mayEndSessions = useMayHere('sessions:write');
  const mayChangeFactors = useMayHere('mfa:write');
  const mayWrite = useMayHere('users:write');
  const lost = useLostHere();
  const mayNothing = !maySetPasswords && !mayEndSessions && !mayChangeFactors && !mayWrite;
  if (mayNothing && !lost) return null;
  const hasPassword = user.status !== 'EXTERNAL_PROVIDER';
  return (
    <Section title={userTexts.acts.title}>
      {lost && <p className="muted">{userTexts.acts.lost(lost.groups)}</p>}
      <div className="act-list">
        {maySetPasswords && hasPassword && canReset(user) && <ResetPassword user={user} />}
        {maySetPasswords && hasPassword && <SetPassword user={user} />}
        {mayEndSessions && <SignOutEverywhere user={user} />}
        {mayChangeFactors && <ResetFactors user={user} />}
        {mayWrite && <EnableOrDisable user={user} />}
        {mayWrite && <Delete user={user} />}
        {maySetPasswords && hasPassword && !canReset(user) && (
          <p className="field-hint">{userTexts.acts.reset.nowhere}</p>
        )}
      </div>
    </Section>
  );
}

function SignOutEverywhere({ user }: ActsProps): ReactNode {
  const { label, title, text, done } = userTexts.acts.signOut;
  const { username } = user;
  const name = nameOf(user);
  return (
    <ConfirmedAct
      username={username}
      document={SignOutUserDocument}
      variables={{ input: { username } }}
      label={label}
      title={title(name)}
      done={done(name)}
      parts={['sessions']}
    >
      <p>{text}</p>
    </ConfirmedAct>
  );
}

function Delete({ user }: ActsProps): ReactNode {
  const { label, title, text, confirm, done } = userTexts.acts.remove;
  const go = useGo();
  const { username } = user;
  const name = nameOf(user);
  const typed = typedNameOf(user);
  return (
    <ConfirmedAct
      username={username}
      document={DeleteUserDocument}
      variables={{ input: { username } }}
      label={label}
      title={title(typed)}
      confirm={confirm}
      done={done(name)}
      className="button-danger-text"
      danger
      typed={typed}
      onGone={() => go('/users', { replace: true })}
    >
      <p>{text}</p>
      <OwnAccountHint username={username} />
    </ConfirmedAct>
  );
}
