/** Waits for a condition by checking it every few milliseconds. */
import { setTimeout as wait } from 'node:timers/promises';

import { expect } from '@jest/globals';

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(5);
}

/** Waits until `read` gives this value, and fails with the last value after ten seconds. */
export async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  let value = await read();
  for (let tries = 0; tries < 200 && value !== wanted; tries += 1) {
    await wait(50);
    value = await read();
  }
  expect(value).toBe(wanted);
}
