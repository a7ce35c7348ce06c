import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives a pool the signing keys of the run (poolKeys.mjs) before it opens its folder. The key of its
 * refresh tokens is its own.
 */
export async function useKeys(directory: string, userPoolId: string): Promise<void> {
  const folder = join(directory, 'keys');
  await mkdir(folder, { mode: 0o700 });
  const signing = JSON.parse(await readFile(process.env.TEST_POOL_KEYS ?? '', 'utf8')) as object;
  const keys = { ...signing, refresh: randomBytes(32).toString('base64') };
  await writeFile(join(folder, `${userPoolId}.json`), JSON.stringify(keys), { mode: 0o600 });
}
