import { readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { completed, duration, fill, textsFor } from '../../../client/src/react/provider/texts.js';
import { digitsOf, phoneNumberOf } from '../../../client/src/react/form/normalize.js';
import { de } from '../../../client/src/react/texts/de.js';
import { en } from '../../../client/src/react/texts/en.js';
import { languages } from '../../browser/support/languages.js';

const sentences = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[path + key, value]]
      : sentences(value as object, `${path}${key}.`),
  );
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const english = new Map(sentences(en));

describe('the texts of the screens', () => {
  it('are tested in every available language', () => {
    const files = readdirSync(new URL('../../../client/src/react/texts/', import.meta.url));
    const names = files.map((file) => file.replace('.ts', ''));
    expect(languages.map(({ language }) => language).sort()).toEqual(names.sort());
  });

  it.each(languages.map((texts) => [texts.language, texts] as const))(
    'are complete in %s, with the placeholders of English',
    (_, texts) => {
      const own = sentences(texts);
      expect(own.map(([key]) => key)).toEqual([...english.keys()]);
      expect(own.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
      const differ = own.filter(
        ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
      );
      expect(differ).toEqual([]);
    },
  );

  it.each(
    languages.filter((texts) => texts !== en).map((texts) => [texts.language, texts] as const),
  )('are translated into %s: no sentence equals the English one', (_, texts) => {
    const same = sentences(texts).filter(
      ([key, text]) => text === english.get(key) && text.includes(' '),
    );
    expect(same).toEqual([]);
  });

  it('run from right to left only in Arabic', () => {
    const rightToLeft = languages.filter(({ direction }) => direction === 'rtl');
    expect(rightToLeft.map(({ language }) => language)).toEqual(['ar']);
  });
});

describe('the choice of a language', () => {
  it('uses the first available language, regardless of region', () => {
    expect(textsFor(['tlh', 'de-AT', 'en'], [de])).toBe(de);
  });

  it('falls back to English for a language without texts', () => {
    expect(textsFor(['tlh', ''], [de])).toBe(en);
    expect(textsFor([], [])).toBe(en);
  });

  it('shows English for a text that a catalogue lacks', () => {
    const { provider: _, ...signIn } = de.signIn;
    const { newPassword: __, ...older } = { ...de, signIn };
    const texts = completed(older as typeof de);
    expect(texts.signIn.provider).toBe(en.signIn.provider);
    expect(texts.newPassword).toEqual(en.newPassword);
    expect(texts.signIn.submit).toBe(de.signIn.submit);
    expect(completed(de)).toEqual(de);
  });

  it('fills in values, and leaves unknown placeholders visible', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });

  it('uses the plural forms of the language for lengths of time', () => {
    expect(duration(1, 'en')).toBe('1 second');
    expect(duration(30, 'pl')).toBe('30 sekund');
    expect(duration(150, 'de')).toBe('3 Minuten');
  });
});

describe('what people type', () => {
  it.each([
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['Your code is 123456.', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['１２３４５６', '123456'],
    ['', ''],
  ])('reads the code from %j', (typed, code) => {
    expect(digitsOf(typed)).toBe(code);
  });

  it.each([
    ['+44 20 7946-0958', '+442079460958'],
    ['0044 (20) 79460958', '+442079460958'],
    ['020 7946 0958', '02079460958'],
  ])('reads the number from %j', (typed, number) => {
    expect(phoneNumberOf(typed)).toBe(number);
  });
});
