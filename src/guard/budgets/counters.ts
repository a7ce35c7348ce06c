/**
 * The interface of counters, and counters in memory, which are exact over any time span. Refused
 * attempts need no memory, spent attempts are removed only by age, and no caller can fill the
 * memory (docs/adr/0014-budgets.md).
 */
import { SharedMap } from '../../common/sharedMap.js';
import { sharedState } from '../../common/sharedState.js';
import { createKnownSources } from './knownSources.js';

/** At most `most` attempts within the attempt's window. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  /**
   * The limit does not apply to a source that has signed this user in before, and the attempts of
   * such a source do not count towards it.
   */
  readonly strangersOnly?: boolean;
  /**
   * A proof, such as the right password, clears the guesses before it. Only for counters of one
   * source, because others would notice the proof.
   */
  readonly forgiving?: boolean;
  /**
   * If set, the window does not apply: all attempts count until this many milliseconds have passed
   * since the last one.
   */
  readonly quietMs?: number;
}

/** One attempt. It is allowed if every limit has room for it. */
export interface Attempt {
  readonly id: string;
  readonly windowMs: number;
  readonly limits: readonly Limit[];
  /**
   * Identifies the pair of user and source. After a proof, the source counts as known for the user.
   * Undefined if a proof has no such effect.
   */
  readonly knownKey?: string | undefined;
  /** Whose share of the memory the attempt uses: its source's, and its network's. */
  readonly holders: readonly string[];
  /**
   * Milliseconds for which the limits must hold on all instances. A shared store that is unusable, or
   * younger than this, grants nothing. Default: each instance then grants a share.
   */
  readonly exactForMs?: number | undefined;
}

/**
 * How an attempt ended. `spent`: it goes on counting. `returned`: it is removed. `proven`: it is
 * removed, and the source becomes known for this user.
 */
export type Settlement = 'spent' | 'returned' | 'proven';

export interface Reservation {
  readonly granted: true;
  /** The source has signed this user in before. */
  readonly known: boolean;
  readonly settle: (how: Settlement) => void;
}

export interface Refused {
  readonly granted: false;
  /** Attempts in progress fill a limit, so there may be room as soon as one of them is settled. */
  readonly busy: boolean;
  readonly retryAfterMs: number;
  /**
   * Nothing is known about earlier attempts: there is no place to count this one, or the store has
   * not counted for as long as the attempt requires.
   */
  readonly unknown?: 'no place' | 'forgotten' | undefined;
}

export interface Counters {
  /** Reserves at all limits or at none. */
  readonly reserve: (attempt: Attempt) => Promise<Reservation | Refused> | Reservation | Refused;
}

export interface MemoryCounters extends Counters {
  /** Reserves at all limits or at none, synchronously. */
  readonly reserve: (attempt: Attempt) => Reservation | Refused;
  readonly isKnown: (attempt: Attempt) => boolean;
}

/** Milliseconds after which an unsettled attempt is ignored: longer than any call lasts. */
export const abandonedMs = 30_000;

/** The limits that apply to the attempt. */
export function limitsFor(known: boolean, { limits }: Attempt): readonly Limit[] {
  return known ? limits.filter(({ strangersOnly }) => !strangersOnly) : limits;
}

/** Milliseconds that callers are told to wait if there is no memory for their attempt. */
const noPlaceMs = 60_000;
/** Milliseconds between two searches for expired entries. */
const betweenSweepsMs = 1000;

interface Pending {
  readonly id: string;
  readonly at: number;
}

/** The count against one limit. */
interface Tally {
  /** Attempts in progress, oldest first. */
  readonly pending: Pending[];
  /** Start time of each spent attempt, oldest first. */
  spent: number[];
  /** When the last of them expires. */
  until: number;
}

/** Makes counters in memory. `places`: the maximum number of entries in all counters together. */
export function memoryCounters(
  now: () => Date,
  places: number = sharedState.counters.entries,
): MemoryCounters {
  const tallies = new SharedMap<Tally>(places, sharedState.counters.share);
  const knownSources = createKnownSources(now);
  let sweptAt = -Infinity;

  /** Drops expired attempts; undefined if none remain. */
  function tallyOf({ key, quietMs }: Limit, time: number, windowMs: number): Tally | undefined {
    const tally = tallies.get(key);
    if (!tally) return undefined;
    while ((tally.pending[0]?.at ?? Infinity) <= time - abandonedMs) tally.pending.shift();
    if (quietMs !== undefined) {
      if ((tally.spent.at(-1) ?? Infinity) <= time - quietMs) tally.spent = [];
    } else if ((tally.spent[0] ?? Infinity) <= time - windowMs) {
      tally.spent = tally.spent.filter((at) => at > time - windowMs);
    }
    return tally;
  }

  function hasRoom(holders: readonly string[], weight: number, time: number): boolean {
    if (weight === 0 || tallies.hasRoom(holders, weight)) return true;
    if (time - sweptAt < betweenSweepsMs) return false;
    sweptAt = time;
    for (const [key, { until }] of tallies) if (until <= time) tallies.delete(key);
    return tallies.hasRoom(holders, weight);
  }

  function enter(
    { id, windowMs, holders }: Attempt,
    entered: readonly Limit[],
    current: readonly (Tally | undefined)[],
    time: number,
  ): void {
    const pending = { id, at: time };
    for (const [index, { key, quietMs = windowMs }] of entered.entries()) {
      const until = time + Math.max(quietMs, abandonedMs);
      const tally = current[index];
      if (tally) {
        tally.pending.push(pending);
        tally.until = until;
      } else {
        tallies.set(key, { pending: [pending], spent: [], until }, holders);
      }
    }
  }

  function settle(
    { id, knownKey, holders }: Attempt,
    entered: readonly Limit[],
    how: Settlement,
  ): void {
    for (const { key, forgiving } of entered) {
      const tally = tallies.get(key);
      if (!tally) continue;
      const place = tally.pending.findIndex((pending) => pending.id === id);
      const [pending] = place < 0 ? [] : tally.pending.splice(place, 1);
      if (how === 'spent' && pending) tally.spent = inOrder(tally.spent, pending.at);
      if (how === 'proven' && forgiving) tally.spent = [];
      if (tally.pending.length === 0 && tally.spent.length === 0) tallies.delete(key);
    }
    if (how === 'proven' && knownKey !== undefined) knownSources.remember(knownKey, holders);
  }

  const isKnown = ({ knownKey }: Attempt): boolean =>
    knownKey !== undefined && knownSources.has(knownKey);

  return {
    isKnown,
    reserve: (attempt) => {
      const time = now().getTime();
      const { windowMs, holders } = attempt;
      const known = isKnown(attempt);
      const entered = limitsFor(known, attempt);
      const current = entered.map((limit) => tallyOf(limit, time, windowMs));
      const verdict = verdictOn(entered, current, time, windowMs);
      if (verdict) return verdict;
      const added = current.filter((tally) => !tally).length;
      if (known || hasRoom(holders, added, time)) enter(attempt, entered, current, time);
      // An attempt without limits need not be counted. Any other attempt that cannot be counted is
      // refused.
      else if (entered.some(({ most }) => most !== Infinity))
        return { granted: false, busy: false, retryAfterMs: noPlaceMs, unknown: 'no place' };
      return {
        granted: true,
        known,
        settle: (how) => {
          settle(attempt, entered, how);
        },
      };
    },
  };
}

/** Returns undefined if every limit has room. */
function verdictOn(
  entered: readonly Limit[],
  current: readonly (Tally | undefined)[],
  time: number,
  windowMs: number,
): Refused | undefined {
  let busy = false;
  let retryAfterMs = 0;
  for (const [index, { most, quietMs }] of entered.entries()) {
    const tally = current[index];
    if (!tally || tally.pending.length + tally.spent.length < most) continue;
    const { spent } = tally;
    if (spent.length < most) {
      busy = true;
      continue;
    }
    const roomAt =
      quietMs === undefined
        ? (spent[spent.length - most] as number) + windowMs
        : (spent.at(-1) as number) + quietMs;
    retryAfterMs = Math.max(retryAfterMs, roomAt - time);
  }
  return busy || retryAfterMs > 0
    ? { granted: false, busy: busy && retryAfterMs === 0, retryAfterMs }
    : undefined;
}

/**
 * Makes an array of the exact size: one that grows by `push` would allocate 17 places for one item.
 */
function inOrder(times: readonly number[], time: number): number[] {
  let place = times.length;
  while (place > 0 && (times[place - 1] as number) > time) place -= 1;
  return times.toSpliced(place, 0, time);
}
