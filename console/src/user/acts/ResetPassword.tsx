import { ResetUserPasswordDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Notice } from '../../elements/Notice.js';
import { userTexts } from '../texts.js';
import { nameOf } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';
import { ConfirmedAct } from './ConfirmedAct.js';

interface ResetPasswordProps {
  readonly user: ConsoleUser;
  /** Default: Reset password. */
  readonly label?: string;
}

/** The user gets a code with which they set a new password. */
export function ResetPassword({ user, label }: ResetPasswordProps): ReactNode {
  const { label: usual, title, text, nowhere, done } = userTexts.acts.reset;
  const name = nameOf(user);
  const { username, emailVerified, phoneNumberVerified } = user;
  const canReceive = emailVerified === true || phoneNumberVerified === true;
  return (
    <ConfirmedAct
      username={username}
      document={ResetUserPasswordDocument}
      variables={{ input: { username } }}
      label={label ?? usual}
      confirm={usual}
      title={title(name)}
      done={done(name)}
    >
      <p>{text}</p>
      {!canReceive && <Notice kind="warning">{nowhere}</Notice>}
    </ConfirmedAct>
  );
}
