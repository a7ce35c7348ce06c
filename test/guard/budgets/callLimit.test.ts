/** Tests how many calls to Cognito one request may cause. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { asUser, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

const usernames = Array.from({ length: 60 }, (_item, index) => `user${index}`);

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({
    guards: { calls: { maxCallsWithPermission: 70 } },
    pool: { users: usernames.map((name) => seedUser(name)) },
  });
  calls = watchCalls(gateway.pool);
});
afterAll(async () => {
  await gateway.close();
});
beforeEach(() => {
  calls.forget();
});

/** Builds this many different reads of one user. */
const many = (edge: 'devices' | 'groups', count: number): string =>
  Array.from(
    { length: count },
    (_item, index) => `at${index}: ${edge}(first: ${index + 1}) { ...R }`,
  ).join(' ');
const result = (type: string): string =>
  `fragment R on ${type} { __typename ... on OperationError { code message retryable } ` +
  '... on TooManyRequestsError { scope } }';

describe('a request', () => {
  it('MUST cause at most 50 calls for a caller without a permission, and report the limit in each omitted field', async () => {
    const headers = await asUser(gateway, 'user0');
    calls.forget();
    const { status, data, errors } = await gateway.graphql(
      `{ me { ... on User { ${many('devices', 55)} } } } ${result('UserDevicesResult')}`,
      {},
      headers,
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(calls.names).toHaveLength(50);
    const types = Object.values(data.me as Record<string, { __typename: string }>).map(
      ({ __typename }) => __typename,
    );
    expect(types.filter((type) => type === 'TooManyRequestsError')).toHaveLength(55 - 49);
    expect(data.me.at54).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryable: false,
      scope: 'GATEWAY',
      message: expect.stringContaining('Ask for less'),
    });
  });

  it('may cause more for a caller with a permission: 60 users with their groups are 61 calls', async () => {
    const headers = await gateway.asAdministrator();
    calls.forget();
    const { errors } = await gateway.graphql(
      '{ users(first: 60) { ... on UserConnection { edges { node { groups { __typename } } } } } }',
      {},
      headers,
    );
    expect(errors).toBeUndefined();
    expect(calls.names).toHaveLength(61);
  });

  it('MUST also be limited for that caller: 60 users, each with the users of their groups', async () => {
    const headers = await gateway.asAdministrator();
    calls.forget();
    await gateway.graphql(
      '{ users(first: 60) { ... on UserConnection { edges { node { ' +
        `${many('groups', 3)} } } } } } ${result('UserGroupsResult')}`,
      {},
      headers,
    );
    expect(calls.names).toHaveLength(70);
  });

  it('MUST count changes as well', async () => {
    const headers = await gateway.asAdministrator();
    const names = Array.from({ length: 80 }, (_item, index) => `nobody${index}`);
    calls.forget();
    const { data } = await gateway.graphql(
      'mutation ($input: DisableUsersInput!) { disableUsers(input: $input) { ... on ' +
        'DisableUsersSuccess { results { __typename } } } }',
      { input: { usernames: names } },
      headers,
    );
    expect(calls.names).toHaveLength(70);
    expect(
      (data.disableUsers.results as { __typename: string }[]).filter(
        ({ __typename }) => __typename === 'TooManyRequestsError',
      ),
    ).toHaveLength(10);
  });
});
