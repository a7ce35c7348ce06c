/** Creates a folder like scripts/bundle/buildPages.mjs does, with the files that a test needs. */
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
