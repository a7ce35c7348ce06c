/**
 * `users import` and the other actions as processes that are killed and restarted. Full size:
 * ROWS=10000.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { usersProgram } from './support/usersProgram.js';
import type { UsersProgram } from './support/usersProgram.js';

const count = Number(process.env.ROWS ?? 300);
const userPoolId = 'us-east-1_Users0001';
const quotasOff = { COGNITO_QUOTAS: 'off' };

let program: UsersProgram;
beforeAll(async () => {
  program = await usersProgram(userPoolId, {
    region: 'us-east-1',
    quotas: { UserCreation: 2000 },
    pools: [
      {
        Id: userPoolId,
        clients: [{ ClientId: 'usersclient000000000000001' }],
        groups: [{ GroupName: 'new' }],
      },
    ],
  });
});
afterAll(() => program.close());

const run = (args: readonly string[]): ReturnType<UsersProgram['run']> =>
  program.run(args, quotasOff);
const call: UsersProgram['call'] = (command, input) => program.call(command, input);

/** Sends SIGKILL as soon as the condition holds; resolves to whether the run was still going. */
async function killWhen(
  args: readonly string[],
  condition: () => Promise<boolean>,
): Promise<boolean> {
  const child = program.start(args, quotasOff);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !(await condition())) await pause(5);
  child.kill('SIGKILL');
  return (await ended)[1] === 'SIGKILL';
}

const usersNow = async (): Promise<number> =>
  (await call<{ UserPool: { EstimatedNumberOfUsers?: number } }>('DescribeUserPool', {})).UserPool
    .EstimatedNumberOfUsers ?? 0;

const usernames = Array.from(
  { length: count },
  (_item, index) => `user-${String(index).padStart(5, '0')}`,
);
const rate = ['--random-password', '--rate', count > 1000 ? '2400' : '900'];

describe('users import', () => {
  const csv = `username,email,groups,name\r\n${usernames.map((name) => `${name},${name}@example.com,new,"Doe, ${name}"`).join('\r\n')}\r\n`;
  let file: string;
  beforeAll(async () => {
    file = await program.file('users.csv', csv);
  });

  it('--dry-run checks the file and changes nothing', async () => {
    expect(await run(['import', file, '--dry-run', '--random-password'])).toEqual({
      code: 0,
      said: `${String(count)} rows are well-formed; nothing was changed.\n`,
    });
    expect(await usersNow()).toBe(0);
  });

  it('MUST create every user exactly once, even if killed three times', async () => {
    for (const part of [0.25, 0.5, 0.75]) {
      expect(
        await killWhen(['import', file, ...rate], async () => (await usersNow()) >= count * part),
      ).toBe(true);
      expect(await usersNow()).toBeLessThan(count);
    }
    expect(await run(['import', file, ...rate])).toMatchObject({
      code: 0,
      said: expect.stringContaining(`${String(count)} created`),
    });
    expect(await usersNow()).toBe(count);
    const report = await program.reportOf(file);
    expect(report.map(({ username }) => username)).toEqual(usernames);
    expect(report.filter(({ outcome }) => outcome !== 'created')).toEqual([]);
  }, 600_000);

  it('does nothing when run again, and refuses another action with the same journal', async () => {
    expect(await run(['import', file, ...rate])).toMatchObject({
      code: 0,
      said: expect.stringContaining(`${String(count)} created`),
    });
    expect(await usersNow()).toBe(count);
    expect(await run(['disable', file, '--journal', `${file}.import.journal`])).toMatchObject({
      code: 1,
      said: expect.stringContaining('is the journal of another run'),
    });
  });

  it('reports users as existing when there is no journal that says that the run created them', async () => {
    const lines = usernames
      .slice(0, 5)
      .map((username) => JSON.stringify({ username, email: `${username}@example.com` }));
    const again = await program.file('again.jsonl', lines.join('\n'));
    expect((await run(['import', again, ...rate])).code).toBe(1);
    expect((await program.reportOf(again)).map(({ outcome }) => outcome)).toEqual(
      Array(5).fill('exists'),
    );
  });

  it('preserves names, commas and groups', async () => {
    const { UserAttributes } = await call<{ UserAttributes: { Name: string; Value: string }[] }>(
      'AdminGetUser',
      { Username: usernames[0] },
    );
    expect(UserAttributes).toEqual(
      expect.arrayContaining([{ Name: 'name', Value: `Doe, ${String(usernames[0])}` }]),
    );
    const { Groups } = await call<{ Groups: { GroupName: string }[] }>('AdminListGroupsForUser', {
      Username: usernames[0],
    });
    expect(Groups).toMatchObject([{ GroupName: 'new' }]);
  });

  it('names every invalid row', async () => {
    const bad = await program.file(
      'bad.csv',
      'username,email\na,a@example.com\n,b@example.com\na,c@example.com\n',
    );
    expect(await run(['import', bad])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/row 2 has no username\n +row 3 repeats the username/),
    });
  });
});

describe('users export', () => {
  it.each(['all.csv', 'all.jsonl'])(
    'MUST write every user exactly once to %s if killed',
    async (name) => {
      const file = `${program.directory}/${name}`;
      const journal = async (): Promise<string> =>
        readFile(`${file}.export.journal`, 'utf8').catch(() => '');
      expect(
        await killWhen(
          ['export', file, '--rate', '10'],
          async () => (await journal()).split('"page"').length > 2,
        ),
      ).toBe(true);
      expect(await run(['export', file, '--rate', '500'])).toMatchObject({
        code: 0,
        said: expect.stringContaining(`${String(count)} users`),
      });
      const lines = (await readFile(file, 'utf8'))
        .trim()
        .split('\n')
        .slice(name.endsWith('.csv') ? 1 : 0);
      const written = lines.map((line) =>
        name.endsWith('.csv')
          ? line.split(',')[0]
          : (JSON.parse(line) as { username: string }).username,
      );
      expect(written).toHaveLength(count);
      expect(new Set(written)).toEqual(new Set(usernames));
    },
  );
});

describe('users disable, enable, delete', () => {
  it('report the outcome for each user', async () => {
    const file = await program.file('some.csv', `username\n${String(usernames[0])}\nnobody\n`);
    for (const [action, outcome] of [
      ['disable', 'disabled'],
      ['enable', 'enabled'],
      ['delete', 'deleted'],
    ] as const) {
      expect((await run([action, file])).code).toBe(1);
      expect(await program.reportOf(file, action)).toEqual([
        { row: 1, username: usernames[0], outcome },
        { row: 2, username: 'nobody', outcome: 'failed', error: 'UserNotFoundException' },
      ]);
      if (action === 'delete') continue;
      expect(await call('AdminGetUser', { Username: usernames[0] })).toMatchObject({
        Enabled: action === 'enable',
      });
    }
    expect(await usersNow()).toBe(count - 1);
  });
});
