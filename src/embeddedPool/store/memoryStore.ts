/** The store in memory, for tests: nothing is written to disk, and its content can be put back. */
import type { Key, RangeOptions, Store, Transaction } from './store.js';

interface Entry {
  readonly key: Key;
  /** Kept as JSON, as on disk, so that records share no objects with callers. */
  readonly json: string;
}

export interface MemoryStore extends Store {
  /** Returns a function that puts back the content as it is now. */
  readonly snapshot: () => () => void;
}

export function openMemoryStore(): MemoryStore {
  return new Memory();
}

class Memory implements MemoryStore {
  private entries = new Map<string, Entry>();
  /** The places of all entries, in key order. */
  private order: string[] = [];
  /** What each place held before the current transaction; undefined outside of one. */
  private before: Map<string, Entry | undefined> | undefined;

  get<T>(key: Key): T | undefined {
    return valueOf<T>(this.entries.get(placeOf(key)));
  }

  range<T>(options: RangeOptions): Iterable<{ key: Key; value: T }> {
    return this.read(this.placesIn(options));
  }

  transaction<T>(work: (transaction: Transaction) => T): Promise<T> {
    // Inside a promise's executor a thrown error rejects.
    return new Promise((resolve) => {
      resolve(this.runWhole(work));
    });
  }

  private runWhole<T>(work: (transaction: Transaction) => T): T {
    this.before = new Map();
    try {
      return work(this.view);
    } catch (error) {
      for (const [place, entry] of this.before) this.set(place, entry);
      throw error;
    } finally {
      this.before = undefined;
    }
  }

  readonly snapshot = (): (() => void) => {
    const [entries, order] = [new Map(this.entries), [...this.order]];
    return () => {
      this.entries = new Map(entries);
      this.order = [...order];
    };
  };

  backup(): Promise<never> {
    return Promise.reject(new Error('A pool in memory has no backup.'));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private readonly view: Transaction = {
    get: <V>(key: Key) => this.get<V>(key),
    range: <V>(options: RangeOptions) => this.range<V>(options),
    put: (key, value) => this.change(placeOf(key), { key, json: JSON.stringify(value) }),
    remove: (key) => this.change(placeOf(key), undefined),
  };

  private change(place: string, entry: Entry | undefined): void {
    if (this.before && !this.before.has(place)) this.before.set(place, this.entries.get(place));
    this.set(place, entry);
  }

  private set(place: string, entry: Entry | undefined): void {
    const isKnown = this.entries.has(place);
    if (entry) this.entries.set(place, entry);
    else this.entries.delete(place);
    if (isKnown === (entry !== undefined)) return;
    this.order.splice(this.indexOf(place), isKnown ? 1 : 0, ...(isKnown ? [] : [place]));
  }

  private placesIn({ prefix, startsWith, after, reverse, limit }: RangeOptions): string[] {
    const all = placeOf(prefix);
    const within = startsWith === undefined ? all : all + textMark + escaped(startsWith);
    const from = after && !reverse ? placeOf(after) + lowest : within + lowest;
    const end = after && reverse ? placeOf(after) : within + highest;
    const places = this.order.slice(this.indexOf(from), this.indexOf(end));
    if (reverse) places.reverse();
    return places.slice(0, limit);
  }

  private *read<T>(places: readonly string[]): Iterable<{ key: Key; value: T }> {
    for (const place of places) {
      const entry = this.entries.get(place);
      if (entry) yield { key: entry.key, value: valueOf<T>(entry) as T };
    }
  }

  /** The index of the first place that is not before this one. */
  private indexOf(place: string): number {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.order[middle] ?? '') < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const valueOf = <T>(entry: Entry | undefined): T | undefined =>
  entry && (JSON.parse(entry.json) as T);

const numberMark = '\x01';
const textMark = '\x02';
const lowest = '\x00';
const highest = '\xff';

/**
 * A text of bytes whose order is that of the keys: numbers before texts, texts by their UTF-8
 * bytes. A zero byte ends a text, so a zero byte in it is escaped.
 */
function placeOf(key: Key): string {
  return key
    .map((part) =>
      typeof part === 'number'
        ? numberMark + numberBytes(part)
        : `${textMark}${escaped(part)}\x00\x00`,
    )
    .join('');
}

const escaped = (text: string): string =>
  Buffer.from(text, 'utf8').toString('latin1').replaceAll('\x00', '\x00\x01');

/** Big-endian IEEE 754, with the bits turned so that negative numbers come first. */
function numberBytes(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const isNegative = value < 0;
  const turned = bytes.map((byte, index) =>
    isNegative ? ~byte : index === 0 ? byte ^ 0x80 : byte,
  );
  return Buffer.from(turned).toString('latin1');
}
