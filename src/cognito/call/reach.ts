/** Says whether Cognito can be reached, also before any call has told. */
import type { GateState } from './gate.js';

/** Milliseconds for which a failed try counts, however often readiness is asked. */
const failureCountsMs = 1000;

/**
 * Until something was answered, the pool's public keys are asked for, by one request at a time and
 * once a second at most: it needs no rights and no quota.
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
