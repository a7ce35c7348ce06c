/**
 * Accepts a value once, on all instances that share a store: the state and the code of a redirect
 * sign-in. Counts like a budget with one place (budgets/counters.ts), of which no instance grants a
 * share by itself. docs/adr/0023-redirect-sign-in.md
 */
import { randomUUID } from 'node:crypto';

import { sha256 } from '../common/sha256.js';
import { BudgetExceeded } from './budgets/budgetExceeded.js';
import type { Counters, Reservation } from './budgets/counters.js';
import { seconds } from './budgets/waiting.js';
import type { Source } from './requests/sourceAddress.js';

/**
 * Reserves all values or none. `spent` settles them for good, `returned` allows another attempt.
 * `used`: one was accepted before. `forgotten`: the store has restarted since the values were made,
 * `ageMs` milliseconds ago, so nobody knows. @throws BudgetExceeded if one is in use, or the store
 * has no place for them or is unusable
 */
export type OnceOnly = (
  values: readonly string[],
  ageMs: number,
  source: Source,
) => Promise<Reservation | 'used' | 'forgotten'>;

/**
 * `rememberMs`: how long values are remembered, which must be longer than they are valid.
 * `namespace` separates pools that share a store.
 */
export function createOnceOnly(
  counters: Counters,
  namespace: string,
  rememberMs: number,
): OnceOnly {
  return async (values, ageMs, { bucket, network }) => {
    const keys = values.map((value) => sha256(`${namespace} ${value}`, 'base64url'));
    const verdict = await counters.reserve({
      id: randomUUID(),
      windowMs: rememberMs,
      limits: keys.map((key) => ({ key: `once:${key}`, most: 1 })),
      holders: [bucket, network],
      exactForMs: ageMs,
    });
    if (verdict.granted) return verdict;
    if (verdict.unknown === 'forgotten') return 'forgotten';
    if (verdict.busy || verdict.unknown) throw new BudgetExceeded(seconds(verdict.retryAfterMs));
    return 'used';
  };
}
