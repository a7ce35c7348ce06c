/** Texts that often break programs, and ordinary texts in 28 languages. */
import { readFileSync } from 'node:fs';

const listed = JSON.parse(
  readFileSync(
    new URL('../../../node_modules/big-list-of-naughty-strings/blns.json', import.meta.url),
    'utf8',
  ),
) as string[];

/**
 * Texts that the list lacks: Unicode forms of one name, texts with a meaning in JavaScript or
 * GraphQL, and long texts.
 */
const own = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__typename',
  '$where',
  '%00',
  '\0',
  'a\0b',
  '\u001b[31m',
  '\r\nSet-Cookie: a=b',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u2028\u2029',
  '\ud800',
  '\udc00',
  'a\ud800b',
  '\uffff',
  '\u{10ffff}',
  'e\u0301',
  '\u00e9',
  '\u212b',
  '\uff41\uff44\uff41',
  '\ufb01',
  '\u0130',
  '\u0131',
  '\u1e9e',
  '\u03c2',
  '\u0345',
  'a'.repeat(129),
  'a'.repeat(2049),
  '\u{1f600}'.repeat(64),
  '\u0301'.repeat(100),
  '"'.repeat(256),
  '\\'.repeat(255),
  '{{7*7}}',
  '${7*7}',
  'username = "x" or "1"="1',
  'sub = \\"',
  ' ',
  '  lead',
  'trail ',
];

export const hostileTexts: readonly string[] = [...new Set([...listed, ...own])];

/** "Good morning", as people of 28 languages write it. */
export const languages: Readonly<Record<string, string>> = {
  Amharic: 'እንደምን አደሩ',
  Arabic: 'صباح الخير',
  Armenian: 'Բարի լույս',
  Bengali: 'সুপ্রভাত',
  Bulgarian: 'Добро утро',
  Burmese: 'မင်္ဂလာနံနက်ခင်းပါ',
  Chinese: '早上好',
  Czech: 'Dobré ráno',
  Danish: 'Godmorgen',
  English: 'Good morning',
  Finnish: 'Hyvää huomenta',
  French: 'Bonjour à toutes',
  Georgian: 'დილა მშვიდობისა',
  German: 'Schönen guten Morgen',
  Greek: 'Καλημέρα σας',
  Gujarati: 'સુપ્રભાત',
  Hebrew: 'בוקר טוב',
  Hindi: 'सुप्रभात',
  Hungarian: 'Jó reggelt',
  Icelandic: 'Góðan daginn',
  Japanese: 'おはようございます',
  Khmer: 'អរុណសួស្ដី',
  Korean: '좋은 아침이에요',
  Polish: 'Dzień dobry',
  Tamil: 'காலை வணக்கம்',
  Thai: 'สวัสดีตอนเช้า',
  Turkish: 'Günaydın',
  Vietnamese: 'Chào buổi sáng',
};
