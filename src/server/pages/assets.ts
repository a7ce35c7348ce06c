/** Reads the files of a bundled page, which scripts/bundle/buildPages.mjs writes. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import { compressor } from './compression.js';
import type { Compress } from './compression.js';

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
  /**
   * Compresses the file. Absent if that gains nothing: fonts, for example, are already compressed.
   */
  readonly compressed?: Compress;
}

interface Manifest {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /**
   * Scripts that the page loads for one language only, by the tag of the language. Default: none.
   */
  readonly languages?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

export interface PageAssets extends Manifest {
  /** The files by their names, which contain a hash of the content. */
  readonly byName: ReadonlyMap<string, Asset>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Reads the page's files once; `undefined` if the page was not built. */
export async function readAssets(directory: URL): Promise<PageAssets | undefined> {
  const manifest = await readManifest(directory);
  if (manifest === undefined) return undefined;
  const entries = await Promise.all(
    manifest.files.map(async (name) => [name, await readAsset(new URL(name, directory))] as const),
  );
  return { ...manifest, byName: new Map(entries) };
}

async function readManifest(directory: URL): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(new URL('manifest.json', directory), 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readAsset(file: URL): Promise<Asset> {
  const type = contentTypes[extname(file.pathname)] ?? 'application/octet-stream';
  const content = await readFile(file);
  return type.startsWith('font/')
    ? { type, content }
    : { type, content, compressed: compressor(content) };
}
