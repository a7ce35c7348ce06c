/** Answers of redirect sign-ins that are used twice, at a server that would accept their codes. */
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { BudgetExceeded } from '../../../src/guard/budgets/budgetExceeded.js';
import { memoryCounters } from '../../../src/guard/budgets/counters.js';
import { createOnceOnly } from '../../../src/guard/onceOnly.js';
import { hasRedis, startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';
import { openRedirectWorld } from './support/redirectWorld.js';
import type { Answer, RedirectWorld } from './support/redirectWorld.js';

let world: RedirectWorld;
beforeAll(async () => {
  world = await openRedirectWorld();
});
beforeEach(() => {
  world.server.reset();
  world.server.careless = true;
});
afterAll(async () => {
  await world.close();
});

const tokens = { __typename: 'AuthenticationTokens' };
const used = { __typename: 'RedirectSignInError', reason: 'CODE_USED' };
const busy = { __typename: 'TooManyRequestsError', scope: 'GATEWAY', retryable: true };

async function signedInThere(at: RedirectWorld): Promise<Record<string, string>> {
  const { url, flow } = await at.browser().start();
  return { ...(await world.server.authorize(url as string)), flow };
}

describe('an answer that is being completed', () => {
  it('MUST be answered as busy, not as used, until the first completion has ended', async () => {
    world.server.delayMs = 300;
    const answer = await signedInThere(world);
    const first = world.browser().complete(answer);
    await wait(100);
    expect(await world.browser().complete(answer)).toMatchObject(busy);
    expect(await first).toMatchObject(tokens);
    expect(await world.browser().complete(answer)).toMatchObject(used);
  });
});

describe('a memory without a place', () => {
  it('MUST NOT be taken for a value that was used', async () => {
    const source = { bucket: '192.0.2.1', network: '192.0.2' };
    const once = createOnceOnly(
      memoryCounters(() => new Date(), 1),
      'pool',
      60_000,
    );
    await expect(once(['state', 'code'], 0, source as never)).rejects.toThrow(BudgetExceeded);
  });
});

(hasRedis ? describe : describe.skip)('around an outage of Redis', () => {
  let redis: RedisProcess;
  let [first, second]: RedirectWorld[] = [];
  beforeAll(async () => {
    redis = await startRedis();
    first = await openRedirectWorld({ redisUrl: redis.url }, world.server);
    second = await openRedirectWorld({ redisUrl: redis.url }, world.server);
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    await redis.close();
  });

  const complete = (at: RedirectWorld | undefined, answer: object): Promise<Answer> =>
    at!.browser().complete({ ...answer });
  /** The first answer that is not a refusal for the outage. */
  async function onceBack(at: RedirectWorld | undefined, answer: object): Promise<Answer> {
    for (;;) {
      const value = await complete(at, answer);
      if (value.__typename !== busy.__typename) return value;
      await wait(50);
    }
  }

  it('MUST accept no answer while Redis hangs, and each once afterwards', async () => {
    const answer = await signedInThere(first!);
    redis.signal('SIGSTOP');
    for (const at of [first, second, first, second])
      expect(await complete(at, answer)).toMatchObject(busy);
    expect(world.server.requests).toEqual([]);
    redis.signal('SIGCONT');
    // The reservation that got no answer may have been made.
    const other = await signedInThere(first!);
    expect(await onceBack(second, other)).toMatchObject(tokens);
    for (const at of [first, second]) expect(await complete(at, other)).toMatchObject(used);
    expect(world.server.requests).toHaveLength(1);
  });

  it('MUST accept no answer again that was accepted before Redis was lost', async () => {
    const [answer, open] = [await signedInThere(first!), await signedInThere(first!)];
    expect(await complete(first, answer)).toMatchObject(tokens);
    await redis.kill();
    for (const at of [first, second]) expect(await complete(at, answer)).toMatchObject(busy);
    await redis.start();
    expect(await onceBack(second, answer)).toMatchObject({ reason: 'EXPIRED' });
    expect(await onceBack(first, answer)).toMatchObject({ __typename: 'RedirectSignInError' });
    // One that was not accepted has to start again too: Redis no longer knows.
    expect(await complete(second, open)).toMatchObject({ reason: 'EXPIRED' });
    expect(world.server.requests).toHaveLength(1);
    expect(await complete(second, await signedInThere(first!))).toMatchObject(tokens);
  });
});
