/** Actions on one user of the list. They are shown at once, and undone if the gateway refuses. */
import { useAuth } from 'cognito-graphql-client/react';

import type { MenuItem } from '../elements/Menu.js';
import { useSay } from '../elements/Toasts.js';
import { wordsOf } from '../failures.js';
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

export function useUserActs(patch: UserList['patch']): (user: ListedUser) => readonly MenuItem[] {
  const { auth } = useAuth();
  const say = useSay();
  const mayWrite = useMay('users:write');
  const mayEnd = useMay('sessions:write');
  const { username: self } = useViewer();

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
  return ({ username, enabled }) => {
    const item = (name: BulkActName): MenuItem => ({
      label: texts.bulk[name].confirm,
      onSelect: () => void run(name, username),
    });
    // Omitted for the person's own account, so that they do not end their own session by mistake.
    if (username === self) return [];
    return [
      ...(mayWrite ? [item(enabled === false ? 'enable' : 'disable')] : []),
      ...(mayEnd ? [item('signOut')] : []),
    ];
  };
}
