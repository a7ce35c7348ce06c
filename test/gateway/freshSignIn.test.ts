/**
 * Tests dangerous operations and the age of the sign-in, on the embedded pool with a clock of its
 * own.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/gateway/caller.js';
import type { Gateway } from '../../src/gateway/gateway.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import { password } from '../support/ask.js';
import type { Headers } from '../support/ask.js';
import { signIn, startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { graphqlClient } from '../support/graphqlClient.js';
import type { GraphQLClient } from '../support/graphqlClient.js';
import { unprotected } from '../support/hostile/unprotected.js';
import { openGateway } from '../support/openGateway.js';
import { sampleOperation } from '../support/sampleOperation.js';
import { serviceKey } from '../support/serviceKey.js';
import { watchCalls } from '../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../support/upstream/watchCalls.js';

const dangerous = [
  'addUserToGroup',
  'addUsersToGroup',
  'createGroup',
  'deleteGroup',
  'deleteUser',
  'deleteUserAttributes',
  'deleteUserSoftwareToken',
  'deleteUsers',
  'linkUserProvider',
  'setUserMfaPreference',
  'setUserPassword',
  'unlinkUserProvider',
  'updateGroup',
  'updateUserAttributes',
  'updateUserDevice',
];
const minute = 60_000;
const grants = {
  groups: { admins: permissionNames },
  scopes: {},
  serviceKeys: [serviceKey('backoffice', permissionNames)],
};

let gateway: GatewayUnderTest;
let withoutSetting: Gateway;
let control: GraphQLClient;
let calls: WatchedCalls;
/** Milliseconds by which the clock of the gateway is ahead. */
let ahead = 0;
let administrator: Headers;

beforeAll(async () => {
  const now = (): Date => new Date(Date.now() + ahead);
  gateway = await startGateway({ grants, guards: unprotected, now, freshSignInSeconds: 300 });
  withoutSetting = await openGateway({
    ...embeddedBackend(gateway.pool, gateway.demo),
    grants,
    guards: unprotected,
    now,
  });
  control = graphqlClient(await withoutSetting.listen({ port: 0 }));
  calls = watchCalls(gateway.pool);
  administrator = await gateway.asAdministrator();
});
afterAll(async () => {
  await withoutSetting.close();
  await gateway.close();
});

const reading = (document: string): string =>
  document.replace('requires }', 'requires } ... on NotAuthorizedError { reason }');

interface Result {
  readonly __typename: string;
  readonly reason?: string;
  readonly sent: readonly string[];
}

async function attempt(
  field: string,
  options: { headers?: Headers; graphql?: GraphQLClient; input?: object } = {},
): Promise<Result> {
  const { headers = administrator, graphql = gateway.graphql, input } = options;
  const { document, variables } = sampleOperation(gatewaySchema(), field);
  calls.forget();
  const { data, errors } = await graphql(reading(document), input ? { input } : variables, headers);
  expect(errors).toBeUndefined();
  // Groups of the caller are confirmed with Cognito from time to time.
  const sent = calls.names.filter(
    (name) => name !== 'GetUser' && !name.includes('ListGroupsForUser'),
  );
  return { ...data[field], sent };
}

/** Runs `work` when the administrator's sign-in is this old. */
async function after<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  ahead = milliseconds;
  try {
    return await work();
  } finally {
    ahead = 0;
  }
}

describe('a sign-in that is older than FRESH_SIGN_IN_SECONDS', () => {
  it.each(dangerous)('MUST not be enough for %s', async (field) => {
    await expect(after(6 * minute, () => attempt(field))).resolves.toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'SIGN_IN_TOO_OLD',
      sent: [],
    });
  });

  it.each(dangerous)('is enough for %s without the setting (control)', async (field) => {
    const { sent } = await after(6 * minute, () => attempt(field, { graphql: control }));
    expect(sent).not.toEqual([]);
  });

  it('MUST not become fresh by a refresh', async () => {
    const { demo, graphql } = gateway;
    const { data } = await graphql(
      `
        mutation ($input: AuthenticateInput!) {
          authenticate(input: $input) {
            ... on AuthenticationTokens {
              refreshToken
            }
          }
        }
      `,
      { input: { username: demo.adminUsername, password: demo.adminPassword } },
    );
    const { refreshToken } = data.authenticate as { refreshToken: string };
    const answer = await after(6 * minute, async () => {
      const refreshed = await graphql(
        `
          mutation ($input: RefreshTokensInput!) {
            refreshTokens(input: $input) {
              ... on AuthenticationTokens {
                accessToken
              }
            }
          }
        `,
        { input: { refreshToken } },
      );
      const { accessToken } = refreshed.data.refreshTokens as { accessToken: string };
      return attempt('deleteUser', { headers: { authorization: `Bearer ${accessToken}` } });
    });
    expect(answer).toMatchObject({ reason: 'SIGN_IN_TOO_OLD', sent: [] });
  });

  it('is enough for all other operations', async () => {
    const others = Object.entries<Operation>(catalogue).filter(
      ([field, { allow }]) => allow.kind === 'permission' && !dangerous.includes(field),
    );
    await after(6 * minute, async () => {
      for (const [field] of others)
        expect([field, (await attempt(field)).reason]).not.toEqual([field, 'SIGN_IN_TOO_OLD']);
    });
  });

  it('MUST not let createUser take an alias, but is enough to invite', async () => {
    const input = { username: 'newcomer', messageAction: 'SUPPRESS' };
    await after(6 * minute, async () => {
      await expect(
        attempt('createUser', { input: { ...input, forceAliasCreation: true } }),
      ).resolves.toMatchObject({ reason: 'SIGN_IN_TOO_OLD', sent: [] });
      await expect(attempt('createUser', { input })).resolves.toMatchObject({
        __typename: 'CreateUserSuccess',
      });
    });
  });

  it('is not what a caller without the permission is told', async () => {
    const { graphql } = gateway;
    const username = 'grace';
    await attempt('createUser', { input: { username, messageAction: 'SUPPRESS' } });
    await attempt('setUserPassword', { input: { username, password, permanent: true } });
    const token = await signIn(graphql, username, password);
    const headers = { authorization: `Bearer ${token}` };
    await expect(
      after(6 * minute, () => attempt('deleteUser', { headers })),
    ).resolves.toMatchObject({ __typename: 'AccessDeniedError', sent: [] });
  });

  it('does not matter to a service, which has no sign-in', async () => {
    const { sent } = await after(6 * minute, () =>
      attempt('deleteUser', { headers: { 'x-api-key': 'backoffice' } }),
    );
    expect(sent).toEqual(['AdminDeleteUser']);
  });
});

describe('a new sign-in', () => {
  it('lets the same request with the same idempotency key pass', async () => {
    const headers = { ...administrator, 'idempotency-key': 'one-key-for-both' };
    const input = { username: 'nobody', attributes: { name: 'Nobody' } };
    const refused = await after(6 * minute, () =>
      attempt('updateUserAttributes', { headers, input }),
    );
    expect(refused.reason).toBe('SIGN_IN_TOO_OLD');
    const { sent } = await attempt('updateUserAttributes', { headers, input });
    expect(sent).toEqual(['AdminUpdateUserAttributes']);
  });

  it('is fresh for as long as the setting says', async () => {
    const { sent } = await after(4 * minute, () => attempt('deleteUser'));
    expect(sent).toEqual(['AdminDeleteUser']);
  });
});
