/**
 * Accepts a value once, on all instances that share a store: the state and the code of a redirect
 * sign-in. Counts like a budget with one place (budgets/counters.ts). Without an answer from the
 * store, each instance decides alone. docs/adr/0023-redirect-sign-in.md
 */
import { randomUUID } from 'node:crypto';

import { sha256 } from '../common/sha256.js';
import type { Counters, Reservation } from './budgets/counters.js';
import type { Source } from './requests/sourceAddress.js';

/**
 * Reserves all values or none; undefined if one was accepted before or is in use. `spent` settles
 * them for good, `returned` allows another attempt.
 */
export type OnceOnly = (
  values: readonly string[],
  source: Source,
) => Promise<Reservation | undefined>;

/** `rememberMs`: longer than a value is valid. `namespace` separates pools that share a store. */
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
