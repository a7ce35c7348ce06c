/** Shared by the tests of `npm run trust`: the size of the run, and the figures for the report. */
import { appendFileSync } from 'node:fs';

/** `npm run trust` is the full run; with `--short` it runs the same tests with smaller numbers. */
export const full = process.env.TRUST_SIZE === 'full';

/** A count: the first in the full run, the second in the short one. */
export function sized(inFull: number, inShort: number): number {
  return full ? inFull : inShort;
}

/**
 * Records a figure for the report; the test asserts on it separately. `bound` states the promise in
 * words.
 */
export function figure(
  promise: `R${number}`,
  what: string,
  value: number | string,
  bound: string,
): void {
  const file = process.env.TRUST_FIGURES;
  if (file !== undefined)
    appendFileSync(file, `${JSON.stringify({ promise, what, value, bound })}\n`);
}
