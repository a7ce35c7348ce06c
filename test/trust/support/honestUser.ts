/** An honest user who sends requests throughout an attack. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Asked {
  readonly answered: number;
  readonly failed: number;
}

/** Milliseconds between an answer and the next request. */
const betweenMs = 20;

/** Sends requests until it is stopped; `ask` rejects when the answer is not the expected one. */
export function honestUser(ask: () => Promise<unknown>): () => Promise<Asked> {
  const count = { answered: 0, failed: 0 };
  let going = true;
  const run = (async () => {
    while (going) {
      await ask().then(
        () => {
          count.answered += 1;
        },
        () => {
          count.failed += 1;
        },
      );
      await wait(betweenMs);
    }
    return count;
  })();
  return () => {
    going = false;
    return run;
  };
}
