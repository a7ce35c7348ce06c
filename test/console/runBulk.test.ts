/** An action of the console on many users: order, retries, limits and cancelling. */
import { describe, expect, it } from '@jest/globals';

import { runBulk } from '../../console/src/users/bulk/runBulk.js';

interface Refusal {
  readonly code: string;
  readonly retryable: boolean;
  readonly retryAfterSeconds?: number;
}
const throttled: Refusal = { code: 'TOO_MANY_REQUESTS', retryable: true, retryAfterSeconds: 7 };
const gone: Refusal = { code: 'USER_NOT_FOUND', retryable: false };
const unknown: Refusal = { code: 'OUTCOME_UNKNOWN', retryable: false };

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `user${at}`);

interface Run {
  readonly sent: string[][];
  readonly outcomes: Map<string, Refusal | undefined>;
  readonly waits: number[];
  readonly mostAtOnce: number;
}

/** `answer` is told how many times the user was tried before. */
async function run(
  count: number,
  answer: (username: string, before: number) => Refusal | undefined,
  stopAfter = Infinity,
): Promise<Run> {
  const sent: string[][] = [];
  const outcomes = new Map<string, Refusal | undefined>();
  const waits: number[] = [];
  const tries = new Map<string, number>();
  const stop = new AbortController();
  let atOnce = 0;
  let mostAtOnce = 0;
  await runBulk<Refusal>({
    usernames: names(count),
    batch: 10,
    signal: stop.signal,
    send: async (usernames) => {
      sent.push([...usernames]);
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      await Promise.resolve();
      atOnce -= 1;
      if (sent.length >= stopAfter) stop.abort();
      return usernames.map((username) => {
        const before = tries.get(username) ?? 0;
        tries.set(username, before + 1);
        return answer(username, before);
      });
    },
    onDone: (username, outcome) => {
      expect(outcomes.has(username)).toBe(false);
      outcomes.set(username, outcome);
    },
    onWait: (seconds) => waits.push(seconds),
    sleep: () => Promise.resolve(),
  });
  return { sent, outcomes, waits, mostAtOnce };
}

describe('an action on many users', () => {
  it('sends each user once, a batch at a time, three requests at once', async () => {
    const { sent, outcomes, mostAtOnce } = await run(95, () => undefined);
    expect(sent.flat().sort()).toEqual(names(95).sort());
    expect(sent.map(({ length }) => length).sort((a, b) => b - a)).toEqual([
      ...Array.from({ length: 9 }, () => 10),
      5,
    ]);
    expect([...outcomes.values()]).toEqual(Array.from({ length: 95 }));
    expect(mostAtOnce).toBe(3);
  });

  it('waits as long as the error says, and tries only the throttled users again', async () => {
    const { sent, outcomes, waits } = await run(20, (username, before) =>
      username === 'user3' && before === 0 ? throttled : undefined,
    );
    expect(sent.flat().filter((username) => username === 'user3')).toHaveLength(2);
    expect(sent.flat()).toHaveLength(21);
    expect(outcomes.get('user3')).toBeUndefined();
    expect(waits).toEqual([7, 0]);
  });

  it('gives up on a user after six tries', async () => {
    const { sent, outcomes } = await run(1, () => throttled);
    expect(sent).toHaveLength(6);
    expect(outcomes.get('user0')).toBe(throttled);
  });

  it('MUST NOT repeat a request that may have had an effect, or cannot succeed', async () => {
    const { sent, outcomes } = await run(2, (username) => (username === 'user0' ? unknown : gone));
    expect(sent.flat()).toHaveLength(2);
    expect([...outcomes.values()]).toEqual([unknown, gone]);
  });

  it('sends nothing more when it is stopped', async () => {
    const { sent, outcomes } = await run(500, () => undefined, 4);
    // Requests in progress are finished.
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(outcomes.size).toBe(sent.flat().length);
  });
});
