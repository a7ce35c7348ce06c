/** Tests the time budget for compilation: a share of all time. */
import { describe, expect, it } from '@jest/globals';

import { TimeBudget } from '../../../src/server/documents/timeBudget.js';

describe('TimeBudget', () => {
  it('saves up a share of the time to a limit, and deducts the time of the work, even if it fails', () => {
    let time = 0;
    const budget = new TimeBudget(0.1, 50, () => time);
    const work = (milliseconds: number) => () => {
      time += milliseconds;
      return 'done';
    };
    expect(budget.left).toBe(50);
    expect(budget.spend(work(80))).toBe('done');
    expect(budget.left).toBeCloseTo(50 - 80 + 8);
    time += 1000;
    expect(budget.left).toBe(50);
    expect(() =>
      budget.spend(() => {
        time += 10;
        throw new Error('a bug');
      }),
    ).toThrow('a bug');
    expect(budget.left).toBeCloseTo(41);
  });
});
