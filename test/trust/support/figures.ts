/** What the tests of `npm run trust` share: how large they run, and the figures that they leave for the report. */
import { appendFileSync } from 'node:fs';

/** The full run is `npm run trust`; `--short` makes the same tests with smaller numbers. */
export const full = process.env.TRUST_SIZE === 'full';

/** How often, how many: the number of the full run, or that of the short one. */
export function sized(inFull: number, inShort: number): number {
  return full ? inFull : inShort;
}

/** Leaves a figure for the report; the test asserts on it itself. `bound` is what was promised, in words. */
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
