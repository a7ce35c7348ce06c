/**
 * A bounded cache for documents of all callers. Documents that only strangers (callers without a
 * token or key) use have a separate part, so that one anonymous source can neither fill the rest
 * nor evict anything from it.
 */
import { BoundedMap } from '../../common/boundedMap.js';

/** The share of the bytes that strangers alone can fill. */
const strangersShare = 1 / 3;

export interface Remembered {
  /** Maximum bytes of memory. */
  readonly bytes: number;
}

export class SharedMemory<Value extends Remembered> {
  private readonly shared: BoundedMap<Value>;
  private readonly strangers: BoundedMap<Value>;

  /** @param bytes for both parts together; each evicts its least recently used entry first */
  constructor(bytes: number) {
    const weightOf = (value: Value): number => value.bytes;
    this.shared = new BoundedMap(bytes * (1 - strangersShare), weightOf);
    this.strangers = new BoundedMap(bytes * strangersShare, weightOf);
  }

  /** The bytes in use, according to each value's estimate. */
  get bytes(): number {
    return this.shared.weight + this.strangers.weight;
  }

  get size(): number {
    return this.shared.size + this.strangers.size;
  }

  /** Marks the value as the most recently used. */
  find(key: string): Value | undefined {
    const part = this.shared.has(key) ? this.shared : this.strangers;
    const value = part.get(key);
    if (value) part.put(key, value);
    return value;
  }

  keep(key: string, value: Value, isShared: boolean): void {
    (isShared ? this.shared : this.strangers).put(key, value);
  }

  /** Moves a value out of the strangers' part. */
  share(key: string): void {
    const value = this.strangers.get(key);
    if (!value) return;
    this.strangers.delete(key);
    this.shared.put(key, value);
  }
}
