/**
 * R27: no caller can remove entries of others from the memory that protects them, whether in the
 * process or in Redis.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';

import { createBudgets } from '../../../src/guard/budgets/budget.js';
import type { BudgetKind } from '../../../src/guard/budgets/budgetOptions.js';
import type { Budgets } from '../../../src/guard/budgets/budget.js';
import { memoryCounters } from '../../../src/guard/budgets/counters.js';
import type { Counters, Settlement } from '../../../src/guard/budgets/counters.js';
import { createIdempotency } from '../../../src/guard/idempotency.js';
import type { Idempotency } from '../../../src/guard/idempotency.js';
import { connectRedis } from '../../../src/guard/store/redis.js';
import { sharedCounters } from '../../../src/guard/store/sharedCounters.js';
import { asUser, mutate, readUser, seedUser } from '../../support/ask.js';
import { address, atOnce, behindProxy } from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { evictingCounters, evictingIdempotency, isNoPlace } from '../support/evicting.js';
import { figure, sized } from '../support/figures.js';

const now = (): Date => new Date(1_800_000_000_000);
const requests = sized(100_000, 10_000);
/** The capacity in counters, the same as that of an earlier version whose counters could be evicted. */
const capacity = requests / 2;
const rounds = 5;
const sourceOf = (text: string) => ({
  address: text,
  bucket: text,
  network: `${text.slice(0, text.lastIndexOf('.'))}.0/24`,
});
const ofSources = (count: number) => `${String(count)} source${count === 1 ? '' : 's'}`;
const home = sourceOf('203.0.113.1');

interface Outcome {
  readonly guesses: number;
  readonly mostFromOne: number;
  readonly messages: number;
  readonly ownerIn: number;
}

async function attempt(
  budgets: Budgets,
  kind: BudgetKind,
  subject: string,
  source: typeof home,
  how: Settlement,
): Promise<boolean> {
  const room = await budgets.reserve(kind, subject, source).catch(() => undefined);
  room?.settle(how);
  return room !== undefined;
}

/**
 * Guesses ada's password and requests messages to her. In between, sends requests about other users,
 * some of which are refused, fail, are free, or succeed.
 */
async function attack(
  counters: Counters,
  sources: number,
  count = requests,
  inFlight = 1,
): Promise<Outcome> {
  const budgets = createBudgets(counters, 'pool', {}, now);
  const from = (n: number) => sourceOf(address((n % sources) * 256 + 1));
  await attempt(budgets, 'guess', 'ada', home, 'proven');
  const ofSource = new Map<number, number>();
  let [messages, ownerIn] = [0, 0];
  const settlements: readonly Settlement[] = ['spent', 'returned', 'proven'];
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < Math.min(sources, 40); n += 1) {
      for (let guess = 0; guess < 4; guess += 1)
        if (await attempt(budgets, 'guess', 'ada', from(n), 'spent'))
          ofSource.set(n, (ofSource.get(n) ?? 0) + 1);
      messages += Number(await attempt(budgets, 'message', 'ada', from(n), 'spent'));
    }
    for (let signIns = 0; signIns < 100 / rounds; signIns += 1)
      ownerIn += Number(await attempt(budgets, 'guess', 'ada', home, 'proven'));
    await atOnce(count / rounds, inFlight, (n) =>
      attempt(
        budgets,
        n % 10 === 9 ? 'message' : 'guess',
        `user-${String(round)}-${String(n)}`,
        from(n),
        settlements[n % 3]!,
      ),
    );
  }
  const guesses = [...ofSource.values()].reduce((sum, each) => sum + each, 0);
  return { guesses, mostFromOne: Math.max(...ofSource.values()), messages, ownerIn };
}

function judge(where: string, { guesses, mostFromOne, messages, ownerIn }: Outcome): void {
  figure('R27', `${where}: guesses against one user`, guesses, 'at most 20');
  figure('R27', `${where}: most of these guesses from one source`, mostFromOne, 'at most 4');
  figure('R27', `${where}: messages to one address`, messages, 'at most 3');
  figure(
    'R27',
    `${where}: sign-ins of the owner at a known source`,
    `${String(ownerIn)} of 100`,
    '100',
  );
  expect(guesses).toBeLessThanOrEqual(20);
  expect(mostFromOne).toBeLessThanOrEqual(4);
  expect(messages).toBeLessThanOrEqual(3);
  expect(ownerIn).toBe(100);
}

describe('guesses and messages, counted in memory', () => {
  it.each([1, 2, 1000])(
    'MUST stay within their limits without locking out the owner, whatever %i other sources send',
    async (sources) => {
      judge(
        `memory, ${String(requests)} requests from ${ofSources(sources)}`,
        await attack(memoryCounters(now, capacity), sources),
      );
    },
  );

  it('control: exceed their limits if the oldest counters are evicted', async () => {
    const { guesses, mostFromOne, messages } = await attack(evictingCounters(capacity / 2), 1000);
    figure(
      'R27',
      'control, oldest counters evicted: guesses against one user from one source',
      mostFromOne,
      'more than 4',
    );
    expect(guesses).toBeGreaterThan(4);
    expect(messages).toBeGreaterThan(3);
  });
});

describe('guesses and messages, counted in a Redis that becomes full', () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    await redis.close();
  });

  it.each([
    ['noeviction', 1000, sized(100_000, 10_000)],
    ['allkeys-lru', 1000, sized(30_000, 10_000)],
    ['volatile-ttl', 2, sized(30_000, 10_000)],
  ])(
    'MUST stay within their limits with maxmemory-policy %s, without locking out the owner',
    async (policy, sources, count) => {
      const admin = new Redis(redis.url);
      await admin.flushall();
      await admin.config('SET', 'maxmemory', '0');
      const used = Number(/used_memory:(\d+)/.exec(await admin.info('memory'))![1]);
      await admin.config('SET', 'maxmemory-policy', policy);
      await admin.config('SET', 'maxmemory', String(used + 1_500_000));
      const store = await connectRedis(redis.url, () => undefined);
      try {
        const outcome = await attack(
          sharedCounters(
            store,
            memoryCounters(() => new Date()),
          ),
          sources,
          count,
          32,
        );
        judge(`Redis, ${policy}, ${String(count)} requests from ${ofSources(sources)}`, outcome);
        if (sources === 1000 && policy === 'noeviction')
          await expect(admin.set('full', 'x'.repeat(1_000_000))).rejects.toThrow('OOM');
      } finally {
        store.close();
        await admin.config('SET', 'maxmemory', '0');
        admin.disconnect();
      }
    },
  );
});

describe('idempotency keys', () => {
  /**
   * How many times a write is executed if it is repeated with the same idempotency key after many
   * requests from strangers.
   */
  async function writes(
    idempotency: Idempotency,
    secret: boolean,
    sources: number,
  ): Promise<number> {
    let done = 0;
    const write = () =>
      idempotency.once(
        { key: 'key', scope: ['createUser', 'root'], input: {}, secret, holders: ['root'] },
        () => Promise.resolve({ done: (done += 1) }),
        () => true,
      );
    await write();
    await atOnce(requests, 16, (n) => {
      const source = sourceOf(address((n % sources) * 256 + 1));
      const request = {
        key: `key-${String(n)}`,
        scope: ['revokeToken', source.bucket],
        input: {},
        secret: true,
        holders: [source.bucket, source.network],
      };
      return idempotency
        .once(
          request,
          () => Promise.resolve({ n }),
          () => n % 2 === 0,
        )
        .catch((error: unknown) => {
          if (!isNoPlace(error)) throw error;
        });
    });
    await write();
    return done;
  }

  it.each([1, 2, 1000])(
    'MUST execute a repeated write only once, whatever %i other sources send',
    async (sources) => {
      for (const secret of [true, false]) {
        const done = await writes(createIdempotency({}, now), secret, sources);
        figure(
          'R27',
          `a repeated write ${secret ? 'of a user' : 'of an administrator'}, ` +
            `with ${String(requests)} keyed requests from ${ofSources(sources)} in between`,
          done,
          '1',
        );
        expect(done).toBe(1);
      }
    },
  );

  it('control: executes it twice if the oldest answers are evicted', async () => {
    expect(await writes(evictingIdempotency(capacity / 10), false, 1)).toBe(2);
  });
});

describe('through the whole gateway', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway({
      guards: { source: behindProxy, budgets: {} },
      pool: { users: [seedUser('ada')] },
    });
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('MUST create a user only once, and keep refusing a revoked token, despite free requests in between', async () => {
    const administrator = { ...(await gateway.asAdministrator()), 'idempotency-key': 'create-eve' };
    const ada = await asUser(gateway, 'ada');
    const create = () =>
      mutate(
        gateway,
        'createUser',
        { username: 'eve', temporaryPassword: 'Temporary-1', messageAction: 'SUPPRESS' },
        administrator,
      );
    const calls = watchCalls(gateway.pool);
    expect(await create()).toMatchObject({ __typename: 'CreateUserSuccess' });
    await mutate(gateway, 'signOut', {}, ada);
    await atOnce(sized(10_100, 1000), 16, (n) =>
      mutate(
        gateway,
        'authenticate',
        { username: `user-${String(n)}`, password: 'Wrong-Horse-7' },
        { 'idempotency-key': `key-${String(n)}`, 'x-forwarded-for': address(n % 4) },
      ),
    );
    expect(await create()).toMatchObject({ __typename: 'CreateUserSuccess' });
    const created = calls.names.filter((name) => name === 'AdminCreateUser').length;
    const revoked = await readUser(gateway, 'me', 'username', ada);
    figure(
      'R27',
      `calls of a repeated createUser with ${String(sized(10_100, 1000))} free requests in between`,
      created,
      '1',
    );
    figure(
      'R27',
      'answer to a revoked token after these requests',
      revoked.__typename as string,
      'NotAuthorizedError',
    );
    expect(created).toBe(1);
    expect(revoked.__typename).toBe('NotAuthorizedError');
  });
});
