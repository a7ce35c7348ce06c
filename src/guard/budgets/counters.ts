/**
 * The interface of counters, and counters in memory: exact over any time span. Refused attempts use
 * no places, spent ones are removed only by age, and no caller can fill them
 * (docs/adr/0014-budgets.md).
 */
import { SharedMap } from '../../common/sharedMap.js';
import { sharedState } from '../../common/sharedState.js';
import { createKnownSources } from './knownSources.js';

/** At most `most` attempts within the attempt's window. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  /** A source that has signed this user in before is exempt, and does not count. */
  readonly strangersOnly?: boolean;
  /**
   * A proof clears the guesses before it. Only for counters of one source: others would notice the
   * proof.
   */
  readonly forgiving?: boolean;
  /**
   * Replaces the window: all attempts count until this many milliseconds have passed since the
   * last.
   */
  readonly quietMs?: number;
}

/** Granted if every limit has room for it. */
export interface Attempt {
  readonly id: string;
  readonly windowMs: number;
  readonly limits: readonly Limit[];
  /** The pair of user and source that a proof makes known; undefined if a proof does not count. */
  readonly knownKey?: string | undefined;
  /** Who is charged for the attempt's places: its source, and the source's network. */
  readonly holders: readonly string[];
}

/**
 * `spent`: still counted. `returned`: removed. `proven`: like `returned`, and the source becomes
 * known for this user.
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
  /** Attempts in progress fill a limit: there may be room as soon as one of them is settled. */
  readonly busy: boolean;
  readonly retryAfterMs: number;
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

/** Retry-After in milliseconds for callers without a free place. */
const noPlaceMs = 60_000;
/** Milliseconds between two sweeps for expired places. */
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

/** `places`: counters of all limits together. */
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
      // An attempt without limits need not be counted; any other is refused rather than let through
      // uncounted.
      else if (entered.some(({ most }) => most !== Infinity))
        return { granted: false, busy: false, retryAfterMs: noPlaceMs };
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

/** Undefined if every limit has room. */
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

/** An array that grows by itself would allocate 17 places for one. */
function inOrder(times: readonly number[], time: number): number[] {
  let place = times.length;
  while (place > 0 && (times[place - 1] as number) > time) place -= 1;
  return times.toSpliced(place, 0, time);
}
