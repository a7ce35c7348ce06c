/**
 * Lists the limits that an attempt counts towards: those of the user, of the source, of both
 * together, and of each address.
 */
import { randomUUID } from 'node:crypto';

import { defaults } from '../../common/defaults.js';
import { foldName } from '../../common/foldName.js';
import { sha256 } from '../../common/sha256.js';
import type { Source } from '../requests/sourceAddress.js';
import type { BudgetKind, BudgetOptions } from './budgetOptions.js';
import { abandonedMs } from './counters.js';
import type { Attempt, Limit } from './counters.js';

export interface Receivers {
  /** Cognito's username of the account; undefined if it does not exist yet. */
  readonly account: string | undefined;
  /**
   * Keys (addresses.ts) of the account's verified addresses. A source that has signed the account
   * in is known to these addresses too.
   */
  readonly own: readonly string[];
  /**
   * Keys of addresses that are not proved to be the account's: those in the input, and unverified
   * ones. Every source counts as a stranger to them.
   */
  readonly given: readonly string[];
}

const guessWindowMs = 15 * 60_000;
const messageWindowMs = 60 * 60_000;
/**
 * Cognito forgets failures after 15 minutes without a sign-in attempt (AWS guide, "Lockout behavior
 * for failed sign-in attempts"), so a slow series of guesses would make its lockout longer and
 * longer. The gateway therefore waits at least as long as Cognito, plus the time that an attempt
 * can be in progress.
 */
const quietMs = guessWindowMs + abandonedMs;

interface Attempts {
  readonly attemptOf: (
    kind: BudgetKind,
    subject: string,
    source: Source,
    service?: string,
  ) => Attempt;
  readonly attemptAt: (kind: BudgetKind, receivers: Receivers, source: Source) => Attempt;
}

export function attemptsOf(namespace: string, options: BudgetOptions): Attempts {
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

  /**
   * The limits of an attempt under the typed name, and of whoever is counted for it: the source or
   * a service.
   */
  function attemptOf(kind: BudgetKind, subject: string, source: Source, service?: string): Attempt {
    const { bucket } = source;
    const user = foldName(subject);
    const payer = service === undefined ? ofSource(kind, bucket) : ofService(kind, service);
    if (user === '') return attempt(source, kind, [payer]);
    const digests = digestsOf(namespace, user, bucket);
    return attempt(source, kind, [...limitsOf(kind, digests), payer], knownKeyOf(digests));
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
   * The limits of an attempt at the account. They are counted apart from those of typed names, so
   * that the room left under a typed name reveals nothing about other names of the same account.
   */
  function attemptAt(
    kind: BudgetKind,
    { account, own, given }: Receivers,
    source: Source,
  ): Attempt {
    const { bucket } = source;
    const place = `${namespace} account`;
    const user = account === undefined ? undefined : foldName(account);
    const digests = user === undefined ? undefined : digestsOf(place, user, bucket);
    const limits = digests ? limitsOf(kind, digests) : [];
    if (kind === 'message')
      limits.push(
        ...own.map((address) => ({ ...perAddress(address), strangersOnly: true })),
        ...given.map(perAddress),
      );
    return attempt(source, kind, limits, digests && knownKeyOf(digests));
  }

  const perAddress = (address: string): Limit => ({
    key: `message-address:${digest(namespace, address)}`,
    most: messagesPerUser,
  });

  function limitsOf(kind: BudgetKind, { ofUser, ofBoth }: Digests): Limit[] {
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

  const knownKeyOf = ({ ofBoth }: Digests): string => `known:${ofBoth}`;
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

  return { attemptOf, attemptAt };
}

/** Digests of the user, and of the pair of user and source. */
interface Digests {
  readonly ofUser: string;
  readonly ofBoth: string;
}

const digestsOf = (place: string, user: string, bucket: string): Digests => ({
  ofUser: digest(place, user),
  ofBoth: digest(place, user, bucket),
});

/** Names and addresses are personal data, so a store only gets their digests. */
const digest = (...parts: readonly string[]): string =>
  sha256(parts.map((part) => `${String(part.length)}:${part}`).join(''), 'base64url').slice(0, 27);
