/**
 * A bounded memory for documents of any caller. What strangers alone use has a part of its own, so
 * that one anonymous source can neither fill the rest nor push anything out of it.
 */
import { BoundedMap } from '../../common/boundedMap.js';

/** Of the bytes, what strangers alone can fill. */
const strangersShare = 1 / 3;

export interface Remembered {
  /** Bytes of memory that it takes at most. */
  readonly bytes: number;
}

export class SharedMemory<Value extends Remembered> {
  private readonly shared: BoundedMap<Value>;
  private readonly strangers: BoundedMap<Value>;

  /** @param bytes for both parts together; in each the least recently used leaves first */
  constructor(bytes: number) {
    const weightOf = (value: Value): number => value.bytes;
    this.shared = new BoundedMap(bytes * (1 - strangersShare), weightOf);
    this.strangers = new BoundedMap(bytes * strangersShare, weightOf);
  }

  /** Bytes held, by the estimate that each value states. */
  get bytes(): number {
    return this.shared.weight + this.strangers.weight;
  }

  get size(): number {
    return this.shared.size + this.strangers.size;
  }

  /** What is found becomes the most recently used. */
  find(key: string): Value | undefined {
    const part = this.shared.has(key) ? this.shared : this.strangers;
    const value = part.get(key);
    if (value) part.put(key, value);
    return value;
  }

  keep(key: string, value: Value, isShared: boolean): void {
    (isShared ? this.shared : this.strangers).put(key, value);
  }

  /** From now on it is no longer only strangers who use it. */
  share(key: string): void {
    const value = this.strangers.get(key);
    if (!value) return;
    this.strangers.delete(key);
    this.shared.put(key, value);
  }
}
