// The only place that says what the pool asks of a database: get, range, and all-or-nothing transactions.

/** An ordered key: compared element by element, strings by their UTF-8 bytes, numbers before strings. */
export type Key = readonly (string | number)[];

export interface RangeOptions {
  /** All keys that begin with these elements, the bare prefix excluded. */
  readonly prefix: Key;
  /** Only keys whose element behind the prefix is a text that begins so; forward only. */
  readonly startsWith?: string;
  /** Start behind this key (in the direction of reading); it need not exist. */
  readonly after?: Key;
  readonly reverse?: boolean;
  readonly limit?: number;
}

export interface Reader {
  get<T>(key: Key): T | undefined;
  /** Entries in key order; inside a transaction its own writes show. */
  range<T>(options: RangeOptions): Iterable<{ readonly key: Key; readonly value: T }>;
}

export interface Transaction extends Reader {
  put(key: Key, value: unknown): void;
  remove(key: Key): void;
}

export interface Store extends Reader {
  /**
   * Runs `work` alone (no other transaction runs meanwhile) and resolves when its writes are on disk (fsync).
   * `work` is synchronous; when it throws, nothing is written. Transactions that wait together share one commit.
   */
  transaction<T>(work: (transaction: Transaction) => T): Promise<T>;
  /** Writes a consistent copy to an empty directory while the store is in use. */
  backup(directory: string): Promise<void>;
  close(): Promise<void>;
}
