/**
 * Counts the gateways that share Cognito's quotas: those that reported to the shared store within
 * the last three seconds.
 */
import { randomUUID } from 'node:crypto';

import type { SharedStore } from './redis.js';
import { storeKey } from './storeKeys.js';

export interface Replicas {
  /**
   * Returns the number of gateways, including this one. While the store is down, the number stays
   * as it was, because the other gateways are probably still running.
   */
  readonly count: () => number;
  readonly close: () => void;
}

const everyMs = 1000;

/**
 * Uses the store's clock, because the clocks of the gateways may differ. Returns 0 if the store
 * refuses writes and so cannot count.
 */
const announce = `
  local now = tonumber(redis.call('TIME')[1])
  local added = redis.pcall('ZADD', KEYS[1], now, ARGV[1])
  if type(added) == 'table' and added.err then return 0 end
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 3)
  redis.call('PEXPIRE', KEYS[1], 60000)
  return redis.call('ZCARD', KEYS[1])`;

/** Resolves after the first answer of the store. `of` names the quotas, such as the Region. */
export async function countReplicas(store: SharedStore, of: string): Promise<Replicas> {
  const id = randomUUID();
  const key = storeKey(`replicas:${of}`);
  let known = 1;
  async function tell(): Promise<void> {
    if (!store.up()) return;
    const count = await store
      .run((redis) => redis.eval(announce, 1, key, id) as Promise<number>)
      .catch(() => 0);
    known = count || known;
  }
  await tell();
  const timer = setInterval(() => void tell(), everyMs).unref();
  return {
    count: () => known,
    close: () => {
      clearInterval(timer);
      if (store.up()) void store.run((redis) => redis.zrem(key, id)).catch(() => undefined);
    },
  };
}
