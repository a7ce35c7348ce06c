/**
 * The budgets: how many guesses and messages may reach Cognito per user, per source (the address of
 * the caller), and per pair of both. Each attempt is reserved before the call and settled after it,
 * so that concurrent attempts cannot exceed a limit and correct passwords do not count. Why these
 * limits, and why they cannot be used to lock out another user: docs/adr/0014-budgets.md.
 */
import { attemptsOf } from './attempts.js';
import type { Receivers } from './attempts.js';
import type { BudgetKind, BudgetOptions } from './budgetOptions.js';
import type { Counters, Reservation } from './counters.js';
import { roomIn } from './waiting.js';
import type { Source } from '../requests/sourceAddress.js';

export interface Budgets {
  /**
   * Reserves room for one attempt; undefined if this kind has no limit. `subject`: the username as
   * typed, empty if unknown. `service`: a trusted service, whose limits apply instead of the
   * source's.
   * @throws BudgetExceeded
   */
  readonly reserve: (
    kind: BudgetKind,
    subject: string,
    source: Source,
    service?: string,
  ) => Promise<Reservation | undefined>;
  /**
   * Reserves room at the account and at each address that gets a message. The source is not counted
   * again: it was counted with the typed name.
   * @throws BudgetExceeded
   */
  readonly reserveAccount: (
    kind: BudgetKind,
    receivers: Receivers,
    source: Source,
  ) => Promise<Reservation | undefined>;
}

/** `namespace` separates gateways of different pools that share a store. */
export function createBudgets(
  counters: Counters,
  namespace: string,
  options: BudgetOptions = {},
  now: () => Date = () => new Date(),
): Budgets {
  const { attemptOf, attemptAt } = attemptsOf(namespace, options);
  const room = roomIn(counters, now);
  return {
    reserve: (kind, subject, source, service) => room(attemptOf(kind, subject, source, service)),
    reserveAccount: (kind, receivers, source) => room(attemptAt(kind, receivers, source)),
  };
}
