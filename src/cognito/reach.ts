/** The only place that says whether Cognito can be reached, also before any call has told. */
import type { GateState } from './gate.js';

/** Until something was answered, the pool's public keys are asked for, by one request at a time: it takes no rights and no quota. */
export function reachability(state: () => GateState, fetchKeys: () => Promise<unknown>): () => Promise<boolean> {
  let reached = false;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    try {
      await fetchKeys();
      reached = true;
    } catch {
      // It stays unreached, and is asked again by the next who wants to know.
    } finally {
      asking = undefined;
    }
  }

  return async () => {
    const { works, fails } = state();
    reached ||= works;
    if (!reached) await (asking ??= ask());
    return reached && !fails;
  };
}
