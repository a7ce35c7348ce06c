/**
 * Tests the gateway as a router sees it: entities by key, each authorized, counted and refused
 * separately.
 */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { auditLog } from '../../src/guard/audit/audit.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import { asUser, readUser, seedUser } from '../support/ask.js';
import type { Headers } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import type { GraphQLAnswer } from '../support/graphqlClient.js';
import { throttle } from '../support/upstream/throttle.js';
import { watchCalls } from '../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../support/upstream/watchCalls.js';
import { serviceKey } from '../support/serviceKey.js';

const usernames = Array.from({ length: 50 }, (_item, index) => `user${String(index)}`);
const router: Headers = { 'x-api-key': 'router' };
const usersOnly: Headers = { 'x-api-key': 'users only' };
const maxEntityKeys = 120;

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
const lines: string[] = [];
beforeAll(async () => {
  gateway = await startGateway({
    subgraph: true,
    maxEntityKeys,
    guards: { audit: { log: auditLog({ write: (line) => void lines.push(line) }) } },
    grants: {
      serviceKeys: [
        serviceKey('named'),
        serviceKey('router', ['users:read', 'groups:read']),
        serviceKey('users only', ['users:read']),
      ],
    },
    pool: {
      groups: [{ GroupName: 'editors' }],
      users: [...usernames, 'throttled'].map((name) => seedUser(name)),
    },
  });
  throttle(gateway.pool, 'throttled');
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const document =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ' +
  '__typename ... on User { id username email } ... on Group { name } } }';
const ask = (representations: object[], headers: Headers = router): Promise<GraphQLAnswer> =>
  gateway.graphql(document, { representations }, headers);
const userNamed = (username: string): object => ({ __typename: 'User', username });
const groupNamed = (name: string): object => ({ __typename: 'Group', name });
const textsOf = (found: Record<string, string>[], field: string): (string | undefined)[] =>
  found.map((entity) => entity[field]);

/**
 * The embedded pool refuses a username that is another user's id. This stub answers like a pool
 * that accepts one.
 */
function answerAs(
  { clientConfig: { requestHandler } }: EmbeddedPool,
  named: string,
  username: string,
): void {
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = (request: { headers: Record<string, string>; body?: unknown }) => {
    const text = Buffer.from(request.body as Uint8Array | string).toString();
    const input = JSON.parse(text) as { Username?: string };
    const body = input.Username === named ? JSON.stringify({ ...input, Username: username }) : text;
    return handle({ ...request, body });
  };
}

describe('_entities', () => {
  it('answers users by username and by id, and groups by name, in the order of the keys', async () => {
    const { id } = await readUser(gateway, 'user(username: "user1")', 'id', router);
    const { data, errors } = await ask([
      groupNamed('editors'),
      { __typename: 'User', id },
      userNamed('user0'),
    ]);
    expect(errors).toBeUndefined();
    expect(data._entities).toMatchObject([
      { __typename: 'Group', name: 'editors' },
      { __typename: 'User', id, username: 'user1', email: 'user1@example.com' },
      { __typename: 'User', username: 'user0' },
    ]);
  });

  it('MUST be 50 calls for 100 usernames of which 50 are duplicates', async () => {
    const { data, errors } = await ask([...usernames, ...usernames].map(userNamed));
    expect(errors).toBeUndefined();
    expect(textsOf(data._entities, 'username')).toEqual([...usernames, ...usernames]);
    expect(calls.names).toEqual(usernames.map(() => 'AdminGetUser'));
  });

  it('MUST be 50 reads of one user, and no list, for 100 ids of which 50 are duplicates', async () => {
    const { data: byName } = await ask(usernames.map(userNamed));
    const ids = textsOf(byName._entities, 'id');
    calls.forget();
    const { data, errors } = await ask([...ids, ...ids].map((id) => ({ __typename: 'User', id })));
    expect(errors).toBeUndefined();
    expect(textsOf(data._entities, 'id')).toEqual([...ids, ...ids]);
    expect(calls.names).toEqual(ids.map(() => 'AdminGetUser'));
  });

  it('MUST answer the user with the id, and not another whose username is that id', async () => {
    const { id } = await readUser(gateway, 'user(username: "user2")', 'id', router);
    answerAs(gateway.pool, id ?? '', 'user3');
    calls.forget();
    const { data } = await ask([{ __typename: 'User', id }]);
    expect(data._entities).toMatchObject([{ id, username: 'user2' }]);
    expect(calls.names).toEqual(['AdminGetUser', 'ListUsers']);
  });

  it('answers null for an unknown user or group, without an error', async () => {
    const { data, errors } = await ask([
      userNamed('nobody'),
      { __typename: 'User', id: '00000000-0000-4000-8000-000000000000' },
      groupNamed('nothing'),
    ]);
    expect({ data, errors }).toEqual({
      data: { _entities: [null, null, null] },
      errors: undefined,
    });
  });

  it('MUST refuse only the entities that the caller may not read, and send nothing for them', async () => {
    const { status, data, errors } = await ask(
      [userNamed('user0'), groupNamed('editors'), userNamed('user1')],
      usersOnly,
    );
    expect(status).toBe(200);
    expect(data._entities).toMatchObject([{ username: 'user0' }, null, { username: 'user1' }]);
    expect(errors).toMatchObject([
      { path: ['_entities', 1], extensions: { code: 'ACCESS_DENIED' } },
    ]);
    expect(calls.names).toEqual(['AdminGetUser', 'AdminGetUser']);
  });

  it('MUST refuse every entity to a caller without a credential', async () => {
    const { data, errors } = await ask([userNamed('user0'), groupNamed('editors')], {});
    expect(data._entities).toEqual([null, null]);
    expect(errors!.map(({ extensions }) => extensions!.code)).toEqual([
      'ACCESS_DENIED',
      'ACCESS_DENIED',
    ]);
    expect(calls.names).toEqual([]);
  });

  it('returns an error only for the entity that was throttled', async () => {
    const { data, errors } = await ask([
      userNamed('user0'),
      userNamed('throttled'),
      userNamed('user1'),
    ]);
    expect(data._entities).toMatchObject([{ username: 'user0' }, null, { username: 'user1' }]);
    expect(errors).toMatchObject([
      { path: ['_entities', 1], extensions: { code: 'TOO_MANY_REQUESTS' } },
    ]);
  });

  it.each([
    ['an unknown type', { __typename: 'Order', id: '1' }],
    ['a type without a key', { __typename: 'constructor', id: '1' }],
    ['no type', { username: 'user0' }],
    ['no key', { __typename: 'User' }],
    ['a key that is not a text', { __typename: 'User', username: 7 }],
    ['a key that Cognito does not accept', { __typename: 'User', username: 'two words' }],
  ])('answers INVALID_INPUT for %s, and calls nothing', async (_what, representation) => {
    const { data, errors } = await ask([representation]);
    expect(data._entities).toEqual([null]);
    expect(errors).toMatchObject([
      { path: ['_entities', 0], extensions: { code: 'INVALID_INPUT' } },
    ]);
    expect(calls.names).toEqual([]);
  });

  it('MUST answer 400 and call nothing for more keys than configured, including duplicates and aliases', async () => {
    const many = Array.from({ length: maxEntityKeys + 1 }, () => userNamed('user0'));
    const { status, data, errors } = await ask(many);
    expect({ status, data }).toEqual({ status: 400, data: null });
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_ENTITIES' } }]);
    expect(calls.names).toEqual([]);

    const halves =
      'query ($some: [_Any!]!) { one: _entities(representations: $some) { __typename } two: ' +
      '_entities(representations: $some) { __typename } }';
    await expect(
      gateway.graphql(halves, { some: many.slice(0, 61) }, router),
    ).resolves.toMatchObject({ status: 400, data: null });
    await expect(
      gateway.graphql(halves, { some: many.slice(0, 60) }, router),
    ).resolves.toMatchObject({ status: 200, errors: undefined });
  });
});

describe('_entities for a user with their own token', () => {
  let asThree: Headers;
  let id: string;
  beforeAll(async () => {
    asThree = await asUser(gateway, 'user3');
    ({ id } = await readUser(gateway, 'me', 'id', asThree));
  });
  const codesOf = ({ errors = [] }: GraphQLAnswer): unknown[] =>
    errors.map(({ extensions }) => extensions!.code);

  it('returns the user by username and by id, with one call that uses the token, and without a permission', async () => {
    const { data, errors } = await ask([userNamed('user3'), { __typename: 'User', id }], asThree);
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(
      Array(2).fill({ __typename: 'User', id, username: 'user3', email: 'user3@example.com' }),
    );
    expect(calls.names).toEqual(['GetUser']);
  });

  it("returns the user's own devices and sessions with the same token", async () => {
    const edges =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... ' +
      'on User { devices { __typename } sessions { __typename } authEvents { __typename } } } }';
    const { data } = await gateway.graphql(
      edges,
      { representations: [userNamed('user3')] },
      asThree,
    );
    expect(data._entities).toEqual([
      {
        devices: { __typename: 'DeviceConnection' },
        sessions: { __typename: 'SessionConnection' },
        authEvents: { __typename: 'AccessDeniedError' },
      },
    ]);
  });

  it('MUST refuse all other users to that user', async () => {
    const answer = await ask([userNamed('user3'), userNamed('user4'), userNamed('USER3')], asThree);
    expect(answer.data._entities).toMatchObject([{ username: 'user3' }, null, null]);
    expect(codesOf(answer)).toEqual(['ACCESS_DENIED', 'ACCESS_DENIED']);
  });

  it("MUST NOT give the user any permission of the router's key that accompanies the token, for entities or operations", async () => {
    const both = { ...asThree, ...router };
    const answer = await ask([userNamed('user3'), userNamed('user4'), groupNamed('editors')], both);
    expect(answer.data._entities).toMatchObject([{ username: 'user3' }, null, null]);
    expect(codesOf(answer)).toEqual(['ACCESS_DENIED', 'ACCESS_DENIED']);
    await expect(readUser(gateway, 'user(username: "user4")', 'id', both)).resolves.toMatchObject({
      code: 'ACCESS_DENIED',
    });
    // Control: the key alone has the permission.
    await expect(
      readUser(gateway, 'user(username: "user4")', 'username', router),
    ).resolves.toMatchObject({ username: 'user4' });
  });

  it('MUST refuse an invalid token next to a valid key, and never answer for the router instead', async () => {
    const answer = await ask([userNamed('user3')], {
      authorization: `${String(asThree.authorization)}x`,
      ...router,
    });
    expect({ entities: answer.data._entities, codes: codesOf(answer) }).toEqual({
      entities: [null],
      codes: ['NOT_AUTHORIZED'],
    });
  });

  it('MUST refuse an unknown key next to a valid token, everywhere, and record no user', async () => {
    lines.length = 0;
    for (const key of ['no such key', 'Router', 'router,router', '{"key":"router"}']) {
      const both = { ...asThree, 'x-api-key': key };
      const own = await ask([userNamed('user3'), { __typename: 'User', id }], both);
      expect(codesOf(own)).toEqual(['ACCESS_DENIED', 'ACCESS_DENIED']);
      const { data } = await gateway.graphql(
        '{ me { __typename } userPool { __typename } user(username: "user3") { __typename } }',
        {},
        both,
      );
      expect(Object.values(data)).toEqual(Array(3).fill({ __typename: 'AccessDeniedError' }));
      const byInput = await gateway.graphql(
        'query ($token: String) { me(token: $token) { __typename } }',
        { token: String(asThree.authorization).slice('Bearer '.length) },
        { 'x-api-key': key },
      );
      expect(byInput.data).toEqual({ me: { __typename: 'AccessDeniedError' } });
      const changed = await gateway.graphql(
        'mutation { signOut(input: {}) { __typename } }',
        {},
        both,
      );
      expect(changed.data).toEqual({ signOut: { __typename: 'AccessDeniedError' } });
    }
    const actors = lines.map((line) => (JSON.parse(line) as { actor: object }).actor);
    expect(actors).toContainEqual({ kind: 'unknown' });
    expect(actors.filter((actor) => !('kind' in actor && actor.kind === 'unknown'))).toEqual([]);
    expect(calls.names).toEqual([]);
  });

  it('MUST refuse a request without exactly one token, and never answer for the router instead', async () => {
    const answer = await ask([userNamed('user4')], { authorization: 'Bearer one two', ...router });
    expect(codesOf(answer)).toEqual(['NOT_AUTHORIZED']);
  });

  it('MUST record both the user and the router that sent the request', async () => {
    lines.length = 0;
    await ask([userNamed('user4')], { ...asThree, 'x-api-key': 'named' });
    await ask([userNamed('user4')], { 'x-api-key': 'named' });
    const actors = lines.map((line) => (JSON.parse(line) as { actor: object }).actor);
    expect(actors).toEqual([
      { kind: 'bearer', sub: id, username: 'user3', jti: expect.any(String), via: 'named' },
      { kind: 'service', name: 'named' },
    ]);
  });
});

describe('the subgraph', () => {
  it('serves the schema in subgraph.graphql', async () => {
    const { data } = await gateway.graphql('{ _service { sdl } }');
    expect(data._service.sdl).toBe(
      readFileSync(new URL('../../subgraph.graphql', import.meta.url), 'utf8'),
    );
  });

  it('MUST return its schema only once per request, however many aliases ask for it', async () => {
    const names = Array.from({ length: 300 }, (_, n) => `a${String(n)}: sdl`).join(' ');
    const { status, text } = await gateway.graphql(`{ _service { ${names} } }`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(300_000);
    expect(text).toContain('TOO_MANY_REPEATS');
  });

  it("answers the gateway's operations, including date-times, edges, and inputs that require exactly one field", async () => {
    const { data } = await gateway.graphql(
      '{ user(username: "user0") { ... on User { createdAt status groups { ... on ' +
        'GroupConnection { edges { node { name } } } } } } }',
      {},
      router,
    );
    expect(data.user).toEqual({
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      status: 'CONFIRMED',
      groups: { edges: [] },
    });
    const { status, errors } = await gateway.graphql(
      '{ lookupUser(by: { username: "user0", id: "1" }) { __typename } }',
      {},
      router,
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('MUST NOT return inline traces', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: '{"query":"{ __typename }"}',
    });
    await expect(response.json()).resolves.toEqual({ data: { __typename: 'Query' } });
  });

  it('is off by default', async () => {
    const plain = await startGateway();
    try {
      const { status, errors } = await plain.graphql('{ _service { sdl } }');
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    } finally {
      await plain.close();
    }
  });
});
