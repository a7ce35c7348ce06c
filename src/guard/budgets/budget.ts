/**
 * The budgets of guesses and messages: how many may reach Cognito per user, per source, and per
 * pair of both. Each attempt is reserved before the call and settled after it, so that concurrent
 * attempts cannot exceed a limit and correct passwords do not count. Why these limits, and why they
 * cannot be used to lock out another user: docs/adr/0014-budgets.md.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pauseFor } from 'node:timers/promises';

import { defaults } from '../../common/defaults.js';
import { sha256 } from '../../common/sha256.js';
import { sharedState } from '../../common/sharedState.js';
import { abandonedMs } from './counters.js';
import type { Attempt, Counters, Limit, Reservation } from './counters.js';
import { foldName } from '../../common/foldName.js';
import type { Source } from '../requests/sourceAddress.js';

/**
 * What is limited: `guess` counts towards Cognito's lockout, `code` checks a code that was sent,
 * `message` sends one.
 */
export type BudgetKind = 'guess' | 'code' | 'message';

/** `Infinity` means no limit. */
export interface BudgetOptions {
  /**
   * Wrong guesses at one user's secrets from one source, until 15 minutes pass without one. Default
   * 4: Cognito locks a user at the fifth.
   */
  readonly guessesPerUserAndSource?: number | undefined;
  /**
   * Wrong guesses at one user's secrets in 15 minutes from all sources that have not signed the
   * user in before. Default 20.
   */
  readonly guessesPerUser?: number | undefined;
  /**
   * Those of kind `guess`, until 15 minutes pass without one. Default 6: the Cognito lockout they
   * can cause lasts 2 seconds.
   */
  readonly guessesBeforeLockout?: number | undefined;
  /** Wrong guesses from one source in 15 minutes, about any user. Default 100. */
  readonly guessesPerSource?: number | undefined;
  /**
   * Messages to one user in an hour: for each source that has signed the user in before, and for
   * all others together. Default 3.
   */
  readonly messagesPerUser?: number | undefined;
  /** Messages requested by one source in an hour. Default 10. */
  readonly messagesPerSource?: number | undefined;
  /**
   * Wrong guesses in 15 minutes passed on by a service with `passwords:write`, which pays instead
   * of its source. Default 1000.
   */
  readonly guessesPerService?: number | undefined;
  /**
   * Messages in an hour requested by a service with `users:write`, which pays instead of its
   * source. Default 1000.
   */
  readonly messagesPerService?: number | undefined;
  /**
   * Calls to Cognito in a minute that one source causes without proving an account (usage.ts).
   * Default 300.
   */
  readonly callsPerSource?: number | undefined;
}

export interface Budgets {
  /**
   * Reserves room for one attempt. `subject`: the username as typed, empty if unknown. `service`: a
   * trusted service, which pays instead of the source. Undefined: this kind has no limit. @throws
   * BudgetExceeded
   */
  readonly reserve: (
    kind: BudgetKind,
    subject: string,
    source: Source,
    service?: string,
  ) => Promise<Reservation | undefined>;
  /**
   * Reserves room at the account and at each address written to; the source has already paid under
   * the typed name. @throws BudgetExceeded
   */
  readonly reserveAccount: (
    kind: BudgetKind,
    receivers: Receivers,
    source: Source,
  ) => Promise<Reservation | undefined>;
}

export interface Receivers {
  /** Cognito's username of the account; undefined if it does not exist yet. */
  readonly account: string | undefined;
  /**
   * Keys (addresses.ts) of the account's verified addresses. A source that has signed the account
   * in is known to them.
   */
  readonly own: readonly string[];
  /** Keys of addresses to which every source is a stranger: of the input, and unverified ones. */
  readonly given: readonly string[];
}

export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';

  constructor(readonly retryAfterSeconds: number) {
    super('a budget of guesses, messages or calls is used up');
  }
}

const guessWindowMs = 15 * 60_000;
const messageWindowMs = 60 * 60_000;
/**
 * Cognito forgets failures after 15 minutes without a sign-in attempt (AWS guide, "Lockout behavior
 * for failed sign-in attempts"), so a trickle of guesses would keep its lockout growing. Extended
 * by the time an attempt can be in progress.
 */
const quietMs = guessWindowMs + abandonedMs;

/** Milliseconds that an attempt waits for others in progress, and between two checks. */
const patienceMs = 5000;
const lookMs = 10;
/** Waiting attempts, per user and source and in total. */
const maxWaitingInLane = 100;
const maxWaiting = sharedState.waitingAttempts.entries;

interface Lane {
  waiting: number;
  tail: Promise<unknown>;
}

/** `namespace` separates gateways of different pools that share a store. */
export function createBudgets(
  counters: Counters,
  namespace: string,
  options: BudgetOptions = {},
  now: () => Date = () => new Date(),
): Budgets {
  const {
    guessesPerUserAndSource = defaults.guessesPerUserAndSource,
    guessesPerUser = defaults.guessesPerUser,
    guessesBeforeLockout = 6,
    guessesPerSource = defaults.guessesPerSource,
    messagesPerUser = defaults.messagesPerUser,
    messagesPerSource = defaults.messagesPerSource,
    guessesPerService = defaults.guessesPerService,
    messagesPerService = defaults.messagesPerService,
  } = options;
  /** Distinguishes this gateway's attempts from those of others in the same store. */
  const instance = randomUUID();
  let attempts = 0;
  const lanes = new Map<string, Lane>();
  let waiting = 0;

  /** Counted under the typed name, and for the payer. */
  function attemptOf(kind: BudgetKind, subject: string, source: Source, service?: string): Attempt {
    const { bucket } = source;
    const user = foldName(subject);
    const payer = service === undefined ? ofSource(kind, bucket) : ofService(kind, service);
    if (user === '') return attempt(source, kind, [payer]);
    return attempt(
      source,
      kind,
      [...limitsOf(kind, namespace, user, bucket), payer],
      knownKeyOf(namespace, user, bucket),
    );
  }

  const ofSource = (kind: BudgetKind, bucket: string): Limit =>
    kind === 'message'
      ? { key: `message-source:${digest(namespace, bucket)}`, most: messagesPerSource }
      : { key: `guess-source:${digest(namespace, bucket)}`, most: guessesPerSource };

  const ofService = (kind: BudgetKind, service: string): Limit =>
    kind === 'message'
      ? { key: `message-service:${digest(namespace, service)}`, most: messagesPerService }
      : { key: `guess-service:${digest(namespace, service)}`, most: guessesPerService };

  /**
   * Counted apart from typed names: the room left under a typed name reveals nothing about other
   * names of the same account.
   */
  function attemptAt(
    kind: BudgetKind,
    { account, own, given }: Receivers,
    source: Source,
  ): Attempt {
    const { bucket } = source;
    const place = `${namespace} account`;
    const user = account === undefined ? undefined : foldName(account);
    const limits = user === undefined ? [] : limitsOf(kind, place, user, bucket);
    if (kind === 'message')
      limits.push(
        ...own.map((address) => ({ ...perAddress(address), strangersOnly: true })),
        ...given.map(perAddress),
      );
    const knownKey = user === undefined ? undefined : knownKeyOf(place, user, bucket);
    return attempt(source, kind, limits, knownKey);
  }

  const perAddress = (address: string): Limit => ({
    key: `message-address:${digest(namespace, address)}`,
    most: messagesPerUser,
  });

  function limitsOf(kind: BudgetKind, place: string, user: string, bucket: string): Limit[] {
    const ofUser = digest(place, user);
    const ofBoth = digest(place, user, bucket);
    if (kind === 'message') {
      return [
        { key: `message-pair:${ofBoth}`, most: messagesPerUser },
        { key: `message-user:${ofUser}`, most: messagesPerUser, strangersOnly: true },
      ];
    }
    const limits: Limit[] = [
      { key: `guess-pair:${ofBoth}`, most: guessesPerUserAndSource, forgiving: true, quietMs },
      { key: `guess-user:${ofUser}`, most: guessesPerUser, strangersOnly: true },
    ];
    if (kind === 'guess')
      limits.push({
        key: `guess-lockout:${ofUser}`,
        most: guessesBeforeLockout,
        strangersOnly: true,
        quietMs,
      });
    return limits;
  }

  const knownKeyOf = (...parts: readonly string[]): string => `known:${digest(...parts)}`;
  const attempt = (
    { bucket, network }: Source,
    kind: BudgetKind,
    limits: readonly Limit[],
    knownKey?: string,
  ): Attempt => ({
    id: `${instance}.${String((attempts += 1))}`,
    windowMs: kind === 'message' ? messageWindowMs : guessWindowMs,
    limits: limits.filter(({ most }) => most !== Infinity),
    knownKey,
    holders: [bucket, network],
  });

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

  return {
    reserve: (kind, subject, source, service) => room(attemptOf(kind, subject, source, service)),
    reserveAccount: (kind, receivers, source) => room(attemptAt(kind, receivers, source)),
  };
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));

/** Names and addresses are personal data: a store only holds their digests. */
const digest = (...parts: readonly string[]): string =>
  sha256(parts.map((part) => `${String(part.length)}:${part}`).join(''), 'base64url').slice(0, 27);
