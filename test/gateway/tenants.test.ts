/**
 * Tests several user pools in one process: each request uses the pool that it names and reaches no
 * other.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { createServerAuth } from '../../client/src/auth/server/index.js';
import { permissionNames } from '../../src/gateway/caller.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import { openGateway } from '../support/openGateway.js';
import type { FlatOptions } from '../../src/gateway/gateway.js';
import type { Gateway, TenantOptions } from '../../src/index.js';
import { startTelemetry } from '../../src/telemetry/index.js';
import type { Telemetry } from '../../src/telemetry/index.js';
import { seedUser, password } from '../support/ask.js';
import type { Headers } from '../support/ask.js';
import { watchCalls } from '../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../support/upstream/watchCalls.js';
import { serviceKey } from '../support/serviceKey.js';

/**
 * Three pools in one store; each has a user ada, with the same password, in a group of
 * administrators.
 */
const names = ['main', 'acme', 'globex'] as const;
type Name = (typeof names)[number];
const idsOf = (name: Name) => ({
  userPoolId: `us-east-1_${name}00001`,
  clientId: `${name}client0000000000000001`,
});
const keyOf = (name: Name): Headers => ({ 'x-api-key': `key of ${name}` });

let directory: string;
let pool: EmbeddedPool;
let calls: WatchedCalls;
let gateway: Gateway;
let url: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tenants-'));
  const pools = names.map((name) => ({
    Id: idsOf(name).userPoolId,
    clients: [
      {
        ClientId: idsOf(name).clientId,
        ExplicitAuthFlows: [
          'ALLOW_USER_PASSWORD_AUTH' as const,
          'ALLOW_REFRESH_TOKEN_AUTH' as const,
        ],
      },
    ],
    groups: [{ GroupName: 'admins' }],
    users: [{ ...seedUser('ada'), groups: ['admins'] }, seedUser(`only-${name}`)],
  }));
  pool = await openEmbeddedPool({
    directory,
    seed: { region: 'us-east-1', pools },
    passwordCost: { N: 16, r: 8, p: 1 },
  });
  calls = watchCalls(pool);
});
afterEach(async () => {
  await gateway.close();
});
afterAll(async () => {
  await pool.close();
  await rm(directory, { recursive: true, force: true });
});

const optionsOf = (name: Name): FlatOptions => {
  const { pages: _pages, ...options } = embeddedBackend(pool, idsOf(name));
  const serviceKeys = [serviceKey(`key of ${name}`, permissionNames, name)];
  // The group `admins` has no permission in acme, but it has in the other pools.
  return {
    ...options,
    deadlineMs: 20_000,
    grants: { groups: name === 'acme' ? {} : { admins: permissionNames }, serviceKeys },
  };
};

async function start(
  tenants: Omit<TenantOptions<FlatOptions>, 'pools'>,
  observer?: Telemetry,
): Promise<void> {
  const pools = {
    acme: { ...optionsOf('acme'), hosts: ['acme.example.com'] },
    globex: { ...optionsOf('globex'), hosts: ['Globex.example.com'] },
  };
  gateway = await openGateway({
    ...optionsOf('main'),
    guards: {
      browsers: { allowedHosts: ['*'] },
      refreshCookie: { days: 30, keptFor: 'pages' },
    },
    tenants: { ...tenants, pools },
    observer,
    introspection: true,
  });
  url = await gateway.listen({ port: 0 });
  calls.forget();
}

interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by many shapes
  readonly body: any;
}

/** Uses node:http, because fetch sets `Host` itself. */
function post(path: string, headers: Headers, query: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${path}`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

const me =
  '{ answer: me { __typename ... on User { id username } ... on NotAuthorizedError { reason } } }';
const others = (username: string): string =>
  `{ answer: user(username: "${username}") { __typename ... on AccessDeniedError { requires } } }`;
async function tokenOf(path: string, headers: Headers, username = 'ada'): Promise<Headers> {
  const { body } = await post(
    path,
    headers,
    `mutation { authenticate(input: { username: "${username}", password: "${password}" ` +
      '}) { ... on AuthenticationTokens { accessToken } } }',
  );
  return { authorization: `Bearer ${String(body.data.authenticate.accessToken)}` };
}

/** The three ways in which a request can name a pool. */
const ways: readonly (readonly [
  string,
  Omit<TenantOptions<FlatOptions>, 'pools'>,
  (name: string) => { path: string; headers: Headers },
])[] = [
  [
    'its host',
    { by: 'host' },
    (name) => ({
      path: '/graphql',
      headers: { host: `${name === 'acme' ? 'ACME' : name}.example.com:4000` },
    }),
  ],
  ['a header', { by: 'header' }, (name) => ({ path: '/graphql', headers: { 'x-pool': name } })],
  [
    'a header of another name',
    { by: 'header', header: 'X-Tenant' },
    (name) => ({ path: '/graphql', headers: { 'x-tenant': name } }),
  ],
  ['its path', { by: 'path' }, (name) => ({ path: `/graphql/${name}`, headers: {} })],
];

describe.each(ways)('a request that names the pool by %s', (_title, options, naming) => {
  it('uses that pool and returns a user of it', async () => {
    await start(options);
    const ids = await Promise.all(
      ['acme', 'globex'].map(async (name) => {
        const { path, headers } = naming(name);
        const { body } = await post(path, { ...headers, ...(await tokenOf(path, headers)) }, me);
        expect(body.data.answer).toMatchObject({ __typename: 'User', username: 'ada' });
        return body.data.answer.id as string;
      }),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('MUST be refused with a token of another pool', async () => {
    await start(options);
    const [acme, globex] = [naming('acme'), naming('globex')];
    const token = await tokenOf(acme.path, acme.headers);
    calls.forget();
    expect((await post(globex.path, { ...globex.headers, ...token }, me)).body.data.answer).toEqual(
      { __typename: 'NotAuthorizedError', reason: 'TOKEN_INVALID' },
    );
    expect(calls.names).toEqual([]);
  });

  it('MUST NOT have rights that a group or a key has in another pool', async () => {
    await start(options);
    const [acme, globex] = [naming('acme'), naming('globex')];
    const ask = async ({ path, headers }: typeof acme, credential: Headers): Promise<string> =>
      (await post(path, { ...headers, ...credential }, others('only-acme'))).body.data.answer
        .__typename as string;
    expect(await ask(acme, await tokenOf(acme.path, acme.headers))).toBe('AccessDeniedError');
    expect(await ask(globex, await tokenOf(globex.path, globex.headers))).toBe('UserNotFoundError');
    expect(await ask(acme, keyOf('globex'))).toBe('AccessDeniedError');
    expect(await ask(acme, keyOf('main'))).toBe('AccessDeniedError');
    expect(await ask(acme, keyOf('acme'))).toBe('User');
  });

  it('MUST answer 404 with one error for an unknown pool, and send nothing', async () => {
    await start({ ...options, ...(options.by === 'host' ? {} : { others: 'default' }) });
    for (const name of ['initech', '__proto__', 'constructor', 'acme,globex', 'ac-me']) {
      const { path, headers } = naming(name);
      const { status, body } = await post(path, headers, me);
      expect({ status, body }).toEqual({
        status: 404,
        body: {
          errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }],
        },
      });
    }
    expect(calls.names).toEqual([]);
  });
});

describe('a request that names no pool', () => {
  it.each(['host', 'header', 'path'] as const)(
    'MUST get 404 when pools are chosen by %s, unless the default pool serves such requests',
    async (by) => {
      await start({ by });
      expect((await post('/graphql', { host: 'else.example.com' }, me)).status).toBe(404);
      await gateway.close();
      await start({ by, others: 'default' });
      const { body } = await post(
        '/graphql',
        { host: 'else.example.com', ...(await tokenOf('/graphql', {}, 'only-main')) },
        me,
      );
      expect(body.data.answer).toMatchObject({ __typename: 'User', username: 'only-main' });
    },
  );
});

describe('sign-outs', () => {
  it('MUST affect only the pool in which they happen', async () => {
    await start({ by: 'header' });
    const [acme, globex] = [{ 'x-pool': 'acme' }, { 'x-pool': 'globex' }];
    const [atAcme, atGlobex] = await Promise.all([
      tokenOf('/graphql', acme),
      tokenOf('/graphql', globex),
    ]);
    await post(
      '/graphql',
      { ...acme, ...atAcme },
      'mutation { signOut(input: {}) { __typename } }',
    );
    expect((await post('/graphql', { ...acme, ...atAcme }, me)).body.data.answer.__typename).toBe(
      'NotAuthorizedError',
    );
    expect(
      (await post('/graphql', { ...globex, ...atGlobex }, me)).body.data.answer.__typename,
    ).toBe('User');
  });
});

describe('the budget of guesses', () => {
  it('MUST be used up only in the pool in which the guesses were made', async () => {
    await start({ by: 'header' });
    const guess = async (name: string, secret: string): Promise<string> => {
      const { body } = await post(
        '/graphql',
        { 'x-pool': name },
        `mutation { authenticate(input: { username: "only-${name}", password: "${secret}" }) { __typename } }`,
      );
      return body.data.authenticate.__typename as string;
    };
    const answers: string[] = [];
    for (let index = 0; index < 30; index += 1)
      answers.push(await guess('acme', `Wrong-Horse-${String(index)}`));
    expect(answers.at(-1)).toBe('TooManyRequestsError');
    expect(await guess('globex', password)).toBe('AuthenticationTokens');
  });
});

describe('metrics', () => {
  it('count operations and calls under the pool that they were for', async () => {
    const telemetry = await startTelemetry({
      metrics: { host: '127.0.0.1', port: 0 },
    });
    await start({ by: 'header', others: 'default' }, telemetry);
    for (const [name, headers] of [
      ['acme', { 'x-pool': 'acme' }],
      ['main', {}],
    ] as const)
      await post('/graphql', { ...headers, ...keyOf(name) }, others('ada'));
    const text = await (await fetch(telemetry.metricsUrl ?? '')).text();
    await telemetry.close();
    const counted = (metric: string): string[] =>
      [
        ...text.matchAll(new RegExp(`^cognito_gateway_${metric}\\{pool="(\\w+)",.*\\} 1$`, 'gm')),
      ].map(([, pool = '']) => pool);
    expect(counted('operations_total').sort()).toEqual(['acme', 'default']);
    expect(counted('upstream_calls_total').sort()).toEqual(['acme', 'default']);
  });
});

describe("a session on the app's own server", () => {
  it('MUST be of the pool that the server names, even if the browser has cookies of several pools', async () => {
    await start({ by: 'path' });
    const signIn = async (name: string, username: string): Promise<string> => {
      const response = await fetch(`${url}/graphql/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({
          query: `mutation { authenticate(input: { username: "${username}", password: "${password}" }) { __typename } }`,
        }),
      });
      return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    };
    const pairs = [await signIn('acme', 'only-acme'), await signIn('globex', 'only-globex')];
    let cookie = pairs.join('; ');
    for (const pool of ['acme', 'globex']) {
      const auth = createServerAuth({ url: `${url}/graphql/${pool}`, pool });
      ({ cookie } = await auth.continueSession({ headers: new Headers({ cookie }) }));
    }
    for (const pool of ['acme', 'globex'])
      expect(
        await createServerAuth({ url: `${url}/graphql/${pool}`, pool }).getSession(cookie),
      ).toMatchObject({ username: `only-${pool}` });
    const unnamed = createServerAuth({ url: `${url}/graphql/acme` });
    expect(await unnamed.getSession(cookie)).toBeUndefined();
  });
});
