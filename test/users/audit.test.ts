/** Tests the audit log of long runs: who did what to which user, and with what result. */
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { usersProgram } from './support/usersProgram.js';
import type { UsersProgram } from './support/usersProgram.js';

const userPoolId = 'us-east-1_Audit0001';
const account = userInfo().username;

let program: UsersProgram;
let log: string;
beforeAll(async () => {
  program = await usersProgram(userPoolId, {
    region: 'us-east-1',
    pools: [
      {
        Id: userPoolId,
        clients: [{ ClientId: 'usersclient000000000000001' }],
        groups: [{ GroupName: 'staff' }, { GroupName: 'admins' }],
        users: [{ username: 'ada', password: 'Seeded-pass-1' }],
      },
    ],
  });
  log = `${program.directory}/audit.jsonl`;
});
afterAll(() => program.close());

interface Line {
  readonly event: string;
  readonly outcome: string;
  readonly on: object;
  readonly [name: string]: unknown;
}

const run = (args: readonly string[], env = {}): ReturnType<UsersProgram['run']> =>
  program.run(args, { AUDIT_LOG: log, COGNITO_QUOTAS: 'off', ...env });

async function linesOf(act: () => Promise<unknown>): Promise<Line[]> {
  const read = async (): Promise<string> => readFile(log, 'utf8').catch(() => '');
  const before = (await read()).length;
  await act();
  const text = (await read()).slice(before).trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Line);
}

const told = ({ event, on, outcome, reason }: Line) => ({ event, on, outcome, reason });
const nameIn = ({ on }: Pick<Line, 'on'>): string => JSON.stringify(on);

describe('the audit log of users', () => {
  it('has a line for each act of an import, with the account and the --by name but no values', async () => {
    const file = await program.file(
      'new.csv',
      'username,email,password,groups,enabled\ngrace,grace@example.com,Hidden-pass-1,staff;admins,false\n',
    );
    const lines = await linesOf(() => run(['import', file, '--by', 'root@example.com']));
    const success = (event: string, on: object = {}): object => ({
      event,
      on: { username: 'grace', ...on },
      outcome: `${event.charAt(0).toUpperCase()}${event.slice(1)}Success`,
    });
    expect(lines.map(told)).toEqual([
      success('createUser'),
      success('addUserToGroup', { group: 'staff' }),
      success('addUserToGroup', { group: 'admins' }),
      success('setUserPassword'),
      success('disableUser'),
    ]);
    for (const line of lines) {
      expect(line).toMatchObject({
        audit: 1,
        actor: { kind: 'operator', account, name: 'root@example.com' },
        cognitoRequestId: expect.any(String),
      });
    }
    expect(lines[0]?.given).toEqual(['attributes.email']);
    expect(await readFile(log, 'utf8')).not.toMatch(/Hidden-pass-1|grace@example\.com/);
  });

  it('has a line for each act that Cognito refused, with the name of the error', async () => {
    const there = await program.file('there.csv', 'username,password\nada,Hidden-pass-1\n');
    const gone = await program.file('gone.csv', 'username\nnobody\n');
    const exists = await linesOf(() => run(['import', there]));
    expect(exists.map(told)).toEqual([
      {
        event: 'createUser',
        on: { username: 'ada' },
        outcome: 'UsernameExistsError',
        reason: 'UsernameExistsException',
      },
    ]);
    expect(exists[0]?.actor).toEqual({ kind: 'operator', account });
    expect((await linesOf(() => run(['delete', gone]))).map(told)).toEqual([
      {
        event: 'deleteUser',
        on: { username: 'nobody' },
        outcome: 'UserNotFoundError',
        reason: 'UserNotFoundException',
      },
    ]);
  });

  it.each([
    ['disable', 'disableUser', 'DisableUserSuccess'],
    ['enable', 'enableUser', 'EnableUserSuccess'],
    ['sign-out', 'signOutUser', 'SignOutUserSuccess'],
  ])('has a line for each user of %s', async (action, event, outcome) => {
    const file = await program.file(`${action}.csv`, 'username\nada\ngrace\n');
    const lines = await linesOf(() => run([action, file]));
    // Rows run in parallel; a line is written when its operation has ended.
    const byUser = lines.map(told).sort((one, other) => (nameIn(one) < nameIn(other) ? -1 : 1));
    expect(byUser).toEqual(
      ['ada', 'grace'].map((username) => ({ event, on: { username }, outcome })),
    );
  });

  it('has a line for an export, and none for a dry run', async () => {
    const file = `${program.directory}/all.csv`;
    const lines = await linesOf(() => run(['export', file, '--columns', 'username,email']));
    expect(lines).toMatchObject([
      {
        event: 'exportUsers',
        actor: { kind: 'operator', account },
        on: { file },
        given: ['username', 'email'],
        outcome: 'ExportUsersSuccess',
      },
    ]);
    const other = await program.file('dry.csv', 'username,password\nmary,Hidden-pass-1\n');
    expect(await linesOf(() => run(['import', other, '--dry-run']))).toEqual([]);
  });

  it('has one line, with the cause, when missing credentials stop a run', async () => {
    const file = await program.file('denied.csv', 'username\nada\n');
    const env = {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    let ended: Awaited<ReturnType<typeof run>> | undefined;
    const lines = await linesOf(async () => {
      ended = await run(['disable', file, '--journal', `${file}.j`], env);
    });
    expect(ended).toMatchObject({ code: 1, said: expect.stringContaining('no AWS credentials') });
    expect(lines.map(told)).toEqual([
      {
        event: 'disableUser',
        on: { username: 'ada' },
        outcome: 'ServiceUnavailableError',
        reason: 'credentials',
      },
    ]);
  });

  it('MUST change no user while its lines cannot be written, unless AUDIT_ON_FAILURE allows it', async () => {
    const file = await program.file('full.csv', 'username\nada\n');
    const full = { AUDIT_LOG: '/dev/full' };
    const isEnabled = async (): Promise<boolean> =>
      (await program.call<{ Enabled: boolean }>('AdminGetUser', { Username: 'ada' })).Enabled;
    expect(await isEnabled()).toBe(true);
    // The first line shows that the file cannot be written; the acts after it are refused.
    const rows = `username\n${Array.from({ length: 120 }, (_item, at) => `none-${String(at)}`).join('\n')}\nada\n`;
    await program.file('full.csv', rows);
    const stopped = await run(['disable', file], full);
    expect(stopped).toMatchObject({
      code: 1,
      said: expect.stringContaining('The audit log cannot be written'),
    });
    expect(await isEnabled()).toBe(true);
    await run(['disable', file], { ...full, AUDIT_ON_FAILURE: 'continue' });
    expect(await isEnabled()).toBe(false);
  });
});

describe('the command users reads its settings like the gateway', () => {
  it('reports a misspelt name, a wrong value and an unusable audit log together', async () => {
    const file = await program.file('any.csv', 'username\nada\n');
    const { code, said } = await run(['disable', file], {
      COGNITO_USERPOOL_ID: userPoolId,
      COGNITO_DEADLINE_MS: 'soon',
      AUDIT_LOG: program.directory,
    });
    expect(code).toBe(1);
    for (const part of ['COGNITO_USERPOOL_ID', 'COGNITO_DEADLINE_MS', 'AUDIT_LOG is a folder'])
      expect(said).toContain(part);
  });
});
