/**
 * Runs an action on many users: a few requests at a time, with progress, cancelling and retries.
 */

/** The fields of a failure that decide whether the user may be tried again. */
interface Refusal {
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAfterSeconds?: number | null;
}

export interface BulkOptions<Failure extends Refusal> {
  readonly usernames: readonly string[];
  /** Users in one request. */
  readonly batch: number;
  /** Returns the failure of each user, or undefined, in the same order. Never throws. */
  readonly send: (usernames: readonly string[]) => Promise<readonly (Failure | undefined)[]>;
  /** Called with each user's last outcome. */
  readonly onDone: (username: string, failure: Failure | undefined) => void;
  /**
   * Called with the seconds to wait when a rate limit is reached, and with 0 when work continues.
   */
  readonly onWait: (seconds: number) => void;
  /** Stops the run: requests in progress finish, waiting users are not changed. */
  readonly signal: AbortSignal;
  readonly sleep: (seconds: number, signal: AbortSignal) => Promise<void>;
}

const requestsAtOnce = 3;
/** Attempts per user, including the first one. */
const mostTries = 6;
const longestWait = 60;

export async function runBulk<Failure extends Refusal>(
  options: BulkOptions<Failure>,
): Promise<void> {
  const { usernames, batch, send, onDone, onWait, signal, sleep } = options;
  const waiting = [...usernames];
  const tries = new Map<string, number>();
  /** All requests wait together, because the rate limit applies to all of them. */
  let pause: Promise<void> | undefined;

  const wait = (seconds: number): Promise<void> =>
    (pause ??= (async () => {
      onWait(seconds);
      await sleep(seconds, signal);
      onWait(0);
      pause = undefined;
    })());

  async function work(): Promise<void> {
    for (;;) {
      await pause;
      if (signal.aborted) return;
      const taken = waiting.splice(0, batch);
      if (taken.length === 0) return;
      const outcomes = await send(taken);
      const refused = taken.filter((username, index) => {
        const tried = (tries.get(username) ?? 0) + 1;
        tries.set(username, tried);
        const outcome = outcomes[index];
        const again = outcome !== undefined && mayRepeat(outcome) && tried < mostTries;
        if (!again) onDone(username, outcome);
        return again;
      });
      if (refused.length === 0) continue;
      waiting.push(...refused);
      const tried = Math.max(...refused.map((username) => tries.get(username) ?? 1));
      await wait(secondsUntil(outcomes, tried));
    }
  }
  await Promise.all(Array.from({ length: requestsAtOnce }, work));
}

/** Only requests that certainly had no effect are repeated. */
const mayRepeat = ({ code, retryable }: Refusal): boolean =>
  retryable && (code === 'TOO_MANY_REQUESTS' || code === 'SERVICE_UNAVAILABLE');

/** The wait that the errors ask for; without one, twice as long each time. */
function secondsUntil(outcomes: readonly (Refusal | undefined)[], tried: number): number {
  const asked = Math.max(0, ...outcomes.map((outcome) => outcome?.retryAfterSeconds ?? 0));
  return Math.min(asked || 2 ** (tried - 1), longestWait);
}

/** Waits, or returns at once if `signal` is aborted. */
export function sleepInPage(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
