/** The only place that writes all users of the pool to a file, page by page; a kill costs the page under way. */
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';

import { ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { UserType } from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../cognito/adapter.js';
import { fromAttributeList } from '../cognito/attributes.js';
import type { Journal } from './journal.js';
import { writeRow } from './rows.js';
import type { Row } from './rows.js';

export interface Export {
  readonly cognito: CognitoAdapter;
  readonly journal: Journal;
  readonly file: string;
  /** Columns of a CSV file; undefined writes JSON lines with all attributes. */
  readonly columns: readonly string[] | undefined;
  readonly rate: number;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly onProgress: (rows: number) => void;
  readonly stopped: () => boolean;
}

/** Answers how many rows the file holds; undefined when it was stopped before the last page. */
export async function exportUsers({ cognito, journal, file, columns, rate, pause, onProgress, stopped }: Export): Promise<number | undefined> {
  let page = journal.page ?? { bytes: 0, rows: 0 };
  if (journal.page && page.next === undefined) return page.rows;
  const output = openSync(file, existsSync(file) ? 'r+' : 'w', 0o600);
  try {
    // What a kill has left behind the last page that the journal knows of is written again.
    ftruncateSync(output, page.bytes);
    for (let first = true; first || page.next !== undefined; first = false) {
      if (stopped()) return undefined;
      if (!first) await pause(1000 / rate);
      const { Users = [], PaginationToken } = await cognito.send(ListUsersCommand, { UserPoolId: cognito.userPoolId, Limit: 60, PaginationToken: page.next });
      const header = page.bytes === 0 && columns ? `${columns.join(',')}\r\n` : '';
      const text = Buffer.from(header + Users.map((user) => writeRow(rowOf(user), columns)).join(''));
      writeSync(output, text, 0, text.length, page.bytes);
      fsyncSync(output);
      page = { bytes: page.bytes + text.length, rows: page.rows + Users.length, next: PaginationToken };
      journal.add({ page });
      onProgress(page.rows);
    }
    return page.rows;
  } finally {
    closeSync(output);
  }
}

function rowOf({ Username = '', Attributes, UserStatus = 'UNKNOWN', Enabled = false, UserCreateDate, UserLastModifiedDate }: UserType): Row {
  return {
    username: Username,
    status: UserStatus,
    enabled: String(Enabled),
    createdAt: UserCreateDate?.toISOString() ?? '',
    modifiedAt: UserLastModifiedDate?.toISOString() ?? '',
    ...Object.fromEntries(fromAttributeList(Attributes)),
  };
}
