/** Tests which language the account page uses. */
import { describe, expect, it } from '@jest/globals';

import type { Texts } from '../../../client/src/react/texts/en.js';
import { languageFor, languages } from '../../../src/server/account/languages.js';

describe('languageFor', () => {
  it.each([
    [undefined, undefined, 'en'],
    [undefined, '', 'en'],
    [undefined, 'de', 'de'],
    [undefined, 'de-CH, de;q=0.9, en;q=0.8', 'de'],
    [undefined, 'en;q=0.5, fr;q=0.7', 'fr'],
    [undefined, 'pt-BR', 'pt'],
    [undefined, 'zh-Hant-TW', 'zh'],
    [undefined, 'AR', 'ar'],
    [undefined, 'eo, tlh;q=0.9, nl;q=0.1', 'nl'],
    [undefined, 'de;q=0, it;q=0.1', 'it'],
    [undefined, 'de;q=abc, *', 'en'],
    [undefined, 'constructor, __proto__', 'en'],
    ['ja', 'de', 'ja'],
    ['pt-PT', 'de', 'pt'],
    ['eo', 'de', 'de'],
    ['', 'de', 'de'],
    ['__proto__', undefined, 'en'],
  ])('of a request with ?lang=%s and Accept-Language %j is %s', (asked, header, expected) => {
    expect(languageFor(asked, header)).toBe(expected);
  });

  it('reads only the start of a header of 16 KB', () => {
    expect(languageFor(undefined, `${'x,'.repeat(8000)}de`)).toBe('en');
  });

  it('offers eleven languages, of which only Arabic is written from right to left', () => {
    expect(Object.keys(languages)).toHaveLength(11);
    const rtl = Object.entries(languages).filter(([, { direction }]) => direction !== 'ltr');
    expect(rtl.map(([tag]) => tag)).toEqual(['ar']);
  });

  it.each(Object.entries(languages))(
    'gives the page in %s the same title and direction as its texts',
    async (tag, { title, direction }) => {
      const module = (await import(`../../../client/src/react/texts/${tag}.js`)) as Record<
        string,
        Texts
      >;
      expect({ title, direction }).toEqual({
        title: module[tag]?.account.title,
        direction: module[tag]?.direction,
      });
    },
  );
});
