/**
 * Every HTTP response is counted, whatever the request was. Text from strangers never creates a new
 * series.
 */
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { startTelemetry } from '../../src/telemetry/index.js';
import type { Telemetry } from '../../src/telemetry/index.js';
import { sendRaw } from '../support/rawHttp.js';
import { familiesOf } from './exposition.js';

const name = 'cognito_gateway_http_responses_total';
const canary = 'canary-of-a-stranger';
let telemetry: Telemetry;
let gateway: Gateway;
let url: string;

beforeAll(async () => {
  telemetry = await startTelemetry({ metrics: { host: '127.0.0.1', port: 0 } });
  gateway = await openGateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'client',
    graphiql: true,
    pages: {
      paths: ['/outbox'],
      links: [],
      respond: () => Promise.resolve({ status: 200, headers: {}, body: 'none' }),
    },
    observer: telemetry,
  });
  gateway.app.get('/slow', async () => {
    await pause(500);
    return 'late';
  });
  gateway.app.get('/own', (_request, reply) => reply.redirect('/'));
  url = await gateway.listen({ port: 0 });
});
afterAll(async () => {
  await gateway.close();
  await telemetry.close();
});

const metrics = async (): Promise<string> => (await fetch(telemetry.metricsUrl ?? '')).text();

async function counts(): Promise<Record<string, number>> {
  const own = (await metrics()).split('\n').filter((line) => line.includes(name));
  const [{ samples } = { samples: [] }] = familiesOf(`${own.join('\n')}\n`);
  return Object.fromEntries(
    samples.map(({ labels: { route, method, status }, value }) => [
      `${route ?? ''} ${method ?? ''} ${status ?? ''}`,
      value,
    ]),
  );
}

/** Runs `work` and returns what it added to the counts. */
async function added(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await counts();
  await work();
  // The client sees the end of the response before the server does.
  let after = await counts();
  for (let tries = 0; tries < 100 && JSON.stringify(after) === JSON.stringify(before); tries += 1) {
    await pause(10);
    after = await counts();
  }
  return Object.fromEntries(
    Object.entries(after)
      .map(([key, value]) => [key, value - (before[key] ?? 0)] as const)
      .filter(([, value]) => value > 0),
  );
}

it.each<[string, string, string, RequestInit]>([
  [
    'graphql POST 2xx',
    'GraphQL',
    '/graphql',
    {
      method: 'POST',
      body: '{"query":"{__typename}"}',
      headers: { 'content-type': 'application/json' },
    },
  ],
  [
    'graphql POST 4xx',
    'a refused body',
    '/graphql',
    { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } },
  ],
  ['graphql OPTIONS 2xx', 'a preflight', '/graphql', { method: 'OPTIONS' }],
  ['none other 4xx', 'a method that /graphql does not support', '/graphql', { method: 'PUT' }],
  ['none GET 4xx', 'an unknown path', `/${canary}?${canary}`, {}],
  ['none other 4xx', 'an unknown path with a WebDAV method', `/${canary}`, { method: 'PROPFIND' }],
  ['health GET 2xx', 'a probe', '/health/live', {}],
  [
    'health HEAD 2xx',
    'a probe by HEAD',
    '/health/ready?exclude=cognito&exclude=credentials',
    { method: 'HEAD' },
  ],
  [
    'start GET 4xx',
    'the start page, requested by a program',
    '/',
    { headers: { accept: 'text/html' } },
  ],
  ['page GET 2xx', 'a page of the embedded pool', '/outbox', {}],
  ['other GET 3xx', 'a route that the embedding program added', '/own', { redirect: 'manual' }],
])('counts %s: %s', async (expected, _title, path, init) => {
  expect(await added(() => fetch(url + path, init).then((response) => response.text()))).toEqual({
    [expected]: 1,
  });
});

it('counts the page of GraphiQL together with its files', async () => {
  expect(Object.keys(await added(() => fetch(`${url}/graphiql`)))).toEqual([
    expect.stringMatching(/^graphiql GET [25]xx$/),
  ]);
});

it.each([
  ['bytes that are not HTTP', `${canary}\r\n\r\n`],
  ['headers that are too long', `GET / HTTP/1.1\r\nHost: h\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`],
])('counts %s as unreadable', async (_title, bytes) => {
  expect(await added(() => sendRaw(url, [bytes]))).toEqual({
    'unreadable other 4xx': 1,
  });
});

it('counts callers who disconnect before the answer as aborted, once', async () => {
  const leave = async (): Promise<void> => {
    const left = new AbortController();
    const asked = fetch(`${url}/slow`, { signal: left.signal }).catch(() => undefined);
    await pause(50);
    left.abort();
    await asked;
  };
  expect(await added(leave)).toEqual({ 'other GET aborted': 1 });
});

it('MUST NOT create series from text that strangers send', async () => {
  for (let count = 0; count < 30; count += 1) {
    await fetch(`${url}/${canary}/${String(count)}`, { method: `PUT` });
    await fetch(`${url}/graphql/${canary}${String(count)}`, { method: 'LOCK' });
  }
  const text = await metrics();
  expect(text).not.toContain(canary);
  const series = text.split('\n').filter((line) => line.startsWith(`${name}{`));
  expect(series.length).toBeLessThan(20);
  expect(text).toMatch(/http_response_duration_seconds_count\{route="none"\} \d+/);
});
