/**
 * Makes attempts wait while others of the same user and source are in progress, so that the whole
 * budget can be used, in the order of arrival.
 */
import { setTimeout as pauseFor } from 'node:timers/promises';

import { sharedState } from '../../common/sharedState.js';
import { BudgetExceeded } from './budgetExceeded.js';
import type { Attempt, Counters, Reservation } from './counters.js';

/**
 * How long an attempt waits for others in progress, and how long between two checks, in
 * milliseconds.
 */
const patienceMs = 5000;
const lookMs = 10;
/** Maximum number of waiting attempts, per user and source (a lane), and in total. */
const maxWaitingInLane = 100;
const maxWaiting = sharedState.waitingAttempts.entries;

interface Lane {
  waiting: number;
  tail: Promise<unknown>;
}

/**
 * Reserves room for an attempt, after a wait if necessary; undefined if nothing limits it.
 * @throws BudgetExceeded
 */
export function roomIn(
  counters: Counters,
  now: () => Date,
): (wanted: Attempt) => Promise<Reservation | undefined> {
  const lanes = new Map<string, Lane>();
  let waiting = 0;

  /** First come, first served: only the first attempt of a lane looks for room. */
  async function wait(wanted: Attempt): Promise<Reservation> {
    const name = wanted.limits[0]?.key ?? '';
    const lane = lanes.get(name) ?? { waiting: 0, tail: Promise.resolve() };
    if (lane.waiting >= maxWaitingInLane || waiting >= maxWaiting) throw new BudgetExceeded(1);
    lanes.set(name, lane);
    lane.waiting += 1;
    waiting += 1;
    const giveUpAt = now().getTime() + patienceMs;
    const turn = lane.tail.then(() => lookForRoom(wanted, giveUpAt));
    lane.tail = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      waiting -= 1;
      lane.waiting -= 1;
      if (lane.waiting === 0) lanes.delete(name);
    }
  }

  async function lookForRoom(wanted: Attempt, giveUpAt: number): Promise<Reservation> {
    for (;;) {
      const verdict = await counters.reserve(wanted);
      if (verdict.granted) return verdict;
      if (!verdict.busy) throw new BudgetExceeded(seconds(verdict.retryAfterMs));
      if (now().getTime() >= giveUpAt) throw new BudgetExceeded(1);
      await pauseFor(lookMs);
    }
  }

  async function room(wanted: Attempt): Promise<Reservation | undefined> {
    const [first] = wanted.limits;
    if (first === undefined) return undefined;
    if (lanes.has(first.key)) return wait(wanted);
    const verdict = await counters.reserve(wanted);
    if (verdict.granted) return verdict;
    if (verdict.busy) return wait(wanted);
    throw new BudgetExceeded(seconds(verdict.retryAfterMs));
  }

  return room;
}

export const seconds = (milliseconds: number): number =>
  Math.max(1, Math.ceil(milliseconds / 1000));
