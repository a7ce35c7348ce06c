/** The users of the pool: searching, paging, selecting, and actions. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { saveCsv } from '../csv.js';
import { Button } from '../elements/Button.js';
import { SelectField } from '../elements/Field.js';
import { DownloadIcon } from '../elements/icons.js';
import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { useRemembered } from '../remembered.js';
import { useGo, usePlace } from '../router.js';
import { useLimit, useViewer } from '../session/viewer.js';
import { useShowShortcuts } from '../shortcuts.js';
import { texts } from '../texts.js';
import { bulkActs } from './bulk/bulkActs.js';
import { SelectionBar } from './bulk/SelectionBar.js';
import { ColumnChooser } from './ColumnChooser.js';
import { columnNames, exportedText, standardColumns } from './columns.js';
import type { ColumnName } from './columns.js';
import { filterIn, needsScan, searchOf } from './filter.js';
import type { UserFilter } from './filter.js';
import { FilterBar } from './FilterBar.js';
import { pageSize } from './loadUsers.js';
import type { ListedUser } from './loadUsers.js';
import { Nothing } from './Nothing.js';
import { useSelection } from './useSelection.js';
import { useUserActs } from './useUserActs.js';
import { usersKey, useUserList } from './useUserList.js';
import { UserName } from './UserName.js';
import { UserPager } from './UserPager.js';
import { UserTable } from './UserTable.js';

const sizes = [pageSize, 300, 1000] as const;
type Size = (typeof sizes)[number];
const isSize = (value: unknown): value is Size => sizes.includes(value as Size);
const areColumns = (value: unknown): value is readonly ColumnName[] =>
  Array.isArray(value) && value.every((name) => columnNames.includes(name as ColumnName));

export function UsersPage(): ReactNode {
  const { search } = usePlace();
  const go = useGo();
  const client = useQueryClient();
  const query = search.toString();
  const groups = useLimit('users:read');
  const filter = useMemo(
    () => within(groups, filterIn(new URLSearchParams(query))),
    [groups, query],
  );
  const after = search.get('after');
  const [size, setSize] = useRemembered<Size>('users.size', pageSize, isSize);
  const [columns, setColumns] = useRemembered('users.columns', standardColumns, areColumns);
  const mayRead = !needsScan(filter) || filter.scan;
  const list = useUserList(filter, after, size, mayRead);
  const users = list.loaded?.users ?? [];
  const selected = useSelection(users);
  const acts = useUserActs(list.patch);
  const { permissions } = useViewer();
  const mayAct = bulkActs.some(({ needs }) => permissions.includes(needs));
  const apply = (next: UserFilter): void => {
    // Submitting the same search again reads it again.
    if (String(searchOf(next)) === String(searchOf(filter)) && after === null) list.reload();
    else go(`/users${withQuery(searchOf(next))}`);
  };
  return (
    <Page title={texts.pages.users} acts={<ShortcutsButton />}>
      <FilterBar filter={filter} groups={groups} onApply={apply} />
      {list.failure && (
        <FailureNotice failure={list.failure} onRetry={list.reload} retrying={list.busy} />
      )}
      {mayAct && (
        <SelectionBar
          usernames={selected.usernames}
          onClear={selected.clear}
          onDone={(succeeded) => {
            selected.remove(succeeded);
            void client.invalidateQueries({ queryKey: usersKey });
            void client.invalidateQueries({ queryKey: ['user'] });
          }}
        />
      )}
      {list.loaded && (
        <>
          {users.length > 0 ? (
            <UserTable
              users={users}
              columns={columns}
              selection={mayAct ? selected.selection : undefined}
              actsOn={acts.on}
              nameOf={(user) => <UserName user={user} />}
              outdated={list.outdated}
            />
          ) : (
            <Nothing
              filter={filter}
              hasMore={list.loaded.next !== undefined}
              onApply={apply}
              onAll={() => go('/users')}
            />
          )}
          {list.loaded.failure && (
            <FailureNotice failure={list.loaded.failure} onRetry={list.reload} />
          )}
          {acts.question}
          <div className="list-foot">
            <ListTools
              size={size}
              onSize={setSize}
              columns={columns}
              onColumns={setColumns}
              users={users}
            />
            <UserPager list={list} filter={filter} after={after} />
          </div>
        </>
      )}
      {mayRead && !list.loaded && !list.failure && (
        <p className="loading" role="status">
          {texts.users.reading(list.progress, size)}
        </p>
      )}
    </Page>
  );
}

interface ListToolsProps {
  readonly size: Size;
  readonly onSize: (size: Size) => void;
  readonly columns: readonly ColumnName[];
  readonly onColumns: (columns: readonly ColumnName[]) => void;
  readonly users: readonly ListedUser[];
}

function ListTools({ size, onSize, columns, onColumns, users }: ListToolsProps): ReactNode {
  return (
    <div className="list-tools">
      <SelectField
        label={texts.users.size}
        value={String(size)}
        options={sizes.map((one) => [String(one), texts.users.rows(one)] as const)}
        onChange={(value) => onSize(Number(value) as Size)}
      />
      <ColumnChooser columns={columns} onChange={onColumns} />
      <Button
        icon={<DownloadIcon />}
        disabled={users.length === 0}
        onClick={() => exportUsers(users, columns)}
      >
        {texts.users.export}
      </Button>
    </div>
  );
}

/** A person who is limited to some groups sees one of them at a time. */
function within(groups: readonly string[] | undefined, filter: UserFilter): UserFilter {
  if (groups === undefined || groups.includes(filter.group)) return filter;
  return { ...filter, group: groups[0] ?? '' };
}

const withQuery = (search: URLSearchParams): string => (search.size > 0 ? `?${search}` : '');

function exportUsers(users: readonly ListedUser[], columns: readonly ColumnName[]): void {
  const all = ['username' as const, ...columns];
  saveCsv('users.csv', [
    all.map((name) => texts.users.columns[name]),
    ...users.map((user) => all.map((name) => exportedText(user, name))),
  ]);
}

function ShortcutsButton(): ReactNode {
  const show = useShowShortcuts();
  return (
    <Button kind="quiet" onClick={show}>
      {texts.shortcuts.title}
    </Button>
  );
}
