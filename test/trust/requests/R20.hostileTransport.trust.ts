/**
 * R20: the gateway accepts nothing that servers parse differently and cuts slow connections, while
 * honest traffic continues.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest, GatewayUnderTestOptions } from '../../support/gateway.js';
import { hostileRequests } from '../../support/hostile/hostileRequests.js';
import { rawPost, sendRaw } from '../../support/rawHttp.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const slowConnections = sized(200, 20);
/** Milliseconds. A request must be complete after 10 s, and Node checks twice a second. */
const patience = 11_000;

interface Started {
  readonly gateway: GatewayUnderTest;
  readonly calls: WatchedCalls;
}
async function start(options: GatewayUnderTestOptions = {}): Promise<Started> {
  const gateway = await startGateway(options);
  return { gateway, calls: watchCalls(gateway.pool) };
}

/**
 * Sends requests until it is told to stop; resolves with the numbers of answered and failed
 * requests.
 */
function honestTraffic(url: string): () => Promise<{ answered: number; failed: number }> {
  const count = { answered: 0, failed: 0 };
  let going = true;
  const body = JSON.stringify({ query: '{ userPool { __typename } }' });
  const run = (async () => {
    while (going) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).catch(() => undefined);
      if (response?.status === 200 && (await response.text()).includes('"data"'))
        count.answered += 1;
      else count.failed += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return count;
  })();
  return () => {
    going = false;
    return run;
  };
}

/** How long a connection that sends one byte a second lasts, in milliseconds. */
async function trickle(url: string, bytes: Buffer, first: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const started = performance.now();
  const socket: Socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(bytes.subarray(0, first));
  let sent = first;
  const timer = setInterval(() => {
    if (!socket.destroyed && sent < bytes.length - 1)
      socket.write(bytes.subarray(sent, (sent += 1)));
    if (performance.now() - started > patience) socket.destroy();
  }, 1000);
  socket.resume();
  await new Promise<void>((resolve) =>
    socket.on('close', () => {
      resolve();
    }),
  );
  clearInterval(timer);
  return performance.now() - started;
}

async function acceptedBy({ gateway, calls }: Started): Promise<string[]> {
  const accepted: string[] = [];
  for (const [what, bytes] of Object.entries(hostileRequests)) {
    calls.forget();
    const { statuses } = await sendRaw(gateway.url, [bytes], 400);
    if (calls.names.includes('InitiateAuth') || statuses.some((status) => status < 400))
      accepted.push(what);
  }
  return accepted;
}

describe('hostile transport', () => {
  let started: Started;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => {
    await started.gateway.close();
  });

  it('MUST NOT be accepted: smuggling, two hosts, compressed bodies, other encodings, large headers', async () => {
    const stop = honestTraffic(started.gateway.url);
    const accepted = await acceptedBy(started);
    const honest = await stop();
    figure(
      'R20',
      `of ${Object.keys(hostileRequests).length} hostile requests, accepted`,
      accepted.length,
      '0',
    );
    figure(
      'R20',
      'honest requests that failed meanwhile',
      `${honest.failed} of ${honest.answered + honest.failed}`,
      '0',
    );
    expect(accepted).toEqual([]);
    expect(honest).toMatchObject({ failed: 0 });
    expect(honest.answered).toBeGreaterThan(10);
  });

  it('MUST be cut within 10 s if headers or body arrive slowly, while honest traffic is served', async () => {
    const request = rawPost([]);
    const stop = honestTraffic(started.gateway.url);
    const lives = await Promise.all(
      Array.from({ length: slowConnections }, (_item, index) =>
        trickle(started.gateway.url, request, index % 2 === 0 ? 20 : request.length - 60),
      ),
    );
    const honest = await stop();
    const headers = Math.max(...lives.filter((_life, index) => index % 2 === 0));
    const bodies = Math.max(...lives.filter((_life, index) => index % 2 === 1));
    figure(
      'R20',
      `longest life of ${slowConnections / 2} connections with slow headers, s`,
      (headers / 1000).toFixed(1),
      '5, checked twice a second',
    );
    figure(
      'R20',
      `longest life of ${slowConnections / 2} connections with slow bodies, s`,
      (bodies / 1000).toFixed(1),
      '10, checked twice a second',
    );
    figure(
      'R20',
      'honest requests that failed meanwhile',
      `${honest.failed} of ${honest.answered + honest.failed}`,
      '0',
    );
    expect(headers).toBeLessThan(6000);
    expect(bodies).toBeLessThan(patience);
    expect(honest).toMatchObject({ failed: 0 });
  });

  it('(control) on an unprotected build, requests can be smuggled and slow ones stay open', async () => {
    const open = await start({ guards: unprotected });
    try {
      const [accepted, life] = await Promise.all([
        acceptedBy(open),
        trickle(open.gateway.url, rawPost([]), 20),
      ]);
      figure(
        'R20',
        'control: hostile requests that an unprotected build accepts',
        accepted.length,
        'more than 5',
      );
      expect(accepted).toEqual(
        expect.arrayContaining([
          'Content-Length before Transfer-Encoding, with a request inside',
          'two hosts',
          'a folded header',
          'a body that is not UTF-8',
        ]),
      );
      expect(life).toBeGreaterThanOrEqual(patience);
    } finally {
      await open.gateway.close();
    }
  });
});
