/**
 * Long runs against a pool that enforces Cognito's quotas, and against faults: nothing is lost, and
 * nothing is misreported.
 */
import { writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { usersProgram } from './support/usersProgram.js';
import type { UsersProgram } from './support/usersProgram.js';

const userPoolId = 'us-east-1_Pace00001';
const names = ['a', 'b', 'c'];

let program: UsersProgram;
beforeAll(async () => {
  program = await usersProgram(userPoolId, {
    region: 'us-east-1',
    quotas: { UserCreation: 50, UserUpdate: 25, UserRead: 120 },
    pools: [
      {
        Id: userPoolId,
        clients: [{ ClientId: 'usersclient000000000000001' }],
        groups: names.map((GroupName) => ({ GroupName })),
      },
    ],
  });
});
afterAll(() => program.close());

const groupsOf = async (Username: string): Promise<string[]> => {
  const { Groups } = await program.call<{ Groups: { GroupName: string }[] }>(
    'AdminListGroupsForUser',
    { Username },
  );
  return Groups.map(({ GroupName }) => GroupName).sort();
};
const csvOf = (prefix: string, count: number): string => {
  const rows = Array.from(
    { length: count },
    (_item, index) => `${prefix}${String(index)},Correct-Horse-7,a;b;c`,
  );
  return `username,password,groups\n${rows.join('\n')}\n`;
};

describe('users import, paced by call', () => {
  it.each([
    ['at its own pace', []],
    ['at a rate beyond the quota', ['--rate', '400']],
  ])(
    'MUST create every user with all groups %s',
    async (what, options) => {
      const prefix = what.replaceAll(' ', '-');
      const file = await program.file(`${prefix}.csv`, csvOf(prefix, 30));
      expect(await program.run(['import', file, ...options])).toMatchObject({
        code: 0,
        said: expect.stringContaining('30 created'),
      });
      for (let index = 0; index < 30; index += 1)
        expect(await groupsOf(`${prefix}${String(index)}`)).toEqual(names);
    },
    60_000,
  );

  it('stops at the first call when the credentials are wrong, and says so', async () => {
    const file = await program.file('credentials.csv', csvOf('credentials', 60));
    const wrong = await program.run(['import', file], { AWS_SECRET_ACCESS_KEY: 'wrong' });
    expect(wrong).toMatchObject({
      code: 1,
      said: expect.stringMatching(/AWS secret key|credentials/),
    });
    expect(wrong.said).not.toContain('60 failed');
    expect(await program.run(['import', file])).toMatchObject({
      code: 0,
      said: expect.stringContaining('60 created'),
    });
  }, 60_000);

  it('retries what failed, once the cause is corrected', async () => {
    const row = (password: string): string =>
      `username,password\nshort,${password}\nlong,Correct-Horse-7\n`;
    const file = await program.file('cause.csv', row('short'));
    expect(await program.run(['import', file])).toMatchObject({
      code: 1,
      said: expect.stringContaining('1 failed'),
    });
    expect(await program.reportOf(file)).toMatchObject([
      { outcome: 'failed', error: 'InvalidPasswordException' },
      { outcome: 'created' },
    ]);
    await writeFile(file, row('Correct-Horse-8'));
    expect(await program.run(['import', file])).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 created'),
    });
    expect(await program.call('AdminGetUser', { Username: 'short' })).toMatchObject({
      UserStatus: 'CONFIRMED',
    });
  });

  it('adds users who already existed to the groups of their rows, and does not report that as complete', async () => {
    const file = await program.file('exists.csv', csvOf('exists', 2));
    await program.call('AdminCreateUser', { Username: 'exists0', MessageAction: 'SUPPRESS' });
    expect(await program.run(['import', file])).toMatchObject({
      code: 1,
      said: expect.stringContaining('1 exists'),
    });
    expect(await groupsOf('exists0')).toEqual(names);
  });

  it('allows one run per file at a time', async () => {
    const file = await program.file('locked.csv', csvOf('locked', 1));
    await writeFile(`${file}.import.journal.lock`, String(process.pid));
    expect(await program.run(['import', file])).toMatchObject({
      code: 1,
      said: expect.stringContaining(`Process ${String(process.pid)} works on this file`),
    });
    await writeFile(`${file}.import.journal.lock`, '2147480000');
    expect(await program.run(['import', file])).toMatchObject({ code: 0 });
  });
});
