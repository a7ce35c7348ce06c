/**
 * Tests the sample configurations with the real load balancers, and sends unusual requests through
 * them.
 */
import { connect } from 'node:net';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { settings } from '../../src/config/settings.js';
import { balancerNames, isInstalled, judge, sample, startBalancer } from '../support/balancers.js';
import type { Balancer } from '../support/balancers.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { sendRaw, sendShape } from '../support/rawHttp.js';

const body = JSON.stringify({ query: '{ __typename }' });
const post = (lines: readonly string[], version = '1.1'): string =>
  [
    `POST /graphql HTTP/${version}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    ...lines,
    '',
    '',
  ].join('\r\n');
const answered = '{"data":{"__typename":"Query"}}';

describe.each(balancerNames)('the sample for %s', (name) => {
  const present = isInstalled(name);
  // Skipped if the program is not installed; .ci/run installs both.
  const whenInstalled = present ? it : it.skip;
  let gateway: GatewayUnderTest;
  let balancer: Balancer;
  const seen: IncomingHttpHeaders[] = [];
  beforeAll(async () => {
    if (!present) return;
    gateway = await startGateway({
      guards: { source: { trustedProxies: 1 }, browsers: { allowedHosts: ['id.example.com'] } },
      pool: { users: [] },
    });
    gateway.gateway.app.server.on('request', ({ method, headers }: IncomingMessage) => {
      if (method === 'POST') seen.push(headers);
    });
    const port = Number(new URL(gateway.url).port);
    balancer = await startBalancer(name, [port, port]);
  });
  afterAll(async () => {
    await balancer?.close();
    await gateway?.close();
  });
  const send = async (...parts: Parameters<typeof sendRaw>[1][number][]): Promise<string> =>
    (await sendRaw(balancer.url, parts, 4000)).text;

  whenInstalled('is a valid configuration; control: a wrong word in it is reported', () => {
    expect(judge(name)).toMatchObject({ code: 0 });
    expect(judge(name, (text) => text.replaceAll('timeout', 'timeoot')).code).not.toBe(0);
  });

  whenInstalled.each([
    ['of HTTP/1.0 without Host', post([], '1.0') + body],
    ['whose host has a final dot', post(['Host: id.example.com.', 'Connection: close']) + body],
    ['whose host has a port', post(['Host: id.example.com:443', 'Connection: close']) + body],
    [
      'that asks for a WebSocket',
      post(['Host: id.example.com', 'Upgrade: websocket', 'Connection: close, Upgrade']) + body,
    ],
  ])('answers a client %s', async (_kind, request) => {
    expect(await send(request)).toContain(answered);
  });

  whenInstalled('answers a client that waits for 100 Continue', async () => {
    const head = post(['Host: id.example.com', 'Expect: 100-continue', 'Connection: close']);
    const text = await send(head, { pause: 200 }, body);
    expect(text).toMatch(/^HTTP\/1\.1 100 /);
    expect(text).toContain(answered);
  });

  whenInstalled('answers a client that closes its half of the connection', async () => {
    const { port } = new URL(balancer.url);
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    socket.end(post(['Host: id.example.com', 'Connection: close']) + body);
    expect(await text(socket)).toContain(answered);
  });

  whenInstalled('answers a client whose body comes in pieces', async () => {
    const [first, second] = [body.slice(0, 5), body.slice(5)];
    const head = post(['Host: id.example.com', 'Connection: close']);
    expect(await send(head, { pause: 300 }, first, { pause: 300 }, second)).toContain(answered);
  });

  whenInstalled.each([
    ['a body of more than 64 KB', 413, ' '.repeat(65_537), {}],
    ['headers of more than 16 KB', 400, body, { a: 'x'.repeat(9000), b: 'x'.repeat(9000) }],
  ])('refuses %s with %i', async (_kind, status, sent, headers) => {
    const answer = await sendShape(balancer.url, {
      method: 'POST',
      search: '',
      body: sent,
      headers: { host: 'id.example.com', 'content-type': 'application/json', ...headers },
    });
    expect(answer.status).toBe(status);
  });

  whenInstalled('MUST forward the address that it saw, not one that a caller wrote', async () => {
    const headers = ['X-Forwarded-For: 203.0.113.7', 'Forwarded: for=203.0.113.7'];
    await send(post(['Host: id.example.com', 'Connection: close', ...headers]) + body);
    expect(seen.at(-1)).toMatchObject({ 'x-forwarded-for': '127.0.0.1' });
    expect(seen.at(-1)).not.toHaveProperty('forwarded');
  });
});

it('the samples detect a shutdown before SHUTDOWN_NOTICE_MS is over', () => {
  const notice = settings.SHUTDOWN_NOTICE_MS.inProduction;
  const [, keepAlive] = /keepalive_timeout (\d+)s/.exec(
    sample('nginx/cognito-graphql-gateway.conf'),
  )!;
  const [, inter, fall, purge] = /inter (\d+)s fall (\d+) .*delay (\d+)s/.exec(
    sample('haproxy/haproxy.cfg'),
  )!;
  expect(Number(keepAlive) * 1000).toBeLessThan(notice);
  // The first failed check comes at most one interval after the shutdown.
  expect((Number(inter) * Number(fall) + Number(purge)) * 1000).toBeLessThan(notice);
});
