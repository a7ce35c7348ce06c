/** The only place that knows how many gateways share Cognito's quotas: those that have told the shared store so within three seconds. */
import { randomUUID } from 'node:crypto';

import type { SharedStore } from './redis.js';
import { storeKey } from './storeKeys.js';

export interface Replicas {
  /** This one included. While the store is out of reach, as many as before: the others are still there. */
  readonly count: () => number;
  readonly close: () => void;
}

const everyMs = 1000;

/** By the clock of the store, so that clocks of the gateways may differ. 0: it takes nothing up, so it cannot tell. */
const announce = `
  local now = tonumber(redis.call('TIME')[1])
  local added = redis.pcall('ZADD', KEYS[1], now, ARGV[1])
  if type(added) == 'table' and added.err then return 0 end
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 3)
  redis.call('PEXPIRE', KEYS[1], 60000)
  return redis.call('ZCARD', KEYS[1])`;

/** Resolves when the store was asked once. `of` names the quotas, such as the Region. */
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
