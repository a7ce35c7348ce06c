/** Tests gateways that share Cognito's quotas, on a Redis that the test starts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { connectRedis } from '../../../src/guard/store/redis.js';
import type { SharedStore } from '../../../src/guard/store/redis.js';
import { countReplicas } from '../../../src/guard/store/replicas.js';
import type { Replicas } from '../../../src/guard/store/replicas.js';
import { hasRedis, startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';

let redis: RedisProcess;
const stores: SharedStore[] = [];

async function join(of: string): Promise<Replicas> {
  const store = await connectRedis(redis.url, () => undefined);
  stores.push(store);
  return countReplicas(store, of);
}

async function becomes(count: () => number, wanted: number): Promise<void> {
  while (count() !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
}

(hasRedis ? describe : describe.skip)('countReplicas', () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    for (const store of stores) store.close();
    await redis.close();
  });

  it('counts the gateways with the same quotas, and forgets those that leave', async () => {
    const first = await join('eu-west-1');
    const second = await join('eu-west-1');
    const elsewhere = await join('us-east-1');
    expect([second.count(), elsewhere.count()]).toEqual([2, 1]);
    await becomes(first.count, 2);
    second.close();
    await becomes(first.count, 1);
    first.close();
    elsewhere.close();
  });

  it('MUST keep the quota divided while the store is unreachable', async () => {
    const first = await join('eu-central-1');
    const second = await join('eu-central-1');
    await becomes(first.count, 2);
    await redis.kill();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([first.count(), second.count()]).toEqual([2, 2]);
    first.close();
    second.close();
  });
});
