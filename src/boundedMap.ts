/** The only place for maps that hold at most so many keys. */

/** The key becomes the newest; beyond `most` keys the oldest leaves. */
export function putBounded<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
