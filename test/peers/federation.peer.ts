/** The subgraph in three composers, and behind a router together with a second subgraph. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { composeServices as composeWithApollo } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices as composeWithTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { parse } from 'graphql';

import { permissionNames } from '../../src/gateway/caller.js';
import { seedUser } from '../support/ask.js';
import type { Answer } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { throttle } from '../support/upstream/throttle.js';
import { ordersSdl, startOrders } from './support/orders.js';
import type { Orders } from './support/orders.js';

const identitySdl = readFileSync(new URL('../../subgraph.graphql', import.meta.url), 'utf8');
const subgraphs = (
  identityUrl = 'http://127.0.0.1/identity',
  ordersUrl = 'http://127.0.0.1/orders',
) => [
  { name: 'identity', url: identityUrl, typeDefs: parse(identitySdl) },
  { name: 'orders', url: ordersUrl, typeDefs: parse(ordersSdl) },
];

describe('the subgraph, with a second one that refers to users and groups', () => {
  it('composes in @apollo/composition without errors or hints', () => {
    const { errors, hints, supergraphSdl } = composeWithApollo(subgraphs());
    expect({ errors, hints }).toEqual({ errors: undefined, hints: [] });
    expect(supergraphSdl).toContain('join__type(graph: IDENTITY, key: "username")');
  });

  it('composes in @theguild/federation-composition without errors', () => {
    const { errors, supergraphSdl } = composeWithTheGuild(subgraphs());
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain('join__type(graph: IDENTITY, key: "username")');
  });

  it('composes in @wundergraph/composition without errors or warnings', () => {
    const result = federateSubgraphs({
      subgraphs: subgraphs().map(({ typeDefs, ...rest }) => ({ ...rest, definitions: typeDefs })),
      version: '1',
    });
    expect(result).toMatchObject({ success: true, warnings: [] });
  });

  it('control: does not compose when a key names no field', () => {
    const broken = [
      {
        ...subgraphs()[0]!,
        typeDefs: parse(
          identitySdl.replace('@key(fields: "username")', '@key(fields: "nickname_")'),
        ),
      },
      subgraphs()[1]!,
    ];
    expect(composeWithApollo(broken).errors).not.toHaveLength(0);
    expect(composeWithTheGuild(broken).errors).not.toHaveLength(0);
    expect(
      federateSubgraphs({
        subgraphs: broken.map(({ typeDefs, ...rest }) => ({ ...rest, definitions: typeDefs })),
        version: '1',
      }).success,
    ).toBe(false);
  });
});

const key = 'key of the router';
const orders = [
  { number: 1, buyer: { username: 'ada' }, approvers: { name: 'editors' } },
  { number: 2, buyer: { username: 'nobody' } },
  { number: 3, buyer: { username: 'throttled' } },
  { number: 4, buyer: { username: 'bob' } },
];

describe('@apollo/gateway', () => {
  let identity: GatewayUnderTest;
  let other: Orders;
  let router: ApolloGateway;
  let execute: Awaited<ReturnType<ApolloGateway['load']>>['executor'];
  beforeAll(async () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    identity = await startGateway({
      subgraph: true,
      grants: {
        serviceKeys: [
          { name: 'all', sha256: sha256(key), permissions: permissionNames },
          { name: 'users', sha256: sha256(`${key}, users only`), permissions: ['users:read'] },
        ],
      },
      pool: {
        groups: [{ GroupName: 'editors', Description: 'They edit.' }],
        users: ['ada', 'bob', 'throttled'].map((name) => seedUser(name)),
      },
    });
    throttle(identity.pool, 'throttled');
    other = await startOrders(orders);
    const { supergraphSdl = '' } = composeWithApollo(
      subgraphs(`${identity.url}/graphql`, other.url),
    );
    router = new ApolloGateway({
      supergraphSdl,
      buildService: ({ url }) => new WithKey({ url: url ?? '' }),
    });
    execute = (await router.load()).executor;
  });
  afterAll(async () => {
    await router?.stop();
    await other?.close();
    await identity?.close();
  });

  async function ask(query: string, apiKey = key): Promise<Answer> {
    const request = {
      document: parse(query),
      request: { query },
      queryHash: query,
      metrics: {},
      context: { apiKey },
    };
    return JSON.parse(
      JSON.stringify(await execute(request as unknown as Parameters<typeof execute>[0])),
    );
  }
  const codesOf = ({ errors = [] }: Answer): unknown[] =>
    errors.map(({ extensions }: Answer) => extensions.code).sort();

  it('answers valid users next to an unknown and a throttled one', async () => {
    const answer = await ask('{ orders { number buyer { username email status } } }');
    expect(answer.data.orders).toEqual([
      { number: 1, buyer: { username: 'ada', email: 'ada@example.com', status: 'CONFIRMED' } },
      { number: 2, buyer: { username: 'nobody', email: null, status: null } },
      { number: 3, buyer: { username: 'throttled', email: null, status: null } },
      { number: 4, buyer: { username: 'bob', email: 'bob@example.com', status: 'CONFIRMED' } },
    ]);
    expect(codesOf(answer)).toEqual(['TOO_MANY_REQUESTS']);
  });

  it('answers users next to a group that the caller may not read', async () => {
    const query = '{ orders { number buyer { email } approvers { name description } } }';
    const allowed = await ask(query);
    expect(allowed.data.orders[0].approvers).toEqual({
      name: 'editors',
      description: 'They edit.',
    });
    const refused = await ask(query, `${key}, users only`);
    expect(refused.data.orders[0]).toEqual({
      number: 1,
      buyer: { email: 'ada@example.com' },
      approvers: { name: 'editors', description: null },
    });
    expect(codesOf(refused)).toEqual(['ACCESS_DENIED', 'TOO_MANY_REQUESTS']);
  });

  it("returns what the second subgraph adds to the gateway's users", async () => {
    const answer = await ask(
      '{ user(username: "ada") { ... on User { email orders { number } } } }',
    );
    expect(answer).toMatchObject({
      data: { user: { email: 'ada@example.com', orders: [{ number: 1 }] } },
    });
    expect(answer.errors).toBeUndefined();
  });
});

/** Passes the caller's key on to the subgraphs. */
class WithKey extends RemoteGraphQLDataSource<{ apiKey?: string }> {
  override willSendRequest({
    request,
    context,
  }: Parameters<
    NonNullable<RemoteGraphQLDataSource<{ apiKey?: string }>['willSendRequest']>
  >[0]): void {
    request.http?.headers.set('x-api-key', context.apiKey ?? '');
  }
}
