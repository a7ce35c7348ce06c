/**
 * Accepts a value only once, on all instances that share a store. Used for the state and the code
 * of a redirect sign-in. A value counts like an attempt in a budget with room for one
 * (budgets/counters.ts). If the store does not answer, each instance decides alone.
 * docs/adr/0023-redirect-sign-in.md
 */
import { randomUUID } from 'node:crypto';

import { sha256 } from '../common/sha256.js';
import type { Counters, Reservation } from './budgets/counters.js';
import type { Source } from './requests/sourceAddress.js';

/**
 * Reserves all values or none; undefined if one of them was accepted before or is in use. Settle
 * the reservation with `spent` if the values are used up, or with `returned` to allow another
 * attempt.
 */
export type OnceOnly = (
  values: readonly string[],
  source: Source,
) => Promise<Reservation | undefined>;

/**
 * `rememberMs`: how long values are remembered, which must be longer than they are valid.
 * `namespace` separates pools that share a store.
 */
export function createOnceOnly(
  counters: Counters,
  namespace: string,
  rememberMs: number,
): OnceOnly {
  return async (values, { bucket, network }) => {
    const keys = values.map((value) => sha256(`${namespace} ${value}`, 'base64url'));
    const verdict = await counters.reserve({
      id: randomUUID(),
      windowMs: rememberMs,
      limits: keys.map((key) => ({ key: `once:${key}`, most: 1 })),
      holders: [bucket, network],
    });
    return verdict.granted ? verdict : undefined;
  };
}
