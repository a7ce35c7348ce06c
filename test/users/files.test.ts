/**
 * Tests files of users as spreadsheets and programs write them: unreadable parts are reported with
 * their place, and nothing is changed.
 */
import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { usersProgram } from './support/usersProgram.js';
import type { UsersProgram } from './support/usersProgram.js';

const userPoolId = 'us-east-1_Files0001';
const otherPoolId = 'us-east-1_Files0002';
const addressPoolId = 'us-east-1_Files0003';

const client = { ClientId: 'usersclient000000000000001' };
const schema = [
  { Name: 'plan', AttributeDataType: 'String' as const, Mutable: true },
  { Name: 'seats', AttributeDataType: 'Number' as const, Mutable: true },
];
const groups = [{ GroupName: 'staff' }, { GroupName: 'Ärzte' }];

let program: UsersProgram;
beforeAll(async () => {
  program = await usersProgram(userPoolId, {
    region: 'us-east-1',
    pools: [
      { Id: userPoolId, Schema: schema, clients: [client], groups },
      { Id: otherPoolId, Schema: schema, groups },
      { Id: addressPoolId, UsernameAttributes: ['email'] },
    ],
  });
});
afterAll(() => program.close());

const usersNow = async (): Promise<number> => {
  const { UserPool } = await program.call<{ UserPool: { EstimatedNumberOfUsers?: number } }>(
    'DescribeUserPool',
    {},
  );
  return UserPool.EstimatedNumberOfUsers ?? 0;
};
const quick = { COGNITO_QUOTAS: 'off' };
const dryRun = (file: string): ReturnType<UsersProgram['run']> =>
  program.run(['import', file, '--dry-run', '--random-password'], quick);

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('username\nada\n', 'utf16le')]);

describe('users import --dry-run', () => {
  it.each<[string, string, string | Buffer, string]>([
    [
      'a file in Latin-1',
      'latin.csv',
      Buffer.from('username,name\nada,Zo\xeb\n', 'latin1'),
      'is not UTF-8, from line 2 on',
    ],
    ['a file in UTF-16', 'utf16.csv', utf16, 'is UTF-16'],
    ['an empty file', 'empty.csv', ' \n', 'is empty'],
    ['lines that end with only CR', 'cr.csv', 'username\rada\r', 'CR alone'],
    [
      'columns separated by semicolons',
      'semicolon.csv',
      'username;email\nada;a@example.com\n',
      'semicolons',
    ],
    ['the sep= line of Excel', 'sep.csv', 'sep=,\nusername\nada\n', 'sep='],
    [
      'a quotation mark in an unquoted cell',
      'quote.csv',
      'username,name\na,6" pipe\nb,"Bob"\n',
      'is not valid CSV',
    ],
    [
      'a row with a cell too many',
      'cells.csv',
      'username,email\na,a@example.com,x\n',
      'row 1 has 3 cells, the header 2',
    ],
    [
      'a column in another spelling',
      'spelling.csv',
      'Username,phoneNumber\na,+441632960000\n',
      'did you mean "username"?',
    ],
    [
      'a column that is not an attribute',
      'unknown.csv',
      'username,favourite\na,b\n',
      'column "favourite" is not known',
    ],
    [
      'a custom attribute that the pool lacks',
      'custom.csv',
      'username,custom:colour\na,red\n',
      'the pool has no such attribute',
    ],
    [
      'a group that the pool lacks',
      'group.csv',
      'username,groups\na,nobodies\n',
      'group "nobodies" does not exist',
    ],
    [
      'a value that Cognito refuses',
      'values.csv',
      'username,email,email_verified\na,home,yes\n',
      'row 1, email: is not an e-mail address',
    ],
    [
      'an object as a value',
      'object.jsonl',
      '{"username":"a","address":{"street":"x"}}',
      'row 1, address: must be a string',
    ],
    [
      'a number that has lost digits',
      'number.jsonl',
      '{"username":"a","custom:seats":12345678901234567890123}',
      'put it in quotes',
    ],
    [
      'a list as a username',
      'list.jsonl',
      '{"username":["a","b"]}',
      'row 1, username: must be a string',
    ],
    [
      'a boolean as a username',
      'boolean.jsonl',
      '{"username":true}',
      'row 1, username: must be a string',
    ],
    [
      'a line that is not an object',
      'line.jsonl',
      '{"username":"a"}\n[1]',
      'row 2 is not a JSON object',
    ],
  ])('refuses %s, and says what to do', async (_what, name, content, said) => {
    const file = await program.file(name, content);
    const result = await dryRun(file);
    expect(result).toMatchObject({ code: 1, said: expect.stringContaining(said) });
    expect(result.said).toContain(name);
  });

  it('names all problems of a file at once', async () => {
    const { said } = await dryRun(
      await program.file(
        'many.csv',
        'username,email,enabled\na,x,maybe\n,b@example.com,true\na,c@example.com,true\n',
      ),
    );
    for (const problem of [
      'row 1, email',
      'row 1, enabled',
      'row 2 has no username',
      'row 3 repeats',
    ])
      expect(said).toContain(problem);
  });

  it('changes nothing, whatever the file contains', async () => {
    expect(await usersNow()).toBe(0);
  });
});

describe('users import', () => {
  it('refuses users without a password who are not invited: they could neither sign in nor recover', async () => {
    const file = await program.file('bare.csv', 'username\na\n');
    expect(await program.run(['import', file], quick)).toMatchObject({
      code: 1,
      said: expect.stringContaining('row 1 has no password'),
    });
    expect(await usersNow()).toBe(0);
  });

  it('gives a permanent password that signs in, and a random one to recover from', async () => {
    const file = await program.file(
      'passwords.csv',
      'username,password,email,email_verified\nknown,Correct-Horse-7,,\nunknown,,u@example.com,true\n',
    );
    expect(await program.run(['import', file, '--random-password'], quick)).toMatchObject({
      code: 0,
    });
    for (const Username of ['known', 'unknown']) {
      expect(await program.call('AdminGetUser', { Username })).toMatchObject({
        UserStatus: 'CONFIRMED',
      });
    }
    expect(
      await program.call('ForgotPassword', { ClientId: client.ClientId, Username: 'unknown' }),
    ).toMatchObject({ CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } });
  });
});

interface User {
  readonly Attributes: readonly { Name: string; Value: string }[];
  readonly Enabled: boolean;
}

describe('users export', () => {
  /** Everything about a user that an import can restore. */
  async function userOf(UserPoolId: string, Username: string): Promise<object> {
    const user = await program.call<User & { UserAttributes: User['Attributes'] }>('AdminGetUser', {
      UserPoolId,
      Username,
    });
    const { Groups } = await program.call<{ Groups: { GroupName: string }[] }>(
      'AdminListGroupsForUser',
      { UserPoolId, Username },
    );
    const attributes = user.UserAttributes.filter(({ Name }) => Name !== 'sub').map(
      ({ Name, Value }) => [Name, Value],
    );
    return {
      enabled: user.Enabled,
      attributes: attributes.sort(),
      groups: Groups.map(({ GroupName }) => GroupName).sort(),
    };
  }

  it.each(['round.csv', 'round.jsonl'])(
    'MUST write a file whose import restores equal users, to %s',
    async (name) => {
      const columns = [
        '--columns',
        'username,status,enabled,createdAt,modifiedAt,sub,groups,name,nickname,email,email_verified,custom:plan,custom:seats',
      ];
      const row = {
        username: `zoë-${name}`,
        password: 'Correct-Horse-7',
        name: '=1+1, "Zoë" 👩‍⚕️',
        nickname: "'=quoted",
        email: 'zoe@example.com',
        email_verified: 'true',
        'custom:plan': 'größer',
        'custom:seats': '7',
        groups: 'staff;Ärzte',
        enabled: 'false',
      };
      const made = await program.run(
        ['import', await program.file(`made-${name}.jsonl`, JSON.stringify(row))],
        quick,
      );
      expect(made).toMatchObject({ code: 0 });
      const file = `${program.directory}/${name}`;
      expect(
        await program.run(['export', file, ...(name.endsWith('.csv') ? columns : [])], quick),
      ).toMatchObject({ code: 0 });
      expect(
        await program.run(['import', file, '--random-password'], {
          ...quick,
          COGNITO_USER_POOL_ID: otherPoolId,
        }),
      ).toMatchObject({ said: expect.stringMatching(/created/) });
      expect(await userOf(otherPoolId, row.username)).toEqual(
        await userOf(userPoolId, row.username),
      );
    },
  );

  it('restores users into a pool whose users sign in with an address', async () => {
    const rows = await program.file(
      'address.csv',
      'username,password,email\neve@example.com,Correct-Horse-7,eve@example.com\n',
    );
    const pool = { ...quick, COGNITO_USER_POOL_ID: addressPoolId };
    expect(await program.run(['import', rows], pool)).toMatchObject({ code: 0 });
    const file = `${program.directory}/addresses.csv`;
    expect(await program.run(['export', file], pool)).toMatchObject({ code: 0 });
    const { UserPoolId: _, ...user } = { UserPoolId: addressPoolId, Username: 'eve@example.com' };
    await program.call('AdminDeleteUser', { UserPoolId: addressPoolId, ...user });
    expect(await program.run(['import', file, '--random-password'], pool)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 created'),
    });
    expect(
      await program.call('AdminGetUser', { UserPoolId: addressPoolId, ...user }),
    ).toMatchObject({ Enabled: true });
  });

  it('does not overwrite a file that it did not write, and refuses unknown columns', async () => {
    const file = await program.file('precious.csv', 'my notes\n');
    expect(await program.run(['export', file], quick)).toMatchObject({
      code: 1,
      said: expect.stringContaining('exists and is not empty'),
    });
    expect(await readFile(file, 'utf8')).toBe('my notes\n');
    expect(
      await program.run(
        ['export', `${program.directory}/new.csv`, '--columns', 'username,e-mail'],
        quick,
      ),
    ).toMatchObject({
      code: 1,
      said: expect.stringContaining('column "e-mail" is not known; did you mean "email"?'),
    });
  });
});
