/** Adds a member to a group, by username, e-mail address or phone number. */
import { AddUserToGroupDocument } from 'cognito-graphql-client';
import { useAuth } from 'cognito-graphql-client/react';
import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { TextField } from '../elements/Field.js';
import { FailureNotice, Notice } from '../elements/Notice.js';
import { useInvalidFocus } from '../elements/useInvalidFocus.js';
import { fieldFailures } from '../failures.js';
import type { Failure } from '../gateway.js';
import { texts } from '../texts.js';
import { useChange } from '../useChange.js';
import { userKey } from '../user/useUser.js';
import { findUser } from './findUser.js';
import type { FoundUser } from './findUser.js';
import { groupKey } from './groupKey.js';
import { groupTexts } from './texts.js';

interface AddMemberProps {
  readonly groupName: string;
  readonly onClose: () => void;
}

const words = groupTexts.add;

export function AddMember({ groupName, onClose }: AddMemberProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const member = useMember(groupName, onClose);
  const form = useInvalidFocus();
  const { found, failure, pending } = member;
  const refusal = refusalOf(failure);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const name = typed.trim();
    setMissing(name === '');
    if (name === '' || pending) return;
    void (found ? member.add(found.username) : member.find(name));
  };
  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      {failure && !refusal && <FailureNotice failure={failure} />}
      <TextField
        label={words.user}
        hint={words.hint}
        error={isMissing ? groupTexts.form.required : refusal}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setMissing(false);
          member.forget();
        }}
        autoCapitalize="none"
        autoFocus
      />
      {found?.unverified && (
        <Notice kind="warning">
          {words.unverified(found.unverified, words.who(found.username, found.name))}
        </Notice>
      )}
      <div className="form-acts">
        <Button type="submit" kind="primary" pending={pending}>
          {found ? words.confirmOne(found.username) : words.confirm}
        </Button>
        <Button disabled={pending} onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

interface Member {
  /** A user with an address that is not verified, whom the person has to confirm. */
  readonly found: FoundUser | undefined;
  readonly failure: Failure | undefined;
  readonly pending: boolean;
  readonly forget: () => void;
  /** Adds the user at once, unless the person has to confirm whom they mean. */
  readonly find: (typed: string) => Promise<void>;
  readonly add: (username: string) => Promise<void>;
}

function useMember(groupName: string, onAdded: () => void): Member {
  const { auth } = useAuth();
  const change = useChange(AddUserToGroupDocument);
  const [isFinding, setFinding] = useState(false);
  const [found, setFound] = useState<FoundUser>();
  const [missed, setMissed] = useState<Failure>();

  const forget = (): void => {
    setFound(undefined);
    setMissed(undefined);
    change.reset();
  };
  const add = async (username: string): Promise<void> => {
    const reread = [groupKey(groupName, 'members'), userKey(username, 'groups')];
    const options = { done: words.done(username, groupName), reread };
    if (await change.run({ input: { username, groupName } }, options)) onAdded();
  };
  const find = async (typed: string): Promise<void> => {
    forget();
    setFinding(true);
    const outcome = await findUser(auth, typed);
    setFinding(false);
    if (!outcome.ok) setMissed(outcome.failure);
    else if (outcome.value.unverified) setFound(outcome.value);
    else await add(outcome.value.username);
  };
  return {
    found,
    failure: missed ?? change.failure,
    pending: isFinding || change.pending,
    forget,
    find,
    add,
  };
}

function refusalOf(failure: Failure | undefined): string | undefined {
  if (failure?.code === 'USER_NOT_FOUND') return words.nobody;
  const { username, email, phoneNumber } = fieldFailures(failure, [
    'username',
    'email',
    'phoneNumber',
  ]);
  const several = (email ?? phoneNumber ?? '').includes('several users')
    ? words.several
    : undefined;
  return username ?? several ?? email ?? phoneNumber;
}
