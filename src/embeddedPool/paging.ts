// The only place that cuts lists into pages and makes their tokens.
import { invalidParameter } from './exceptions.js';
import type { Key, Reader } from './store/store.js';

export interface Page<T> {
  readonly items: T[];
  readonly next?: string;
}

/**
 * One page of the entries under `prefix`, in key order. The token holds the last key, so a page stays where it was
 * while entries are inserted and removed. `pick` maps an entry or leaves it out.
 */
export function readPage<V, T>(reader: Reader, prefix: Key, { limit, token, reverse = false }: { limit: number; token?: string | undefined; reverse?: boolean }, pick: (value: V, key: Key) => T | undefined): Page<T> {
  const after = token === undefined ? undefined : [...prefix, ...decode(token)];
  const items: T[] = [];
  let lastKey: Key | undefined;
  for (const { key, value } of reader.range<V>({ prefix, reverse, ...(after ? { after } : {}) })) {
    const item = pick(value, key);
    if (item === undefined) continue;
    if (items.length === limit && lastKey) return { items, next: encode(lastKey.slice(prefix.length)) };
    items.push(item);
    lastKey = key;
  }
  return { items };
}

function encode(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decode(token: string): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (Array.isArray(key) && key.length > 0 && key.every((part) => typeof part === 'string' || typeof part === 'number')) return key;
  } catch {
    // Not of our making; refused below.
  }
  throw invalidParameter('Invalid pagination token');
}
