/** Tests finding users, and what an administrator or the user does to one, on the embedded pool. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { asUser, mutate, nodesOf, password, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

const errorFields =
  '... on OperationError { code message } ... on InvalidInputError { violations { path message } }';
const families = ['Lovelace', 'Hopper', 'O"Brien\\'];
/**
 * user00 to user89: every third of one family, every tenth on the plan `gold`, every thirtieth in
 * the group.
 */
const users = Array.from({ length: 90 }, (_item, index) => ({
  ...seedUser(`user${String(index).padStart(2, '0')}`, {
    family_name: families[index % 3]!,
    given_name: 'Someone',
    'custom:plan': index % 10 === 0 ? 'gold' : 'basic',
  }),
  ...(index % 30 === 0 ? { groups: ['admins'] } : {}),
}));

let gateway: GatewayUnderTest;
let admin: Headers;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      users,
      Schema: [
        {
          Name: 'plan',
          AttributeDataType: 'String',
          Mutable: true,
          StringAttributeConstraints: {},
        },
      ],
    },
  });
  admin = await gateway.asAdministrator();
  await mutate(gateway, 'disableUser', { username: 'user31' }, admin);
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

async function find(args: object): Promise<Answer> {
  const document = `query ($filter: UserFilterInput, $scan: UserScanInput, $first: Int, $after: String) { users(filter: $filter, scan: $scan, first: $first, after: $after) {
    __typename ... on UserConnection { edges { cursor node { username familyName } } pageInfo { hasNextPage endCursor } scan { scanned exhausted } } ${errorFields} } }`;
  const { data, errors } = await gateway.graphql(document, args, admin);
  expect(errors).toBeUndefined();
  return data.users;
}
const names = (page: Answer): string[] => nodesOf(page).map(({ username }) => username as string);

async function findAll(args: object): Promise<{ found: string[]; pages: Answer[] }> {
  const found: string[] = [];
  const pages: Answer[] = [];
  for (let after: string | undefined; ;) {
    const page = await find({ ...args, after });
    found.push(...names(page));
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return { found, pages };
    after = page.pageInfo.endCursor;
  }
}
const expected = (fits: (index: number) => boolean): string[] =>
  users.filter((_user, index) => fits(index)).map(({ username }) => username);

describe('users', () => {
  it('lists all users once, page by page', async () => {
    const { found, pages } = await findAll({ first: 40 });
    expect(found.sort()).toEqual(['admin', ...expected(() => true)].sort());
    expect(pages).toHaveLength(3);
    expect(pages[0].scan).toBeNull();
  });

  it.each<[object, string[]]>([
    [{ email: { equals: 'user07@example.com' } }, ['user07']],
    [{ username: { startsWith: 'user8' } }, expected((index) => index >= 80)],
    [{ familyName: { equals: 'O"Brien\\' } }, expected((index) => index % 3 === 2)],
    [{ familyName: { startsWith: 'O"' } }, expected((index) => index % 3 === 2)],
    [{ familyName: { equals: 'O"Brien' } }, []],
    [{ enabled: false }, ['user31']],
    [{ status: 'FORCE_CHANGE_PASSWORD' }, []],
    [{ groupName: 'admins' }, ['admin', 'user00', 'user30', 'user60']],
  ])('finds by %j', async (filter, usernames) => {
    expect((await findAll({ filter, first: 60 })).found.sort()).toEqual(usernames);
    expect(calls.names).toEqual([
      JSON.stringify(filter).includes('group') ? 'ListUsersInGroup' : 'ListUsers',
    ]);
  });

  it.each<[object, string[], object | undefined]>([
    [{}, ['filter'], undefined],
    [{ custom: [] }, ['filter'], undefined],
    [{ familyName: { equals: 'Hopper' }, enabled: false }, ['filter.enabled'], undefined],
    [{ groupName: 'admins', status: 'CONFIRMED' }, ['filter.status'], undefined],
    [
      { custom: [{ name: 'custom:plan', value: { equals: 'gold' } }] },
      ['filter.custom.0'],
      undefined,
    ],
    [
      { custom: [{ name: 'plan', value: { equals: 'gold' } }] },
      ['filter.custom.0.name'],
      undefined,
    ],
    [{ email: { equals: '' } }, ['filter.email.equals'], undefined],
    [{ email: { equals: 'a\nb' } }, ['filter.email.equals'], undefined],
    [{ email: { startsWith: '\\'.repeat(130) } }, ['filter.email'], undefined],
    [{ enabled: true }, ['scan.maxUsers'], { maxUsers: 0 }],
    [{ enabled: true }, ['scan.maxUsers'], { maxUsers: 3001 }],
  ])('answers InvalidInputError to %j, at %j, and sends nothing', async (filter, paths, scan) => {
    const answer = await find({ filter, scan });
    expect(answer).toMatchObject({ __typename: 'InvalidInputError' });
    expect((answer.violations as Answer[]).map(({ path }) => path as string)).toEqual(paths);
    expect(calls.names).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an unknown status', { filter: { status: 'SLEEPING' } }, 'filter.status'],
    [
      'both ways of one text',
      { filter: { email: { equals: 'a', startsWith: 'b' } } },
      'filter.email',
    ],
    ['neither way of a text', { filter: { email: {} } }, 'filter.email'],
    ['an unknown attribute', { filter: { sub: { equals: 'a' } } }, 'sub'],
  ])(
    'refuses %s as an error in the document, says where, and does not repeat the value',
    async (_title, variables, where) => {
      const { status, errors, text } = await gateway.graphql(
        'query ($filter: UserFilterInput) { users(filter: $filter) { __typename } }',
        variables,
        admin,
      );
      expect(status).toBe(400);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toContain(where);
      expect(text).not.toContain('SLEEPING');
      expect(calls.names).toEqual([]);
    },
  );

  it('MUST answer InvalidInputError with the path `after` to a cursor of another filter', async () => {
    const { edges } = await find({ filter: { familyName: { equals: 'Hopper' } }, first: 1 });
    calls.forget();
    const answer = await find({
      filter: { familyName: { equals: 'Lovelace' } },
      after: edges[0].cursor,
    });
    expect(answer).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'after' }],
    });
    expect(calls.names).toEqual([]);
  });

  it('answers ResourceNotFoundError when there is no such group', async () => {
    await expect(find({ filter: { groupName: 'nobodies' } })).resolves.toMatchObject({
      __typename: 'ResourceNotFoundError',
    });
  });
});

describe('users with a scan', () => {
  const gold = { custom: [{ name: 'custom:plan', value: { equals: 'gold' } }] };

  it.each<[object, string[]]>([
    [gold, expected((index) => index % 10 === 0)],
    [{ ...gold, familyName: { equals: 'hopper' } }, expected((index) => index % 30 === 10)],
    [{ ...gold, groupName: 'admins' }, ['user00', 'user30', 'user60']],
    [{ familyName: { equals: 'Hopper' }, enabled: false }, ['user31']],
    [{ enabled: false, status: 'CONFIRMED', username: { startsWith: 'user3' } }, ['user31']],
    [
      {
        custom: [{ name: 'custom:plan', value: { startsWith: 'g' } }],
        email: { equals: 'user20@example.com' },
      },
      ['user20'],
    ],
    [{ custom: [{ name: 'custom:unknown', value: { startsWith: 'g' } }] }, []],
  ])('finds by %j', async (filter, usernames) => {
    const page = await find({ filter, scan: { maxUsers: 3000 }, first: 60 });
    expect(names(page).sort()).toEqual(usernames);
    expect(page.scan.exhausted).toBe(true);
  });

  it('stops at its limit, says how far it came, and continues from there', async () => {
    const { found, pages } = await findAll({ filter: gold, scan: { maxUsers: 25 }, first: 60 });
    expect(found).toEqual(expected((index) => index % 10 === 0));
    expect(pages.map(({ scan }) => scan as object)).toEqual([
      { scanned: 25, exhausted: false },
      { scanned: 25, exhausted: false },
      { scanned: 25, exhausted: false },
      { scanned: 16, exhausted: true },
    ]);
    expect(calls.names).toHaveLength(4);
  });

  it('stops when the page is full; no user is lost or repeated between pages', async () => {
    const { found, pages } = await findAll({ filter: gold, scan: { maxUsers: 3000 }, first: 2 });
    expect(found).toEqual(expected((index) => index % 10 === 0));
    for (const page of pages) expect(page.edges.length).toBeLessThanOrEqual(2);
  });
});

describe('lookupUser', () => {
  const lookup = (by: string): Promise<Answer> =>
    readUser(gateway, `lookupUser(by: { ${by} })`, 'id username email', admin);

  it('finds one user by every key', async () => {
    const ada = await lookup('username: "user12"');
    expect(ada).toMatchObject({
      __typename: 'User',
      username: 'user12',
      email: 'user12@example.com',
    });
    await expect(lookup(`id: "${String(ada.id)}"`)).resolves.toMatchObject({ username: 'user12' });
    await expect(lookup('email: "user12@example.com"')).resolves.toMatchObject({
      username: 'user12',
    });
    await mutate(
      gateway,
      'updateUserAttributes',
      { username: 'user13', attributes: { phoneNumber: '+14255550113' } },
      admin,
    );
    await expect(lookup('phoneNumber: "+14255550113"')).resolves.toMatchObject({
      username: 'user13',
    });
  });

  it.each([
    'username: "nobody"',
    'id: "nobody"',
    'email: "nobody@example.com"',
    'phoneNumber: "+1"',
    'email: "\\" or email ^= \\"user"',
    'email: "user12"',
  ])('answers UserNotFoundError to %s', async (by) => {
    await expect(lookup(by)).resolves.toMatchObject({ __typename: 'UserNotFoundError' });
  });

  it('MUST NOT return a user whom Cognito finds only by an alias', async () => {
    await expect(
      readUser(gateway, 'user(username: "user12@example.com")', 'username', admin),
    ).resolves.toMatchObject({ username: 'user12' });
    await expect(lookup('username: "user12@example.com"')).resolves.toMatchObject({
      __typename: 'UserNotFoundError',
    });
  });

  it('picks the user who verified a shared address, and says so if no user did', async () => {
    const shared = { email: 'user14@example.com' };
    await mutate(
      gateway,
      'createUser',
      { username: 'second', messageAction: 'SUPPRESS', attributes: shared },
      admin,
    );
    await expect(lookup('email: "user14@example.com"')).resolves.toMatchObject({
      username: 'user14',
    });
    await mutate(
      gateway,
      'updateUserAttributes',
      { username: 'user14', attributes: { ...shared, emailVerified: false } },
      admin,
    );
    await expect(lookup('email: "user14@example.com"')).resolves.toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'by.email' }],
    });
  });

  it.each(['{ by: {} }', '{ by: { username: "a", id: "b" } }', '{ by: { username: null } }'])(
    'refuses %s as an error in the document',
    async (args) => {
      const { status } = await gateway.graphql(
        `{ lookupUser(${args.slice(2, -2)}) { __typename } }`,
        {},
        admin,
      );
      expect(status).toBe(400);
    },
  );
});

describe('User.mfaMethods', () => {
  it('is read for a user in a list, instead of being null', async () => {
    const { data } = await gateway.graphql(
      '{ users(filter: { username: { equals: "user01" } }) { ... on UserConnection { edges { ' +
        'node { mfaMethods preferredMfaMethod } } } } }',
      {},
      admin,
    );
    expect(nodesOf(data.users)).toEqual([{ mfaMethods: [], preferredMfaMethod: null }]);
    expect(calls.names).toEqual(['ListUsers', 'AdminGetUser']);
  });
});

describe('confirmUser', () => {
  it('confirms a sign-up without a code', async () => {
    await mutate(gateway, 'signUp', {
      username: 'fresh',
      password,
      attributes: { email: 'fresh@example.com' },
    });
    await expect(
      mutate(
        gateway,
        'confirmUser',
        { username: 'fresh' },
        admin,
        '... on ConfirmUserSuccess { username }',
      ),
    ).resolves.toMatchObject({ username: 'fresh' });
    await expect(
      readUser(gateway, 'user(username: "fresh")', 'status emailVerified', admin),
    ).resolves.toMatchObject({ status: 'CONFIRMED' });
    await expect(
      mutate(gateway, 'confirmUser', { username: 'fresh' }, admin),
    ).resolves.toMatchObject({ __typename: 'NotAuthorizedError', reason: 'ALREADY_CONFIRMED' });
  });

  it('answers UserNotFoundError when there is no such user', async () => {
    await expect(
      mutate(gateway, 'confirmUser', { username: 'nobody' }, admin),
    ).resolves.toMatchObject({ __typename: 'UserNotFoundError' });
  });
});

describe('confirmUser in a pool with a trigger', () => {
  it("answers UserLambdaValidationError with the trigger's own message, and passes the metadata on", async () => {
    const metadata: unknown[] = [];
    const refuse = (event: { request: { clientMetadata?: object } }): never => {
      metadata.push(event.request.clientMetadata);
      throw new Error('Not today');
    };
    const strict = await startGateway({
      pool: {
        LambdaConfig: { PostConfirmation: 'arn:aws:lambda:us-east-1:000000000000:function:refuse' },
      },
      functions: { refuse: refuse as never },
    });
    try {
      await mutate(strict, 'signUp', {
        username: 'fresh',
        password,
        attributes: { email: 'fresh@example.com' },
      });
      const input = { username: 'fresh', clientMetadata: [{ key: 'Some-Key', value: 'kept' }] };
      const answer = await mutate(
        strict,
        'confirmUser',
        input,
        await strict.asAdministrator(),
        '... on OperationError { message } ... on UserLambdaValidationError { trigger }',
      );
      expect(answer).toMatchObject({
        __typename: 'UserLambdaValidationError',
        trigger: 'PostConfirmation',
        message: 'Not today.',
      });
      expect(metadata).toEqual([{ 'Some-Key': 'kept' }]);
    } finally {
      await strict.close();
    }
  });
});

describe('signOutUser', () => {
  it("ends the user's sessions", async () => {
    const here = await asUser(gateway, 'user40');
    await expect(readUser(gateway, 'me', 'username', here)).resolves.toMatchObject({
      username: 'user40',
    });
    await expect(
      mutate(
        gateway,
        'signOutUser',
        { username: 'user40' },
        admin,
        '... on SignOutUserSuccess { username }',
      ),
    ).resolves.toMatchObject({ username: 'user40' });
    await expect(readUser(gateway, 'me', 'username', here)).resolves.toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'TOKEN_REVOKED',
    });
  });

  it('answers UserNotFoundError when there is no such user', async () => {
    await expect(
      mutate(gateway, 'signOutUser', { username: 'nobody' }, admin),
    ).resolves.toMatchObject({ __typename: 'UserNotFoundError' });
  });
});

describe('deleteMe', () => {
  it('deletes the signed-in user, whose token is void afterwards', async () => {
    const here = await asUser(gateway, 'user41');
    await expect(
      mutate(gateway, 'deleteMe', {}, here, '... on DeleteMeSuccess { deleted }'),
    ).resolves.toMatchObject({ deleted: true });
    await expect(
      readUser(gateway, 'user(username: "user41")', 'username', admin),
    ).resolves.toMatchObject({ __typename: 'UserNotFoundError' });
    await expect(readUser(gateway, 'me', 'username', here)).resolves.toMatchObject({
      __typename: expect.stringMatching(/^(NotAuthorized|UserNotFound)Error$/),
    });
  });
});
