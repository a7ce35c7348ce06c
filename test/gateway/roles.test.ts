/**
 * Tests who may do what to whom: roles x operations of administrators x targets, on the embedded
 * pool. Every decision has its own target, so that earlier decisions have no effect.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { limitablePermissions, permissionNames } from '../../src/gateway/caller.js';
import type { Grant, Permission } from '../../src/gateway/caller.js';
import type { FlatOptions, Gateway } from '../../src/gateway/gateway.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import { password } from '../support/ask.js';
import type { Answer, Headers } from '../support/ask.js';
import { signIn, startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { graphqlClient } from '../support/graphqlClient.js';
import type { GraphQLClient } from '../support/graphqlClient.js';
import { unprotected } from '../support/hostile/unprotected.js';
import { openGateway } from '../support/openGateway.js';
import { sampleOperation } from '../support/sampleOperation.js';
import { watchCalls } from '../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../support/upstream/watchCalls.js';

const within = (group: string, permissions = limitablePermissions): Grant[] =>
  permissions.map((name): Grant => `${name}@${group}`);

/** The permissions of each role. A user of the role is in the group of its name. */
const roles = {
  admins: permissionNames,
  support: ['users:read', 'sessions:write'],
  desk: within('customers'),
  groupers: ['groups:write'],
  none: [],
} satisfies Record<string, readonly Grant[]>;
type Role = keyof typeof roles;

/** The groups of each target. `self` is a user of the role, `ghost` does not exist. */
const targets = {
  plain: [],
  member: ['customers'],
  outsider: ['partners'],
  chief: ['admins', 'customers'],
  self: [],
  ghost: [],
} satisfies Record<string, readonly string[]>;
type Target = keyof typeof targets;

const all: readonly Target[] = ['plain', 'member', 'outsider', 'chief', 'self', 'ghost'];
const notChief: readonly Target[] = ['plain', 'member', 'outsider', 'self', 'ghost'];
const notGhost: readonly Target[] = ['plain', 'member', 'outsider', 'chief', 'self'];
const none: readonly Target[] = [];

interface Decision {
  readonly reads: readonly Target[];
  readonly changes: readonly Target[];
}
const nothing: Decision = { reads: none, changes: none };

/** One row per decision: the targets that a role may read and change with a permission. */
const decisions: Readonly<Record<Role, (permission: Permission) => Decision>> = {
  admins: () => ({ reads: all, changes: all }),
  support: (permission) =>
    permission === 'users:read' || permission === 'sessions:write'
      ? { reads: all, changes: notChief }
      : nothing,
  desk: () => ({ reads: ['member', 'chief'], changes: ['member'] }),
  groupers: (permission) =>
    permission === 'groups:write' ? { reads: none, changes: notChief } : nothing,
  none: () => nothing,
};

/** The groups that a role may change, and put users into. */
const groupDecisions: Readonly<Record<Role, readonly string[]>> = {
  admins: ['customers', 'partners', 'harmless', 'admins', 'desk', 'support', 'groupers'],
  support: [],
  desk: ['customers'],
  groupers: ['customers', 'partners', 'harmless', 'groupers'],
  none: [],
};

const grants = { groups: roles, scopes: {}, serviceKeys: [] };
const operations = Object.entries<Operation>(catalogue).flatMap(([field, operation]) =>
  operation.allow.kind === 'permission'
    ? [{ field, permission: operation.allow.permission, on: operation.on }]
    : [],
);

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
const callers: Partial<Record<Role, Headers>> = {};
const others: Gateway[] = [];
let count = 0;

const call = async (command: string, input: object): Promise<void> => {
  const { status, body } = await gateway.pool.call(`AWSCognitoIdentityProviderService.${command}`, {
    UserPoolId: gateway.demo.userPoolId,
    ...input,
  });
  if (status !== 200) throw new Error(`${command}: ${body}`);
};

async function newUser(groups: readonly string[]): Promise<string> {
  count += 1;
  const Username = `user-${String(count)}`;
  await call('AdminCreateUser', {
    Username,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: `${Username}@example.com` },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  await call('AdminSetUserPassword', { Username, Password: password, Permanent: true });
  for (const GroupName of groups) await call('AdminAddUserToGroup', { Username, GroupName });
  return Username;
}

const groupsOfRole = (role: Role): readonly string[] => (role === 'none' ? [] : [role]);
const headersOf = async (username: string): Promise<Headers> => ({
  authorization: `Bearer ${await signIn(gateway.graphql, username, password)}`,
});

async function openOther(options: Partial<FlatOptions>): Promise<GraphQLClient> {
  const other = await openGateway({
    ...embeddedBackend(gateway.pool, gateway.demo),
    grants,
    guards: unprotected,
    ...options,
  });
  others.push(other);
  return graphqlClient(await other.listen({ port: 0 }));
}

beforeAll(async () => {
  gateway = await startGateway({
    grants,
    guards: unprotected,
    pool: {
      groups: ['customers', 'partners', 'harmless', 'first', 'second', ...Object.keys(roles)].map(
        (GroupName) => ({
          GroupName,
        }),
      ),
    },
  });
  for (const role of Object.keys(roles) as Role[])
    callers[role] = await headersOf(await newUser(groupsOfRole(role)));
  calls = watchCalls(gateway.pool);
});
afterAll(async () => {
  for (const other of others) await other.close();
  await gateway.close();
});

/** The sample of the operation with this user as its target; undefined if it names no user. */
function inputOn(field: string, username: string): object | undefined {
  const { variables } = sampleOperation(gatewaySchema(), field);
  const sample = ('input' in variables ? variables.input : variables) as Record<string, unknown>;
  if (field === 'createUser') return { username, messageAction: 'RESEND' };
  if (field === 'lookupUser') return { by: { username } };
  if (field === 'unlinkUserProvider')
    return { account: { providerName: 'Cognito', attributeValue: username } };
  if (!('username' in sample || 'usernames' in sample)) return undefined;
  return {
    ...sample,
    ...('username' in sample ? { username } : { usernames: [username] }),
    ...('groupName' in sample ? { groupName: 'customers' } : {}),
  };
}

interface Result {
  readonly type: string;
  readonly message?: string;
  readonly requires?: string;
  /** The calls that reached Cognito, except reads of the caller and of the target's groups. */
  readonly sent: readonly string[];
}
const questions = new Set(['GetUser', 'AdminListGroupsForUser']);

async function attempt(
  field: string,
  input: object,
  headers: Headers | undefined,
  graphql: GraphQLClient = gateway.graphql,
): Promise<Result> {
  const { document } = sampleOperation(gatewaySchema(), field);
  const mutation = (catalogue as Readonly<Record<string, Operation>>)[field]?.on === 'Mutation';
  calls.forget();
  const { data, errors } = await graphql(document, mutation ? { input } : { ...input }, headers);
  expect(errors).toBeUndefined();
  const [answer] = (data[field].results as Answer[] | undefined) ?? [data[field]];
  const { __typename: type, message, requires } = answer;
  return { type, message, requires, sent: calls.names.filter((name) => !questions.has(name)) };
}

const onUsers = operations.filter(({ field }) => inputOn(field, 'sample') !== undefined);

describe.each(Object.keys(roles) as Role[])('the role %s', (role) => {
  it.each(Object.keys(targets) as Target[])(
    'MUST have every operation on the target `%s` decided as in the table',
    async (target) => {
      const wrong: string[] = [];
      for (const { field, permission, on } of onUsers) {
        const { reads, changes } = decisions[role](permission);
        const allowed = (on === 'Query' ? reads : changes).includes(target);
        const groups = target === 'self' ? groupsOfRole(role) : targets[target];
        const name = target === 'ghost' ? `ghost-${field}` : await newUser(groups);
        const headers = target === 'self' ? await headersOf(name) : callers[role];
        const { type, sent } = await attempt(field, inputOn(field, name) as object, headers);
        const refused = type === 'AccessDeniedError';
        if (refused === allowed || (refused && sent.length > 0 && field !== 'lookupUser'))
          wrong.push(`${field}: ${type} ${sent.join()}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(notGhost)(
    'reads in `viewerPermissions` of the target `%s` what the table decides',
    async (target) => {
      const readable = decisions[role]('users:read').reads;
      if (!readable.includes(target)) return;
      const name = await newUser(target === 'self' ? groupsOfRole(role) : targets[target]);
      const headers = target === 'self' ? await headersOf(name) : callers[role];
      const { data, errors } = await gateway.graphql(
        'query ($name: String!) { user(username: $name) { ... on User { viewerPermissions } } }',
        { name },
        headers,
      );
      expect(errors).toBeUndefined();
      expect(data.user.viewerPermissions).toEqual(
        limitablePermissions.filter((permission) => {
          const { reads, changes } = decisions[role](permission);
          return (permission.endsWith(':read') ? reads : changes).includes(target);
        }),
      );
    },
  );

  it.each(['customers', 'partners', 'harmless', 'admins', 'desk', 'support', 'groupers'])(
    'MUST have every change of the group `%s` decided as in the table',
    async (groupName) => {
      const allowed = groupDecisions[role].includes(groupName);
      const member = role === 'desk' ? 'member' : 'plain';
      const wrong: string[] = [];
      for (const field of ['createGroup', 'updateGroup', 'addUserToGroup', 'addUsersToGroup']) {
        const username = await newUser(targets[member]);
        const named = { addUserToGroup: { username }, addUsersToGroup: { usernames: [username] } };
        const input = { ...named[field as keyof typeof named], groupName };
        const { type, sent } = await attempt(field, input, callers[role]);
        const refused = type === 'AccessDeniedError';
        if (refused === allowed || (refused && sent.length > 0))
          wrong.push(`${field}: ${type} ${sent.join()}`);
      }
      if (!allowed) {
        const { type, sent } = await attempt('deleteGroup', { groupName }, callers[role]);
        if (type !== 'AccessDeniedError' || sent.length > 0) wrong.push(`deleteGroup: ${type}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('viewerPermissions of a group', () => {
  it('leaves out changes if members have permissions that the caller lacks', async () => {
    const desk: Grant[] = ['groups:read', 'groups:write', 'users:write@customers'];
    const other = await openOther({ grants: { ...grants, groups: { ...roles, desk } } });
    const permissionsOn = async (groupName: string): Promise<unknown> => {
      const { data } = await other(
        'query ($of: String!) { group(groupName: $of) { ... on Group { viewerPermissions } } }',
        { of: groupName },
        callers.desk,
      );
      return data.group.viewerPermissions;
    };
    await expect(permissionsOn('harmless')).resolves.toEqual(['groups:read', 'groups:write']);
    await expect(permissionsOn('customers')).resolves.toEqual([
      'users:write',
      'groups:read',
      'groups:write',
    ]);
    await expect(permissionsOn('admins')).resolves.toEqual(['groups:read']);
  });
});

describe('a permission that is limited to a group', () => {
  const readAll = `query ($filter: UserFilterInput, $scan: UserScanInput) {
    users(first: 60, filter: $filter, scan: $scan) { __typename
      ... on UserConnection { edges { node { username } } }
      ... on OperationError { code message } ... on AccessDeniedError { requires }
      ... on InvalidInputError { violations { path message } } } }`;
  const namesOf = (answer: Answer): string[] =>
    (answer.edges as Answer[]).map(({ node }) => node.username as string);

  const ask = async (
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers = callers.desk,
    graphql = gateway.graphql,
  ): Promise<Answer> => {
    const { data, errors } = await graphql(document, variables, headers);
    expect(errors).toBeUndefined();
    return data;
  };

  it('MUST answer the same for a user outside the group and one who does not exist', async () => {
    const outsider = await newUser(['partners']);
    const wrong: string[] = [];
    for (const { field } of onUsers) {
      const [there, ghost] = [
        await attempt(field, inputOn(field, outsider) as object, callers.desk),
        await attempt(field, inputOn(field, 'no-such-user') as object, callers.desk),
      ];
      if (JSON.stringify({ ...there, sent: [] }) !== JSON.stringify({ ...ghost, sent: [] }))
        wrong.push(`${field}: ${JSON.stringify([there, ghost])}`);
    }
    expect(wrong).toEqual([]);
    for (const by of ['username', 'id', 'email'] as const) {
      const value = { username: outsider, id: '3f8e8b1c-5c1f-4f7a-9a39-000000000001' };
      const email = `${outsider}@example.com`;
      const known = await attempt(
        'lookupUser',
        { by: { [by]: { ...value, email }[by] } },
        callers.desk,
      );
      const unknown = await attempt(
        'lookupUser',
        { by: { [by]: 'nobody@example.com' } },
        callers.desk,
      );
      expect({ ...known, sent: [] }).toEqual({ ...unknown, sent: [] });
      expect(known.type).toBe('AccessDeniedError');
    }
  });

  it('limits the list of users to the members, with any filter', async () => {
    const first = await openOther({ grants: { ...grants, groups: { desk: within('first') } } });
    const [member, outsider] = [await newUser(['first']), await newUser(['second'])];
    const read = async (filter?: object): Promise<string[]> =>
      namesOf(
        (await ask(readAll, { filter, scan: { maxUsers: 1000 } }, callers.desk, first)).users,
      );
    expect(await read()).toEqual([member]);
    expect(await read({ enabled: true })).toEqual([member]);
    expect(await read({ email: { equals: `${member}@example.com` } })).toEqual([member]);
    expect(await read({ email: { equals: `${outsider}@example.com` } })).toEqual([]);
  });

  it('MUST refuse the list of another group', async () => {
    const { users } = await ask(readAll, { filter: { groupName: 'partners' } });
    expect(users).toMatchObject({ __typename: 'AccessDeniedError', requires: 'users:read' });
  });

  it('requires the choice of one group if there are several, since Cognito cannot list two groups', async () => {
    const desk = [...within('customers', ['users:read']), ...within('second', ['users:read'])];
    const both = await openOther({ grants: { ...grants, groups: { desk } } });
    const second = await newUser(['second']);
    const unnamed = await ask(readAll, {}, callers.desk, both);
    expect(unnamed.users.violations).toEqual([
      { path: 'filter.groupName', message: expect.stringContaining('customers, second') },
    ]);
    const named = await ask(readAll, { filter: { groupName: 'second' } }, callers.desk, both);
    expect(namesOf(named.users)).toContain(second);
  });

  it('MUST show no other group in lists of groups, and none of its members', async () => {
    const first = await openOther({ grants: { ...grants, groups: { desk: within('first') } } });
    const member = await newUser(['first', 'harmless']);
    const data = await ask(
      `query ($name: String!) {
        groups { ... on GroupConnection { edges { node { name } } } }
        group(groupName: "partners") { __typename }
        user(username: $name) { ... on User { groups { ... on GroupConnection { edges { node { name
          users { ... on UserConnection { edges { node { username } } } } } } } } } } }`,
      { name: member },
      callers.desk,
      first,
    );
    expect(data.groups.edges).toEqual([{ node: { name: 'first' } }]);
    expect(data.group.__typename).toBe('AccessDeniedError');
    const [only, ...rest] = data.user.groups.edges as Answer[];
    expect(rest).toEqual([]);
    expect(only.node.users.edges).toContainEqual({ node: { username: member } });
  });

  it('MUST limit each edge by its own permission', async () => {
    const mixed = await openOther({
      grants: {
        ...grants,
        groups: {
          desk: [
            'users:read',
            ...within('customers', ['sessions:read', 'devices:read', 'groups:read']),
          ],
        },
      },
    });
    const document = `query ($name: String!) { user(username: $name) { ... on User { username
      sessions { __typename } devices { __typename } groups { __typename } } } }`;
    const outsider = await newUser(['partners']);
    const member = await newUser(['customers']);
    expect((await ask(document, { name: outsider }, callers.desk, mixed)).user).toEqual({
      username: outsider,
      sessions: { __typename: 'AccessDeniedError' },
      devices: { __typename: 'AccessDeniedError' },
      groups: { __typename: 'AccessDeniedError' },
    });
    const { user } = await ask(document, { name: member }, callers.desk, mixed);
    for (const edge of ['sessions', 'devices', 'groups'])
      expect(user[edge].__typename).toMatch(/Connection$/);
  });

  it('MUST not create users, who would be in no group', async () => {
    const { type, message, sent } = await attempt(
      'createUser',
      { username: 'planted', messageAction: 'SUPPRESS' },
      callers.desk,
    );
    expect({ type, sent }).toEqual({ type: 'AccessDeniedError', sent: [] });
    expect(message).toContain('limited to customers');
  });

  it('MUST decide each item of a bulk operation', async () => {
    const names = [await newUser(['customers']), await newUser(['partners']), 'ghost'];
    const { disableUsers } = await ask(
      `mutation ($input: DisableUsersInput!) { disableUsers(input: $input) {
        ... on DisableUsersSuccess { results { __typename } } } }`,
      { input: { usernames: names } },
    );
    expect(disableUsers.results).toEqual(
      ['DisableUserSuccess', 'AccessDeniedError', 'AccessDeniedError'].map((__typename) => ({
        __typename,
      })),
    );
  });

  it('MUST not be extended by putting users into its group', async () => {
    const growing = await openOther({
      grants: {
        ...grants,
        groups: { desk: ['groups:write', ...within('customers', ['users:write'])] },
      },
    });
    const input = { username: await newUser(['partners']), groupName: 'customers' };
    const { type, sent } = await attempt('addUserToGroup', input, callers.desk, growing);
    expect({ type, sent }).toEqual({ type: 'AccessDeniedError', sent: [] });
    const harmless = { ...input, groupName: 'harmless' };
    expect((await attempt('addUserToGroup', harmless, callers.desk, growing)).type).toBe(
      'AddUserToGroupSuccess',
    );
  });

  it('MUST not include the same permission without a limit, nor another limit', async () => {
    const granting = await openOther({
      grants: {
        ...grants,
        groups: {
          desk: ['groups:write', ...within('customers', ['users:read'])],
          support: ['users:read'],
          groupers: within('partners', ['users:read']),
          none: within('customers', ['users:read']),
        },
      },
    });
    const username = await newUser(['customers']);
    const into = async (groupName: string): Promise<string> =>
      (await attempt('addUserToGroup', { username, groupName }, callers.desk, granting)).type;
    expect([await into('support'), await into('groupers'), await into('none')]).toEqual([
      'AccessDeniedError',
      'AccessDeniedError',
      'AddUserToGroupSuccess',
    ]);
  });

  it('MUST not let open operations reveal whether a user exists, as a permission without a limit does', async () => {
    const concealing = await openOther({
      guards: { ...unprotected, enumeration: { answerStepMs: 0 } },
    });
    const document = `mutation ($input: ConfirmSignUpInput!) {
      confirmSignUp(input: $input) { __typename } }`;
    const outsider = await newUser(['partners']);
    const confirm = async (username: string, headers: Headers | undefined): Promise<string> => {
      const variables = { input: { username, code: '123456' } };
      const { confirmSignUp } = await ask(document, variables, headers, concealing);
      return confirmSignUp.__typename as string;
    };
    expect([
      await confirm(outsider, callers.desk),
      await confirm('no-such-user', callers.desk),
      await confirm(outsider, callers.support),
    ]).toEqual(['CodeMismatchError', 'CodeMismatchError', 'NotAuthorizedError']);
  });

  it('MUST cost one call for each target in a request, however many fields name it', async () => {
    const username = await newUser(['customers']);
    // The groups of the caller are read once a minute.
    await ask('{ viewer { ... on Viewer { permissions } } }');
    calls.forget();
    const edges = 'sessions { __typename } devices { __typename }';
    const { first, second } = await ask(
      `query ($name: String!) {
        first: user(username: $name) { ... on User { username ${edges} } }
        second: user(username: $name) { ... on User { username ${edges} } } }`,
      { name: username },
    );
    expect([first.username, second.username]).toEqual([username, username]);
    expect(calls.names.filter((name) => name === 'AdminListGroupsForUser')).toHaveLength(1);
  });

  it('ends with the membership of the user', async () => {
    const username = await newUser(['customers']);
    const read = async (): Promise<string> =>
      (await attempt('user', { username }, callers.desk)).type;
    expect(await read()).toBe('User');
    await call('AdminRemoveUserFromGroup', { Username: username, GroupName: 'customers' });
    expect(await read()).toBe('AccessDeniedError');
  });

  it('MUST apply to entities, which do not reveal whether a user exists either', async () => {
    const subgraph = await openOther({ subgraph: true });
    const [member, outsider] = [await newUser(['customers']), await newUser(['partners'])];
    const { data, errors = [] } = await subgraph(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on User { username } ... on Group { name } } }`,
      {
        representations: [
          ...[member, outsider, 'no-such-user'].map((username) => ({
            __typename: 'User',
            username,
          })),
          { __typename: 'Group', name: 'customers' },
          { __typename: 'Group', name: 'partners' },
        ],
      },
      callers.desk,
    );
    expect(data._entities).toEqual([{ username: member }, null, null, { name: 'customers' }, null]);
    const [beyond, ghost, group] = errors as readonly { readonly message: string }[];
    expect(beyond?.message).toBe(ghost?.message);
    expect(group?.message).toContain('limited to customers');
  });

  it('is shown by `viewer`', async () => {
    const { viewer } = await ask(
      '{ viewer { ... on Viewer { permissions limits { permission groups } } } }',
    );
    expect(viewer.permissions).toEqual(limitablePermissions);
    expect(viewer.limits).toContainEqual({ permission: 'users:read', groups: ['customers'] });
    const support = await ask(
      '{ viewer { ... on Viewer { permissions limits { permission } } } }',
      {},
      callers.support,
    );
    expect(support.viewer).toEqual({ permissions: roles.support, limits: [] });
  });
});

describe('every operation with a permission', () => {
  it('MUST name its target, keep within the limit by itself, or concern the pool as a whole', () => {
    const undecided = Object.entries<Operation>(catalogue)
      .filter(([, { allow, bulk, actsOn, keepsLimit }]) => {
        if (allow.kind !== 'permission') return false;
        const limitable = limitablePermissions.some((name) => name === allow.permission);
        const decided = bulk ? (bulk.each.actsOn ?? bulk.each.keepsLimit) : (actsOn ?? keepsLimit);
        return limitable && !decided;
      })
      .map(([field]) => field);
    expect(undecided).toEqual([]);
  });
});

describe('the controls', () => {
  it('control: a caller without a limit reads the user outside the group', async () => {
    const unlimited = await openOther({
      grants: { ...grants, groups: { desk: limitablePermissions } },
    });
    const username = await newUser(['partners']);
    expect((await attempt('user', { username }, callers.desk, unlimited)).type).toBe('User');
  });

  it('control: support takes over the account of the administrator if the operator allows escalation', async () => {
    const allowing = await openOther({ privilegedTargets: 'allow' });
    const username = await newUser(['admins', 'customers']);
    const input = { username, password: 'Taken-Over-77', permanent: true };
    expect((await attempt('setUserPassword', input, callers.desk, allowing)).type).toBe(
      'SetUserPasswordSuccess',
    );
  });
});
