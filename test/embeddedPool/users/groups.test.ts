import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  CreateGroupCommand,
  DeleteGroupCommand,
  GetGroupCommand,
  ListGroupsCommand,
  ListUsersInGroupCommand,
  UpdateGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { signIn } from '../../support/pool/actions.js';
import {
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: ['kim', 'lee', 'max', 'ned', 'ola'].map((username) => ({ username, password })),
  });
});
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.stop();
});

const role = (name: string): string => `arn:aws:iam::000000000000:role/${name}`;
const create = (GroupName: string, more: object = {}) =>
  test.sdk.send(new CreateGroupCommand({ UserPoolId, GroupName, ...more }));
const add = (Username: string, GroupName: string) =>
  test.sdk.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName }));
const remove = (Username: string, GroupName: string) =>
  test.sdk.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName }));
const groupsOf = async (Username: string) =>
  (await test.sdk.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }))).Groups?.map(
    ({ GroupName }) => GroupName,
  );
const members = async (GroupName: string) =>
  (await test.sdk.send(new ListUsersInGroupCommand({ UserPoolId, GroupName }))).Users?.map(
    ({ Username }) => Username,
  );
const claims = async (username: string) => {
  const { AuthenticationResult } = await signIn(test, username);
  return {
    id: decodeJwt(AuthenticationResult?.IdToken ?? ''),
    access: decodeJwt(AuthenticationResult?.AccessToken ?? ''),
  };
};
const notFound = { name: 'ResourceNotFoundException', message: 'Group not found.' };

describe('createGroup, getGroup, updateGroup, deleteGroup', () => {
  it('stores and returns what it was given (SDK: GroupType)', async () => {
    const given = {
      GroupName: 'editors',
      Description: 'They edit',
      Precedence: 0,
      RoleArn: role('editors'),
    };
    const { Group: created } = await create('editors', given);
    expect(created).toMatchObject({ ...given, UserPoolId });
    expect(created?.CreationDate).toBeInstanceOf(Date);
    expect(
      (await test.sdk.send(new GetGroupCommand({ UserPoolId, GroupName: 'editors' }))).Group,
    ).toEqual(created);
  });

  // aws-sdk-js-v3 issue 3825: the text; SDK: UpdateGroup.
  it('refuses a second group of the same name; an update changes only what it names', async () => {
    await expect(create('editors')).rejects.toMatchObject({
      name: 'GroupExistsException',
      message: 'A group with the name already exists.',
    });
    test.pass(5000);
    const { Group } = await test.sdk.send(
      new UpdateGroupCommand({ UserPoolId, GroupName: 'editors', Description: 'They write' }),
    );
    expect(Group).toMatchObject({
      Description: 'They write',
      Precedence: 0,
      RoleArn: role('editors'),
    });
    expect(Number(Group?.LastModifiedDate) - Number(Group?.CreationDate)).toBe(5000);
  });

  it('of many parallel creations one succeeds (SDK: "must be unique in your user pool")', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => create('contested')),
    );
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Error).name] : [],
    );
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'GroupExistsException'));
  });

  // aws-sdk-js-v3 issue 3825: the text.
  it('answers Group not found for a missing group, whatever the call', async () => {
    const named = { UserPoolId, GroupName: 'none' };
    await expect(test.sdk.send(new GetGroupCommand(named))).rejects.toMatchObject(notFound);
    await expect(test.sdk.send(new UpdateGroupCommand(named))).rejects.toMatchObject(notFound);
    await expect(test.sdk.send(new DeleteGroupCommand(named))).rejects.toMatchObject(notFound);
    await expect(test.sdk.send(new ListUsersInGroupCommand(named))).rejects.toMatchObject(notFound);
    await expect(remove('kim', 'none')).rejects.toMatchObject(notFound);
    await expect(add('kim', 'none')).rejects.toMatchObject(notFound);
  });

  it.each([
    ['Precedence', -1],
    ['Description', 'x'.repeat(2049)],
    ['RoleArn', 'short'],
  ])('refuses a %s outside its limits (botocore: CreateGroupRequest)', async (member, value) => {
    await expect(create('bounds', { [member]: value })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('membership', () => {
  // SDK: AdminAddUserToGroup, AdminRemoveUserFromGroup.
  it('is visible on both sides, may be added twice, and can be ended from either side', async () => {
    await create('readers');
    for (const name of ['kim', 'lee', 'kim']) await add(name, 'readers');
    expect(await members('readers')).toEqual(['kim', 'lee']);
    await remove('kim', 'readers');
    await remove('kim', 'readers');
    expect(await members('readers')).toEqual(['lee']);
    expect(await groupsOf('kim')).toEqual([]);
    await expect(remove('nobody', 'readers')).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    });
  });

  // AWS guide: Adding groups to a user pool.
  it('ends with its user: a new user with the same name is in no group', async () => {
    await create('shortlived');
    await add('ola', 'shortlived');
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'ola' }));
    expect(await members('shortlived')).toEqual([]);
    await test.sdk.send(
      new AdminCreateUserCommand({ UserPoolId, Username: 'ola', MessageAction: 'SUPPRESS' }),
    );
    expect(await groupsOf('ola')).toEqual([]);
  });

  // AWS guide: Adding groups to a user pool.
  it('ends with its group, and so do the claims: a new group with the same name is empty', async () => {
    await create('temporary', { RoleArn: role('temporary') });
    await add('ned', 'temporary');
    expect((await claims('ned')).access['cognito:groups']).toEqual(['temporary']);
    await test.sdk.send(new DeleteGroupCommand({ UserPoolId, GroupName: 'temporary' }));
    expect((await claims('ned')).id).not.toHaveProperty('cognito:groups');
    await create('temporary');
    expect(await members('temporary')).toEqual([]);
    expect(await groupsOf('ned')).toEqual([]);
  });
});

describe('claims', () => {
  it('list groups and roles by precedence, null last; zero is the highest (SDK: GroupType.Precedence)', async () => {
    for (const [name, more] of [
      ['none', {}],
      ['five', { Precedence: 5, RoleArn: role('five') }],
      ['zero', { Precedence: 0, RoleArn: role('zero') }],
    ] as const) {
      await create(`p-${name}`, more);
      await add('max', `p-${name}`);
    }
    const { id, access } = await claims('max');
    expect(id).toMatchObject({
      'cognito:groups': ['p-zero', 'p-five', 'p-none'],
      'cognito:roles': [role('zero'), role('five')],
      'cognito:preferred_role': role('zero'),
    });
    expect(access['cognito:groups']).toEqual(['p-zero', 'p-five', 'p-none']);
    expect(access).not.toHaveProperty('cognito:roles');
  });

  // SDK: GroupType.Precedence.
  it('omit the preferred role if two roles share the highest precedence, unless they are equal', async () => {
    await create('tie', { Precedence: 0, RoleArn: role('other') });
    await add('max', 'tie');
    expect((await claims('max')).id).not.toHaveProperty('cognito:preferred_role');
    await test.sdk.send(
      new UpdateGroupCommand({ UserPoolId, GroupName: 'tie', RoleArn: role('zero') }),
    );
    expect((await claims('max')).id['cognito:preferred_role']).toBe(role('zero'));
  });
});

describe('pages', () => {
  async function collect(
    read: (
      NextToken: string | undefined,
    ) => Promise<{ names: (string | undefined)[]; NextToken: string | undefined }>,
    between: () => Promise<unknown>,
  ): Promise<(string | undefined)[]> {
    const all: (string | undefined)[] = [];
    let token: string | undefined;
    do {
      const page = await read(token);
      all.push(...page.names);
      if (token === undefined) await between();
      token = page.NextToken;
    } while (token !== undefined);
    return all;
  }

  it('keep their place while earlier groups and members are added and removed (SDK: NextToken)', async () => {
    for (const name of ['g1', 'g2', 'g3', 'g4']) await create(name);
    for (const name of ['kim', 'max', 'ned']) await add(name, 'g1');
    const listGroups = async (NextToken: string | undefined) => {
      const page = await test.sdk.send(new ListGroupsCommand({ UserPoolId, Limit: 2, NextToken }));
      return {
        names: page.Groups?.map(({ GroupName }) => GroupName) ?? [],
        NextToken: page.NextToken,
      };
    };
    const before = await collect(listGroups, () => Promise.resolve());
    expect(before).toEqual([...before].sort());
    expect(await collect(listGroups, () => create('aaa'))).toEqual(before);
    const listMembers = async (NextToken: string | undefined) => {
      const page = await test.sdk.send(
        new ListUsersInGroupCommand({ UserPoolId, GroupName: 'g1', Limit: 1, NextToken }),
      );
      return {
        names: page.Users?.map(({ Username }) => Username) ?? [],
        NextToken: page.NextToken,
      };
    };
    expect(await collect(listMembers, () => remove('kim', 'g1'))).toEqual(['kim', 'max', 'ned']);
  });

  // aws-sdk-js issue 3705: ListUsers refuses such tokens.
  it('refuse a token of another list, an altered one, and nonsense', async () => {
    const { NextToken = '' } = await test.sdk.send(new ListGroupsCommand({ UserPoolId, Limit: 1 }));
    const altered = Buffer.from(
      Buffer.from(NextToken, 'base64url').toString().replace('aaa', 'g2'),
      'utf8',
    ).toString('base64url');
    expect(altered).not.toBe(NextToken);
    for (const token of [altered, 'nonsense', Buffer.from('["g1"]').toString('base64url')]) {
      await expect(
        test.sdk.send(new ListGroupsCommand({ UserPoolId, NextToken: token })),
      ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    }
    await expect(
      test.sdk.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: 'g1', NextToken })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
