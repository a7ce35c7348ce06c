/**
 * Keeps calls within Cognito's request rate quotas, which all users of an account and Region share.
 */
import { QuotaReached } from '../failure.js';
import { quotaRps } from './policy.js';
import type { CommandPolicy, QuotaCategory } from './policy.js';
import { background, message } from './priority.js';
import type { Priority } from './priority.js';
import { SlidingWindow } from './slidingWindow.js';

export interface QuotaOptions {
  /** Requests per second by category, if they differ from AWS's defaults; `false` sets no limit. */
  readonly quotas?: Readonly<Partial<Record<QuotaCategory, number>>> | false | undefined;
  /** How many gateways currently share the quotas. Default 1. */
  readonly replicas?: (() => number) | undefined;
}

/** The use of one quota by this process. */
export interface QuotaUse {
  /** The configured quota; `Infinity` if there is no limit. */
  readonly callsPerSecond: number;
  /** Calls admitted in the last ten seconds. */
  readonly recentCalls: number;
  /** Calls refused in the last ten seconds, because the quota was used up. */
  readonly recentRefusals: number;
}

/**
 * The share of each quota that the gateway uses. The rest is for other programs of the account, and
 * because calls that leave evenly do not arrive evenly.
 */
const share = 0.9;
/** How much of a quota may be used at once after a pause, in milliseconds of the quota's rate. */
const burstMs = 500;
/** The same for calls that must leave room for others, such as messages and bulk work. */
const lowBurstMs = 250;
/**
 * Milliseconds that a call waits for its turn. Messages and background work do not wait, because
 * otherwise they would overtake calls that do.
 */
const maxWaitMs = 1000;
/** A source with at most this many recent calls counts as a newcomer. */
const newcomer = 1;
/**
 * With this many recent calls, the part of the burst above the minimum that every source has is
 * halved.
 */
const halvingCalls = 100;

/**
 * Returns how many milliseconds a call may borrow from the future. Lower priorities may borrow
 * less, so they are refused first. The more calls a source has made recently, the less it may
 * borrow, so of two sources the heavier one is refused first, however many sources there are. Only
 * newcomers wait; all others borrow so little that a newcomer never has to wait because of them.
 */
function reachMs(priority: Priority, used: number): number {
  const share = 1 / (1 + used / halvingCalls);
  if (priority === message || priority === background) return lowBurstMs * share;
  return used < newcomer ? burstMs + maxWaitMs : lowBurstMs + (burstMs - lowBurstMs) * share;
}

/**
 * A quota by the generic cell rate algorithm (ITU-T I.371): one number says how far into the future
 * the admitted calls reach.
 */
export class Quota {
  private reachedMs = 0;
  private readonly window = new SlidingWindow();

  constructor(
    private readonly perSecond: number,
    private readonly replicas: () => number,
    private readonly nowMs: () => number,
  ) {}

  /**
   * Admits a call. Returns the milliseconds until it may start, usually 0. `used`: how many calls
   * its source has made recently.
   * @throws QuotaReached
   */
  take(priority: Priority, used: number): number {
    const now = this.nowMs();
    const ahead = Math.max(0, this.reachedMs - now);
    const limit = reachMs(priority, used);
    const refused = ahead > limit;
    this.window.add(now, refused);
    if (refused) throw new QuotaReached(Math.ceil((ahead - limit) / 1000));
    this.reachedMs = now + ahead + (1000 * this.replicas()) / (this.perSecond * share);
    return Math.max(0, ahead - burstMs);
  }

  get use(): QuotaUse {
    this.window.advance(this.nowMs());
    const { all, marked } = this.window;
    return { callsPerSecond: this.perSecond, recentCalls: all - marked, recentRefusals: marked };
  }
}

/** Returns the requests per second for a command, shared with the other commands of its quota. */
export function rpsOf(
  { quota, quotaTimes = 1 }: CommandPolicy,
  quotas: QuotaOptions['quotas'] = {},
): number {
  return quotas === false ? Infinity : (quotas[quota] ?? quotaRps[quota]) * quotaTimes;
}
