import { ResetUserPasswordDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { userTexts } from '../texts.js';
import { nameOf } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';
import { ConfirmedAct } from './ConfirmedAct.js';

interface ResetPasswordProps {
  readonly user: ConsoleUser;
  /** Default: Reset password. */
  readonly label?: string;
}

/** Whether Cognito can send the user a code for a new password. */
export const canReset = ({ emailVerified, phoneNumberVerified }: ConsoleUser): boolean =>
  emailVerified === true || phoneNumberVerified === true;

/** The user gets a code with which they set a new password. */
export function ResetPassword({ user, label }: ResetPasswordProps): ReactNode {
  const { label: usual, title, text, done } = userTexts.acts.reset;
  const name = nameOf(user);
  const { username } = user;
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
    </ConfirmedAct>
  );
}
