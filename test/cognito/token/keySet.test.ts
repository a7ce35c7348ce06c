/** Tests when the keys of the pool are fetched. */
import { beforeEach, describe, expect, it } from '@jest/globals';

import { UnavailableError } from '../../../src/cognito/failure.js';
import { UnknownKey, createKeySet } from '../../../src/cognito/token/keySet.js';
import type { KeySet } from '../../../src/cognito/token/keySet.js';

const key = (kid: string): object => ({
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  kid,
  e: 'AQAB',
  n: 'x'.repeat(342),
});
let time: number;
let fetches: number;
let answer: () => Promise<{ keys: object[] }>;
let used: string[][];
let keySet: KeySet;

beforeEach(async () => {
  time = 1_000_000;
  fetches = 0;
  used = [];
  answer = () => Promise.resolve({ keys: [key('one')] });
  keySet = createKeySet({
    fetchJwks: () => {
      fetches += 1;
      return answer();
    },
    use: (keys) => used.push(keys.map(({ kid }) => kid)),
    now: () => new Date(time),
  });
  await keySet.require('one');
});

describe('the key set', () => {
  it('is fetched once for all callers that wait for it, and not again for a key that it contains', async () => {
    const fresh = createKeySet({
      fetchJwks: () => {
        fetches += 1;
        return answer();
      },
      use: () => undefined,
      now: () => new Date(time),
    });
    await Promise.all([fresh.require('one'), fresh.require('one'), fresh.require('one')]);
    await fresh.require('one');
    expect(fetches).toBe(2);
  });

  it('treats a key as unknown only after fetching the set for it, at most once in 500 ms', async () => {
    time += 500;
    await expect(keySet.require('two')).rejects.toThrow(UnknownKey);
    await expect(keySet.require('three')).rejects.toThrow(UnavailableError);
    expect(fetches).toBe(2);
    time += 500;
    await expect(keySet.require('three')).rejects.toThrow(UnknownKey);
    expect(fetches).toBe(3);
  });

  it('replaces the old set by a new one', async () => {
    time += 500;
    answer = () => Promise.resolve({ keys: [key('two')] });
    await keySet.require('two');
    time += 500;
    expect(used).toEqual([['one'], ['two']]);
    await expect(keySet.require('one')).rejects.toThrow(UnknownKey);
  });

  it('is refreshed after an hour without delaying callers, and is kept if that fails', async () => {
    time += 3_600_000;
    answer = () => Promise.reject(new Error('gone'));
    expect(keySet.require('one')).toBeUndefined();
    await new Promise(setImmediate);
    expect(fetches).toBe(2);
    time += 500;
    answer = () => Promise.resolve({ keys: [key('one'), key('two')] });
    expect(keySet.require('one')).toBeUndefined();
    await new Promise(setImmediate);
    expect(fetches).toBe(3);
    expect(keySet.require('two')).toBeUndefined();
  });
});
