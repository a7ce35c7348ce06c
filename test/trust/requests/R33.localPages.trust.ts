/**
 * R33: no foreign web page can reach a server that listens on loopback on a developer's laptop,
 * under any host name.
 */
import {
  CognitoIdentityProviderClient,
  AdminGetUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { serveMetrics } from '../../../src/telemetry/metricsServer.js';
import { password, seedUser } from '../../support/ask.js';
import { crossSiteShapes } from '../../support/hostile/crossSiteShapes.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { sendShape } from '../../support/rawHttp.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure } from '../support/figures.js';

interface Laptop {
  readonly gateway: GatewayUnderTest;
  /** The endpoint of the embedded pool. */
  readonly door: string;
  readonly metrics: string | undefined;
  readonly close: () => Promise<void>;
}

/** `npm start` with everything on. The metrics server has no unprotected form. */
async function open(protectedBuild: boolean): Promise<Laptop> {
  const guards = protectedBuild ? {} : unprotected;
  const gateway = await startGateway({
    graphiql: true,
    guards: { ...guards, budgets: unprotected.budgets },
    pool: { users: [seedUser('ada')] },
  });
  const door = await gateway.pool.listen({ port: 0, refuseCrossSite: protectedBuild });
  const metrics = protectedBuild
    ? await serveMetrics(
        { text: () => Promise.resolve('ok 1\n'), contentType: 'text/plain' },
        { host: '127.0.0.1', port: 0 },
      )
    : undefined;
  await gateway.graphql('mutation { forgotPassword(input: { username: "ada" }) { __typename } }');
  return {
    gateway,
    door: door.url,
    metrics: metrics?.url.replace('/metrics', ''),
    close: async () => {
      await metrics?.close();
      await gateway.close();
    },
  };
}

const evil = 'http://evil.example:4000';
/**
 * Headers that a browser sends for a stranger's page, by the way in which the page sends the
 * request.
 */
const callers: Readonly<Record<string, Record<string, string>>> = {
  'a page of another site': {
    origin: evil,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'cors',
  },
  'a page of another site in an older browser': { origin: evil },
  'a page without CORS': {
    origin: evil,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'no-cors',
  },
  'an element in a page': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  'a sandboxed frame': { origin: 'null', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
  'a host whose name starts with "localhost"': { origin: 'http://localhost.evil.example' },
  'a host whose name starts with "127.0.0.1"': { origin: 'http://127.0.0.1.evil.example:5173' },
  'a URL whose username is "localhost"': { origin: 'http://localhost:4000@evil.example' },
  'an invalid port': { origin: 'http://localhost:4000.evil.example' },
  'a file': { origin: 'file://' },
};
/**
 * Host names that an attacker can point at this machine (DNS rebinding). The browser then takes the
 * page and the pool's endpoint for the same origin.
 */
const names = [
  'evil.example',
  'evil.example:4000',
  'evil.example.',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'localhost-evil.example',
  'evillocalhost',
  'xn--lcalhost-5ya.example',
  '[::2]:4000',
  '[::ffff:10.0.0.1]',
  '10.0.0.1:4000',
  '0.0.0.0:4000',
  'localhost@evil.example',
  '127.0.0.1@evil.example:4000',
  'localhost:4000:80',
  'localhost:99999',
  'localhost:evil',
  'localhost/evil',
  'localhost?evil',
  'localhost\\evil',
  'localhost..',
  '[::1',
  '::1',
];
const rebound = (host: string): Record<string, string> => ({
  host,
  origin: `http://${host}`,
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
});

interface Act {
  readonly at: (laptop: Laptop) => string;
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** What an attacker would do. The answer to each act shows whether it was carried out. */
function actsOn({ gateway }: Laptop): Readonly<Record<string, Act>> {
  const guess = JSON.stringify({
    query:
      `mutation { authenticate(input: { username: "ada", password: "${password}" }) { ` +
      '__typename ... on AuthenticationTokens { accessToken } } }',
  });
  const toGateway = (path: string, body?: string): Act => ({
    at: ({ gateway: { url } }) => url,
    path,
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
  const toDoor = (target: string, input: object, headers: Record<string, string> = {}): Act => ({
    at: ({ door }) => door,
    path: '/',
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${target}`,
      ...headers,
    },
  });
  const { userPoolId, clientId } = gateway.demo;
  const signIn = {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada', PASSWORD: password },
  };
  return {
    'sign in at the gateway': toGateway('/graphql', guess),
    'read GraphiQL': toGateway('/graphiql'),
    'read the outbox': toGateway('/outbox'),
    "read the outbox's JSON": toGateway('/outbox.json'),
    'read health': toGateway('/health/live'),
    'read the schema by GET': toGateway('/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D'),
    "read the pool's outbox": {
      at: ({ door }) => door,
      path: '/outbox.json',
      method: 'GET',
      headers: {},
    },
    "read the pool's key set": {
      at: ({ door }) => door,
      path: `/${userPoolId}/.well-known/jwks.json`,
      method: 'GET',
      headers: {},
    },
    "read the pool's health": {
      at: ({ door }) => door,
      path: '/health',
      method: 'GET',
      headers: {},
    },
    'read metrics': {
      at: ({ metrics, gateway: { url } }) => metrics ?? url,
      path: '/metrics',
      method: 'GET',
      headers: {},
    },
    'sign in at the pool': toDoor('InitiateAuth', signIn),
    'sign in at the pool without a preflight': toDoor('InitiateAuth', signIn, {
      'content-type': 'text/plain',
    }),
    'ask the pool first (preflight)': {
      at: ({ door }) => door,
      path: '/',
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-amz-target',
        'access-control-request-private-network': 'true',
      },
    },
    'ask the gateway first (preflight)': {
      at: ({ gateway: { url } }) => url,
      path: '/graphql',
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
        'access-control-request-private-network': 'true',
      },
    },
  };
}

/** The acts that were carried out or whose answers are readable, by caller and by host name. */
async function carriedOut(laptop: Laptop): Promise<{ tried: number; found: string[] }> {
  const calls = watchCalls(laptop.gateway.pool);
  const found: string[] = [];
  let tried = 0;
  const everyone = [
    ...Object.entries(callers),
    ...names.map((host) => [`Host: ${host}`, rebound(host)] as const),
    ...names.map((host) => [`Host: ${host}, older browser`, { host }] as const),
  ];
  for (const [act, { at, path, method, headers, body }] of Object.entries(actsOn(laptop))) {
    for (const [who, told] of everyone) {
      // Health probes use an address, which nobody can rebind.
      if (/health|metrics/.test(act) && /^Host: (\[::2\]|\[::ffff|10\.|0\.)/.test(who)) continue;
      calls.forget();
      tried += 1;
      const answer = await sendShape(
        at(laptop),
        {
          method,
          search: '',
          headers: { ...headers, ...told },
          ...(body === undefined ? {} : { body }),
        },
        path,
      );
      const readable =
        answer.status < 400 ||
        [...answer.headers.keys()].some((name) => name.startsWith('access-control'));
      if (calls.names.length > 0 || readable || answer.text.includes('Token'))
        found.push(`${act}: ${who}`);
    }
  }
  return { tried, found };
}

/** A page's administrative call, signed with the well-known local credentials. */
async function signedFromAPage({ door, gateway }: Laptop): Promise<boolean> {
  const client = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: door,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  client.middlewareStack.add(
    (next) => (call) => {
      Object.assign((call.request as { headers: object }).headers, {
        origin: 'http://localhost:5173',
      });
      return next(call);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'origin' },
  );
  return client
    .send(new AdminGetUserCommand({ UserPoolId: gateway.demo.userPoolId, Username: 'ada' }))
    .then(
      () => true,
      () => false,
    );
}

/**
 * Signs in like Amplify from a front end in development: first the preflight, then the sign-in.
 * Returns what the page may read.
 */
async function amplify({ door, gateway }: Laptop): Promise<string> {
  const origin = 'http://localhost:5173';
  const preflight = await sendShape(
    door,
    {
      method: 'OPTIONS',
      search: '',
      headers: {
        origin,
        'sec-fetch-site': 'same-site',
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'content-type,x-amz-target,x-amz-user-agent,cache-control',
      },
    },
    '/',
  );
  const input = {
    ClientId: gateway.demo.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada', PASSWORD: password },
  };
  const headers = {
    origin,
    'sec-fetch-site': 'same-site',
    'sec-fetch-mode': 'cors',
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
  };
  const answer = await sendShape(
    door,
    { method: 'POST', search: '', headers, body: JSON.stringify(input) },
    '/',
  );
  const readable = [preflight, answer].every(
    (one) => one.headers.get('access-control-allow-origin') === origin,
  );
  return readable &&
    preflight.headers.get('access-control-allow-headers') === '*' &&
    answer.text.includes('AccessToken')
    ? 'signed in'
    : `${preflight.status} ${answer.status} ${answer.text}`;
}

describe("a stranger's page, under any host name", () => {
  let laptop: Laptop;
  beforeAll(async () => {
    laptop = await open(true);
  });
  afterAll(async () => {
    await laptop.close();
  });

  it('MUST NOT read or change anything at the gateway, GraphiQL, the outbox, the metrics or the pool', async () => {
    const { tried, found } = await carriedOut(laptop);
    figure(
      'R33',
      `of ${tried} acts of pages and host names, carried out or readable`,
      found.length,
      '0',
    );
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });

  it('MUST NOT make the pool execute any cross-site shape', async () => {
    const found: string[] = [];
    for (const [what, shape] of Object.entries(crossSiteShapes)) {
      const { status } = await sendShape(laptop.door, shape, '/');
      if (status < 400) found.push(what);
    }
    figure(
      'R33',
      `of ${Object.keys(crossSiteShapes).length} cross-site shapes, answered by the pool`,
      found.length,
      '0',
    );
    expect(found).toEqual([]);
  });

  it('MUST NOT use the well-known credentials, even on this machine', async () => {
    expect(await signedFromAPage(laptop)).toBe(false);
  });

  it('does not stop a front end on http://localhost:5173 or the SDK', async () => {
    const neighbour = await amplify(laptop);
    figure(
      'R33',
      'honest page: a front end on localhost:5173 that signs in at the pool',
      neighbour,
      'signed in',
    );
    expect(neighbour).toBe('signed in');
    const client = new CognitoIdentityProviderClient({
      region: 'us-east-1',
      endpoint: laptop.door,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    await expect(
      client.send(
        new AdminGetUserCommand({ UserPoolId: laptop.gateway.demo.userPoolId, Username: 'ada' }),
      ),
    ).resolves.toMatchObject({ Username: 'ada' });
    expect(
      (await sendShape(laptop.gateway.url, { method: 'GET', search: '', headers: {} }, '/outbox'))
        .status,
    ).toBe(200);
  });

  it('(control) reads and changes data on an unprotected build', async () => {
    const bare = await open(false);
    const { tried, found } = await carriedOut(bare);
    const signed = await signedFromAPage(bare);
    await bare.close();
    figure(
      'R33',
      `control: of ${tried} acts, on an unprotected build`,
      found.length,
      'more than 100',
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(
      expect.arrayContaining([
        'sign in at the pool: a page of another site',
        'read the outbox: Host: evil.example',
        'sign in at the gateway: Host: evil.example:4000',
      ]),
    );
    expect(signed).toBe(true);
  });
});
