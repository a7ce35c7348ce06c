// The only place that makes a file of secrets once and for all.
import { link, open, readFile, rm } from 'node:fs/promises';
import type { RandomBytes } from './random.js';

/** The file's bytes; where there is no file, `make` says what it holds from now on. Mode 0600. */
export async function readOrMake(path: string, randomBytes: RandomBytes, make: () => Promise<Buffer | string> | Buffer): Promise<Buffer> {
  const found = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found) return found;
  const content = await make();
  // Written whole under another name, then linked: a second process that was faster wins, and both use its secrets.
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(path);
}
