/** Tests maps with a maximum number of keys. */
import { describe, expect, it } from '@jest/globals';

import { BoundedMap } from '../../src/common/boundedMap.js';

describe('BoundedMap', () => {
  it('evicts the key that was set longest ago, whatever was set again or deleted meanwhile', () => {
    const map = new BoundedMap<number>(50);
    const order: string[] = [];
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let count = 0; count < 20_000; count += 1) {
      const key = String(random(90));
      const place = order.indexOf(key);
      if (place >= 0) order.splice(place, 1);
      if (random(5) === 0) map.delete(key);
      else {
        map.put(key, count);
        order.push(key);
        if (order.length > 50) order.shift();
      }
      expect([...map.keys()]).toEqual(order);
    }
  });

  it('still works after it was cleared', () => {
    const map = new BoundedMap<number>(2);
    for (const key of ['a', 'b', 'c']) map.put(key, 0);
    map.clear();
    for (const key of ['d', 'e', 'f']) map.put(key, 0);
    expect([...map.keys()]).toEqual(['e', 'f']);
  });

  it('keeps keys up to a total weight, without the weight of deleted or replaced ones', () => {
    const map = new BoundedMap<number>(100, (value, key) => value + key.length);
    const order: string[] = [];
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const held = (): number =>
      order.reduce((sum, key) => sum + (map.get(key) ?? 0) + key.length, 0);
    for (let count = 0; count < 20_000; count += 1) {
      const key = String(random(60));
      const place = order.indexOf(key);
      if (place >= 0) order.splice(place, 1);
      if (random(5) === 0) map.delete(key);
      else {
        map.put(key, random(40));
        order.push(key);
        while (!map.has(order[0] ?? '')) order.shift();
      }
      expect([...map.keys()]).toEqual(order);
      expect(map.weight).toBe(held());
      expect(map.weight).toBeLessThanOrEqual(100);
    }
  });

  it('does not keep an entry heavier than the total limit, and keeps the others', () => {
    const map = new BoundedMap<number>(10, (value) => value);
    map.put('a', 4);
    map.put('b', 11);
    expect([...map]).toEqual([['a', 4]]);
    map.put('a', 11);
    expect([...map]).toEqual([]);
    expect(map.weight).toBe(0);
  });
});
