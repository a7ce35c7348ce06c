/** The only place that keeps calls within Cognito's request rate quotas, which all users of an account and Region share. */
import { QuotaReached } from '../failure.js';
import { quotaRps } from './policy.js';
import type { CommandPolicy, QuotaCategory } from './policy.js';
import { background, message } from './priority.js';
import type { Priority } from './priority.js';

export interface QuotaOptions {
  /** Requests per second by category, where they differ from AWS's defaults; `false` sets no limit. */
  readonly quotas?: Readonly<Partial<Record<QuotaCategory, number>>> | false | undefined;
  /** How many gateways share the quotas at this moment. Default 1. */
  readonly replicas?: (() => number) | undefined;
}

/** The share that the gateway takes: other programs of the account call too, and calls bunch up on their way. */
const share = 0.9;
/** Milliseconds of the quota that may be used at once after a pause. */
const burstMs = 500;
/** The same for what must leave room for others. */
const lowBurstMs = 250;
/** Milliseconds that a call waits for its turn. Messages and background work do not, or they would overtake calls that do. */
const maxWaitMs = 1000;
/** Calls of late beyond which a source is no newcomer any more. */
const newcomer = 1;
/** Calls of late that halve what a source may use at once beyond what every source may. */
const halvingCalls = 100;

/**
 * Milliseconds that a call may reach into the future. Lower priorities reach less far, so they are refused first; and
 * the more a source has used of late, the less far it reaches, so that of two sources the one that used more is refused
 * first, however many there are. Only newcomers wait; what the others reach never makes a newcomer wait.
 */
function reachMs(priority: Priority, used: number): number {
  const share = 1 / (1 + used / halvingCalls);
  if (priority === message || priority === background) return lowBurstMs * share;
  return used < newcomer ? burstMs + maxWaitMs : lowBurstMs + (burstMs - lowBurstMs) * share;
}

/** The generic cell rate algorithm (ITU-T I.371): one number says how far the calls admitted so far reach into the future. */
export class Quota {
  private reachedMs = 0;

  constructor(
    private readonly perSecond: number,
    private readonly replicas: () => number,
    private readonly nowMs: () => number,
  ) {}

  /** Milliseconds until the call may go; mostly 0. `used`: calls of its source of late. @throws QuotaReached */
  take(priority: Priority, used: number): number {
    const now = this.nowMs();
    const ahead = Math.max(0, this.reachedMs - now);
    const limit = reachMs(priority, used);
    if (ahead > limit) throw new QuotaReached(Math.ceil((ahead - limit) / 1000));
    this.reachedMs = now + ahead + (1000 * this.replicas()) / (this.perSecond * share);
    return Math.max(0, ahead - burstMs);
  }
}

/** Requests per second that a command has, with those that share its quota. */
export function rpsOf(
  { quota, quotaTimes = 1 }: CommandPolicy,
  quotas: QuotaOptions['quotas'] = {},
): number {
  return quotas === false ? Infinity : (quotas[quota] ?? quotaRps[quota]) * quotaTimes;
}
