/** Bounds the calls to Cognito in progress, and those waiting for one of them to end. */
import { defaults } from '../../common/defaults.js';
import type { Deadline } from './deadline.js';
import { UnavailableError } from '../failure.js';
import { priorities } from './priority.js';
import type { Priority } from './priority.js';

export interface CallQueueOptions {
  /** Calls in progress at once. Default 128. */
  readonly maxInFlight?: number | undefined;
  /** Calls waiting for one in progress to end. Default 256. */
  readonly maxQueued?: number | undefined;
  /** Longest wait of a call, in milliseconds. Default 250. */
  readonly maxQueuedMs?: number | undefined;
}

interface Waiter {
  /** How many calls the source of this call has made recently. */
  readonly used: number;
  readonly grant: () => void;
  readonly refuse: () => void;
}

export class CallQueue {
  private readonly maxInFlight: number;
  private readonly maxQueued: number;
  private readonly maxQueuedMs: number;
  private readonly waiting = priorities.map(() => new Set<Waiter>());
  inFlight = 0;
  queued = 0;

  constructor({
    maxInFlight = defaults.maxInFlight,
    maxQueued = defaults.maxQueued,
    maxQueuedMs = 250,
  }: CallQueueOptions) {
    this.maxInFlight = maxInFlight;
    this.maxQueued = maxQueued;
    this.maxQueuedMs = maxQueuedMs;
  }

  /**
   * Enters a call: undefined if it may start at once, otherwise a promise that resolves when it
   * may. Every call that has entered must later call `leave`.
   * @throws UnavailableError, at once when the queue is full
   */
  enter(priority: Priority, deadline: Deadline, used: number): Promise<void> | undefined {
    if (this.inFlight < this.maxInFlight) {
      this.inFlight += 1;
      return undefined;
    }
    if (this.queued >= this.maxQueued && !this.displace(priority, used))
      throw new UnavailableError('overload');
    return this.wait(priority, deadline, used);
  }

  /**
   * Ends a call. Its place passes to the next waiter: the one with the highest priority, and among
   * those the one whose source has the smallest number of recent calls.
   */
  leave(): void {
    const next = leastUsed(this.waiting.find(({ size }) => size > 0) ?? []);
    if (next) next.grant();
    else this.inFlight -= 1;
  }

  private async wait(priority: Priority, deadline: Deadline, used: number): Promise<void> {
    const waiters = this.waiting[priority] as Set<Waiter>;
    return new Promise((resolve, reject) => {
      const settle = (how: () => void): void => {
        if (!waiters.delete(waiter)) return;
        this.queued -= 1;
        clearTimeout(timer);
        how();
      };
      const waiter: Waiter = {
        used,
        grant: () => {
          settle(resolve);
        },
        refuse: () => {
          settle(() => {
            reject(new UnavailableError('overload'));
          });
        },
      };
      const timer = setTimeout(waiter.refuse, this.maxQueuedMs);
      deadline.onAbort(waiter.refuse);
      waiters.add(waiter);
      this.queued += 1;
    });
  }

  /**
   * Evicts a less important waiter, if there is one: the one with the lowest priority, and among
   * those the one whose source has the largest number of recent calls.
   */
  private displace(priority: Priority, used: number): boolean {
    for (let less = priorities.length - 1; less >= priority; less -= 1) {
      const most = mostUsed(this.waiting[less] as Set<Waiter>);
      if (!most || (less === priority && most.used <= used)) continue;
      most.refuse();
      return true;
    }
    return false;
  }
}

/** Of several waiters with the same usage, returns the one that came first. */
function leastUsed(waiters: Iterable<Waiter>): Waiter | undefined {
  let least: Waiter | undefined;
  for (const waiter of waiters) if (!least || waiter.used < least.used) least = waiter;
  return least;
}

/** Of several waiters with the same usage, returns the one that came last. */
function mostUsed(waiters: Iterable<Waiter>): Waiter | undefined {
  let most: Waiter | undefined;
  for (const waiter of waiters) if (!most || waiter.used >= most.used) most = waiter;
  return most;
}
