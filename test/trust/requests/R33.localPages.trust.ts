/**
 * No foreign web page reaches a server that listens on loopback on a developer's laptop, under any
 * host name.
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
  /** The pool's wire door. */
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
/** What a browser says of a page of a stranger, by the way that the page sends. */
const callers: Readonly<Record<string, Record<string, string>>> = {
  'a page of another site': {
    origin: evil,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'cors',
  },
  'a page of another site, of an older browser': { origin: evil },
  'a page without CORS': {
    origin: evil,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'no-cors',
  },
  'an element of a page': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  'a sandboxed frame': { origin: 'null', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
  'a host that begins like this machine': { origin: 'http://localhost.evil.example' },
  'a host that begins like its address': { origin: 'http://127.0.0.1.evil.example:5173' },
  'a user that is called like this machine': { origin: 'http://localhost:4000@evil.example' },
  'an invalid port': { origin: 'http://localhost:4000.evil.example' },
  'a file': { origin: 'file://' },
};
/**
 * Names under which a page reaches this machine once they were pointed at it; it is then of one
 * origin with the door.
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

/** What an attacker would do: each says by its answer whether it was done. */
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
    "read the door's outbox": {
      at: ({ door }) => door,
      path: '/outbox.json',
      method: 'GET',
      headers: {},
    },
    "read the door's key set": {
      at: ({ door }) => door,
      path: `/${userPoolId}/.well-known/jwks.json`,
      method: 'GET',
      headers: {},
    },
    "read the door's health": {
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
    'sign in at the door': toDoor('InitiateAuth', signIn),
    'sign in at the door without a preflight': toDoor('InitiateAuth', signIn, {
      'content-type': 'text/plain',
    }),
    'ask the door before (preflight)': {
      at: ({ door }) => door,
      path: '/',
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-amz-target',
        'access-control-request-private-network': 'true',
      },
    },
    'ask the gateway before (preflight)': {
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

/** The acts that were carried out, or answered readably, by caller and by name. */
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
      // A probe asks by address, which cannot be pointed anywhere.
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

/** An administrative call that a page signs with the well-known local credentials. */
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

/** As Amplify does from a front end in development: asks first, then signs in; what the page may read. */
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

describe('a page of a stranger, and any name', () => {
  let laptop: Laptop;
  beforeAll(async () => {
    laptop = await open(true);
  });
  afterAll(async () => {
    await laptop.close();
  });

  it('MUST read nothing and change nothing at the gateway, GraphiQL, the outbox, the metrics and the pool', async () => {
    const { tried, found } = await carriedOut(laptop);
    figure(
      'R33',
      `of ${tried} acts of pages and names, carried out or readable`,
      found.length,
      '0',
    );
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });

  it('MUST execute none of the cross-site shapes at the door', async () => {
    const found: string[] = [];
    for (const [what, shape] of Object.entries(crossSiteShapes)) {
      const { status } = await sendShape(laptop.door, shape, '/');
      if (status < 400) found.push(what);
    }
    figure(
      'R33',
      `of ${Object.keys(crossSiteShapes).length} cross-site shapes, answered by the pool's door`,
      found.length,
      '0',
    );
    expect(found).toEqual([]);
  });

  it('MUST NOT use the credentials that everybody knows, not even on this machine', async () => {
    expect(await signedFromAPage(laptop)).toBe(false);
  });

  it('leaves a front end on http://localhost:5173 and the SDK alone', async () => {
    const neighbour = await amplify(laptop);
    figure('R33', 'neighbour: a front end on localhost:5173 at the door', neighbour, 'signed in');
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

  it('(control) reads and changes on an unprotected build', async () => {
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
        'sign in at the door: a page of another site',
        'read the outbox: Host: evil.example',
        'sign in at the gateway: Host: evil.example:4000',
      ]),
    );
    expect(signed).toBe(true);
  });
});
