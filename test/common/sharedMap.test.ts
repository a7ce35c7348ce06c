/** Tests maps that unrelated callers share. */
import { describe, expect, it } from '@jest/globals';

import { SharedMap } from '../../src/common/sharedMap.js';

/** Adds entries for these holders until there is no room left; returns their number. */
function fill(map: SharedMap<number>, ...holders: string[]): number {
  let count = 0;
  for (; map.hasRoom(holders, 1); count += 1)
    map.set(`${holders.join(' ')} ${String(count)}`, count, holders);
  return count;
}

describe('SharedMap', () => {
  it('MUST NOT let one holder take more than its share, nor a hundred take all', () => {
    const map = new SharedMap<number>(100_000, 1 / 16);
    expect(fill(map, 'first')).toBe(5882);
    expect(fill(map, 'second')).toBe(5536);
    for (let n = 0; n < 100; n += 1) fill(map, `holder ${String(n)}`);
    expect(fill(map, 'newcomer')).toBeGreaterThan(10);
    expect(map.weight).toBeLessThanOrEqual(100_000);
  });

  it('MUST count a source and its network', () => {
    const map = new SharedMap<number>(1000, 1 / 2);
    for (let n = 0; n < 1000; n += 1) fill(map, `source ${String(n)}`, 'network');
    expect(map.weight).toBe(333);
    expect(fill(map, 'elsewhere', 'other network')).toBe(222);
  });

  it('lets holders without entries take the last places', () => {
    const map = new SharedMap<number>(4, 1 / 16);
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => fill(map, name))).toEqual([1, 1, 1, 1, 0]);
  });

  it('frees the places of removed entries in every map', () => {
    const map = new SharedMap<number>(10, 1 / 2);
    for (const name of ['a', 'b', 'a', 'c']) fill(map, name);
    for (const [key] of map) map.delete(key);
    expect([map.size, map.weight, fill(map, 'd')]).toEqual([0, 0, 3]);
  });

  it('replaces an entry by one with another weight', () => {
    const map = new SharedMap<string>(10, 1 / 2);
    map.set('key', 'small', ['a'], 1);
    map.set('key', 'large', ['b'], 7);
    expect([
      map.get('key'),
      map.size,
      map.weight,
      map.hasRoom(['a'], 3),
      map.hasRoom(['b'], 1),
    ]).toEqual(['large', 1, 7, true, false]);
  });
});
