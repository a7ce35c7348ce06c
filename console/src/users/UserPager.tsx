/**
 * Buttons for the next and the previous page. Cognito reads forward only, so the cursors of the
 * pages before are kept in the entries of the browser's history.
 */
import type { ReactNode } from 'react';

import { Pager } from '../elements/Pager.js';
import { useGo, usePlace } from '../router.js';
import { useShortcut } from '../shortcuts.js';
import { texts } from '../texts.js';
import { searchOf } from './filter.js';
import type { UserFilter } from './filter.js';
import type { UserList } from './useUserList.js';

interface UserPagerProps {
  readonly list: UserList;
  readonly filter: UserFilter;
  readonly after: string | null;
}

interface Before {
  /** The cursors of the previous pages, without the first page, which has none. */
  readonly cursors: readonly string[];
  /** The number of users on the previous pages. */
  readonly counts: readonly number[];
}

const nothing: Before = { cursors: [], counts: [] };

export function UserPager({ list, filter, after }: UserPagerProps): ReactNode {
  const { state } = usePlace();
  const go = useGo();
  const { loaded, busy, outdated } = list;
  const before = after === null ? nothing : ((state as Before | null) ?? undefined);
  const goTo = (cursor: string | undefined, next: Before): void => {
    const search = searchOf(filter);
    if (cursor !== undefined) search.set('after', cursor);
    go(`/users${search.size > 0 ? `?${search}` : ''}`, { state: next });
  };
  const count = loaded?.users.length ?? 0;
  const onNext =
    loaded?.next === undefined || outdated
      ? undefined
      : () =>
          goTo(loaded.next, {
            cursors: after === null ? [] : [...(before?.cursors ?? []), after],
            counts: [...(before?.counts ?? []), count],
          });
  const onPrevious =
    after === null || before === undefined
      ? undefined
      : () =>
          goTo(before.cursors.at(-1), {
            cursors: before.cursors.slice(0, -1),
            counts: before.counts.slice(0, -1),
          });
  useShortcut('n', texts.pager.next, onNext);
  useShortcut('p', texts.pager.previous, onPrevious);
  const first = before?.counts.reduce((sum, one) => sum + one, 1);
  return (
    <Pager
      busy={busy}
      onFirst={after === null ? undefined : () => goTo(undefined, nothing)}
      onPrevious={onPrevious}
      onNext={onNext}
    >
      {busy ? texts.loading : texts.users.shown(first, count, loaded?.scanned)}
    </Pager>
  );
}
