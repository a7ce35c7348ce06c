/** The store in memory gives the answers of the store on disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openLmdbStore } from '../../../src/embeddedPool/store/lmdbStore.js';
import { openMemoryStore } from '../../../src/embeddedPool/store/memoryStore.js';
import type { Key, RangeOptions, Store } from '../../../src/embeddedPool/store/store.js';

let directory: string;
let onDisk: Store;
const inMemory = openMemoryStore();

const texts = ['', 'a', 'A', 'ab', 'b', 'é', 'z', '\u{1f600}', '\uffee', '\ud7ff', '__proto__'];
const numbers = [-2.5, -1, 0, 1, 2, 10, 1_700_000_000_000];
const keys: Key[] = [
  ...texts.map((text) => ['k', text]),
  ...numbers.map((number) => ['k', number]),
  ...texts.map((text) => ['k', 'a', text]),
  ...numbers.map((number) => ['k', 'a', number]),
  ['k'],
  ['ka', 'a'],
  ['j', 'z'],
];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'memory-store-'));
  onDisk = await openLmdbStore(directory);
  for (const store of [onDisk, inMemory])
    await store.transaction((transaction) => {
      for (const key of keys) transaction.put(key, { key });
      transaction.remove(['k', 'b']);
    });
});
afterAll(async () => {
  await onDisk.close();
  await rm(directory, { recursive: true });
});

const ranges: RangeOptions[] = [
  { prefix: ['k'] },
  { prefix: ['k', 'a'] },
  { prefix: ['k', 'A'] },
  { prefix: ['none'] },
  { prefix: ['k'], reverse: true },
  { prefix: ['k'], limit: 3 },
  { prefix: ['k'], reverse: true, limit: 3 },
  { prefix: ['k'], after: ['k', 'a'] },
  { prefix: ['k'], after: ['k', 'aa'] },
  { prefix: ['k'], after: ['k', 'ab'], reverse: true },
  { prefix: ['k'], after: ['k', 5], reverse: true },
  { prefix: ['k'], after: ['k', 0], limit: 2 },
  { prefix: ['k'], startsWith: 'a' },
  { prefix: ['k'], startsWith: '\u{1f600}' },
  { prefix: ['k'], startsWith: 'a', after: ['k', 'a'] },
];

describe('openMemoryStore', () => {
  it.each(ranges.map((range) => [JSON.stringify(range), range] as const))(
    'reads %s in the order of the store on disk',
    (_title, range) => {
      const [expected, found] = [onDisk, inMemory].map((store) => [...store.range(range)]);
      expect(found).toEqual(expected);
    },
  );

  it('finds what the store on disk finds', () => {
    for (const key of [...keys, ['none'], ['k', 3]])
      expect(inMemory.get(key)).toEqual(onDisk.get(key));
  });

  it('writes nothing if a transaction throws', async () => {
    const before = [...inMemory.range({ prefix: ['k'] })];
    const failing = inMemory.transaction((transaction) => {
      transaction.put(['k', 'new'], 1);
      transaction.put(['k', 'a'], 1);
      transaction.remove(['k', 'ab']);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect([...inMemory.range({ prefix: ['k'] })]).toEqual(before);
  });

  it('shares no objects with callers', async () => {
    const value = { list: [1] };
    await inMemory.transaction((transaction) => transaction.put(['own'], value));
    value.list.push(2);
    inMemory.get<typeof value>(['own'])?.list.push(3);
    expect(inMemory.get(['own'])).toEqual({ list: [1] });
  });

  it('puts back a snapshot any number of times', async () => {
    const store = openMemoryStore();
    await store.transaction((transaction) => transaction.put(['kept'], 1));
    const restore = store.snapshot();
    for (const value of [2, 3]) {
      await store.transaction((transaction) => {
        transaction.put(['kept'], value);
        transaction.put(['added'], value);
      });
      restore();
      expect([store.get(['kept']), store.get(['added'])]).toEqual([1, undefined]);
      expect([...store.range({ prefix: [] })]).toHaveLength(1);
    }
  });
});
