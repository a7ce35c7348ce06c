// The only place that knows lmdb.
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import type { Key, RangeOptions, Store, Transaction } from './store.js';

/** Raised only when the layout of keys or values changes. */
export const schemaVersion = 2;
const schemaKey: Key = ['schema'];
// Greater than every number and text as keys are encoded, so that [...prefix, last] is behind every key with that prefix.
const last = new Uint8Array([0xff]);

/** Opens or creates the store in `directory`; refuses a damaged or newer one and leaves its files as they are. */
export async function openLmdbStore(directory: string): Promise<Store> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  refuseDamage(directory);
  // overlappingSync: false makes a commit's promise wait for the fsync. JSON keeps `__proto__` an ordinary key.
  const database = open<unknown, (string | number)[]>({ path: join(directory, 'data.mdb'), encoding: 'json', overlappingSync: false, noSubdir: true });
  const store = new LmdbStore(database);
  const found = store.get<number>(schemaKey);
  if (found === schemaVersion) return store;
  if (found === undefined) {
    await store.transaction((transaction) => transaction.put(schemaKey, schemaVersion));
    return store;
  }
  await store.close();
  throw new Error(`The store in ${directory} has schema version ${String(found)}; this version reads ${schemaVersion}. It was left untouched: use the version that wrote it.`);
}

// lmdb maps the file and would crash the process on garbage, so the header is read first: both meta pages hold the
// magic number 0xBEEFC0DE at byte 16 or 24 of a page, as written by this platform's build.
function refuseDamage(directory: string): void {
  const path = join(directory, 'data.mdb');
  if (!existsSync(path)) return;
  const head = Buffer.alloc(64);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  const magic = Buffer.from([0xde, 0xc0, 0xef, 0xbe]);
  if (statSync(path).size >= 8192 && head.includes(magic)) return;
  throw new Error(`The store in ${directory} is damaged: data.mdb is not a database. It was left untouched: restore a backup or move the directory away.`);
}

// Bytes; lmdb holds keys of 1978. Nothing can be kept under a longer one, and callers may ask for what others invented.
const longestKey = 1900;
const fits = (key: Key): boolean => key.reduce<number>((size, part) => size + (typeof part === 'string' ? Buffer.byteLength(part) + 2 : 10), 0) <= longestKey;

class LmdbStore implements Store {
  constructor(private readonly database: RootDatabase<unknown, (string | number)[]>) {}

  get<T>(key: Key): T | undefined {
    return fits(key) ? this.database.get([...key]) as T | undefined : undefined;
  }

  range<T>({ prefix, startsWith, after, reverse = false, limit }: RangeOptions): Iterable<{ key: Key; value: T }> {
    const lowest = startsWith === undefined ? [...prefix] : [...prefix, startsWith];
    const first = reverse ? [...prefix, last] : lowest;
    const end = reverse ? lowest : [...prefix, last];
    const options = { start: after ? [...after] : first, end, reverse, exclusiveStart: after !== undefined || startsWith === undefined, ...(limit === undefined ? {} : { limit }) };
    const entries = this.database.getRange(options) as unknown as Iterable<{ key: Key; value: T }>;
    return startsWith === undefined ? entries : whileStartsWith(entries, prefix.length, startsWith);
  }

  async transaction<T>(work: (transaction: Transaction) => T): Promise<T> {
    // A child transaction is the form that lmdb rolls back when its callback throws.
    return await this.database.childTransaction(() => work(this.transactionView));
  }

  private readonly transactionView: Transaction = {
    get: <V>(key: Key) => this.get<V>(key),
    range: <V>(options: RangeOptions) => this.range<V>(options),
    put: (key, value) => void this.database.put([...key], value),
    remove: (key) => void this.database.remove([...key]),
  };

  async backup(directory: string): Promise<void> {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    await this.database.backup(join(directory, 'data.mdb'), true);
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

// Keys are ordered by their bytes, so those that begin alike lie together.
function* whileStartsWith<E extends { key: Key }>(entries: Iterable<E>, at: number, text: string): Iterable<E> {
  for (const entry of entries) {
    if (!String(entry.key[at]).startsWith(text)) return;
    yield entry;
  }
}
