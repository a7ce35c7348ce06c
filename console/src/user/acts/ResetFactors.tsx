/** Removes all second factors of a user, for example after a phone was lost. */
import {
  DeleteUserSoftwareTokenDocument,
  SetUserMfaPreferenceDocument,
} from 'cognito-graphql-client';
import type { MfaMethod, SetUserMfaPreferenceInput } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../../elements/Button.js';
import { Confirm } from '../../elements/Dialog.js';
import { userTexts } from '../texts.js';
import { nameOf, useUserAct } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';

const off = { enabled: false, preferred: false };
const offByMethod: Readonly<Record<MfaMethod, Omit<SetUserMfaPreferenceInput, 'username'>>> = {
  SMS_MFA: { sms: off },
  SOFTWARE_TOKEN_MFA: { softwareToken: off },
  EMAIL_OTP: { email: off },
  WEB_AUTHN_MFA: { passkey: { enabled: false } },
};

export function ResetFactors({ user }: { readonly user: ConsoleUser }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { username, mfaMethods } = user;
  const { label, title, text, list, done } = userTexts.acts.resetMfa;
  const preference = useUserAct(username, SetUserMfaPreferenceDocument);
  const app = useUserAct(username, DeleteUserSoftwareTokenDocument);
  const methods = mfaMethods ?? [];
  if (methods.length === 0 && !isOpen) return null;

  const name = nameOf(user);
  const close = (): void => {
    setOpen(false);
    preference.reset();
    app.reset();
  };
  /** The app is removed last: if that fails, the other factors are already off. */
  const onConfirm = async (): Promise<void> => {
    const turnedOff = Object.assign({}, ...methods.map((method) => offByMethod[method])) as object;
    const hasApp = methods.includes('SOFTWARE_TOKEN_MFA');
    const said = hasApp ? undefined : done(name);
    if (!(await preference.run({ input: { username, ...turnedOff } }, { done: said }))) return;
    if (hasApp && !(await app.run({ input: { username } }, { done: done(name) }))) return;
    close();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && (
        <Confirm
          title={title(name)}
          confirm={label}
          danger
          pending={preference.pending || app.pending}
          failure={preference.failure ?? app.failure}
          onConfirm={() => void onConfirm()}
          onClose={close}
        >
          <p>{text}</p>
          <p>
            {list}: {methods.map((method) => userTexts.factors.mfaNames[method]).join(', ')}.
          </p>
        </Confirm>
      )}
    </>
  );
}
