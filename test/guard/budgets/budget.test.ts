/** Tests the budgets of guesses and messages, on counters in memory and in a real Redis. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { BudgetExceeded } from '../../../src/guard/budgets/budgetExceeded.js';
import { createBudgets } from '../../../src/guard/budgets/budget.js';
import type { BudgetOptions } from '../../../src/guard/budgets/budgetOptions.js';
import type { Budgets } from '../../../src/guard/budgets/budget.js';
import { memoryCounters } from '../../../src/guard/budgets/counters.js';
import type { Counters, Reservation, Settlement } from '../../../src/guard/budgets/counters.js';
import { connectRedis } from '../../../src/guard/store/redis.js';
import type { SharedStore } from '../../../src/guard/store/redis.js';
import { sharedCounters } from '../../../src/guard/store/sharedCounters.js';
import { hasRedis, startRedis } from '../../support/upstream/redis.js';
import type { RedisProcess } from '../../support/upstream/redis.js';

const from = (bucket: string) => ({ address: bucket, bucket, network: `network of ${bucket}` });
const home = from('192.0.2.1');
const abroad = (n: number) => from(`198.51.100.${String(n)}`);

let redis: RedisProcess | undefined;
const stores: SharedStore[] = [];
beforeAll(async () => {
  if (hasRedis) redis = await startRedis();
});
afterAll(async () => {
  for (const store of stores) store.close();
  await redis?.close();
});

async function inRedis(): Promise<Counters> {
  const store = await connectRedis(redis!.url, () => undefined);
  stores.push(store);
  return sharedCounters(
    store,
    memoryCounters(() => new Date()),
  );
}

let pools = 0;
/** Makes guesses that are settled a moment later, like calls; returns how many were allowed. */
async function guesses(
  budgets: readonly Budgets[],
  count: number,
  how: Settlement,
  source: (n: number) => ReturnType<typeof from> = () => home,
  name = 'ada',
): Promise<number> {
  const all = Array.from({ length: count }, async (_, n) => {
    const reservation = await budgets[n % budgets.length]!.reserve('guess', name, source(n));
    await new Promise((resolve) => setTimeout(resolve, 5));
    reservation!.settle(how);
  });
  return (await Promise.allSettled(all)).filter(({ status }) => status === 'fulfilled').length;
}

const onRedis: readonly [string, () => Promise<Counters[]>][] = [
  ['one instance on Redis', async () => [await inRedis()]],
  ['two instances on one Redis', async () => [await inRedis(), await inRedis()]],
];
describe.each<readonly [string, () => Promise<Counters[]>]>([
  ['memory', () => Promise.resolve([memoryCounters(() => new Date())])],
  ...(hasRedis ? onRedis : []),
])('budgets in %s', (_where, counters) => {
  let shared: Counters[];
  const budgetsOf = (options: BudgetOptions = {}): Budgets[] => {
    pools += 1;
    return shared.map((store) => createBudgets(store, `pool-${String(pools)}`, options));
  };
  beforeAll(async () => {
    shared = await counters();
  });

  it('MUST allow exactly four of 200 parallel wrong guesses from one source against a user', async () => {
    expect(await guesses(budgetsOf(), 200, 'spent')).toBe(4);
  });

  it('allow all of 50 parallel correct passwords', async () => {
    expect(await guesses(budgetsOf(), 50, 'proven')).toBe(50);
  });

  it('allow all of 50 parallel steps that Cognito accepts without issuing tokens', async () => {
    expect(await guesses(budgetsOf(), 50, 'returned')).toBe(50);
  });

  it('MUST allow six wrong guesses from 200 sources against a user, after which Cognito locks for two seconds', async () => {
    expect(await guesses(budgetsOf(), 200, 'spent', abroad)).toBe(6);
  });

  it('let the owner sign in from a new source with an e-mailed code after other sources used up the guesses', async () => {
    const budgets = budgetsOf();
    expect(await guesses(budgets, 40, 'spent', abroad)).toBe(6);
    expect(await guesses(budgets, 1, 'proven')).toBe(0);
    (await budgets[0]!.reserve('code', 'ada', home))!.settle('proven');
    expect(await guesses(budgets, 5, 'proven')).toBe(5);
  });

  it('MUST allow 20 guesses from 200 sources at the codes of a user', async () => {
    const [budgets] = budgetsOf();
    const passed = await Promise.allSettled(
      Array.from({ length: 200 }, async (_, n) =>
        (await budgets!.reserve('code', 'ada', abroad(n)))!.settle('spent'),
      ),
    );
    expect(passed.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  });

  it('MUST let an owner sign in from a known source, whatever 200 other sources guess', async () => {
    const budgets = budgetsOf();
    expect(await guesses(budgets, 1, 'proven')).toBe(1);
    let strangers = 0;
    for (let round = 0; round < 5; round += 1) {
      strangers += await guesses(budgets, 40, 'spent', (n) => abroad(round * 40 + n));
      expect(await guesses(budgets, 20, 'proven')).toBe(20);
    }
    expect(strangers).toBe(6);
  });

  it('MUST answer strangers the same whether the owner signs in, mistypes, requests messages at a known source, or does nothing', async () => {
    /** Returns the answers to a series of strangers; the owner acts before each of them. */
    async function seen(act: (budgets: Budgets) => Promise<unknown>): Promise<string[]> {
      const budgets = budgetsOf();
      (await budgets[0]!.reserve('guess', 'ada', home))!.settle('proven');
      // The other instance uses a separate connection.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const answers: string[] = [];
      for (let n = 0; n < 12; n += 1) {
        await act(budgets[n % budgets.length]!);
        for (const kind of ['guess', 'code', 'message'] as const) {
          const answer = await budgets[0]!.reserve(kind, 'ada', abroad(n)).then(
            (granted) => granted,
            (error: unknown) => error as { retryAfterSeconds: number },
          );
          if (answer && 'settle' in answer) answer.settle('spent');
          answers.push(
            answer && 'settle' in answer
              ? 'granted'
              : `wait ${String(Math.round(answer!.retryAfterSeconds / 30))}`,
          );
        }
      }
      return answers;
    }
    const act =
      (kind: 'guess' | 'code' | 'message', how: Settlement) =>
      async (budgets: Budgets): Promise<void> =>
        (await budgets.reserve(kind, 'ada', home).catch(() => undefined))?.settle(how);
    const quiet = await seen(() => Promise.resolve());
    expect(quiet.filter((answer) => answer === 'granted').length).toBeGreaterThan(10);
    expect(await seen(act('guess', 'proven'))).toEqual(quiet);
    expect(await seen(act('guess', 'spent'))).toEqual(quiet);
    expect(await seen(act('code', 'proven'))).toEqual(quiet);
    expect(await seen(act('message', 'spent'))).toEqual(quiet);
    // An unfinished attempt of the owner does not count either.
    let underWay = 0;
    expect(
      await seen(async (budgets) => {
        if (underWay++ < 3) await budgets.reserve('guess', 'ada', home);
      }),
    ).toEqual(quiet);
  });

  it('forget the wrong guesses of a source once it proves the password', async () => {
    const budgets = budgetsOf();
    expect(await guesses(budgets, 3, 'spent')).toBe(3);
    expect(await guesses(budgets, 1, 'proven')).toBe(1);
    expect(await guesses(budgets, 10, 'spent')).toBe(4);
  });

  it('MUST hold a source to its own limit when it guesses the passwords of many users', async () => {
    const [budgets] = budgetsOf({ guessesPerSource: 10 });
    let passed = 0;
    for (let n = 0; n < 30; n += 1)
      passed += await guesses([budgets!], 1, 'spent', () => home, `user-${String(n)}`);
    expect(passed).toBe(10);
  });

  it('say when to retry, but not which limit was reached', async () => {
    const [budgets] = budgetsOf();
    await guesses([budgets!], 4, 'spent');
    const error: unknown = await budgets!
      .reserve('guess', 'ada', home)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: 'a budget of guesses, messages or calls is used up',
      retryAfterSeconds: expect.any(Number),
    });
    expect((error as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(910);
    expect((error as { retryAfterSeconds: number }).retryAfterSeconds).toBeLessThanOrEqual(930);
  });

  it('MUST count canonically equal names as one name', async () => {
    const [budgets] = budgetsOf();
    let passed = 0;
    for (const name of ['José', 'JOSE\u0301', 'ＪＯＳÉ', 'josé', 'Jose\u0301', 'jOSÉ'])
      passed += await guesses([budgets!], 1, 'spent', () => home, name);
    expect(passed).toBe(4);
  });

  it('MUST allow three messages an hour to a user from all sources together, and ten from one source', async () => {
    const [budgets] = budgetsOf();
    const send = async (name: string, source: ReturnType<typeof from>): Promise<boolean> => {
      const reservation = await budgets!.reserve('message', name, source).catch(() => undefined);
      reservation?.settle('spent');
      return reservation !== undefined;
    };
    const toOne: boolean[] = [];
    for (let n = 0; n < 8; n += 1) toOne.push(await send('ada', abroad(n)));
    expect(toOne.filter(Boolean)).toHaveLength(3);
    const fromOne: boolean[] = [];
    for (let n = 0; n < 20; n += 1) fromOne.push(await send(`user-${String(n)}`, home));
    expect(fromOne.filter(Boolean)).toHaveLength(10);
  });

  it('limit nothing when every limit is Infinity', async () => {
    const [budgets] = budgetsOf({ messagesPerUser: Infinity, messagesPerSource: Infinity });
    expect(await budgets!.reserve('message', 'ada', home)).toBeUndefined();
  });
});

describe('counters in memory', () => {
  /** Makes attempts at times that the test chooses. */
  function atTime(options: BudgetOptions) {
    let time = 0;
    const budgets = createBudgets(
      memoryCounters(() => new Date(time)),
      'pool',
      options,
      () => new Date(time),
    );
    return async (at: number, source = home): Promise<boolean> => {
      time = at;
      const reservation: Reservation | undefined = await budgets
        .reserve('guess', 'ada', source)
        .catch(() => undefined);
      reservation?.settle('spent');
      return reservation !== undefined;
    };
  }

  it('expire each guess of a source 15 minutes after it was made', async () => {
    const guess = atTime({ guessesPerSource: 4, guessesPerUserAndSource: Infinity });
    for (const time of [0, 60_000, 120_000, 180_000]) expect(await guess(time)).toBe(true);
    expect(await guess(180_000)).toBe(false);
    expect([await guess(900_000), await guess(900_000)]).toEqual([true, false]);
    expect([await guess(960_000), await guess(960_000)]).toEqual([true, false]);
  });

  it('expire all wrong guesses of a source against a user at the same time, 15 minutes after the last one', async () => {
    const guess = atTime({});
    for (const time of [0, 60_000, 120_000, 180_000]) expect(await guess(time)).toBe(true);
    expect(await guess(1_000_000)).toBe(false);
    const granted = [];
    for (let n = 0; n < 6; n += 1) granted.push(await guess(1_120_000));
    expect(granted).toEqual([true, true, true, true, false, false]);
  });

  /**
   * AWS guide, "Lockout behavior for failed sign-in attempts": 2^(n-5) seconds after n failures;
   * attempts during a lock do not count; 15 consecutive minutes without any attempt start over.
   */
  function cognitoLock() {
    let [failures, lockedUntil, lastAt, longest] = [0, 0, -Infinity, 0];
    return {
      fail: (at: number) => {
        if (at - lastAt >= 900_000) failures = 0;
        lastAt = at;
        if (at < lockedUntil) return;
        failures += 1;
        const lock = failures < 5 ? 0 : 1000 * 2 ** (failures - 5);
        lockedUntil = at + lock;
        longest = Math.max(longest, lock);
      },
      longestMs: () => longest,
    };
  }

  it.each([
    ['as fast as they are allowed', 5_000],
    ['as a trickle, one every two and a half minutes', 150_000],
    ['as a trickle, one every four minutes', 240_000],
  ])(
    "MUST keep Cognito's lock at two seconds while strangers guess for a day, %s",
    async (_how, everyMs) => {
      const guess = atTime({});
      const lock = cognitoLock();
      let granted = 0;
      for (let at = 0, n = 0; at < 24 * 3_600_000; at += everyMs, n += 1) {
        if (!(await guess(at, abroad(n % 200)))) continue;
        granted += 1;
        lock.fail(at);
      }
      expect(granted).toBeGreaterThan(100);
      expect(lock.longestMs()).toBeLessThanOrEqual(2000);
    },
  );

  it('MUST leave room for an owner at a new source while another source guesses for a day', async () => {
    const guess = atTime({});
    let refused = 0;
    for (let at = 0, n = 0; at < 24 * 3_600_000; at += 60_000, n += 1) {
      await guess(at, abroad(1));
      // The owner guesses wrongly now and then, because a correct guess would not be counted.
      if (n % 40 === 39 && !(await guess(at, abroad(2)))) refused += 1;
    }
    expect(refused).toBe(0);
  });

  it('MUST use no entry for a refused attempt, and free the entries of a returned one', async () => {
    const budgets = createBudgets(
      memoryCounters(() => new Date(0), 400),
      'pool',
    );
    for (let n = 0; n < 2000; n += 1)
      (await budgets.reserve('guess', `user-${String(n)}`, home))!.settle('returned');
    for (let n = 0; n < 4; n += 1) (await budgets.reserve('guess', 'ada', home))!.settle('spent');
    for (let n = 0; n < 2000; n += 1)
      await expect(budgets.reserve('guess', 'ada', home)).rejects.toThrow(BudgetExceeded);
    (await budgets.reserve('guess', 'bob', home))!.settle('spent');
  });

  it('MUST refuse strangers when all entries are used, keep every entry, and admit known sources', async () => {
    let time = 0;
    const budgets = createBudgets(
      memoryCounters(() => new Date(time), 400),
      'pool',
      {},
      () => new Date(time),
    );
    (await budgets.reserve('guess', 'ada', home))!.settle('proven');
    for (let n = 0; n < 4; n += 1) (await budgets.reserve('guess', 'eve', home))!.settle('spent');
    let taken = 0;
    for (let n = 0; n < 200; n += 1)
      await budgets.reserve('guess', `user-${String(n)}`, abroad(n)).then(
        (room) => {
          room!.settle('spent');
          taken += 1;
        },
        () => undefined,
      );
    expect(taken).toBe(99);
    await expect(budgets.reserve('guess', 'bob', abroad(201))).rejects.toThrow(BudgetExceeded);
    await expect(budgets.reserve('guess', 'eve', home)).rejects.toThrow(BudgetExceeded);
    for (let n = 0; n < 10; n += 1) (await budgets.reserve('guess', 'ada', home))!.settle('proven');
    time = 16 * 60_000;
    (await budgets.reserve('guess', 'bob', abroad(201)))!.settle('spent');
  });
});
