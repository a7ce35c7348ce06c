/** Watches whether AWS takes the gateway's signed calls: its credentials, its clock, and the pool that they name. */
import { setTimeout as pause } from 'node:timers/promises';

import { isServiceException } from './failure.js';
import { faultOf } from './fault.js';

/** `suspect`: the last call was rejected, not yet so often in a row that it counts. */
export type CredentialsState = 'unknown' | 'accepted' | 'suspect' | 'rejected';

export interface CredentialsWatch {
  /** A signed call was answered, or failed with this error. */
  readonly record: (error?: unknown) => void;
  readonly state: () => CredentialsState;
  /** Why calls are rejected, in a sentence; undefined while they are not. */
  readonly why: () => string | undefined;
}

/** Rejections in a row after which credentials that were accepted count as rejected. */
const rejectionsInARow = 3;

/**
 * A call that lacks one right is accepted: the gateway as a whole works. One rejection counts while
 * no call was accepted yet, three in a row count afterwards, and one accepted call ends it.
 * @param onChange hears why, or undefined when calls are accepted again
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

/** Throttling comes before or after the look at the signature, so it says nothing of it. */
const isAnswer = (error: unknown): boolean =>
  isServiceException(error) &&
  error.name !== 'TooManyRequestsException' &&
  (error.$metadata.httpStatusCode ?? 500) < 500;

/** Milliseconds between two calls that only ask whether credentials are accepted. */
const askEveryMs = 1000;
/** Milliseconds that readiness waits for such a call: probes of orchestrators give up after a second. */
const answerMs = 100;

const stillLooking = 'AWS credentials are still being looked for.';

/**
 * True while signed calls are accepted, otherwise why they are not. Unless the last one was, this asks itself: an instance that is
 * not ready gets no requests from which it could learn that it works again.
 * @param looking settles when the search for credentials at the start has ended and was recorded
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
      // What it tells has been recorded by then.
      asking = ask().catch(() => undefined);
    }
    await Promise.race([asking, pause(answerMs, undefined, { ref: false })]);
    return why() ?? (found || stillLooking);
  };
}
