/** The database interface of the pool: get, range, and atomic transactions. */

/**
 * An ordered key: compared element by element, strings by their UTF-8 bytes, numbers before
 * strings.
 */
export type Key = readonly (string | number)[];

export interface RangeOptions {
  /** All keys that start with these elements, except the prefix itself. */
  readonly prefix: Key;
  /** Only keys whose element after the prefix is a string with this start; forward only. */
  readonly startsWith?: string;
  /** Start after this key (in reading direction); it need not exist. */
  readonly after?: Key;
  readonly reverse?: boolean;
  readonly limit?: number;
}

export interface Reader {
  get<T>(key: Key): T | undefined;
  /** Entries in key order; inside a transaction its own writes are visible. */
  range<T>(options: RangeOptions): Iterable<{ readonly key: Key; readonly value: T }>;
}

export interface Transaction extends Reader {
  put(key: Key, value: unknown): void;
  remove(key: Key): void;
}

export interface Store extends Reader {
  /**
   * Runs `work` exclusively and resolves when its writes are on disk (fsync). `work` is
   * synchronous; if it throws, nothing is written. Transactions waiting at the same time share one
   * commit.
   */
  transaction<T>(work: (transaction: Transaction) => T): Promise<T>;
  /** Writes a consistent copy to an empty directory while the store is in use. */
  backup(directory: string): Promise<void>;
  close(): Promise<void>;
}
