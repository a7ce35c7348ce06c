/** The selected users, including those on other pages. */
import { useRef, useState } from 'react';

import type { ListedUser } from './loadUsers.js';
import type { Selection } from './UserTable.js';

interface Selected {
  readonly usernames: readonly string[];
  readonly selection: Selection;
  readonly clear: () => void;
  readonly remove: (usernames: readonly string[]) => void;
}

export function useSelection(users: readonly ListedUser[]): Selected {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const here = users.map(({ username }) => username);
  const count = here.filter((username) => chosen.has(username)).length;
  const all = count === 0 ? 'none' : count === here.length ? 'all' : 'some';

  const set = (usernames: readonly string[], isChosen: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      for (const username of usernames) {
        if (isChosen) next.add(username);
        else next.delete(username);
      }
      return next;
    });
  return {
    usernames: [...chosen],
    selection: {
      has: (username) => chosen.has(username),
      toggle: (username, range) => {
        const from = range && last.current !== undefined ? here.indexOf(last.current) : -1;
        const to = here.indexOf(username);
        const span = from < 0 ? [username] : here.slice(Math.min(from, to), Math.max(from, to) + 1);
        set(span, !chosen.has(username));
        last.current = username;
      },
      all,
      toggleAll: () => set(here, all !== 'all'),
    },
    clear: () => setChosen(new Set()),
    remove: (usernames) => set(usernames, false),
  };
}
