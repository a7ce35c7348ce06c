/** Does something to many users: a few requests at a time, with progress, cancel and retries. */
import type { Failure } from '../../gateway.js';

/** What became of one user; undefined means that it went well. */
export type ItemOutcome = Failure | undefined;

export interface BulkOptions {
  readonly usernames: readonly string[];
  /** Users in one request. */
  readonly batch: number;
  /** The outcome of each, in the same order. Never throws. */
  readonly send: (usernames: readonly string[]) => Promise<readonly ItemOutcome[]>;
  /** Called with each user's last outcome. */
  readonly onDone: (username: string, outcome: ItemOutcome) => void;
  /** Called when everything waits because of a limit, and with 0 when it goes on. */
  readonly onWait: (seconds: number) => void;
  /** Stops it: what is under way is finished, what waits is left alone. */
  readonly signal: AbortSignal;
  readonly sleep: (seconds: number, signal: AbortSignal) => Promise<void>;
}

const requestsAtOnce = 3;
/** Times that a user is tried in all. */
const mostTries = 6;
const longestWait = 60;

export async function runBulk(options: BulkOptions): Promise<void> {
  const { usernames, batch, send, onDone, onWait, signal, sleep } = options;
  const waiting = [...usernames];
  const tries = new Map<string, number>();
  /** All wait together, because a limit is everyone's. */
  let pause: Promise<void> | undefined;

  const wait = (seconds: number): Promise<void> =>
    (pause ??= (async () => {
      onWait(seconds);
      await sleep(seconds, signal);
      onWait(0);
      pause = undefined;
    })());

  async function work(): Promise<void> {
    while (!signal.aborted) {
      await pause;
      const taken = waiting.splice(0, batch);
      if (taken.length === 0 || signal.aborted) {
        waiting.unshift(...taken);
        return;
      }
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

/** Only what certainly had no effect is sent once more. */
const mayRepeat = ({ code, retryable }: Failure): boolean =>
  retryable && (code === 'TOO_MANY_REQUESTS' || code === 'SERVICE_UNAVAILABLE');

/** What the errors ask for, else twice as long each time. */
function secondsUntil(outcomes: readonly ItemOutcome[], tried: number): number {
  const asked = Math.max(0, ...outcomes.map((outcome) => outcome?.retryAfterSeconds ?? 0));
  return Math.min(asked || 2 ** (tried - 1), longestWait);
}

/** Waits in the page; ends at once when stopped. */
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
