/** Reports whether Cognito is reachable, even before the first call. */
import type { GateState } from './gate.js';

/** After a failed attempt, readiness is false for this many milliseconds without a new attempt. */
const failureCountsMs = 1000;

/**
 * Makes a check. Until Cognito has answered a first time, the check requests the pool's public
 * keys, one request at a time and at most once a second, because that requires no permissions and
 * uses no quota.
 */
export function reachability(
  state: () => GateState,
  fetchKeys: () => Promise<unknown>,
  now: () => Date,
): () => Promise<boolean> {
  let reached = false;
  let failedAt = -Infinity;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    try {
      await fetchKeys();
      reached = true;
    } catch {
      failedAt = now().getTime();
    } finally {
      asking = undefined;
    }
  }

  return async () => {
    const { works, fails } = state();
    reached ||= works;
    const since = now().getTime() - failedAt;
    if (!reached && !(since >= 0 && since < failureCountsMs)) await (asking ??= ask());
    return reached && !fails;
  };
}
