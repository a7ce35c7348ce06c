import { describe, expect, it } from '@jest/globals';

import { foldName } from '../../src/common/foldName.js';
import type { PoolRecord } from '../../src/embeddedPool/store/records.js';
import { userKey } from '../../src/embeddedPool/users/userKey.js';

const pools = [true, false].map(
  (CaseSensitive) => ({ UsernameConfiguration: { CaseSensitive } }) as PoolRecord,
);

/** Every character that has another case or another Unicode form. */
const characters = Array.from({ length: 0x3_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((text) =>
    [text.toLowerCase(), text.toUpperCase(), text.normalize('NFKD')].some((one) => one !== text),
  );

/** Letters with unusual case, width or accents, and characters that change their neighbours. */
const strange = Array.from(
  "ßẞſKÅΩİıIiσςΣΐϐᾀᾳᾼǅŉﬃﬀＡａꭰᎠé\u0301\u0307\u0327\u0345\u05B0\u200D\u00AD\u00A0 .'A1",
);

/** Random numbers that are the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let value = seed; ;) {
    value = (Math.imul(value, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    yield value >> 8;
  }
}

function strangeNames(count: number): string[] {
  const random = numbers(7);
  const next = (below: number): number => Number(random.next().value) % below;
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(6) }, () => strange[next(strange.length)]).join(''),
  );
}

/** Returns pairs of names that a user pool treats as equal but `foldName` does not. */
function slipped(fold: (name: string) => string, names: readonly string[]): string[] {
  const spellings = (name: string): string[] => [
    name,
    name.normalize('NFD'),
    name.toLowerCase(),
    name.toUpperCase(),
  ];
  return pools.flatMap((pool) => {
    const seen = new Map<string, string>();
    return names.flatMap(spellings).filter((name) => {
      const key = userKey(pool, name);
      const first = seen.get(key) ?? name;
      seen.set(key, first);
      return fold(first) !== fold(name);
    });
  });
}

describe('foldName', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['Straße', 'STRAẞE'],
    ['ΟΔΟΣ', 'οδος'],
    ['ﬁsh', 'FISH'],
    ['ａｄａ', 'ADA'],
    ['Ame\u0301lie', 'AMÉLIE'],
    [' ada ', 'ADA'],
  ])('treats %s and %s as the same name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('keeps different names apart', () => {
    const names = ['ada', 'adá', 'ada1', 'ada.', 'a da', 'адa', 'eve'];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  it('MUST treat two spellings of any character as equal if a user pool does', () => {
    expect(slipped(foldName, characters)).toEqual([]);
  });

  it('MUST treat two spellings of a name as equal if a user pool does', () => {
    expect(slipped(foldName, strangeNames(5000))).toEqual([]);
  });

  it('is not changed by folding again', () => {
    const unstable = [...characters, ...strangeNames(5000)].filter(
      (name) => foldName(foldName(name)) !== foldName(name),
    );
    expect(unstable).toEqual([]);
  });

  it('control: without lowercasing first, ß and ẞ are different names', () => {
    const upperOnly = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();
    expect(slipped(upperOnly, characters)).toContain('ẞ');
  });
});
