/** The columns of the list of users. The username is always shown. */
import type { ListedUser } from './loadUsers.js';
import { day, moment, texts } from '../texts.js';

/** In the order of the list. Whether a user can sign in comes first, so that it is never cut off. */
export const columnNames = [
  'status',
  'enabled',
  'email',
  'phoneNumber',
  'name',
  'givenName',
  'familyName',
  'preferredUsername',
  'createdAt',
  'lastModifiedAt',
  'id',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const standardColumns: readonly ColumnName[] = ['status', 'email', 'name', 'createdAt'];

/** Widths in rem. The status has room for its longest text beside “Disabled”. */
export const columnWidths: Readonly<Record<ColumnName | 'username', number>> = {
  username: 11,
  email: 14.5,
  phoneNumber: 9.5,
  name: 10.5,
  givenName: 9,
  familyName: 10,
  preferredUsername: 11,
  status: 15,
  enabled: 7,
  createdAt: 7.5,
  lastModifiedAt: 12.5,
  id: 20,
};

/** The text of a cell, in the page and in an export. */
export function textOf(user: ListedUser, column: ColumnName | 'username'): string {
  switch (column) {
    case 'status':
      return user.status === null ? '' : texts.statuses[user.status];
    case 'enabled':
      return enabledText(user.enabled);
    case 'createdAt':
      return user.createdAt === null ? '' : day(user.createdAt);
    case 'lastModifiedAt':
      return user.lastModifiedAt === null ? '' : moment(user.lastModifiedAt);
    default:
      return user[column] ?? '';
  }
}

function enabledText(enabled: boolean | null): string {
  if (enabled === null) return '';
  return enabled ? texts.users.enabled : texts.users.disabled;
}

/** The same for programs that read an export: times in RFC 3339, and Cognito's own values. */
export function exportedText(user: ListedUser, column: ColumnName | 'username'): string {
  const value = user[column];
  return value === null ? '' : String(value);
}
