/** Waits for a condition by checking it every few milliseconds. */
import { setTimeout as wait } from 'node:timers/promises';

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await wait(5);
}
