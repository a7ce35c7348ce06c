/** Logs faults of the shared store, without filling the log. */
import type { Logger } from 'pino';

import type { StoreFault } from './storeFault.js';

/** Milliseconds between two equal lines. */
const againMs = 60_000;

/**
 * Logs a change of the state at once, and a lasting fault once a minute. A store that comes and
 * goes gets one line of each kind a minute. Call the returned function with the state after each
 * check.
 * @param now milliseconds of a monotonic clock
 */
export function storeLog(log: Logger, now: () => number): (fault: StoreFault | undefined) => void {
  const told = new Map<string, number>();
  let last: string | undefined;

  return (fault) => {
    const state = fault?.cause ?? 'works';
    if (fault === undefined && last === state) return;
    if (now() - (told.get(state) ?? -Infinity) < againMs) return;
    told.set(state, now());
    last = state;
    if (!fault) log.warn('the shared store answers');
    else
      log.error(
        { cause: fault.cause, why: fault.what, fix: fault.fix },
        'the shared store is unusable: stricter limits of this instance apply',
      );
  };
}
