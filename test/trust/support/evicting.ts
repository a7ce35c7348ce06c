/** The gateway's former memory: refused keys use space too, and new keys evict the oldest. */
import { BoundedMap } from '../../../src/common/boundedMap.js';
import type { Counters } from '../../../src/guard/budgets/counters.js';
import { NoPlace } from '../../../src/guard/idempotency.js';
import type { Idempotency } from '../../../src/guard/idempotency.js';

export function evictingCounters(capacity: number): Counters {
  const spent = new BoundedMap<number>(capacity);
  const known = new BoundedMap<true>(capacity);
  return {
    reserve: ({ limits, knownKey }) => {
      const isKnown = knownKey !== undefined && known.has(knownKey);
      const counts = limits.map(({ key }) => spent.get(key) ?? 0);
      for (const [index, { key }] of limits.entries()) spent.put(key, counts[index]!);
      if (
        limits.some(
          ({ most, strangersOnly }, index) => counts[index]! >= most && !(isKnown && strangersOnly),
        )
      )
        return { granted: false, busy: false, retryAfterMs: 1000 };
      return {
        granted: true,
        known: isKnown,
        settle: (how) => {
          if (how === 'spent')
            for (const { key } of limits) spent.put(key, (spent.get(key) ?? 0) + 1);
          if (how === 'proven' && knownKey !== undefined) known.put(knownKey, true);
        },
      };
    },
  };
}

export function evictingIdempotency(capacity: number): Idempotency {
  const kept = new BoundedMap<Promise<unknown>>(capacity);
  return {
    once: (request, work) => {
      const id = [request.key, ...request.scope].join(' ');
      const answer = kept.get(id) ?? work();
      kept.put(id, answer);
      return answer as never;
    },
  };
}

/**
 * Whether there was no space for the key. The only loss is that its owner gets no stored answer.
 */
export const isNoPlace = (error: unknown): boolean => error instanceof NoPlace;
