/** Splits lists into pages, and creates their tokens. */
import { createHash } from 'node:crypto';

import { invalidParameter } from '../exceptions.js';
import type { Key, Reader } from '../store/store.js';

export interface Page<T> {
  readonly items: T[];
  readonly next?: string;
}

export interface PageOptions {
  readonly limit: number;
  readonly token?: string | undefined;
  readonly reverse?: boolean;
  /** Only keys whose next element starts with this text. */
  readonly startsWith?: string;
}

/**
 * One page of the entries under `prefix`, in key order. The token contains the last key, so
 * positions are stable while entries are inserted and removed. `pick` maps an entry or omits it.
 */
export function readPage<V, T>(
  reader: Reader,
  prefix: Key,
  { limit, token, reverse = false, startsWith }: PageOptions,
  pick: (value: V, key: Key) => T | undefined,
): Page<T> {
  const list = JSON.stringify([prefix, reverse, startsWith]);
  const after = token === undefined ? undefined : [...prefix, ...decode(list, token)];
  const items: T[] = [];
  let lastKey: Key | undefined;
  for (const { key, value } of reader.range<V>({
    prefix,
    reverse,
    ...(after ? { after } : {}),
    ...(startsWith === undefined ? {} : { startsWith }),
  })) {
    const item = pick(value, key);
    if (item === undefined) continue;
    if (items.length === limit && lastKey)
      return { items, next: encode(list, lastKey.slice(prefix.length)) };
    items.push(item);
    lastKey = key;
  }
  return { items };
}

/**
 * The digest binds a position to its list: an altered token, or one of another list, pool or
 * filter, is refused. It needs no secret, since a position in a list that the caller may read
 * grants nothing.
 */
const positionDigest = (list: string, position: string): string =>
  createHash('sha256').update(list).update('\0').update(position).digest('base64url');

function encode(list: string, key: Key): string {
  const position = JSON.stringify(key);
  return Buffer.from(JSON.stringify([position, positionDigest(list, position)])).toString(
    'base64url',
  );
}

function decode(list: string, token: string): Key {
  try {
    const [position, proof] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [
      string,
      string,
    ];
    if (positionDigest(list, position) === proof) return JSON.parse(position) as Key;
  } catch {
    // Not one of our tokens; refused below.
  }
  throw invalidParameter('Invalid pagination token');
}
