/** The passwords that independent clients sign in with. */
import { randomBytes } from 'node:crypto';

const chosen = [
  'Passw0rd!x',
  'pässwörd-Ünïcode1',
  'пароль-Секрет-9',
  '密碼-パスワード-7',
  '🔐🗝️-emoji-Pass1',
  'e\u0301-decomposed-1A',
  '\u00e9-composed-1A',
  'ß-straße-ẞ-1',
  'عربى-كلمة-1Aa',
  '한국어-비밀-1Aa',
  'two words Here1',
  'many  spaces   inside 1A',
  'tab\tinside-1A',
  ':colon:in:front-1A',
  '"quotes" and \'more\' 1A',
  'back\\slash\\n-1A',
  '{"json":"1A"}',
  '<script>1A</script>',
  '%00%20-1A',
  '$(id)`id`;1A',
  'a'.repeat(250),
  `Long-${'äöü'.repeat(60)}-1`,
  'x1A-'.repeat(64),
  '0000000000',
  '00ff00ff00ff',
];

/** 40 passwords, all different. */
export const passwords: readonly string[] = [
  ...chosen,
  ...Array.from({ length: 40 - chosen.length }, () => randomBytes(24).toString('base64')),
];

/** Ten passwords that differ slightly from a right one. */
export const near: readonly ((right: string) => string)[] = [
  (right) => `${right} `,
  (right) => ` ${right}`,
  (right) => right.slice(1),
  (right) => right.slice(0, -1),
  (right) => `${right}${right}`,
  (right) => [...right].reverse().join('') + '!',
  (right) => `${right}\u0000`,
  (right) => right.replace(/.$/u, '~'),
  (right) => `\u200b${right}`,
  () => 'quite another password',
];
