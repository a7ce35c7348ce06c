/** Maps that hold at most so many keys, or keys of at most so much weight together. */

export class BoundedMap<Value> extends Map<string, Value> {
  /**
   * Where the last key that left stood: a new iterator would step over everything that was deleted
   * before it.
   */
  private oldest: IterableIterator<string> | undefined;
  private held = 0;

  /**
   * @param most the weight of all keys together
   * @param weightOf never changes for a value that is kept; default 1 for each key
   */
  constructor(
    private readonly most: number,
    private readonly weightOf: (value: Value, key: string) => number = () => 1,
  ) {
    super();
  }

  /** What is held, in the unit of `most`. */
  get weight(): number {
    return this.held;
  }

  /**
   * The key becomes the newest; beyond `most` the oldest keys leave. What weighs more than `most`
   * alone is not kept.
   */
  put(key: string, value: Value): void {
    this.delete(key);
    const weight = this.weightOf(value, key);
    if (weight > this.most) return;
    this.set(key, value);
    this.held += weight;
    // The iterator never comes to its end: all that it has passed was deleted, and the newest stays.
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
