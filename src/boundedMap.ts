/** The only place for maps that hold at most so many keys. */

export class BoundedMap<Value> extends Map<string, Value> {
  /** Where the last key that left stood: a new iterator would step over everything that was deleted before it. */
  private oldest: IterableIterator<string> | undefined;

  constructor(private readonly most: number) {
    super();
  }

  /** The key becomes the newest; beyond `most` keys the oldest leaves. */
  put(key: string, value: Value): void {
    this.delete(key);
    this.set(key, value);
    if (this.size <= this.most) return;
    this.oldest ??= this.keys();
    // It never comes to its end: all that it has passed was deleted, and there are more keys than that.
    this.delete(this.oldest.next().value as string);
  }
}
