/**
 * The budgets of guesses and messages: how many may reach Cognito per user, per source, and per
 * pair of both. Each attempt is reserved before the call and settled after it, so that concurrent
 * attempts cannot exceed a limit and correct passwords do not count. Why these limits, and why they
 * cannot be used to lock out another user: docs/adr/0014-budgets.md.
 */
import { attemptsOf } from './attempts.js';
import type { Receivers } from './attempts.js';
import type { BudgetKind, BudgetOptions } from './budgetOptions.js';
import type { Counters, Reservation } from './counters.js';
import { roomIn } from './waiting.js';
import type { Source } from '../requests/sourceAddress.js';

export interface Budgets {
  /**
   * Reserves room for one attempt. `subject`: the username as typed, empty if unknown. `service`: a
   * trusted service, which pays instead of the source. Undefined: this kind has no limit.
   * @throws BudgetExceeded
   */
  readonly reserve: (
    kind: BudgetKind,
    subject: string,
    source: Source,
    service?: string,
  ) => Promise<Reservation | undefined>;
  /**
   * Reserves room at the account and at each address written to; the source has already paid under
   * the typed name.
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
