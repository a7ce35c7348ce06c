/** The clock of a gateway and its pool. It runs with the system's, ahead of it by what was added. */
import { millisecondsOf } from './duration.js';
import type { Duration } from './duration.js';

export interface TestClock {
  /** The present time of the gateway and its pool. */
  readonly now: () => Date;
  /**
   * Moves both ahead: codes, sessions and tokens expire, limits end. Your own program's clock is
   * not moved. @throws TypeError if it is not a duration
   */
  readonly advance: (duration: Duration) => void;
}

export function openClock(
  system: () => Date = () => new Date(),
): TestClock & { readonly reset: () => void } {
  let ahead = 0;
  return {
    now: () => new Date(system().getTime() + ahead),
    advance: (duration) => void (ahead += millisecondsOf(duration)),
    reset: () => void (ahead = 0),
  };
}
