/** The only place for the form of a counter, and for counters in memory: exact over any span of time, capped, the least used leave first. */
import { BoundedMap } from '../boundedMap.js';

/** How many times at most within the attempt's window. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  /** A source that has signed this user in before neither meets this limit nor counts against it. */
  readonly strangersOnly?: boolean;
  /** A proof wipes out the guesses before it. Only for counters of one source: others would see the proof. */
  readonly forgiving?: boolean;
  /** In place of the window: all count until this many milliseconds have passed since the last. */
  readonly quietMs?: number;
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

/** The limits that an attempt meets and counts against. */
export function limitsFor(known: boolean, { limits }: Attempt): readonly Limit[] {
  return known ? limits.filter(({ strangersOnly }) => !strangersOnly) : limits;
}

/** What counts against one limit. */
interface Tally {
  /** Attempts under way: by id, when each began; the oldest first. */
  readonly pending: Map<string, number>;
  /** When each spent attempt began, the oldest first. */
  spent: number[];
}

/** `capacity`: keys that are remembered. */
export function memoryCounters(now: () => Date, capacity = 50_000): Counters {
  const tallies = new BoundedMap<Tally>(capacity);
  const knownUntil = new BoundedMap<number>(capacity);

  /** Without what counts no more; and the key moves to the end of those that may leave. */
  function tallyOf({ key, quietMs }: Limit, time: number, windowMs: number): Tally {
    const tally = tallies.get(key) ?? { pending: new Map<string, number>(), spent: [] };
    for (const [id, at] of tally.pending) {
      if (at > time - abandonedMs) break;
      tally.pending.delete(id);
    }
    if (quietMs !== undefined) {
      if ((tally.spent.at(-1) ?? Infinity) <= time - quietMs) tally.spent = [];
    } else if ((tally.spent[0] ?? Infinity) <= time - windowMs) {
      tally.spent = tally.spent.filter((at) => at > time - windowMs);
    }
    tallies.put(key, tally);
    return tally;
  }

  function settle({ id, knownKey }: Attempt, entered: readonly Limit[], how: Settlement): void {
    for (const { key, forgiving } of entered) {
      const tally = tallies.get(key);
      if (!tally) continue;
      const at = tally.pending.get(id);
      tally.pending.delete(id);
      if (how === 'spent' && at !== undefined) addInOrder(tally.spent, at);
      if (how === 'proven' && forgiving) tally.spent = [];
      if (tally.pending.size === 0 && tally.spent.length === 0) tallies.delete(key);
    }
    if (how === 'proven' && knownKey !== undefined) knownUntil.put(knownKey, now().getTime() + knownMs);
  }

  return {
    reserve: (attempt) => {
      const time = now().getTime();
      const { id, windowMs, knownKey } = attempt;
      const known = knownKey !== undefined && (knownUntil.get(knownKey) ?? 0) > time;
      const entered = limitsFor(known, attempt);
      const current = entered.map((limit) => tallyOf(limit, time, windowMs));
      let busy = false;
      let retryAfterMs = 0;
      for (const [index, { most, quietMs }] of entered.entries()) {
        const { pending, spent } = current[index] as Tally;
        if (pending.size + spent.length < most) continue;
        if (spent.length < most) {
          busy = true;
          continue;
        }
        const roomAt = quietMs === undefined ? (spent[spent.length - most] as number) + windowMs : (spent.at(-1) as number) + quietMs;
        retryAfterMs = Math.max(retryAfterMs, roomAt - time);
      }
      if (busy || retryAfterMs > 0) return { granted: false, busy: busy && retryAfterMs === 0, retryAfterMs };
      for (const { pending } of current) pending.set(id, time);
      return { granted: true, known, settle: (how) => { settle(attempt, entered, how); } };
    },
  };
}

function addInOrder(times: number[], time: number): void {
  let place = times.length;
  while (place > 0 && (times[place - 1] as number) > time) place -= 1;
  times.splice(place, 0, time);
}
