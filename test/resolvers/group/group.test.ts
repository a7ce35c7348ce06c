/** Tests groups and who is in them, on the embedded pool. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asUser, edge, mutate, nodesOf, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const errorFields =
  '... on OperationError { code message } ... on InvalidInputError { violations { path message ' +
  '} } ... on AccessDeniedError { requires }';
const groupFields = 'name description precedence roleArn createdAt lastModifiedAt';
const role = 'arn:aws:iam::123456789012:role/Editors';
const usernames = Array.from({ length: 7 }, (_item, index) => `user${String(index)}`);

let gateway: GatewayUnderTest;
let admin: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: { users: usernames.map((name) => seedUser(name)) },
    pause: () => Promise.resolve(),
  });
  admin = await gateway.asAdministrator();
});
afterAll(async () => {
  await gateway.close();
});

async function query(field: string, selection: string): Promise<Answer> {
  const { data, errors } = await gateway.graphql(
    `{ answer: ${field} { __typename ${selection} ${errorFields} } }`,
    {},
    admin,
  );
  expect(errors).toBeUndefined();
  return data.answer;
}
const readGroup = (name: string): Promise<Answer> =>
  query(`group(groupName: "${name}")`, `... on Group { ${groupFields} }`);
const connection = (of: string, node: string): string =>
  `... on ${of}Connection { edges { cursor node { ${node} } } pageInfo { hasNextPage endCursor } }`;

describe('createGroup', () => {
  it('creates a group that can be read', async () => {
    const created = await mutate(
      gateway,
      'createGroup',
      { groupName: 'editors', description: 'They edit.', precedence: 5, roleArn: role },
      admin,
      `... on CreateGroupSuccess { group { ${groupFields} } }`,
    );
    expect(created.group).toMatchObject({
      name: 'editors',
      description: 'They edit.',
      precedence: 5,
      roleArn: role,
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    await expect(readGroup('editors')).resolves.toMatchObject({
      __typename: 'Group',
      ...created.group,
    });
  });

  it('answers GroupExistsError when the name is taken', async () => {
    await mutate(gateway, 'createGroup', { groupName: 'taken' }, admin);
    await expect(
      mutate(gateway, 'createGroup', { groupName: 'taken' }, admin),
    ).resolves.toMatchObject({
      __typename: 'GroupExistsError',
    });
  });

  it('answers all violations with their paths', async () => {
    const answer = await mutate(
      gateway,
      'createGroup',
      { groupName: 'two words', precedence: -1, roleArn: 'not an arn of any role' },
      admin,
    );
    expect(answer).toMatchObject({ __typename: 'InvalidInputError' });
    expect((answer.violations as Answer[]).map(({ path }) => path as string).sort()).toEqual([
      'groupName',
      'precedence',
      'roleArn',
    ]);
  });
});

describe('updateGroup', () => {
  it('changes the given fields and leaves the rest', async () => {
    await mutate(
      gateway,
      'createGroup',
      { groupName: 'writers', description: 'They write.', precedence: 3 },
      admin,
    );
    const changed = await mutate(
      gateway,
      'updateGroup',
      { groupName: 'writers', precedence: 0 },
      admin,
      `... on UpdateGroupSuccess { group { ${groupFields} } }`,
    );
    expect(changed.group).toMatchObject({
      name: 'writers',
      description: 'They write.',
      precedence: 0,
    });
  });

  it('answers ResourceNotFoundError when there is no such group', async () => {
    await expect(
      mutate(gateway, 'updateGroup', { groupName: 'nobody' }, admin),
    ).resolves.toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
  });
});

describe('deleteGroup', () => {
  it('deletes a group and its memberships', async () => {
    await mutate(gateway, 'createGroup', { groupName: 'passing' }, admin);
    await mutate(gateway, 'addUserToGroup', { username: 'user0', groupName: 'passing' }, admin);
    await expect(
      mutate(
        gateway,
        'deleteGroup',
        { groupName: 'passing' },
        admin,
        '... on DeleteGroupSuccess { groupName }',
      ),
    ).resolves.toMatchObject({ groupName: 'passing' });
    await expect(readGroup('passing')).resolves.toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
    const { groups } = await readUser(
      gateway,
      'user(username: "user0")',
      edge('groups', 'Group', 'name'),
      admin,
    );
    expect(nodesOf(groups).map(({ name }) => name as string)).not.toContain('passing');
  });

  it('answers ResourceNotFoundError when there is no such group', async () => {
    await expect(
      mutate(gateway, 'deleteGroup', { groupName: 'nobody' }, admin),
    ).resolves.toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
  });
});

describe('addUserToGroup, removeUserFromGroup', () => {
  it('change the result of User.groups and Group.users', async () => {
    const membership = { username: 'user1', groupName: 'singers' };
    await mutate(gateway, 'createGroup', { groupName: 'singers' }, admin);
    await expect(
      mutate(
        gateway,
        'addUserToGroup',
        membership,
        admin,
        '... on AddUserToGroupSuccess { username groupName }',
      ),
    ).resolves.toMatchObject(membership);
    const { groups } = await readUser(
      gateway,
      'user(username: "user1")',
      edge('groups', 'Group', groupFields),
      admin,
    );
    expect(nodesOf(groups)).toMatchObject([{ name: 'singers' }]);
    const { users } = await query(
      'group(groupName: "singers")',
      `... on Group { users { __typename ${connection('User', 'username email status')} } }`,
    );
    expect(nodesOf(users)).toEqual([
      { username: 'user1', email: 'user1@example.com', status: 'CONFIRMED' },
    ]);

    await expect(mutate(gateway, 'removeUserFromGroup', membership, admin)).resolves.toMatchObject({
      __typename: 'RemoveUserFromGroupSuccess',
    });
    const { groups: left } = await readUser(
      gateway,
      'user(username: "user1")',
      edge('groups', 'Group', 'name'),
      admin,
    );
    expect(nodesOf(left)).toEqual([]);
  });

  it.each(['addUserToGroup', 'removeUserFromGroup'])('%s names what is missing', async (field) => {
    await expect(
      mutate(gateway, field, { username: 'nobody', groupName: 'admins' }, admin),
    ).resolves.toMatchObject({ __typename: 'UserNotFoundError' });
    await expect(
      mutate(gateway, field, { username: 'user1', groupName: 'nobodies' }, admin),
    ).resolves.toMatchObject({ __typename: 'ResourceNotFoundError' });
  });

  it('reads again after each change in one document', async () => {
    const groups = 'AddUserToGroupSuccess { username }';
    const document = `mutation { a: createGroup(input: { groupName: "fresh" }) { ... on CreateGroupSuccess { group { users { ${connection('User', 'username')} } } } }
      b: addUserToGroup(input: { username: "user2", groupName: "fresh" }) { ... on ${groups} }
      c: updateGroup(input: { groupName: "fresh" }) { ... on UpdateGroupSuccess { group { users { ${connection('User', 'username')} } } } } }`;
    const { data } = await gateway.graphql(document, {}, admin);
    expect(nodesOf(data.a.group.users)).toEqual([]);
    expect(nodesOf(data.c.group.users)).toEqual([{ username: 'user2' }]);
  });
});

describe('addUsersToGroup, removeUsersFromGroup', () => {
  it('return one result per user, in order, and continue after a failure', async () => {
    await mutate(gateway, 'createGroup', { groupName: 'choir' }, admin);
    const input = { usernames: ['user3', 'nobody', 'user4'], groupName: 'choir' };
    const added = await mutate(
      gateway,
      'addUsersToGroup',
      input,
      admin,
      '... on AddUsersToGroupSuccess { results { __typename ... on ' +
        `AddUserToGroupSuccess { username groupName } ${errorFields} } }`,
    );
    expect(added.results).toMatchObject([
      { username: 'user3', groupName: 'choir' },
      { __typename: 'UserNotFoundError' },
      { username: 'user4' },
    ]);
    const members = async (): Promise<Answer[]> =>
      nodesOf(
        (
          await query(
            'group(groupName: "choir")',
            `... on Group { users { ${connection('User', 'username')} } }`,
          )
        ).users,
      );
    await expect(members()).resolves.toEqual([{ username: 'user3' }, { username: 'user4' }]);
    const removed = await mutate(
      gateway,
      'removeUsersFromGroup',
      input,
      admin,
      '... on RemoveUsersFromGroupSuccess { results { __typename } }',
    );
    expect((removed.results as Answer[]).map(({ __typename }) => __typename as string)).toEqual([
      'RemoveUserFromGroupSuccess',
      'UserNotFoundError',
      'RemoveUserFromGroupSuccess',
    ]);
    await expect(members()).resolves.toEqual([]);
  });
});

describe('groups', () => {
  const page = (args: string): Promise<Answer> =>
    query(`groups(${args})`, connection('Group', 'name'));
  const names = (answer: Answer): string[] => nodesOf(answer).map(({ name }) => name as string);
  let all: string[];
  beforeAll(async () => {
    for (const name of ['page-a', 'page-b', 'page-c', 'page-d', 'page-e'])
      await mutate(gateway, 'createGroup', { groupName: name }, admin);
    all = names(await page('first: 60'));
  });

  it.each([1, 2, 3, 60])('are complete and in the same order in pages of %i', async (first) => {
    const found: string[] = [];
    for (let after = ''; ;) {
      const answer = await page(`first: ${String(first)}${after}`);
      found.push(...names(answer));
      expect(answer.edges.length).toBeLessThanOrEqual(first);
      expect((answer.edges as Answer[]).at(-1)?.cursor).toBe(answer.pageInfo.endCursor);
      if (!answer.pageInfo.hasNextPage) break;
      after = `, after: "${String(answer.pageInfo.endCursor)}"`;
    }
    expect(found).toEqual(all);
  });

  it('continue after any cursor, not only the last of a page', async () => {
    const whole = await page('first: 5');
    const rest = await page(`first: 2, after: "${String(whole.edges[1].cursor)}"`);
    expect(names(rest)).toEqual(all.slice(2, 4));
    const beyond = await page(`first: 3, after: "${String(rest.pageInfo.endCursor)}"`);
    expect(names(beyond)).toEqual(all.slice(4, 7));
  });

  it('MUST answer InvalidInputError with the path `after` to a cursor of another field', async () => {
    const { edges } = await query('users(first: 1)', connection('User', 'username'));
    await expect(page(`after: "${String(edges[0].cursor)}"`)).resolves.toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'after' }],
    });
  });

  it("answers InvalidInputError with the path `after` to another user's cursor, in the edge alone", async () => {
    const user = async (name: string, args: string): Promise<Answer> =>
      readUser(
        gateway,
        `user(username: "${name}")`,
        `username groups${args} { __typename ${connection('Group', 'name')} ${errorFields} }`,
        admin,
      );
    await mutate(gateway, 'addUserToGroup', { username: 'user5', groupName: 'page-a' }, admin);
    const { groups } = await user('user5', '');
    const { username, groups: refused } = await user(
      'user6',
      `(after: "${String(groups.edges[0].cursor)}")`,
    );
    expect(username).toBe('user6');
    expect(refused).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'after' }],
    });
  });

  it.each(['first: 0', 'first: 61', 'first: -1', 'after: ""', 'after: "not base64url!"'])(
    'answers InvalidInputError to %s',
    async (args) => {
      await expect(page(args)).resolves.toMatchObject({
        __typename: 'InvalidInputError',
        violations: [{ path: args.slice(0, 5) }],
      });
    },
  );

  it('answers InvalidInputError with the path `after` when Cognito no longer accepts its token', async () => {
    const { pageInfo } = await page('first: 1');
    const [digest, skip] = JSON.parse(
      Buffer.from(String(pageInfo.endCursor), 'base64url').toString(),
    ) as unknown[];
    const altered = Buffer.from(JSON.stringify([digest, skip, 'no-token-of-cognito'])).toString(
      'base64url',
    );
    await expect(page(`after: "${altered}"`)).resolves.toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'after' }],
    });
  });
});

describe('User.groups, Group.users', () => {
  it('MUST answer AccessDeniedError to a caller without the permission', async () => {
    const reader = await startGateway({ grants: { groups: { admins: ['users:read'] } } });
    try {
      const { groups } = await readUser(
        reader,
        'user(username: "admin")',
        edge('groups', 'Group', 'name'),
        await reader.asAdministrator(),
      );
      expect(groups).toMatchObject({ __typename: 'AccessDeniedError', requires: 'groups:read' });
    } finally {
      await reader.close();
    }
  });

  it('MUST answer AccessDeniedError to users about themselves', async () => {
    const { groups } = await readUser(
      gateway,
      'me',
      edge('groups', 'Group', 'name'),
      await asUser(gateway, 'user6'),
    );
    expect(groups).toMatchObject({ __typename: 'AccessDeniedError' });
  });
});
