import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Gives a pool the keys of the run (poolKeys.mjs) before it opens its folder. */
export async function useKeys(directory: string, userPoolId: string): Promise<void> {
  const folder = join(directory, 'keys');
  await mkdir(folder, { mode: 0o700 });
  await copyFile(process.env.TEST_POOL_KEYS ?? '', join(folder, `${userPoolId}.json`));
}
