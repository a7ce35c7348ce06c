/** What the self-check finds, with how to fix it. */

export interface Finding {
  /**
   * `error`: users or administrators will be affected. `warning`: the pool works, but could be
   * safer. `unknown`: this could not be checked.
   */
  readonly level: 'error' | 'warning' | 'unknown';
  /** What is wrong, or what could not be checked. */
  readonly what: string;
  readonly fix: string;
}

export const error = (what: string, fix: string): Finding => ({ level: 'error', what, fix });
export const warning = (what: string, fix: string): Finding => ({ level: 'warning', what, fix });
export const unknown = (what: string, fix: string): Finding => ({ level: 'unknown', what, fix });
