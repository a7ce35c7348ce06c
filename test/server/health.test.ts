/** Tests health checks, and how the gateway shuts down. */
import { Agent, get, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../src/gateway/caller.js';
import { openGateway, stubPool } from '../support/openGateway.js';
import type { FlatOptions } from '../../src/gateway/gateway.js';
import type { Gateway } from '../../src/index.js';
import { cut, startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';
import { serviceKey } from '../support/serviceKey.js';
import { until } from '../support/until.js';

const apiKey = 'a key of a service';
const agent = new Agent({ keepAlive: true });

let cognito: StubCognito;
let gateway: Gateway;
let url: string;
let keysAreThere: boolean;
/** How many milliseconds the gateway's clock is ahead. */
let later = 0;

async function start(options: Partial<FlatOptions> = {}): Promise<void> {
  gateway = await openGateway({
    ...stubPool(cognito.endpoint),
    fetchJwks: () =>
      keysAreThere ? Promise.resolve({ keys: [] }) : Promise.reject(new Error('out of reach')),
    grants: {
      serviceKeys: [serviceKey(apiKey, permissionNames, 'test')],
    },
    now: () => new Date(Date.now() + later),
    ...options,
  });
  url = await gateway.listen({ port: 0 });
}

beforeEach(async () => {
  keysAreThere = true;
  later = 0;
  cognito = await startStubCognito();
});
afterEach(async () => {
  await gateway.close();
  await cognito.close();
});

interface Answer {
  readonly status: number;
  readonly connection: string | undefined;
  readonly json: unknown;
}

/** Sends a request on a keep-alive connection. Rejects when the connection breaks. */
function read(path: string): Promise<Answer> {
  return new Promise((resolve, reject) =>
    get(`${url}${path}`, { agent }, answerTo(resolve)).on('error', reject),
  );
}

function ask(username = 'ada'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
      },
      answerTo(resolve),
    )
      .on('error', reject)
      .end(JSON.stringify({ query: `{ user(username: "${username}") { __typename } }` }));
  });
}

function answerTo(resolve: (answer: Answer) => void): (response: IncomingMessage) => void {
  return (response) => {
    const chunks: Buffer[] = [];
    response
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          connection: response.headers.connection,
          json: JSON.parse(Buffer.concat(chunks).toString()),
        });
      });
  };
}

const found = { data: { user: { __typename: 'User' } } };

/** Holds the answers of Cognito until the test calls the returned function. */
function holdAnswers(): () => void {
  const held: (() => void)[] = [];
  cognito.answer = (call, response: ServerResponse) =>
    held.push(() => {
      succeed({ Username: 'ada', UserAttributes: [{ Name: 'sub', Value: '1' }] })(call, response);
    });
  return () => {
    held.splice(0).forEach((answer) => {
      answer();
    });
  };
}

/**
 * Counts only the users' calls, because readiness also checks whether signed calls are accepted.
 */
const reads = (): number =>
  cognito.calls.filter(({ command }) => command === 'AdminGetUser').length;

describe('/health', () => {
  it('reports that the gateway is live and ready', async () => {
    await start();
    expect(await read('/health/live')).toMatchObject({ status: 200, json: { status: 'ok' } });
    expect(await read('/health/ready')).toMatchObject({ status: 200, json: { status: 'ok' } });
  });

  it('reports live but not ready until Cognito is first reached, then ready', async () => {
    keysAreThere = false;
    cognito.answer = cut;
    await start();
    expect(await read('/health/ready')).toMatchObject({
      status: 503,
      json: { status: 'unavailable', failing: ['cognito'] },
    });
    expect(await read('/health/live')).toMatchObject({ status: 200 });
    keysAreThere = true;
    // A failed attempt is remembered for a second.
    expect(await read('/health/ready')).toMatchObject({ status: 503 });
    later = 1000;
    expect(await read('/health/ready')).toMatchObject({ status: 200 });
  });

  it('reports not ready while the circuit to Cognito is open', async () => {
    await start({ circuitOpenMs: 60_000, circuitCalls: 3, retryShare: 0 });
    cognito.answer = (_call, response) => response.socket?.destroy();
    await until(async () => {
      await ask();
      return cognito.calls.length >= 3;
    });
    expect(await read('/health/ready')).toMatchObject({
      status: 503,
      json: { failing: ['cognito'] },
    });
  });

  it('names every failing part, except those that the request excludes', async () => {
    await start({ parts: { redis: () => false, other: () => Promise.resolve(false) } });
    expect(await read('/health/ready')).toMatchObject({
      status: 503,
      json: { failing: ['redis', 'other'] },
    });
    expect(await read('/health/ready?exclude=other')).toMatchObject({
      status: 503,
      json: { failing: ['redis'] },
    });
    expect(await read('/health/ready?exclude=other&exclude=redis')).toMatchObject({ status: 200 });
  });
});

describe('a part that fails for a known reason', () => {
  it('is explained in the answer', async () => {
    await start({ parts: { redis: () => 'Redis is full.', other: () => false } });
    expect(await read('/health/ready')).toMatchObject({
      status: 503,
      json: { failing: ['redis', 'other'], why: { redis: 'Redis is full.' } },
    });
  });
});

describe('close', () => {
  it('reports not ready first, answers requests meanwhile, and asks clients to disconnect', async () => {
    await start({ noticeMs: 200 });
    const release = holdAnswers();
    const before = ask();
    await until(() => reads() === 1);
    const closed = gateway.close();
    expect(await read('/health/ready')).toMatchObject({
      status: 503,
      connection: 'close',
      json: { failing: ['draining'] },
    });
    expect(await read('/health/live')).toMatchObject({ status: 200 });
    const after = ask('grace');
    await until(() => reads() === 2);
    release();
    expect(await before).toMatchObject({ status: 200, connection: 'close', json: found });
    expect(await after).toMatchObject({ status: 200, connection: 'close', json: found });
    await closed;
    await expect(read('/health/live')).rejects.toMatchObject({
      code: expect.stringMatching(/^ECONN(REFUSED|RESET)$/),
    });
  });

  it('accepts no more connections, and still answers running requests', async () => {
    await start();
    const release = holdAnswers();
    const underWay = ask();
    await until(() => reads() === 1);
    const closed = gateway.close();
    await until(() =>
      read('/health/live').then(
        () => false,
        () => true,
      ),
    );
    release();
    expect(await underWay).toMatchObject({ status: 200, json: found });
    await closed;
  });

  it('aborts requests that still run at the time limit', async () => {
    await start({ drainMs: 50, deadlineMs: 60_000 });
    holdAnswers();
    const stuck = ask();
    stuck.catch(() => undefined);
    await until(() => reads() === 1);
    await gateway.close();
    await expect(stuck).rejects.toThrow(/socket hang up|ECONNRESET/);
  });

  it('returns the same promise to all callers', async () => {
    await start();
    expect(gateway.close()).toBe(gateway.close());
  });
});
