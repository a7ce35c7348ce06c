/**
 * Maps that strangers fill together. No stranger can fill a map alone, and no entry is evicted to
 * make room for another stranger's.
 */

/** The entries of one holder: a source, a network or an account. */
interface Holder {
  readonly name: string;
  held: number;
}

interface Entry<Value> {
  value: Value;
  readonly weight: number;
  readonly holders: readonly Holder[];
}

/**
 * A holder may use at most a share of the free space. A holder without entries always has room for
 * some, because each new entry shrinks the allowance of its own holder, and hardly that of others
 * (dynamic thresholds, Choudhury and Hahne 1998).
 */
export class SharedMap<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private readonly holders = new Map<string, Holder>();
  private held = 0;

  /**
   * @param most total weight of all entries
   * @param share of the free space, for one holder
   */
  constructor(
    private readonly most: number,
    private readonly share: number,
  ) {}

  /** The total weight, in the unit of `most`. */
  get weight(): number {
    return this.held;
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: string): Value | undefined {
    return this.entries.get(key)?.value;
  }

  /** Returns whether this weight may be added on behalf of all these holders. */
  hasRoom(holders: readonly string[], weight: number): boolean {
    const free = this.most - this.held;
    if (weight > free) return false;
    return holders.every((name) => {
      const holder = this.holders.get(name);
      return holder === undefined || holder.held + weight <= free * this.share;
    });
  }

  /** Replaces the value of an existing entry, and returns whether there is one. */
  replace(key: string, value: Value): boolean {
    const entry = this.entries.get(key);
    if (entry) entry.value = value;
    return entry !== undefined;
  }

  /** Adds an entry, or replaces an existing one, without a check for room. */
  set(key: string, value: Value, holders: readonly string[], weight = 1): void {
    this.delete(key);
    this.entries.set(key, { value, weight, holders: this.charge(holders, weight) });
    this.held += weight;
  }

  delete(key: string): boolean {
    const entry = this.entries.get(key);
    if (!entry) return false;
    this.entries.delete(key);
    this.held -= entry.weight;
    for (const holder of entry.holders) {
      holder.held -= entry.weight;
      if (holder.held === 0) this.holders.delete(holder.name);
    }
    return true;
  }

  /** Iterates over the entries, oldest first. */
  *[Symbol.iterator](): IterableIterator<[string, Value]> {
    for (const [key, { value }] of this.entries) yield [key, value];
  }

  private charge(names: readonly string[], weight: number): Holder[] {
    return names.map((name) => {
      const holder = this.holders.get(name) ?? { name, held: 0 };
      if (holder.held === 0) this.holders.set(name, holder);
      holder.held += weight;
      return holder;
    });
  }
}
