/**
 * Actions on one user of the list. They are shown at once, and undone if the gateway refuses. Those
 * that end sessions ask first.
 */
import { useAuth } from 'cognito-graphql-client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Confirm } from '../elements/Dialog.js';
import type { MenuItem } from '../elements/Menu.js';
import { Notice } from '../elements/Notice.js';
import { useSay } from '../elements/Toasts.js';
import { wordsOf } from '../failures.js';
import { useRead } from '../gateway.js';
import { ConsoleUserRightsDocument } from '../generated/documents.js';
import { useMay, useViewer } from '../session/viewer.js';
import { texts } from '../texts.js';
import { bulkActs } from './bulk/bulkActs.js';
import type { BulkActName } from './bulk/bulkActs.js';
import type { ListedUser } from './loadUsers.js';
import type { UserList } from './useUserList.js';

const changes: Readonly<Partial<Record<BulkActName, Partial<ListedUser>>>> = {
  enable: { enabled: true },
  disable: { enabled: false },
};

interface UserActs {
  readonly on: (user: ListedUser) => readonly MenuItem[];
  /** The dialog that asks before an action. */
  readonly question: ReactNode;
}

interface Asked {
  readonly name: 'disable' | 'signOut';
  readonly username: string;
}

export function useUserActs(patch: UserList['patch']): UserActs {
  const { auth } = useAuth();
  const say = useSay();
  const mayWrite = useMay('users:write');
  const mayEnd = useMay('sessions:write');
  const { username: self } = useViewer();
  const [asked, setAsked] = useState<Asked>();

  async function run(name: BulkActName, username: string): Promise<void> {
    const act = bulkActs.find((one) => one.name === name);
    const takeBack = patch(username, changes[name] ?? {});
    const [failure] = (await act?.send(auth, [username], '')) ?? [];
    if (!failure) {
      say(texts.bulk[name].one(username));
      return;
    }
    takeBack();
    say(`${username}: ${wordsOf(failure)}`, 'error');
  }
  const on: UserActs['on'] = ({ username, enabled }) => {
    const item = (name: BulkActName, onSelect: () => void): MenuItem => ({
      label: texts.bulk[name].confirm,
      onSelect,
    });
    const ask = (name: Asked['name']): MenuItem => item(name, () => setAsked({ name, username }));
    // Omitted for the person's own account, so that they do not end their own session by mistake.
    if (username === self) return [];
    const enable = item('enable', () => void run('enable', username));
    return [
      ...(mayWrite ? [enabled === false ? enable : ask('disable')] : []),
      ...(mayEnd ? [ask('signOut')] : []),
    ];
  };
  const onConfirm = ({ name, username }: Asked): void => {
    setAsked(undefined);
    void run(name, username);
  };
  const question = asked && (
    <Question
      asked={asked}
      onConfirm={() => onConfirm(asked)}
      onClose={() => setAsked(undefined)}
    />
  );
  return { on, question };
}

interface QuestionProps {
  readonly asked: Asked;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** The list does not know what the person may do with each user, so this reads it. */
function Question({ asked: { name, username }, onConfirm, onClose }: QuestionProps): ReactNode {
  const { titleOne, explanation, confirm } = texts.bulk[name];
  const { value } = useRead(['user', username, 'rights'], ConsoleUserRightsDocument, { username });
  const needs = bulkActs.find((act) => act.name === name)?.needs ?? '';
  const isRefused = value?.viewerPermissions?.includes(needs) === false;
  return (
    <Confirm
      title={titleOne(username)}
      confirm={confirm}
      danger={name === 'disable'}
      possible={!isRefused}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{explanation}</p>
      {isRefused && <Notice kind="warning">{texts.users.refused}</Notice>}
    </Confirm>
  );
}
