/** Converts what people type to what the service expects. */

/**
 * Returns the digits of a code: without spaces and dashes; digits of other scripts become ASCII.
 */
export function digitsOf(text: string): string {
  return Array.from(text.normalize('NFKC'), asciiDigit).join('');
}

function asciiDigit(character: string): string {
  if (/[0-9]/.test(character)) return character;
  if (!/\p{Nd}/u.test(character)) return '';
  // The ten digits of a script are consecutive, starting with its zero.
  let zero = character.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(((character.codePointAt(0) ?? 0) - zero) % 10);
}

/**
 * Returns a phone number as E.164: without spaces, dots, dashes and brackets, and with `+` instead
 * of the international prefix `00`.
 */
export function phoneNumberOf(text: string): string {
  return text.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);
export const isPhoneNumber = (text: string): boolean => /^\+[0-9]{5,15}$/.test(text);
