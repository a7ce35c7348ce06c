/** Sets a password by hand, checked against the policy of the pool before it is sent. */
import { SetUserPasswordDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';

import { usePool } from '../../attributes/usePool.js';
import { Button } from '../../elements/Button.js';
import { Dialog } from '../../elements/Dialog.js';
import { FailureNotice } from '../../elements/Notice.js';
import { useInvalidFocus } from '../../elements/useInvalidFocus.js';
import { RadioField } from '../../elements/RadioField.js';
import { fieldFailures } from '../../failures.js';
import { PasswordFields } from '../../passwords/PasswordFields.js';
import { meetsAll } from '../../passwords/policy.js';
import { passwordTexts } from '../../passwords/texts.js';
import { texts } from '../../texts.js';
import { userTexts } from '../texts.js';
import { nameOf, useUserAct } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';

interface SetPasswordProps {
  readonly user: ConsoleUser;
}

export function SetPassword({ user }: SetPasswordProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{userTexts.password.label}</Button>
      {isOpen && <SetPasswordDialog user={user} onClose={() => setOpen(false)} />}
    </>
  );
}

interface SetPasswordDialogProps extends SetPasswordProps {
  readonly onClose: () => void;
}

function SetPasswordDialog({ user, onClose }: SetPasswordDialogProps): ReactNode {
  const { username } = user;
  const name = nameOf(user);
  const words = userTexts.password;
  const policy = usePool().value?.passwordPolicy;
  const [password, setPassword] = useState('');
  const [kind, setKind] = useState<'temporary' | 'permanent'>('temporary');
  const [isIncomplete, setIncomplete] = useState(false);
  const form = useInvalidFocus();
  const { run, pending, failure } = useUserAct(username, SetUserPasswordDocument);
  const refusal = fieldFailures(failure, ['password']).password;

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const isGood = policy ? meetsAll(policy, password) : password !== '';
    setIncomplete(!isGood);
    if (!isGood) return;
    const input = { username, password, permanent: kind === 'permanent' };
    if (await run({ input }, { done: words.done(name) })) onClose();
  };
  const days = policy?.temporaryPasswordValidityDays;
  return (
    <Dialog title={words.title(name)} onClose={onClose} busy={pending}>
      <form ref={form} className="dialog-body" noValidate onSubmit={(event) => void submit(event)}>
        {failure && !refusal && <FailureNotice failure={failure} />}
        <PasswordFields
          label={words.password}
          hint={words.notSent}
          value={password}
          onChange={(value) => {
            setPassword(value);
            setIncomplete(false);
          }}
          policy={policy}
          error={isIncomplete ? passwordTexts.required : refusal}
          autoFocus
        />
        <RadioField
          legend={words.kind}
          value={kind}
          onChange={setKind}
          options={[
            ['temporary', words.temporary, days ? words.temporaryHint(days) : undefined],
            ['permanent', words.permanent, words.permanentHint],
          ]}
        />
        <footer className="dialog-foot">
          <Button onClick={onClose} disabled={pending}>
            {texts.cancel}
          </Button>
          <Button type="submit" kind="primary" pending={pending}>
            {words.label}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
