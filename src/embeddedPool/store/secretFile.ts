/** Writes secret files atomically, with mode 0600. */
import { link, open, readFile, rename, rm } from 'node:fs/promises';

import type { RandomBytes } from '../random.js';

/** The file's content; if there is no file, stores the content created by `make`. Mode 0600. */
export async function readOrMake(
  path: string,
  randomBytes: RandomBytes,
  make: () => Promise<Buffer | string> | Buffer,
): Promise<Buffer> {
  const found = await readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found) return found;
  const content = await make();
  // Linked, not renamed: if a second process was faster, both use its secrets.
  const draft = await writeDraft(path, randomBytes, content);
  await link(draft, path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(path);
}

/** Replaces the file's secrets: readers find the old ones or the new ones, even after a kill. */
export async function replace(
  path: string,
  randomBytes: RandomBytes,
  content: string,
): Promise<void> {
  await rename(await writeDraft(path, randomBytes, content), path);
}

async function writeDraft(
  path: string,
  randomBytes: RandomBytes,
  content: Buffer | string,
): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  return draft;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
