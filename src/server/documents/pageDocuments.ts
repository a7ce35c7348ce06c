/**
 * The documents of the gateway's own pages. They are allowed even if there is a list of trusted
 * documents.
 */
import { readFileSync } from 'node:fs';

import type { ServerOptions } from '../serverOptions.js';

/** Reads the file that scripts/bundle/buildPages.mjs writes; none if the page was not built. */
function documentsOf(page: string): readonly string[] {
  const file = new URL(`./assets/${page}/documents.json`, import.meta.url);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as string[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Returns the texts that the account page and the console send, if these pages are served. */
export function pageDocuments(
  served: Pick<ServerOptions, 'account' | 'console'>,
): readonly string[] {
  return (['account', 'console'] as const)
    .filter((page) => served[page])
    .flatMap((page) => documentsOf(page));
}
