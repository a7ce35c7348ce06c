/** The budgets of guesses and messages, on counters in memory and in a real Redis. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createBudgets, foldName } from '../../src/guard/budget.js';
import type { BudgetOptions, Budgets } from '../../src/guard/budget.js';
import { memoryCounters } from '../../src/guard/counters.js';
import type { Counters, Reservation, Settlement } from '../../src/guard/counters.js';
import { connectRedis } from '../../src/guard/redis.js';
import type { SharedStore } from '../../src/guard/redis.js';
import { sharedCounters } from '../../src/guard/sharedCounters.js';
import { hasRedis, startRedis } from '../support/redis.js';
import type { RedisProcess } from '../support/redis.js';

const from = (bucket: string) => ({ address: bucket, bucket });
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
  return sharedCounters(store, memoryCounters(() => new Date()));
}

let pools = 0;
/** Guesses that are settled after a moment, as a call takes one; how many were let through. */
async function guesses(budgets: readonly Budgets[], count: number, how: Settlement, source: (n: number) => ReturnType<typeof from> = () => home, name = 'ada'): Promise<number> {
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

  it('MUST let exactly four of 200 parallel wrong guesses at a user through from one source', async () => {
    expect(await guesses(budgetsOf(), 200, 'spent')).toBe(4);
  });

  it('let all of 50 parallel right passwords through', async () => {
    expect(await guesses(budgetsOf(), 50, 'proven')).toBe(50);
  });

  it('let all of 50 parallel steps through that Cognito accepts without giving tokens', async () => {
    expect(await guesses(budgetsOf(), 50, 'returned')).toBe(50);
  });

  it('MUST let six wrong guesses at a user through from 200 sources, which Cognito answers with a lock of two seconds', async () => {
    expect(await guesses(budgetsOf(), 200, 'spent', abroad)).toBe(6);
  });

  it('let the owner in from a new source by a code of the mailbox, while other sources have used up the guesses', async () => {
    const budgets = budgetsOf();
    expect(await guesses(budgets, 40, 'spent', abroad)).toBe(6);
    expect(await guesses(budgets, 1, 'proven')).toBe(0);
    (await budgets[0]!.reserve('code', 'ada', home))!.settle('proven');
    expect(await guesses(budgets, 5, 'proven')).toBe(5);
  });

  it('MUST let 20 guesses at codes of a user through from 200 sources', async () => {
    const [budgets] = budgetsOf();
    const passed = await Promise.allSettled(Array.from({ length: 200 }, async (_, n) => (await budgets!.reserve('code', 'ada', abroad(n)))!.settle('spent')));
    expect(passed.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  });

  it('MUST let an owner who has signed in before sign in from there, whatever 200 other sources guess', async () => {
    const budgets = budgetsOf();
    expect(await guesses(budgets, 1, 'proven')).toBe(1);
    let strangers = 0;
    for (let round = 0; round < 5; round += 1) {
      strangers += await guesses(budgets, 40, 'spent', (n) => abroad(round * 40 + n));
      expect(await guesses(budgets, 20, 'proven')).toBe(20);
    }
    expect(strangers).toBe(20);
  });

  it('forget the wrong guesses of a source once it proves the password', async () => {
    const budgets = budgetsOf();
    expect(await guesses(budgets, 3, 'spent')).toBe(3);
    expect(await guesses(budgets, 1, 'proven')).toBe(1);
    expect(await guesses(budgets, 10, 'spent')).toBe(4);
  });

  it('MUST let no source pass its own limit by guesses at many users', async () => {
    const [budgets] = budgetsOf({ guessesPerSource: 10 });
    let passed = 0;
    for (let n = 0; n < 30; n += 1) passed += await guesses([budgets!], 1, 'spent', () => home, `user-${String(n)}`);
    expect(passed).toBe(10);
  });

  it('say when there is room again, and not which limit is full', async () => {
    const [budgets] = budgetsOf();
    await guesses([budgets!], 4, 'spent');
    const error: unknown = await budgets!.reserve('guess', 'ada', home).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: 'a budget of guesses or messages is used up', retryAfterSeconds: expect.any(Number) });
    expect((error as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(880);
    expect((error as { retryAfterSeconds: number }).retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  it('MUST count names together that are canonically equal', async () => {
    const [budgets] = budgetsOf();
    let passed = 0;
    for (const name of ['José', 'JOSE\u0301', 'ＪＯＳÉ', 'josé', 'Jose\u0301', 'jOSÉ']) passed += await guesses([budgets!], 1, 'spent', () => home, name);
    expect(passed).toBe(4);
  });

  it('MUST let three messages to a user through in an hour, from any sources, and ten from a source', async () => {
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

  it('limit nothing where every limit is Infinity', async () => {
    const [budgets] = budgetsOf({ messagesPerUser: Infinity, messagesPerSource: Infinity });
    expect(await budgets!.reserve('message', 'ada', home)).toBeUndefined();
  });
});

describe('counters in memory', () => {
  it('let wrong guesses leave after 15 minutes, one by one as they came', async () => {
    let time = 0;
    const budgets = createBudgets(memoryCounters(() => new Date(time)), 'pool', {}, () => new Date(time));
    const guess = async (): Promise<boolean> => {
      const reservation: Reservation | undefined = await budgets.reserve('guess', 'ada', home).catch(() => undefined);
      reservation?.settle('spent');
      return reservation !== undefined;
    };
    for (time of [0, 60_000, 120_000, 180_000]) expect(await guess()).toBe(true);
    expect(await guess()).toBe(false);
    time = 900_000;
    expect([await guess(), await guess()]).toEqual([true, false]);
    time = 960_000;
    expect([await guess(), await guess()]).toEqual([true, false]);
  });

  it('MUST NOT grow beyond their capacity', async () => {
    const counters = memoryCounters(() => new Date(0), 2);
    const budgets = createBudgets(counters, 'pool', { guessesPerUser: Infinity, guessesBeforeLockout: Infinity, guessesPerSource: Infinity });
    for (const name of ['ada', 'bob', 'eve']) (await budgets.reserve('guess', name, home))!.settle('spent');
    for (let n = 0; n < 4; n += 1) (await budgets.reserve('guess', 'ada', home))!.settle('spent');
    await expect(budgets.reserve('guess', 'ada', home)).rejects.toThrow();
  });
});

describe('foldName', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['ﬁsh', 'FISH'],
    [' ada ', 'ADA'],
  ])('takes %s and %s for the same name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});
