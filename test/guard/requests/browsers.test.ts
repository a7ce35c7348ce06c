/** Tests what browsers see. Pages of other origins can do nothing unless they are allowed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { crossSiteShapes } from '../../support/hostile/crossSiteShapes.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { observatoryGrade } from '../../support/observatory.js';
import { sendShape } from '../../support/rawHttp.js';
import type { ShapeAnswer } from '../../support/rawHttp.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';

const app = 'https://app.example.com';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({
    graphiql: true,
    guards: { browsers: { allowedOrigins: [app], allowedHosts: ['id.example.com'] } },
  });
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ userPool { __typename } }' });
const send = (headers: Record<string, string>, method = 'POST'): Promise<ShapeAnswer> =>
  sendShape(gateway.url, { method, search: '', headers, ...(method === 'POST' ? { body } : {}) });

describe('a page of another origin', () => {
  it.each(Object.entries(crossSiteShapes))('MUST execute nothing by %s', async (_what, shape) => {
    const { status, headers, text } = await sendShape(gateway.url, shape);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(JSON.parse(text)).not.toHaveProperty('data');
    expect(calls.names).toEqual([]);
  });

  it('MUST get no answer to a preflight', async () => {
    const response = await send(
      {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        'access-control-request-private-network': 'true',
      },
      'OPTIONS',
    );
    expect(response.status).toBe(403);
    expect(
      [...response.headers.keys()].filter((name) => name.startsWith('access-control')),
    ).toEqual([]);
  });

  it('may call when its origin is allowed', async () => {
    const preflight = await send(
      {
        origin: app,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
      'OPTIONS',
    );
    expect(preflight.status).toBe(204);
    const sent = [
      'apollographql-client-name',
      'apollographql-client-version',
      'authorization',
      'baggage',
      'sentry-trace',
      'traceparent',
      'tracestate',
    ];
    expect(preflight.headers.get('access-control-allow-headers')?.split(', ')).toEqual(
      expect.arrayContaining(sent),
    );
    expect(preflight.headers.get('access-control-allow-private-network')).toBeNull();
    const answer = await send({ ...json, origin: app, 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': app,
      vary: expect.stringMatching(/origin/i),
    });
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('a caller that is not a page of another origin', () => {
  it.each([
    ['a program', {}],
    ["a page of the gateway's own origin", { origin: 'itself', 'sec-fetch-site': 'same-origin' }],
    ['a person who typed the address', { 'sec-fetch-site': 'none' }],
  ])('may call: %s', async (_who, headers: Record<string, string>) => {
    const response = await send({
      ...json,
      ...headers,
      ...(headers.origin ? { origin: gateway.url } : {}),
    });
    expect(response.status).toBe(200);
  });

  it('may follow a link to GraphiQL', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(
      (await sendShape(gateway.url, { method: 'GET', search: '', headers }, '/graphiql')).status,
    ).not.toBe(403);
  });
});

describe('the name of the gateway', () => {
  const asks = (host: string, path = '/graphql'): Promise<ShapeAnswer> =>
    sendShape(
      gateway.url,
      {
        method: path === '/graphql' ? 'POST' : 'GET',
        search: '',
        headers: { ...json, host },
        ...(path === '/graphql' ? { body } : {}),
      },
      path,
    );

  it.each([
    'localhost',
    'LOCALHOST:4000',
    'localhost.',
    'app.localhost:5173',
    '127.0.0.1:1',
    '127.8.9.1',
    '[::1]:4000',
    'id.example.com',
    'id.example.com.:443',
  ])('is %s', async (host) => {
    expect((await asks(host)).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil-localhost',
    'id.example.com.evil.example',
    '10.0.0.1',
    '0.0.0.0',
    '[::2]',
    'localhost..',
  ])('MUST NOT be %s (DNS rebinding): 421, which names the setting', async (host) => {
    for (const path of ['/graphql', '/graphiql', '/nothing']) {
      const { status, text } = await asks(host, path);
      expect([path, status, JSON.parse(text)]).toEqual([
        path,
        421,
        {
          errors: [
            {
              message: expect.stringContaining('ALLOWED_HOSTS'),
              extensions: { code: 'MISDIRECTED_REQUEST' },
            },
          ],
        },
      ]);
    }
    expect(calls.names).toEqual([]);
  });

  it('may be any IP address in a health check of a load balancer, but not another name', async () => {
    expect((await asks('10.0.0.1:4000', '/health/live')).status).toBe(200);
    expect((await asks('[fd00::1]:4000', '/health/ready')).status).not.toBe(421);
    expect((await asks('evil.example', '/health/live')).status).toBe(421);
  });
});

describe('a query by GET (urql sends them so)', () => {
  const get = (
    headers: Record<string, string>,
    document = '{ userPool { __typename } }',
  ): Promise<ShapeAnswer> =>
    sendShape(gateway.url, {
      method: 'GET',
      search: `?${new URLSearchParams({ query: document }).toString()}`,
      headers,
    });
  const urql = {
    accept:
      'application/graphql-response+json, application/graphql+json, application/json, ' +
      'text/event-stream, multipart/mixed',
  };

  it.each([
    ["the gateway's own pages", { 'sec-fetch-site': 'same-origin' }],
    [
      'pages of an allowed origin',
      { origin: app, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
    ],
    ['programs', { 'user-agent': 'curl/8.5.0', accept: '*/*' }],
    [
      'a client that asks for JSON, to a gateway without HTTPS',
      { ...urql, 'user-agent': 'Mozilla/5.0' },
    ],
  ])('is answered for %s', async (_who, headers) => {
    const { status, headers: answered } = await get({ ...urql, ...headers });
    expect([status, answered.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^application\/(graphql-response\+)?json/),
    ]);
  });

  it.each([
    [
      'a page of another origin',
      {
        ...urql,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'cors',
        origin: 'https://evil.example',
      },
    ],
    [
      'another site, without Origin',
      { ...urql, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
    [
      'another host of the site',
      { ...urql, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    ],
    ['a followed link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['a script of an older browser', { accept: '*/*', 'user-agent': 'Mozilla/5.0' }],
    [
      'a link of an older browser',
      {
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        'user-agent': 'Mozilla/5.0',
      },
    ],
  ])('MUST NOT be executed for %s', async (_who, headers) => {
    const { status, text } = await get(headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('"data"');
  });

  it('MUST NOT be a mutation', async () => {
    const { status } = await get(
      { ...urql, 'sec-fetch-site': 'same-origin' },
      'mutation { authenticate(input: { username: "ada", password: "wrong" }) { __typename } }',
    );
    expect(status).toBe(405);
    expect(calls.names).toEqual([]);
  });
});

describe('the headers of an answer', () => {
  it.each([
    ['data', () => send(json)],
    [
      'a refused document',
      () =>
        fetch(`${gateway.url}/graphql`, { method: 'POST', headers: json, body: '{"query":"{"}' }),
    ],
    [
      'a refused request',
      () =>
        fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/xml' },
          body: '<x/>',
        }),
    ],
    ['a cross-site request', () => send({ ...json, origin: 'https://evil.example' })],
    ['an unknown path', () => fetch(`${gateway.url}/nothing`)],
  ])("score A+ by the rules of MDN's HTTP Observatory: %s", async (_what, ask) => {
    const { headers } = await ask();
    expect(observatoryGrade(headers)).toEqual({ grade: 'A+', score: 130 });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it("score A+ for GraphiQL's page too", async () => {
    const { headers } = await fetch(`${gateway.url}/graphiql`);
    expect(observatoryGrade(headers).grade).toBe('A+');
  });
});
