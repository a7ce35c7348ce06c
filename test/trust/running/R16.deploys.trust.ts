/**
 * R16: deploys are invisible. Runs real gateway processes behind the shipped sample configurations
 * of the balancers, with a client that never retries.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agent } from 'undici';

import { balancerNames, isInstalled, startBalancer } from '../../support/balancers.js';
import { freePort } from '../../support/processes.js';
import type { Balancer, BalancerName } from '../../support/balancers.js';
import { bundleProgram } from '../../support/gatewayProcess.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { figure, sized } from '../support/figures.js';

const perSecond = 500;
const upstreamMs = 150;
const apiKey = 'a key of a service';
/**
 * Milliseconds of shutdown notice. The samples assume the production default of 5 s, because
 * HAProxy needs a few seconds to notice by itself. nginx is told at once and needs less, which
 * keeps the short form short.
 */
const noticesMs = { nginx: sized(5000, 2000), haproxy: 5000, none: sized(5000, 1000) };
const drainMs = 5000;

let directory: string;
let program: string;
let cognito: StubCognito;
let redisPort: number;
const started: ChildProcess[] = [];
const balancers: Balancer[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'deploys-'));
  const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));
  await mkdir(cache, { recursive: true });
  program = await bundleProgram(await mkdtemp(`${cache}/deploys-`));
  cognito = await startStubCognito();
  cognito.answer = (call, response) =>
    void setTimeout(() => {
      succeed({ Username: call.body.Username, UserAttributes: [{ Name: 'sub', Value: '1' }] })(
        call,
        response,
      );
    }, upstreamMs);
  redisPort = await freePort();
  start('redis-server', [
    '--port',
    String(redisPort),
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    directory,
  ]);
});
afterAll(async () => {
  await Promise.all(balancers.map(({ close }) => close()));
  await Promise.all(started.map((child) => end(child, 'SIGKILL')));
  await cognito.close();
  await rm(directory, { recursive: true, force: true });
  await rm(join(program, '..'), { recursive: true, force: true });
});

function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  started.push(child);
  return child;
}

async function end(
  child: ChildProcess,
  signal: NodeJS.Signals,
): Promise<{ readonly code: number | null; readonly tookMs: number }> {
  const began = performance.now();
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return { code: child.exitCode, tookMs: performance.now() - began };
}

/** Resolves when the gateway is ready. */
async function startInstance(port: number, noticeMs: number): Promise<ChildProcess> {
  const child = start(process.execPath, [program], {
    PATH: process.env.PATH,
    PORT: String(port),
    // As deployed: behind one proxy, which sets the header with the client's address.
    NODE_ENV: 'production',
    TRUSTED_PROXIES: '1',
    COGNITO_USER_POOL_ID: 'eu-west-1_Stub00001',
    COGNITO_CLIENT_ID: 'client',
    COGNITO_ENDPOINT: cognito.endpoint,
    // A busy machine sends requests in bursts, and refusing those is the subject of another
    // promise.
    COGNITO_QUOTAS: 'off',
    COGNITO_MAX_IN_FLIGHT: '10000',
    COGNITO_DEADLINE_MS: '20000',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'key',
    REDIS_URL: `redis://127.0.0.1:${String(redisPort)}`,
    SEALING_KEYS: 'k'.repeat(32),
    SERVICE_KEYS: `load=${createHash('sha256').update(apiKey).digest('hex')}=users:read`,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    SHUTDOWN_NOTICE_MS: String(noticeMs),
    DRAIN_MS: String(drainMs),
    LOG_LEVEL: 'fatal',
  });
  while ((await statusOf(`http://127.0.0.1:${String(port)}/health/ready`)) !== 200) {
    if (child.exitCode !== null)
      throw new Error(`the program ended with ${String(child.exitCode)}`);
    await wait(25);
  }
  return child;
}

async function untilNotReady(port: number): Promise<void> {
  while ((await statusOf(`http://127.0.0.1:${String(port)}/health/ready`)) === 200) await wait(10);
}

const statusOf = (url: string): Promise<number> =>
  fetch(url).then(
    ({ status }) => status,
    () => 0,
  );

interface Load {
  sent: number;
  readonly failures: string[];
  readonly stop: () => Promise<void>;
}

/** Requests start at a fixed rate, whatever their outcome. */
function load(url: string): Load {
  const agent = new Agent({ connections: 4096, pipelining: 0 });
  const underWay: Promise<void>[] = [];
  const began = performance.now();
  const result: Load = { sent: 0, failures: [], stop };
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * perSecond;
    while (result.sent < due) underWay.push(one((result.sent += 1)));
  }, 5);
  async function one(number: number): Promise<void> {
    try {
      const response = await agent.request({
        origin: url,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
        body: JSON.stringify({
          query: 'query ($username: String!) { user(username: $username) { __typename } }',
          variables: { username: `user-${String(number)}` },
        }),
      });
      const text = await response.body.text();
      if (text.trim() !== '{"data":{"user":{"__typename":"User"}}}')
        result.failures.push(`${String(response.statusCode)} ${text.slice(0, 200)}`);
    } catch (error) {
      result.failures.push((error as { code?: string }).code ?? (error as Error).name);
    }
  }
  async function stop(): Promise<void> {
    clearInterval(timer);
    await Promise.all(underWay);
    await agent.destroy();
  }
  return result;
}

/** How many times each failure occurred. */
function kindsOf(failures: readonly string[]): Record<string, number> {
  return failures.reduce<Record<string, number>>(
    (kinds, kind) => ({ ...kinds, [kind]: (kinds[kind] ?? 0) + 1 }),
    {},
  );
}

interface Roll {
  readonly balancer: BalancerName;
  readonly restarts: number;
  readonly signal: NodeJS.Signals;
  /** Default: the notice for that balancer. */
  readonly noticeMs?: number;
}

/**
 * Restarts one instance after the other. nginx is told beforehand, as its sample says; HAProxy
 * notices by itself.
 */
async function roll({
  balancer: name,
  restarts,
  signal,
  noticeMs = noticesMs[name],
}: Roll): Promise<{
  readonly sent: number;
  readonly failures: string[];
  readonly ends: { code: number | null; tookMs: number }[];
}> {
  const ports = [await freePort(), await freePort()];
  const instances = await Promise.all(ports.map((port) => startInstance(port, noticeMs)));
  const balancer = await startBalancer(name, ports);
  balancers.push(balancer);
  while ((await statusOf(`${balancer.url}/graphql`)) === 503) await wait(25);
  const client = load(balancer.url);
  const ends = [];
  for (let restart = 0; restart < restarts; restart += 1) {
    const turn = restart % 2;
    await wait(300);
    const ended = end(instances[turn]!, signal);
    await untilNotReady(ports[turn]!);
    await balancer.route([ports[1 - turn]!]);
    ends.push(await ended);
    instances[turn] = await startInstance(ports[turn]!, noticeMs);
    await balancer.route(ports);
  }
  await client.stop();
  await Promise.all(instances.map((instance) => end(instance, 'SIGKILL')));
  return { sent: client.sent, failures: client.failures, ends };
}

describe('deploys', () => {
  // Skipped if the balancer is not installed; .ci/run installs both.
  describe.each(balancerNames)('behind the sample for %s', (balancer) => {
    const whenInstalled = isInstalled(balancer) ? it : it.skip;

    whenInstalled('MUST lose no request while two instances are restarted in turn', async () => {
      const restarts = sized(10, 2);
      const limitMs = noticesMs[balancer] + drainMs + 1000;
      const { sent, failures, ends } = await roll({ balancer, restarts, signal: 'SIGTERM' });
      const slowest = Math.max(...ends.map(({ tookMs }) => tookMs));
      figure(
        'R16',
        `failed requests of ${sent} at ${perSecond}/s over ${restarts} restarts behind ${balancer}`,
        failures.length,
        '0',
      );
      figure(
        'R16',
        `slowest exit of an instance behind ${balancer}`,
        `${Math.round(slowest)} ms, exit codes ${[...new Set(ends.map(({ code }) => code))].join(', ')}`,
        `at most ${limitMs} ms, exit code 0`,
      );
      expect(kindsOf(failures)).toEqual({});
      expect(ends.map(({ code }) => code).filter((code) => code !== 0)).toEqual([]);
      expect(slowest).toBeLessThan(limitMs);
    });

    whenInstalled('control: a process that is killed without notice loses some', async () => {
      const { failures } = await roll({ balancer, restarts: 1, signal: 'SIGKILL' });
      expect(failures.length).toBeGreaterThan(0);
    });
  });

  it('MUST lose no request of a single instance whose client leaves when it reports not ready', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    const instance = await startInstance(port, noticesMs.none);
    const client = load(url);
    await wait(sized(5000, 1500));
    const ended = end(instance, 'SIGTERM');
    await untilNotReady(port);
    await client.stop();
    const { code } = await ended;
    figure(
      'R16',
      `failed requests of ${String(client.sent)} to a single instance`,
      client.failures.length,
      '0',
    );
    expect(kindsOf(client.failures)).toEqual({});
    expect(code).toBe(0);
  });
});
