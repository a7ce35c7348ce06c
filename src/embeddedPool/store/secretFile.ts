/** Keeps secrets: in files of mode 0600, written atomically, or in memory for tests. */
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makeFolder } from '../../common/makeFolder.js';
import type { RandomBytes } from '../random.js';

/** Secrets by file name. */
export interface Secrets {
  /** Returns the secret. If no file has it yet, stores what `make` returns. */
  readOrMake(name: string, make: () => Promise<Buffer | string> | Buffer): Promise<Buffer>;
  /** Replaces it: readers find the old content or the new one, even after a kill. */
  replace(name: string, content: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** In a folder of mode 0700. */
export function secretFolder(directory: string, randomBytes: RandomBytes): Secrets {
  makeFolder(directory, 0o700);
  const path = (name: string): string => join(directory, name);
  return {
    readOrMake: (name, make) => readOrMake(path(name), randomBytes, make),
    replace: async (name, content) =>
      rename(await writeDraft(path(name), randomBytes, content), path(name)),
    remove: (name) => rm(path(name), { force: true }),
  };
}

/**
 * In memory. `beginWith` provides the first content of some secrets, which takes long to make; later
 * changes do not reach it.
 */
export function secretsInMemory(beginWith: (name: string) => Secrets | undefined): Secrets {
  const known = new Map<string, Buffer>();
  return {
    async readOrMake(name, make) {
      const found = known.get(name);
      if (found) return found;
      const content = await (beginWith(name)?.readOrMake(name, make) ?? make());
      known.set(name, Buffer.from(content as string));
      return Buffer.from(content as string);
    },
    replace: (name, content) => Promise.resolve(void known.set(name, Buffer.from(content))),
    remove: (name) => Promise.resolve(void known.delete(name)),
  };
}

async function readOrMake(
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
