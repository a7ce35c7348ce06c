/** Maps with a maximum number of keys, or a maximum total weight. */

export class BoundedMap<Value> extends Map<string, Value> {
  /**
   * The iterator is kept between evictions, because a new one would walk over every deleted entry.
   */
  private oldest: IterableIterator<string> | undefined;
  private held = 0;

  /**
   * @param most total weight of all keys
   * @param weightOf must not change for a stored value; default 1 for each key
   */
  constructor(
    private readonly most: number,
    private readonly weightOf: (value: Value, key: string) => number = () => 1,
  ) {
    super();
  }

  /** The total weight, in the unit of `most`. */
  get weight(): number {
    return this.held;
  }

  /**
   * Makes the key the newest, and evicts the oldest keys beyond `most`. A value heavier than `most`
   * is not stored.
   */
  put(key: string, value: Value): void {
    this.delete(key);
    const weight = this.weightOf(value, key);
    if (weight > this.most) return;
    this.set(key, value);
    this.held += weight;
    // The iterator never ends, because there is always a newer key: everything before it was
    // deleted, and the newest key remains.
    while (this.held > this.most) {
      this.oldest ??= this.keys();
      this.delete(this.oldest.next().value as string);
    }
  }

  override delete(key: string): boolean {
    const value = this.get(key);
    const found = super.delete(key);
    if (found) this.held -= this.weightOf(value as Value, key);
    return found;
  }

  override clear(): void {
    super.clear();
    this.held = 0;
  }
}
