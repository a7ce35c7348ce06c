/**
 * The gateway behind popular routers, each started as its documentation says, with the files of
 * examples/routers.
 */
import { createHash } from 'node:crypto';

import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';

import {
  AuthenticateDocument,
  CreateUserDocument,
  RefreshTokensDocument,
  RespondToChallengeDocument,
} from 'cognito-graphql-client';
import { subgraphSdl } from '../../src/resolvers/subgraph.js';
import { password, seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { ordersSdl, startOrders } from './support/orders.js';
import type { Orders } from './support/orders.js';
import { routers, startRouter } from './support/routers.js';
import type { Router } from './support/routers.js';

const [authenticate, createUser, refresh, respond] = [
  AuthenticateDocument,
  CreateUserDocument,
  RefreshTokensDocument,
  RespondToChallengeDocument,
].map((document) => print(document)) as [string, string, string, string];
const apiKey = { 'x-api-key': 'key of a back office' };
const attacker = '127.0.0.66';
const honest = '127.0.0.7';

async function startIdentity(trustedProxies: number): Promise<GatewayUnderTest> {
  const sha256 = createHash('sha256').update(apiKey['x-api-key']).digest('hex');
  return startGateway({
    subgraph: true,
    grants: {
      serviceKeys: [{ name: 'office', sha256, permissions: ['users:read', 'users:write'] }],
    },
    guards: { source: { trustedProxies }, budgets: {}, refreshCookie: { days: 30 } },
    pool: { users: ['ada', 'bob'].map((name) => seedUser(name)) },
  });
}

function supergraphOf(identity: GatewayUnderTest, orders: Orders): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'identity', url: `${identity.url}/graphql`, typeDefs: parse(subgraphSdl()) },
    { name: 'orders', url: orders.url, typeDefs: parse(ordersSdl) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}

/** Signs in; returns the union member. */
const signIn = async (
  router: Router,
  from: string,
  username: string,
  secret: string,
  headers = {},
): Promise<string> =>
  (await router.ask(authenticate, { input: { username, password: secret } }, { from, headers }))
    .data.authenticate.__typename as string;

/** Number of wrong passwords that one user tries, each for a different account. */
async function guess(router: Router, times: number, headers = {}): Promise<string[]> {
  const members: string[] = [];
  for (let n = 0; n < times; n += 1)
    members.push(await signIn(router, attacker, `user${String(n)}`, 'Wrong-Horse-7', headers));
  return members;
}

describe.each(Object.keys(routers) as (keyof typeof routers)[])('%s', (name) => {
  let identity: GatewayUnderTest;
  let orders: Orders;
  let router: Router;
  beforeAll(async () => {
    identity = await startIdentity(1);
    orders = await startOrders([
      { number: 1, buyer: { username: 'ada' } },
      { number: 2, buyer: { username: 'bob' } },
    ]);
    router = await startRouter(name, supergraphOf(identity, orders));
  }, 60_000);
  afterAll(async () => {
    await router?.close();
    await orders?.close();
    await identity?.close();
  });

  it('finishes a sign-in with NEW_PASSWORD_REQUIRED for a user created by a back office with its key', async () => {
    const made = await router.ask(
      createUser,
      { input: { username: 'grace', temporaryPassword: 'Temporary-Horse-7' } },
      { headers: apiKey },
    );
    expect(made.data.createUser).toMatchObject({ __typename: 'CreateUserSuccess' });
    const { data } = await router.ask(authenticate, {
      input: { username: 'grace', password: 'Temporary-Horse-7' },
    });
    expect(data.authenticate).toMatchObject({
      __typename: 'NewPasswordRequiredChallenge',
      session: expect.any(String),
    });
    const { session, username } = data.authenticate;
    const answer = await router.ask(respond, {
      input: { newPasswordRequired: { session, username, newPassword: password } },
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.respondToChallenge).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
    });
  });

  it('reads the code of an error', async () => {
    const { data, errors } = await router.ask(authenticate, {
      input: { username: 'ada', password: 'Wrong-Horse-7' },
    });
    expect(errors).toBeUndefined();
    expect(data.authenticate).toMatchObject({
      __typename: 'NotAuthorizedError',
      code: 'NOT_AUTHORIZED',
      message: expect.any(String),
    });
  });

  it('keeps the refresh token in a cookie, both ways', async () => {
    const { headers } = await router.ask(authenticate, { input: { username: 'ada', password } });
    const [cookie = ''] = String(headers['set-cookie']).split(';');
    expect(cookie).toMatch(/^__Host-refresh-token=./);
    const { data } = await router.ask(refresh, { input: {} }, { headers: { cookie } });
    expect(data.refreshTokens).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
    });
  });

  it("returns the buyer of a user's own orders with the user's own token, but no other users", async () => {
    const { data: signedIn } = await router.ask(authenticate, {
      input: { username: 'ada', password },
    });
    const authorization = `Bearer ${String(signedIn.authenticate.accessToken)}`;
    const { data, errors } = await router.ask(
      '{ orders { number buyer { username email } } }',
      {},
      { headers: { authorization } },
    );
    expect(data.orders).toEqual([
      { number: 1, buyer: { username: 'ada', email: 'ada@example.com' } },
      { number: 2, buyer: { username: 'bob', email: null } },
    ]);
    expect(errors).toMatchObject([{ extensions: { code: 'ACCESS_DENIED' } }]);
  });

  it('MUST let others sign in while one user tries 110 wrong passwords, whatever headers that user sends', async () => {
    const members = await guess(router, 110, { 'x-forwarded-for': honest });
    expect(members.at(-1)).toBe('TooManyRequestsError');
    await expect(signIn(router, honest, 'bob', password)).resolves.toBe('AuthenticationTokens');
  }, 120_000);
});

describe('Hive Gateway in front of a gateway that trusts no proxy', () => {
  it('control: lets one user lock everyone out, because TRUSTED_PROXIES is not set', async () => {
    const identity = await startIdentity(0);
    const orders = await startOrders([]);
    const router = await startRouter('Hive Gateway', supergraphOf(identity, orders));
    try {
      await guess(router, 110);
      await expect(signIn(router, honest, 'bob', password)).resolves.toBe('TooManyRequestsError');
    } finally {
      await router.close();
      await orders.close();
      await identity.close();
    }
  }, 120_000);
});
