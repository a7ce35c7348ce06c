/**
 * Writes all users of the pool to a file, page by page. If the process is killed, only the current
 * page is lost.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';

import { ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { UserType } from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../cognito/call/adapter.js';
import { fromAttributeList } from '../cognito/reads/attributes.js';
import type { Journal } from './journal.js';
import { memberships } from './memberships.js';
import { writeRow } from './rows.js';
import type { Row } from './rows.js';

export interface Export {
  readonly cognito: CognitoAdapter;
  readonly journal: Journal;
  readonly file: string;
  /** Columns of a CSV file; undefined writes JSON lines with all attributes. */
  readonly columns: readonly string[] | undefined;
  readonly onProgress: (rows: number) => void;
  readonly stopped: () => boolean;
}

/** The file has content that was not written by an export. */
export class FileInUse extends Error {
  override readonly name = 'FileInUse';
}

/**
 * Exports. Returns how many rows the file has; undefined if the run was stopped before the last
 * page.
 * @throws FileInUse
 */
export async function exportUsers(options: Export): Promise<number | undefined> {
  const { cognito, journal, file, columns, onProgress, stopped } = options;
  let page = journal.page ?? { bytes: 0, rows: 0 };
  if (journal.page && page.next === undefined) return page.rows;
  if (!journal.page && existsSync(file) && statSync(file).size > 0) {
    throw new FileInUse(`${file} exists and is not empty; delete it, or export to another file`);
  }
  const withGroups = columns === undefined || columns.includes('groups');
  const groups = withGroups ? await memberships(cognito) : new Map<string, string[]>();
  const output = openSync(file, existsSync(file) ? 'r+' : 'w', 0o600);
  try {
    // Removes a page that was cut off when the process was killed; it is written again.
    ftruncateSync(output, page.bytes);
    for (let first = true; first || page.next !== undefined; first = false) {
      if (stopped()) return undefined;
      const { Users = [], PaginationToken } = await cognito.send(ListUsersCommand, {
        UserPoolId: cognito.userPoolId,
        Limit: 60,
        PaginationToken: page.next,
      });
      const header = page.bytes === 0 && columns ? `${columns.join(',')}\r\n` : '';
      const rows = Users.map((user) => writeRow(rowOf(user, groups), columns));
      const text = Buffer.from(header + rows.join(''));
      writeSync(output, text, 0, text.length, page.bytes);
      fsyncSync(output);
      page = {
        bytes: page.bytes + text.length,
        rows: page.rows + Users.length,
        next: PaginationToken,
      };
      journal.add({ page });
      onProgress(page.rows);
    }
    return page.rows;
  } finally {
    closeSync(output);
  }
}

function rowOf(user: UserType, groups: ReadonlyMap<string, readonly string[]>): Row {
  const { Username = '', Attributes, UserStatus = 'UNKNOWN', Enabled = false } = user;
  const row = {
    username: Username,
    status: UserStatus,
    enabled: String(Enabled),
    createdAt: user.UserCreateDate?.toISOString() ?? '',
    modifiedAt: user.UserLastModifiedDate?.toISOString() ?? '',
    groups: (groups.get(Username) ?? []).join(';'),
    ...Object.fromEntries(fromAttributeList(Attributes)),
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}
