/** The store on lmdb. */
import { existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { open } from 'lmdb';
import type { RootDatabase } from 'lmdb';

import { makeFolder } from '../../common/makeFolder.js';
import { PoolFolderError } from './folderError.js';
import { damageOf } from './lmdbFile.js';
import type { Key, RangeOptions, Store, Transaction } from './store.js';

/** Increased only when the layout of keys or values changes. */
export const schemaVersion = 2;
const schemaKey: Key = ['schema'];
/**
 * Sorts after every encoded number and string, so that [...prefix, last] is after every key with
 * that prefix.
 */
const last = new Uint8Array([0xff]);

/**
 * Opens or creates the store in `directory`; refuses a damaged or newer one without changing its
 * file.
 */
export async function openLmdbStore(directory: string): Promise<Store> {
  makeFolder(directory, 0o700);
  const path = join(directory, 'data.mdb');
  if (!existsSync(path)) await create(directory, path);
  const damage = damageOf(path);
  if (damage !== undefined)
    throw storeError(
      directory,
      `is damaged: ${damage}`,
      'restore a backup or move the directory away',
    );
  const store = openFile(path);
  const found = store.get<unknown>(schemaKey);
  if (found === schemaVersion) return store;
  await store.close();
  if (typeof found !== 'number')
    throw storeError(
      directory,
      'is damaged: it has no schema version',
      'restore a backup or move the directory away',
    );
  throw storeError(
    directory,
    `has schema version ${found}; this release reads ${schemaVersion}`,
    'use the release that wrote it',
  );
}

/**
 * Created under a temporary name and then linked, so that a store exists completely or not at all;
 * if two processes compete, the faster one creates it.
 */
async function create(directory: string, path: string): Promise<void> {
  const draft = mkdtempSync(join(directory, 'new-'));
  const store = openFile(join(draft, 'data.mdb'));
  await store.transaction((transaction) => transaction.put(schemaKey, schemaVersion));
  await store.close();
  try {
    linkSync(join(draft, 'data.mdb'), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  rmSync(draft, { recursive: true });
}

/**
 * overlappingSync: false makes a commit's promise wait for the fsync. JSON keeps `__proto__` an
 * ordinary key.
 */
function openFile(path: string): LmdbStore {
  return new LmdbStore(
    open<unknown, (string | number)[]>({
      path,
      encoding: 'json',
      overlappingSync: false,
      noSubdir: true,
    }),
  );
}

function storeError(directory: string, what: string, remedy: string): PoolFolderError {
  return new PoolFolderError(`The store in ${directory} ${what}. It was left untouched: ${remedy}`);
}

/**
 * Bytes; lmdb's limit is 1978. Nothing can be stored under a longer key, and callers may send
 * arbitrary ones.
 */
const longestKey = 1900;
const fits = (key: Key): boolean =>
  key.reduce<number>(
    (size, part) => size + (typeof part === 'string' ? Buffer.byteLength(part) + 2 : 10),
    0,
  ) <= longestKey;

/**
 * A commit that failed, such as on a full disk. The write is lost, but reads still work and later
 * writes are still attempted.
 */
async function failedCommit(error: unknown): Promise<unknown> {
  const { commitError } = error as { commitError?: Promise<never> };
  if (commitError === undefined) return error;
  const cause = await commitError.catch((reason: unknown) => reason);
  return new Error('The store cannot be written: is its disk full?', { cause });
}

class LmdbStore implements Store {
  constructor(private readonly database: RootDatabase<unknown, (string | number)[]>) {}

  get<T>(key: Key): T | undefined {
    return fits(key) ? (this.database.get([...key]) as T | undefined) : undefined;
  }

  range<T>({
    prefix,
    startsWith,
    after,
    reverse = false,
    limit,
  }: RangeOptions): Iterable<{ key: Key; value: T }> {
    const lowest = startsWith === undefined ? [...prefix] : [...prefix, startsWith];
    const first = reverse ? [...prefix, last] : lowest;
    const end = reverse ? lowest : [...prefix, last];
    const options = {
      start: after ? [...after] : first,
      end,
      reverse,
      exclusiveStart: after !== undefined || startsWith === undefined,
      ...(limit === undefined ? {} : { limit }),
    };
    const entries = this.database.getRange(options) as unknown as Iterable<{ key: Key; value: T }>;
    return startsWith === undefined ? entries : whileStartsWith(entries, prefix.length, startsWith);
  }

  async transaction<T>(work: (transaction: Transaction) => T): Promise<T> {
    // lmdb rolls back a child transaction if its callback throws.
    const outcome = this.database.childTransaction(() => work(this.transactionView));
    // A failed commit (a full disk) also rejects an internal promise of lmdb's, which it creates in
    // the last step of this turn.
    setImmediate(() => void this.database.committed.then(undefined, () => undefined));
    try {
      return await outcome;
    } catch (error) {
      throw await failedCommit(error);
    }
  }

  private readonly transactionView: Transaction = {
    get: <V>(key: Key) => this.get<V>(key),
    range: <V>(options: RangeOptions) => this.range<V>(options),
    put: (key, value) => void this.database.put([...key], value),
    remove: (key) => void this.database.remove([...key]),
  };

  async backup(directory: string): Promise<void> {
    makeFolder(directory, 0o700);
    await this.database.backup(join(directory, 'data.mdb'), true);
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

/** Keys are ordered by their bytes, so keys with the same prefix are adjacent. */
function* whileStartsWith<E extends { key: Key }>(
  entries: Iterable<E>,
  at: number,
  text: string,
): Iterable<E> {
  for (const entry of entries) {
    if (!String(entry.key[at]).startsWith(text)) return;
    yield entry;
  }
}
