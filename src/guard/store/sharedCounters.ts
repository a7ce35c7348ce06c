/** Counters in Redis shared by several instances, and their fallback while Redis is unusable. */
import { abandonedMs, limitsFor } from '../budgets/counters.js';
import type {
  Attempt,
  Counters,
  MemoryCounters,
  Refused,
  Reservation,
  Settlement,
} from '../budgets/counters.js';
import { knownMs } from '../budgets/knownSources.js';
import type { SharedStore } from './redis.js';
import { parametersOf, scripts } from './storeScripts.js';

/**
 * The share of each limit that one instance grants by itself while the store is unusable, rounded
 * up.
 */
const shareInOutage = 1 / 4;
/** Retry-After in milliseconds for attempts that need the store. */
const outageRetryMs = 1000;

/**
 * Counters in Redis. This instance counts too, and both must allow an attempt, because a store that
 * was emptied, has just started, may evict keys or missed a write knows less than the instance.
 * While the store is down, full or evicting keys, only the instance counts, with a stricter limit.
 */
export function sharedCounters(store: SharedStore, local: MemoryCounters): Counters {
  /** The age of the store when it last failed to record an attempt that counts. */
  let missedAt = -Infinity;

  async function reserve(attempt: Attempt): Promise<Reservation | Refused> {
    if (store.up()) {
      try {
        return await reserveInStore(attempt);
      } catch {
        // Ignored here: the store is down now, and reports it itself.
      }
    }
    return withoutStore(attempt);
  }

  function withoutStore(attempt: Attempt): Reservation | Refused {
    return attempt.exactForMs === undefined
      ? local.reserve(inOutage(attempt))
      : { granted: false, busy: false, retryAfterMs: outageRetryMs, unknown: 'no place' };
  }

  async function reserveInStore(attempt: Attempt): Promise<Reservation | Refused> {
    const [retryAfterMs, busy, known, age, refused] = await store.run((redis) =>
      scripts(redis).attemptReserve(...parametersOf(attempt, local.isKnown(attempt))),
    );
    if (retryAfterMs > 0 || busy === 1)
      return { granted: false, busy: retryAfterMs === 0, retryAfterMs };
    if (refused !== '') return withoutStore(attempt);
    const entered = { ...attempt, limits: limitsFor(known === 1, attempt) };
    const settleInStore = (how: Settlement): void => {
      store
        .run((redis) =>
          scripts(redis).attemptSettle(...parametersOf(entered), how, String(knownMs)),
        )
        .catch(() => {
          if (how === 'spent') missedAt = age;
        });
    };
    const own =
      age < (attempt.exactForMs ?? 0) ? forgotten : local.reserve(ownCountOf(entered, age));
    if (!own.granted) {
      settleInStore('returned');
      return own;
    }
    return {
      granted: true,
      known: known === 1,
      settle: (how) => {
        own.settle(how);
        settleInStore(how);
      },
    };
  }

  function ownCountOf(entered: Attempt, age: number): Attempt {
    if (entered.exactForMs !== undefined) return entered;
    // The store has restarted since.
    if (age < missedAt) missedAt = -Infinity;
    if (store.memory() === 'evicting') return inOutage(entered);
    const remembers = Math.min(age, age - missedAt) >= entered.windowMs + abandonedMs;
    return remembers && store.memory() === 'kept' ? unlimited(entered) : entered;
  }

  return { reserve };
}

const forgotten: Refused = {
  granted: false,
  busy: false,
  retryAfterMs: 0,
  unknown: 'forgotten',
};

const unlimited = (attempt: Attempt): Attempt => ({
  ...attempt,
  limits: attempt.limits.map((limit) => ({ ...limit, most: Infinity })),
});

/**
 * Adds the stricter limit, which is counted separately from the instance's whole limit, so that
 * attempts before the outage do not lock out a whole office.
 */
function inOutage(attempt: Attempt): Attempt {
  const shares = attempt.limits.map((limit) => ({
    ...limit,
    key: `outage:${limit.key}`,
    most: Math.ceil(limit.most * shareInOutage),
  }));
  return { ...attempt, limits: [...attempt.limits, ...shares] };
}
