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
    let next = (this.oldest ??= this.keys()).next();
    // An iterator that has come to the end stays there.
    if (next.done) next = (this.oldest = this.keys()).next();
    this.delete(next.value as string);
  }
}
