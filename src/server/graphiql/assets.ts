/** Reads the bundled GraphiQL page, which scripts/bundle/buildPages.mjs writes. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Asset {
  type: string;
  content: Buffer;
  /** Absent if compression gains nothing: fonts are already compressed. */
  gzipped?: Buffer;
}

export interface PageAssets {
  script: string;
  style: string;
  icon: string;
  /** By file name, which contains a hash of the content. */
  byName: ReadonlyMap<string, Asset>;
}

interface Manifest {
  script: string;
  style: string;
  icon: string;
  files: string[];
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
  if (type.startsWith('font/')) return { type, content };
  return { type, content, gzipped: await promisify(gzip)(content) };
}
