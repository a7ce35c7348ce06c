/** Tests operations on many users, and their pace, on the embedded pool. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { quotaRps } from '../../../src/cognito/call/policy.js';
import { asUser, mutate, readUser, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

const usernames = Array.from({ length: 20 }, (_item, index) => `user${String(index)}`);
const results = (of: string, member: string, fields: string): string =>
  `... on ${of} { results { __typename ... on ${member} { ${fields} } ... on OperationError { code } } }`;

let gateway: GatewayUnderTest;
let admin: Headers;
let calls: WatchedCalls;
const pauses: number[] = [];
let time = 0;
beforeAll(async () => {
  const pause = (milliseconds: number): Promise<void> => {
    time += milliseconds;
    return Promise.resolve(void pauses.push(milliseconds));
  };
  gateway = await startGateway({
    pool: { users: usernames.map((name) => seedUser(name)) },
    pause,
    monotonicMs: () => time,
    quotas: {},
  });
  admin = await gateway.asAdministrator();
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  time += 10_000;
  calls.forget();
  pauses.length = 0;
});
afterAll(async () => {
  await gateway.close();
});

describe('disableUsers, enableUsers', () => {
  it('return one result per user, in order, and continue after a failure', async () => {
    const input = { usernames: ['user0', 'nobody', 'user1'] };
    const disabled = await mutate(
      gateway,
      'disableUsers',
      input,
      admin,
      results('DisableUsersSuccess', 'DisableUserSuccess', 'username enabled'),
    );
    expect(disabled.results).toEqual([
      { __typename: 'DisableUserSuccess', username: 'user0', enabled: false },
      { __typename: 'UserNotFoundError', code: 'USER_NOT_FOUND' },
      { __typename: 'DisableUserSuccess', username: 'user1', enabled: false },
    ]);
    await expect(
      readUser(gateway, 'user(username: "user1")', 'enabled', admin),
    ).resolves.toMatchObject({ enabled: false });
    const enabled = await mutate(
      gateway,
      'enableUsers',
      input,
      admin,
      results('EnableUsersSuccess', 'EnableUserSuccess', 'enabled'),
    );
    expect(enabled.results).toMatchObject([
      { enabled: true },
      { code: 'USER_NOT_FOUND' },
      { enabled: true },
    ]);
  });

  it('MUST end the sessions of every user that they disable', async () => {
    const here = await asUser(gateway, 'user2');
    await mutate(gateway, 'disableUsers', { usernames: ['nobody', 'user2'] }, admin);
    await expect(readUser(gateway, 'me', 'username', here)).resolves.toMatchObject({
      __typename: 'NotAuthorizedError',
    });
  });

  it('start one call after another, at half the quota of the command', async () => {
    await mutate(gateway, 'disableUsers', { usernames: usernames.slice(3, 13) }, admin);
    expect(calls.names.filter((name) => name !== 'GetUser')).toEqual(
      Array.from({ length: 10 }, () => 'AdminDisableUser'),
    );
    expect(pauses).toEqual(Array.from({ length: 9 }, () => 1000 / (quotaRps.UserUpdate / 2)));
  });
});

describe('deleteUsers', () => {
  it('deletes users, with one result each; a user named twice is missing the second time', async () => {
    const deleted = await mutate(
      gateway,
      'deleteUsers',
      { usernames: ['user13', 'user14', 'user13'] },
      admin,
      results('DeleteUsersSuccess', 'DeleteUserSuccess', 'username'),
    );
    expect(
      (deleted.results as Answer[]).map(({ __typename }) => __typename as string).sort(),
    ).toEqual(['DeleteUserSuccess', 'DeleteUserSuccess', 'UserNotFoundError']);
    await expect(
      readUser(gateway, 'user(username: "user14")', 'username', admin),
    ).resolves.toMatchObject({ __typename: 'UserNotFoundError' });
  });
});

describe('usersByUsername', () => {
  const ask = async (names: readonly string[]): Promise<Answer> => {
    const { data, errors } = await gateway.graphql(
      'query ($usernames: [String!]!) { usersByUsername(usernames: $usernames) { ' +
        '__typename ... on InvalidInputError { violations { path } } ' +
        `${results('UsersByUsernameSuccess', 'User', 'username')} } }`,
      { usernames: names },
      admin,
    );
    expect(errors).toBeUndefined();
    return data.usersByUsername;
  };

  it('returns one result per user, in order, and reads each once', async () => {
    const { results: found } = await ask(['user15', 'nobody', 'user16', 'user15']);
    expect(found).toMatchObject([
      { username: 'user15' },
      { __typename: 'UserNotFoundError' },
      { username: 'user16' },
      { username: 'user15' },
    ]);
    expect(calls.names).toEqual(['AdminGetUser', 'AdminGetUser', 'AdminGetUser']);
    expect(pauses).toEqual([]);
  });

  it('accepts an empty list, and then returns no results', async () => {
    await expect(ask([])).resolves.toMatchObject({ results: [] });
  });

  it.each<[string, readonly string[], string]>([
    ['101 keys', Array.from({ length: 101 }, () => 'a'), 'usernames'],
    ['10,000 keys', Array.from({ length: 10_000 }, () => 'a'), 'usernames'],
    ['a key with a space', ['a', 'a b'], 'usernames.1'],
    ['an empty key', [''], 'usernames.0'],
    ['a key of 129 characters', ['a'.repeat(129)], 'usernames.0'],
  ])('answers InvalidInputError to %s, and sends nothing', async (_title, names, path) => {
    await expect(ask(names)).resolves.toEqual({
      __typename: 'InvalidInputError',
      violations: [{ path }],
    });
    expect(calls.names).toEqual([]);
  });
});

describe.each(['disableUsers', 'enableUsers', 'deleteUsers'])('%s', (field) => {
  it('answers InvalidInputError to 101 usernames, and sends nothing', async () => {
    const answer = await mutate(
      gateway,
      field,
      { usernames: Array.from({ length: 101 }, () => 'user17') },
      admin,
    );
    expect(answer).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'usernames' }],
    });
    expect(calls.names).toEqual([]);
  });
});
