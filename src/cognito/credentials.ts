/**
 * Tracks whether AWS accepts the gateway's signed calls. It does not if the credentials, the clock
 * or the id of the pool is wrong.
 */
import { setTimeout as pause } from 'node:timers/promises';

import { isServiceException } from './failure.js';
import { faultOf } from './fault.js';

/** `suspect`: the latest call was rejected, but not yet enough calls in a row. */
export type CredentialsState = 'unknown' | 'accepted' | 'suspect' | 'rejected';

export interface CredentialsWatch {
  /** Records that a signed call was answered, or the error it failed with. */
  readonly record: (error?: unknown) => void;
  readonly state: () => CredentialsState;
  /** Returns why calls are rejected, as a sentence; undefined while they are accepted. */
  readonly why: () => string | undefined;
}

/** Credentials that were accepted before count as rejected after this many rejections in a row. */
const rejectionsInARow = 3;

/**
 * Makes a watch on the credentials. A call that only lacks one permission counts as accepted,
 * because the gateway as a whole works. Before the first accepted call, one rejection is enough to
 * report a failure; afterwards it takes three in a row. One accepted call ends the failure.
 * @param onChange called with the reason, or with undefined once calls are accepted again
 */
export function watchCredentials(onChange: (why: string | undefined) => void): CredentialsWatch {
  let state: CredentialsState = 'unknown';
  let rejections = 0;
  let rejection: string | undefined;

  function become(next: CredentialsState, why?: string): void {
    const changed = (next === 'rejected') !== (state === 'rejected');
    state = next;
    rejection = next === 'rejected' ? why : undefined;
    if (changed) onChange(why);
  }

  return {
    state: () => state,
    why: () => rejection,
    record: (error) => {
      const fault = faultOf(error);
      const why = fault?.rejects ? fault.why : undefined;
      if (why === undefined) {
        if (error !== undefined && !isAnswer(error)) return;
        rejections = 0;
        become('accepted');
        return;
      }
      rejections += 1;
      const counts = state === 'unknown' || state === 'rejected' || rejections >= rejectionsInARow;
      become(counts ? 'rejected' : 'suspect', why);
    },
  };
}

/**
 * Throttling can happen before or after the signature check, so it says nothing about credentials.
 */
const isAnswer = (error: unknown): boolean =>
  isServiceException(error) &&
  error.name !== 'TooManyRequestsException' &&
  (error.$metadata.httpStatusCode ?? 500) < 500;

/** Milliseconds between two calls that only check the credentials. */
const askEveryMs = 1000;
/**
 * Milliseconds that readiness waits for such a call. Longer would be of no use, because the probes
 * of orchestrators time out after a second.
 */
const answerMs = 100;

const stillLooking = 'The search for AWS credentials has not finished.';

/**
 * Returns a check: true while signed calls are accepted, otherwise the reason. Unless the latest
 * call was accepted, the check sends a call itself, because an instance that is not ready gets no
 * requests and would never notice that the failure is over.
 * @param looking settles when the initial search for credentials has ended and was recorded
 */
export function credentialsCheck(
  { state, why }: Pick<CredentialsWatch, 'state' | 'why'>,
  looking: Promise<void>,
  ask: () => Promise<unknown>,
  nowMs: () => number,
): () => Promise<true | string> {
  let found = false;
  void looking.then(() => {
    found = true;
  });
  let asked = -Infinity;
  let asking: Promise<unknown> | undefined;
  return async () => {
    if (state() !== 'accepted' && nowMs() - asked >= askEveryMs) {
      asked = nowMs();
      // Errors are ignored here, because the result has already been recorded.
      asking = ask().catch(() => undefined);
    }
    await Promise.race([asking, pause(answerMs, undefined, { ref: false })]);
    return why() ?? (found || stillLooking);
  };
}
