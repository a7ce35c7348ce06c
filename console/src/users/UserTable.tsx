/** The table of users. Only visible rows are in the document, however many there are. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';

import { Badge, StatusBadge } from '../elements/Badge.js';
import { Menu } from '../elements/Menu.js';
import type { MenuItem } from '../elements/Menu.js';
import { MoreIcon } from '../elements/icons.js';
import { texts } from '../texts.js';
import { columnWidths, textOf } from './columns.js';
import type { ColumnName } from './columns.js';
import type { ListedUser } from './loadUsers.js';

export interface Selection {
  readonly has: (username: string) => boolean;
  /** `range` selects all users from the last one that was selected to this one. */
  readonly toggle: (username: string, range: boolean) => void;
  readonly all: 'all' | 'some' | 'none';
  readonly toggleAll: () => void;
}

interface UserTableProps {
  readonly users: readonly ListedUser[];
  readonly columns: readonly ColumnName[];
  /** Undefined if the person's permissions allow no action on a selection. */
  readonly selection: Selection | undefined;
  readonly actsOn: (user: ListedUser) => readonly MenuItem[];
  /** The cell of the username, such as a link to the user. */
  readonly nameOf: (user: ListedUser) => ReactNode;
  readonly outdated: boolean;
}

/** In pixels; the style sheet has the same height. */
const rowHeight = 41;
const rem = 16;
const checkWidth = 2.75;
const menuWidth = 3.25;

export function UserTable(props: UserTableProps): ReactNode {
  const { users, columns, selection, actsOn, outdated } = props;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: users.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 1000, height: 800 },
  });
  const first = users[0]?.id;
  useEffect(() => {
    // A new page starts at its first row.
    if (frame.current) frame.current.scrollTop = 0;
  }, [first]);
  const hasMenu = users.some((user) => actsOn(user).length > 0);
  const shown = rows.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const widths = ['username' as const, ...columns].map((name) => columnWidths[name]);
  const width =
    widths.reduce((sum, one) => sum + one, 0) +
    (selection ? checkWidth : 0) +
    (hasMenu ? menuWidth : 0);
  return (
    <div
      ref={frame}
      className="table-frame table-tall"
      aria-busy={outdated}
      role="region"
      aria-label={texts.users.list}
      // Focusable, so that the keyboard can scroll it.
      tabIndex={0}
    >
      <table
        className="table table-fixed"
        aria-rowcount={users.length + 1}
        style={{ minInlineSize: `${width}rem` }}
      >
        <colgroup>
          {selection && <col style={{ inlineSize: `${checkWidth}rem` }} />}
          {widths.map((one, index) => (
            <col key={index} style={{ inlineSize: `${one}rem` }} />
          ))}
          {hasMenu && <col style={{ inlineSize: `${menuWidth}rem` }} />}
        </colgroup>
        <Head {...props} hasMenu={hasMenu} />
        <tbody>
          {above > 0 && <Space height={above} />}
          {shown.map(({ index }) => {
            const user = users[index];
            return (
              user && <Row key={user.id} {...props} user={user} index={index} hasMenu={hasMenu} />
            );
          })}
          {below > 0 && <Space height={below} />}
        </tbody>
      </table>
    </div>
  );
}

function Space({ height }: { readonly height: number }): ReactNode {
  return (
    <tr className="table-space" aria-hidden="true">
      <td style={{ blockSize: `${height / rem}rem` }} />
    </tr>
  );
}

interface HeadProps extends UserTableProps {
  readonly hasMenu: boolean;
}

function Head({ columns, selection, hasMenu }: HeadProps): ReactNode {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && (
          <td className="table-check">
            <input
              type="checkbox"
              aria-label={texts.users.selectAll}
              checked={selection.all === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = selection.all === 'some';
              }}
              onChange={selection.toggleAll}
            />
          </td>
        )}
        <th scope="col">{texts.users.columns.username}</th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {texts.users.columns[column]}
          </th>
        ))}
        {hasMenu && (
          <th scope="col" className="table-menu">
            <span className="hidden">{texts.users.acts}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface RowProps extends HeadProps {
  readonly user: ListedUser;
  readonly index: number;
}

/** Scrolling renders only rows that become visible, not those that already are. */
const Row = memo(function Row(props: RowProps): ReactNode {
  const { user, index, columns, selection, actsOn, nameOf, hasMenu } = props;
  const { username } = user;
  const isSelected = selection?.has(username) ?? false;
  const onClick = ({ shiftKey }: MouseEvent): void => selection?.toggle(username, shiftKey);
  return (
    <tr aria-rowindex={index + 2} className={isSelected ? 'table-selected' : undefined}>
      {selection && (
        <td className="table-check">
          <input
            type="checkbox"
            aria-label={texts.users.select(username)}
            checked={isSelected}
            onClick={onClick}
            // The click event knows whether the shift key was down; the change event does not.
            onChange={() => undefined}
          />
        </td>
      )}
      <th scope="row" title={username}>
        {nameOf(user)}
      </th>
      {columns.map((column) => (
        <td key={column} title={textOf(user, column)}>
          <Cell user={user} column={column} />
        </td>
      ))}
      {hasMenu && (
        <td className="table-menu">
          <Menu
            label={texts.users.actsOn(username)}
            icon={<MoreIcon />}
            kind="quiet"
            items={actsOn(user)}
          />
        </td>
      )}
    </tr>
  );
});

interface CellProps {
  readonly user: ListedUser;
  readonly column: ColumnName;
}

function Cell({ user, column }: CellProps): ReactNode {
  if (column === 'status')
    return (
      <>
        {user.enabled === false && <Badge kind="bad">{texts.users.disabled}</Badge>}
        <StatusBadge status={user.status} />
      </>
    );
  if (column === 'enabled' && user.enabled !== null)
    return <Badge kind={user.enabled ? 'plain' : 'bad'}>{textOf(user, column)}</Badge>;
  return textOf(user, column);
}
