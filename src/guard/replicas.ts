/** The only place that knows how many gateways share Cognito's quotas: those that have told the shared store so within three seconds. */
import { randomUUID } from 'node:crypto';

import type { SharedStore } from './redis.js';

export interface Replicas {
  /** This one included. While the store is out of reach, as many as before: the others are still there. */
  readonly count: () => number;
  readonly close: () => void;
}

const everyMs = 1000;

/** By the clock of the store, so that clocks of the gateways may differ. */
const announce = `
  local now = tonumber(redis.call('TIME')[1])
  redis.call('ZADD', KEYS[1], now, ARGV[1])
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 3)
  redis.call('EXPIRE', KEYS[1], 60)
  return redis.call('ZCARD', KEYS[1])`;

/** Resolves when the store was asked once. `of` names the quotas, such as the Region. */
export async function countReplicas(store: SharedStore, of: string): Promise<Replicas> {
  const id = randomUUID();
  const key = `cognito-graphql-gateway:replicas:${of}`;
  let known = 1;
  async function tell(): Promise<void> {
    if (!store.up()) return;
    known = await store
      .run((redis) => redis.eval(announce, 1, key, id) as Promise<number>)
      .catch(() => known);
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
