/** A folder as scripts/bundle/buildPages.mjs leaves it, with the files that a test wants. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface BuiltPage {
  readonly directory: URL;
  readonly remove: () => Promise<void>;
}

export async function builtPage(files: Readonly<Record<string, string>>): Promise<BuiltPage> {
  const directory = await mkdtemp(join(tmpdir(), 'page-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return {
    directory: pathToFileURL(`${directory}/`),
    remove: () => rm(directory, { recursive: true }),
  };
}
