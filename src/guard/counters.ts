/** The only place for the form of a counter, and for counters in memory: exact over any span of time, capped, the least used leave first. */
import { putBounded } from '../boundedMap.js';

/** How many times at most within the attempt's window. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  /** Not for a source that has signed this user in before. */
  readonly strangersOnly?: boolean;
  /** A proof wipes out the guesses before it. */
  readonly forgiving?: boolean;
}

/** Something that may happen if every limit has room for it. */
export interface Attempt {
  readonly id: string;
  readonly windowMs: number;
  readonly limits: readonly Limit[];
  /** Names the pair of user and source that a proof makes known; undefined where no proof counts. */
  readonly knownKey?: string | undefined;
}

/** `spent`: it stays counted. `returned`: it leaves no trace. `proven`: so, and the source is known for this user from now on. */
export type Settlement = 'spent' | 'returned' | 'proven';

export interface Reservation {
  readonly granted: true;
  /** The source has signed this user in before. */
  readonly known: boolean;
  readonly settle: (how: Settlement) => void;
}

export interface Refused {
  readonly granted: false;
  /** Attempts under way fill a limit: there may be room as soon as one of them is settled. */
  readonly busy: boolean;
  readonly retryAfterMs: number;
}

export interface Counters {
  /** All limits or none. */
  readonly reserve: (attempt: Attempt) => Promise<Reservation | Refused> | Reservation | Refused;
}

/** Milliseconds after which an attempt that nobody settled counts no more: longer than any call takes. */
export const abandonedMs = 30_000;
/** Milliseconds for which a source stays known for a user after a sign-in. */
export const knownMs = 30 * 24 * 3_600_000;

interface Entry {
  readonly id: string;
  readonly at: number;
  pending: boolean;
}

/** `capacity`: keys that are remembered. */
export function memoryCounters(now: () => Date, capacity = 50_000): Counters {
  const entries = new Map<string, Entry[]>();
  const knownUntil = new Map<string, number>();

  /** Those that still count, and the key moves to the end of those that may leave. */
  function current(key: string, time: number, windowMs: number): Entry[] {
    const list = (entries.get(key) ?? []).filter(({ at, pending }) => at > time - (pending ? abandonedMs : windowMs));
    putBounded(entries, key, list, capacity);
    return list;
  }

  function settle({ id, limits, knownKey }: Attempt, how: Settlement): void {
    for (const { key, forgiving } of limits) {
      const list = entries.get(key) ?? [];
      if (how === 'spent') for (const entry of list) entry.pending &&= entry.id !== id;
      else entries.set(key, list.filter((entry) => entry.id !== id && (entry.pending || how === 'returned' || !forgiving)));
      if (entries.get(key)?.length === 0) entries.delete(key);
    }
    if (how === 'proven' && knownKey !== undefined) putBounded(knownUntil, knownKey, now().getTime() + knownMs, capacity);
  }

  return {
    reserve: (attempt) => {
      const time = now().getTime();
      const { id, windowMs, limits, knownKey } = attempt;
      const known = knownKey !== undefined && (knownUntil.get(knownKey) ?? 0) > time;
      const lists = limits.map(({ key }) => current(key, time, windowMs));
      let busy = false;
      let retryAfterMs = 0;
      for (const [index, { most, strangersOnly }] of limits.entries()) {
        const list = lists[index] ?? [];
        if (list.length < most || (known && strangersOnly)) continue;
        const spent = list.filter(({ pending }) => !pending);
        const leaves = spent[spent.length - most];
        if (leaves) retryAfterMs = Math.max(retryAfterMs, leaves.at + windowMs - time);
        else busy = true;
      }
      if (busy || retryAfterMs > 0) return { granted: false, busy: busy && retryAfterMs === 0, retryAfterMs };
      for (const list of lists) list.push({ id, at: time, pending: true });
      return { granted: true, known, settle: (how) => { settle(attempt, how); } };
    },
  };
}
