/**
 * R17: if the store of the limits is killed, hangs, is slow or is emptied, stricter limits apply.
 */
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';

import { seedUser } from '../../support/ask.js';
import { behindProxy, count, wrongFrom } from '../../support/hostile/attack.js';
import { startDelayProxy } from '../../support/upstream/delayProxy.js';
import type { DelayProxy } from '../../support/upstream/delayProxy.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { figure } from '../support/figures.js';

const home = '203.0.113.1';
let redis: RedisProcess;
let way: DelayProxy;
let gateway: GatewayUnderTest;
let bare: GatewayUnderTest;

beforeAll(async () => {
  redis = await startRedis();
  way = await startDelayProxy(redis.port);
  const options = {
    redisUrl: `redis://127.0.0.1:${String(way.port)}`,
    pool: { users: [seedUser('ada')] },
  };
  gateway = await startGateway({
    ...options,
    guards: { ...unprotected, source: behindProxy, budgets: { guessesPerSource: Infinity } },
  });
  bare = await startGateway({ ...options, guards: { ...unprotected, source: behindProxy } });
});
afterAll(async () => {
  await gateway.close();
  await bare.close();
  way.close();
  await redis.close();
});

interface Guesses {
  readonly reached: number;
  readonly slowestMs: number;
}

/** Sent one after another, about a user who does not exist; the limits treat all users alike. */
async function guess(of: GatewayUnderTest, username: string, times: number): Promise<Guesses> {
  const answers: string[] = [];
  let slowestMs = 0;
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    answers.push(await wrongFrom(of, home, username, n));
    slowestMs = Math.max(slowestMs, performance.now() - start);
  }
  return { reached: times - count(answers, 'TooManyRequestsError'), slowestMs };
}

/**
 * Milliseconds until the shared budget applies again: a new user then gets more than the single
 * guess allowed during an outage.
 */
async function untilBack(name: string): Promise<number> {
  const start = performance.now();
  for (let round = 0; ; round += 1) {
    if ((await guess(gateway, `${name}-${String(round)}`, 2)).reached === 2)
      return performance.now() - start;
    if (performance.now() - start > 10_000) throw new Error('the store is not used again');
    await wait(20);
  }
}

const faults: readonly (readonly [
  what: string,
  harm: () => Promise<void> | void,
  heal: () => Promise<void> | void,
])[] = [
  ['killed', () => redis.kill(), () => redis.start()],
  [
    'hung',
    () => {
      redis.signal('SIGSTOP');
    },
    () => {
      redis.signal('SIGCONT');
    },
  ],
  [
    'slow',
    () => {
      way.delayMs = 400;
    },
    () => {
      way.delayMs = 0;
    },
  ],
];

describe('while the store is unavailable', () => {
  it.each(faults)(
    'MUST let one guess per source against a user through, within 250 ms, and share the budget again within a second: %s',
    async (what, harm, heal) => {
      const { slowestMs: usualMs, reached: usual } = await guess(gateway, `before-${what}`, 8);
      expect(usual).toBe(4);
      await harm();
      const during = await guess(gateway, `during-${what}`, 8);
      await heal();
      const backMs = await untilBack(`after-${what}`);
      figure(
        'R17',
        `guesses against a user that get through, store ${what}`,
        during.reached,
        '1 of 8; normally 4',
      );
      figure(
        'R17',
        `slowest answer, beyond the normal time, store ${what}, ms`,
        Math.round(Math.max(0, during.slowestMs - usualMs)),
        'at most 250',
      );
      figure(
        'R17',
        `ms until the budget is shared again, store ${what}`,
        Math.round(backMs),
        'at most 1000',
      );
      expect(during.reached).toBe(1);
      expect(during.slowestMs - usualMs).toBeLessThanOrEqual(250);
      expect(backMs).toBeLessThanOrEqual(1000);
    },
  );

  it('control: lets every guess through without budgets', async () => {
    await redis.kill();
    expect((await guess(bare, 'bare', 8)).reached).toBe(8);
    await redis.start();
    await untilBack('after-control');
  });
});

describe('when the store is emptied', () => {
  it('MUST NOT give a source its guesses back', async () => {
    await guess(gateway, 'flushed', 4);
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    const { reached } = await guess(gateway, 'flushed', 8);
    figure(
      'R17',
      'guesses against a user that get through after the store was emptied',
      reached,
      '0',
    );
    expect(reached).toBe(0);
  });
});
