/**
 * Tests what the operator is told about an unusable Redis, and what the gateway needs from Redis.
 * Uses real servers.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';

import { connectRedis } from '../../../src/guard/store/redis.js';
import { countReplicas } from '../../../src/guard/store/replicas.js';
import type { SharedStore } from '../../../src/guard/store/redis.js';
import type { StoreFault } from '../../../src/guard/store/storeFault.js';
import { storeLog } from '../../../src/guard/store/storeLog.js';
import { startTelemetry } from '../../../src/telemetry/index.js';
import { mutate, password, seedUser } from '../../support/ask.js';
import { behindProxy } from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest, GatewayUnderTestOptions } from '../../support/gateway.js';
import { hasRedis, startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';
import { serviceKey } from '../../support/serviceKey.js';
import { until } from '../../support/until.js';

const guide = readFileSync(new URL('../../../docs/operations-guide.md', import.meta.url), 'utf8');
/** The ACL line that operators copy, and the key patterns in the table next to it. */
const aclRules = /^ACL SETUSER gateway (.*)$/m.exec(guide)?.[1]?.split(' ') ?? [];
const patterns = [...guide.matchAll(/`(\{cognito-graphql-gateway\}:[^`]*)`/g)].map(
  ([, pattern = '']) => pattern,
);
const secret = 'canary-of-the-password';

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function redisWith(...more: string[]): Promise<RedisProcess> {
  const redis = await startRedis(more);
  opened.push(() => redis.close());
  return redis;
}

/** An administrator's connection. */
function admin({ url }: Pick<RedisProcess, 'url'>): Redis {
  const client = new Redis(url);
  opened.push(() => {
    client.disconnect();
  });
  return client;
}

async function connect(url: string): Promise<SharedStore> {
  const store = await connectRedis(url, () => undefined);
  opened.push(store.close);
  return store;
}

/** Creates the user of the ACL line with changed rules; returns the URL. */
async function withUser(redis: RedisProcess, rules: readonly string[]): Promise<string> {
  const given = rules.map((rule) => (rule === '>PASSWORD' ? `>${secret}` : rule));
  await admin(redis).call('ACL', 'SETUSER', 'gateway', ...given);
  return redis.url.replace('//', `//gateway:${secret}@`);
}

const causeAt = async (url: string): Promise<string | undefined> =>
  (await connect(url)).fault()?.cause;

interface Certificate {
  readonly arguments: readonly string[];
  readonly directory: string;
}

function certificate(): Certificate {
  const directory = mkdtempSync(join(tmpdir(), 'redis-tls-'));
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
    ...['-keyout', key, '-out', cert],
  ]);
  if (made.status !== 0) throw new Error('openssl makes no certificate');
  return {
    directory,
    arguments: [
      ...['--port', '0', '--tls-port', '{port}', '--tls-auth-clients', 'no'],
      ...['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert],
    ],
  };
}

(hasRedis ? describe : describe.skip)('the reported cause of an unusable Redis', () => {
  it('covers a wrong password, a missing one, and an unnecessary one', async () => {
    const redis = await redisWith('--requirepass', secret);
    expect(await causeAt(redis.url)).toBe('password');
    expect(await causeAt(redis.url.replace('//', '//:wrong@'))).toBe('password');
    expect(await causeAt(redis.url.replace('//', `//:${secret}@`))).toBeUndefined();
    expect(await causeAt(`${redis.url}/5`)).toBe('password');
    expect(await causeAt(`${redis.url.replace('//', '//:wrong@')}/5`)).toBe('password');
    const open = await redisWith();
    expect(await causeAt(open.url.replace('//', '//nosuchuser:wrong@'))).toBe('password');
  });

  it('covers a database that does not exist, and nothing is written to database 0', async () => {
    const redis = await redisWith();
    expect(await causeAt(`${redis.url}/99`)).toBe('database');
    expect(await admin(redis).keys('*since')).toEqual([]);
    expect(await causeAt(`${redis.url}/3`)).toBeUndefined();
  });

  it('covers a read-only replica', async () => {
    const { port } = await redisWith();
    const replica = await redisWith('--replicaof', `127.0.0.1 ${String(port)}`);
    expect(await causeAt(replica.url)).toBe('replica');
  });

  it('covers a cluster node without slots and one without the needed slots, and clears once it has them', async () => {
    const node = await redisWith('--cluster-enabled', 'yes');
    const store = await connect(node.url);
    expect(store.fault()?.cause).toBe('cluster');
    expect(await causeAt(`${node.url}/3`)).toBe('database');
    await admin(node).call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
    await until(() => store.fault() === undefined);
  });

  it('covers TLS on one side only, and an untrusted certificate', async () => {
    const made = certificate();
    opened.push(() => {
      rmSync(made.directory, { recursive: true });
    });
    const withTls = await redisWith(...made.arguments);
    const plain = await redisWith();
    expect(await causeAt(withTls.url)).toBe('closed');
    expect((await connect(withTls.url)).fault()?.fix).toMatch('rediss://');
    expect(await causeAt(plain.url.replace('redis:', 'rediss:'))).toBe('tls');
    expect(await causeAt(withTls.url.replace('redis:', 'rediss:'))).toBe('certificate');
  });

  it('does not end the process when a connection is abandoned during its TLS handshake', async () => {
    const made = certificate();
    opened.push(() => {
      rmSync(made.directory, { recursive: true });
    });
    const { url } = await redisWith(...made.arguments);
    const stores = await Promise.all(
      Array.from({ length: 60 }, () =>
        connectRedis(url.replace('redis:', 'rediss:'), () => undefined),
      ),
    );
    // Each retries four times a second. An error event without a listener would fail this test.
    for (const store of stores) {
      store.close();
      await wait(5);
    }
    expect(stores.map((store) => store.up())).toEqual(stores.map(() => false));
    await wait(300);
  });

  it('covers an unknown host, a port without a server, a silent server, and a server that is not Redis', async () => {
    const listen = async (server: Server): Promise<string> => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      opened.push(() => void server.close());
      return `redis://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    };
    expect(await causeAt('redis://nosuch.invalid')).toBe('name');
    expect(await causeAt('redis://127.0.0.1:9')).toBe('refused');
    const silent = await redisWith();
    silent.signal('SIGSTOP');
    expect(await causeAt(silent.url)).toBe('timeout');
    const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await causeAt(await listen(web))).toBe('tls');
  });

  it('covers a full Redis, which still enforces recorded limits and still counts replicas', async () => {
    const redis = await redisWith();
    const store = await connect(redis.url);
    const replicas = await countReplicas(store, 'eu-west-1');
    opened.push(replicas.close);
    await admin(redis).config('SET', 'maxmemory', '1');
    await until(() => store.fault()?.cause === 'memory');
    await wait(1500);
    expect({ up: store.up(), replicas: replicas.count() }).toEqual({ up: true, replicas: 1 });
    await admin(redis).config('SET', 'maxmemory', '0');
    await until(() => store.fault() === undefined);
  });

  it('is found without traffic when permissions are revoked later, and does not flap', async () => {
    const redis = await redisWith();
    const seen: (string | undefined)[] = [];
    const store = await connectRedis(await withUser(redis, aclRules), (fault) => {
      if (seen.at(-1) !== fault?.cause || seen.length === 0) seen.push(fault?.cause);
    });
    opened.push(store.close);
    await admin(redis).call('ACL', 'SETUSER', 'gateway', '-evalsha');
    await until(() => store.fault() !== undefined);
    await wait(1500);
    expect(seen).toEqual([undefined, 'permission']);
    // PING still works meanwhile.
    await expect(store.run((client) => client.ping())).rejects.toThrow('NOPERM');
  });
});

(hasRedis ? describe : describe.skip)('the ACL line of the operations guide', () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.close());

  const commands = aclRules.filter((rule) => rule.startsWith('+'));
  const optional = ['+info', '+select'];
  it('lists commands and the keys of the table', () => {
    expect(commands.length).toBeGreaterThan(10);
    expect(aclRules).toContain('~{cognito-graphql-gateway}:*');
    expect(patterns.length).toBeGreaterThan(10);
  });

  it('allows all commands of the probe', async () => {
    expect(await causeAt(await withUser(redis, aclRules))).toBeUndefined();
    expect(await causeAt(`${await withUser(redis, aclRules)}/1`)).toBeUndefined();
  });

  it('reports a refused database when the user may not select it', async () => {
    const url = await withUser(redis, [...aclRules, '-select']);
    expect(await causeAt(`${url}/1`)).toBe('database');
  });

  it.each(commands.filter((command) => !optional.includes(command)))(
    'needs %s: without it the probe reports a missing permission',
    async (command) => {
      const url = await withUser(redis, [...aclRules, command.replace('+', '-')]);
      await admin(redis).script('FLUSH');
      expect(await causeAt(url)).toBe('permission');
    },
  );

  it('needs the key patterns: with those of another program the probe reports a missing permission', async () => {
    const url = await withUser(redis, [...aclRules, 'resetkeys', '~other:*']);
    expect(await causeAt(url)).toBe('permission');
  });
});

const key = 'key-of-a-service';
const busy: GatewayUnderTestOptions = {
  pool: { users: [seedUser('ada')] },
  grants: {
    serviceKeys: [serviceKey(key, ['users:write', 'passwords:write', 'users:read'], 'backend')],
  },
  guards: { source: behindProxy, budgets: {} },
  domain: 'http://localhost:9',
  redirectUris: ['http://localhost:3000/callback'],
};

/** Starts a sign-in by redirect and completes it as a user who cancels. */
async function cancelRedirect({ graphql }: GatewayUnderTest): Promise<void> {
  const { data } = await graphql(
    'mutation { started: startRedirectSignIn(input: { redirectUri: "http://localhost:3000/callback" }) ' +
      '{ ... on RedirectSignIn { url flow } } }',
  );
  const { url, flow } = data.started as { url: string; flow: string };
  const state = new URL(url).searchParams.get('state');
  const answer = await graphql(
    'mutation ($input: CompleteRedirectSignInInput!) { completed: completeRedirectSignIn(input: $input) ' +
      '{ ... on RedirectSignInError { reason } } }',
    { input: { state, flow, error: 'access_denied' } },
  );
  expect(answer.data.completed).toEqual({ reason: 'ACCESS_DENIED' });
}

(hasRedis ? describe : describe.skip)('the keys in Redis', () => {
  it('are exactly those in the operations guide, and all are in one cluster slot', async () => {
    const node = await redisWith('--cluster-enabled', 'yes');
    const client = admin(node);
    await client.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
    // Uses the patterns of the table instead of the one pattern that covers them all.
    const rules = aclRules.filter((rule) => !rule.startsWith('~'));
    const url = await withUser(node, [...rules, ...patterns.map((pattern) => `~${pattern}`)]);
    await until(() => client.set('x', '1').then(() => true, () => false)); // prettier-ignore
    await client.del('x');
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
    const gateway = await startGateway({ ...busy, redisUrl: url, log });
    opened.push(gateway.close);
    const from = { 'x-forwarded-for': '203.0.113.1' };
    const asService = { ...from, 'x-api-key': key };
    const wrong = { username: 'ada', password: 'Wrong-Horse-1' };
    await mutate(gateway, 'authenticate', wrong, from);
    await mutate(gateway, 'authenticate', wrong, asService);
    await mutate(gateway, 'forgotPassword', { username: 'ada' }, from);
    await mutate(gateway, 'forgotPassword', { username: 'ada' }, asService);
    const grace = { username: 'grace', password, attributes: { email: 'grace@example.com' } };
    await mutate(gateway, 'signUp', grace, from);
    await cancelRedirect(gateway);
    const seen = new Set([...(await client.keys('*'))]);
    const right = await mutate(gateway, 'authenticate', { username: 'ada', password }, from);
    expect(right.__typename).toBe('AuthenticationTokens');
    const isKnown = async (): Promise<boolean> => (await client.keys('*:known:*')).length > 0;
    await until(isKnown);
    for (const name of await client.keys('*')) seen.add(name);

    const matches = (pattern: string, name: string): boolean =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
    const unlisted = [...seen].filter((name) => !patterns.some((each) => matches(each, name)));
    expect(unlisted).toEqual([]);
    const passing = /:(?:nobody|probe:\*|probe-known:\*)$/;
    const unused = patterns.filter((each) => ![...seen].some((name) => matches(each, name)));
    expect(unused.filter((pattern) => !passing.test(pattern))).toEqual([]);
    const slots = new Set(
      await Promise.all([...seen].map((name) => client.cluster('KEYSLOT', name))),
    );
    expect(slots.size).toBe(1);
    expect(lines.filter((line) => line.includes('of no use'))).toEqual([]);
  });
});

describe('the log of the shared store', () => {
  const fault = (cause: StoreFault['cause']): StoreFault => ({ cause, what: 'what', fix: 'fix' });

  it('has a line for each change, then at most one a minute, however often Redis comes and goes', () => {
    const lines: string[] = [];
    let now = 0;
    const tell = storeLog(
      pino({ base: null, timestamp: false }, { write: (line) => void lines.push(line) }),
      () => now,
    );
    tell(undefined);
    expect(lines.splice(0)).toEqual([expect.stringContaining('the shared store answers')]);
    for (; now < 59_000; now += 250) tell(fault('refused'));
    expect(lines.splice(0)).toEqual([expect.stringContaining('"cause":"refused"')]);
    for (; now < 118_000; now += 250) tell(fault('refused'));
    expect(lines.splice(0)).toHaveLength(1);
    for (; now < 238_000; now += 250) tell(now % 500 === 0 ? undefined : fault('closed'));
    expect(lines.splice(0).length).toBeLessThanOrEqual(4);
    now += 60_000;
    for (let look = 0; look < 10; look += 1) tell(undefined);
    expect(lines).toHaveLength(1);
  });
});

(hasRedis ? describe : describe.skip)('a gateway whose Redis refuses its password', () => {
  it('reports it once in the log, in readiness and in a metric, and MUST NOT repeat the password', async () => {
    const redis = await redisWith('--requirepass', 'another');
    const lines: string[] = [];
    const telemetry = await startTelemetry({
      metrics: { host: '127.0.0.1', port: 0 },
    });
    const gateway = await startGateway({
      redisUrl: redis.url.replace('//', `//:${secret}@`),
      observer: telemetry,
      log: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }),
    });
    opened.push(() => telemetry.close(), gateway.close);
    await wait(700);
    const ready = await fetch(`${gateway.url}/health/ready`);
    const body = await ready.text();
    const what = 'Redis does not accept the user and password in REDIS_URL.';
    expect(ready.status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      status: 'unavailable',
      failing: ['redis'],
      why: { redis: what },
    });
    const metrics = await (await fetch(telemetry.metricsUrl ?? '')).text();
    expect(metrics).toContain('cognito_gateway_shared_store_fault{cause="password"} 1');
    const told = lines.filter((line) => line.includes('shared store'));
    expect(told.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 50, cause: 'password', why: what, fix: expect.stringContaining('Correct them') },
    ]);
    expect(lines.join('') + body + metrics).not.toContain(secret);
  });
});
