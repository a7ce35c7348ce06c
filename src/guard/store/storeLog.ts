/** Tells the operator of the shared store's faults, without filling the log. */
import type { Logger } from 'pino';

import type { StoreFault } from './storeFault.js';

/** Milliseconds between two lines that say the same. */
const againMs = 60_000;

/**
 * Hears the state as often as it is looked at. A change is logged at once and a fault that lasts once a minute; a store
 * that comes and goes has a line of each kind a minute.
 * @param now milliseconds of a clock that only goes forward
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
        'the shared store is of no use: stricter limits of this instance count',
      );
  };
}
