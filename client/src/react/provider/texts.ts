/** Picks the texts of a language and fills in their placeholders. */
import { en } from '../texts/en.js';
import type { Texts } from '../texts/en.js';

/**
 * Returns the texts for the first tag of `wanted` that has texts, by the whole tag or by its
 * language alone; English if none has.
 */
export function textsFor(wanted: readonly string[], available: readonly Texts[]): Texts {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    const found = [...available, en].find((texts) => texts.language === language);
    if (found) return found;
  }
  return en;
}

/** With English in place of each text that a catalogue lacks, such as one of an older version. */
export const completed = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(en).map(([key, english]) => {
      const own = (texts as Partial<Texts>)[key as keyof Texts];
      return [key, typeof own === 'object' ? { ...(english as object), ...own } : (own ?? english)];
    }),
  ) as Texts;

/** Replaces placeholders such as `{name}` with values. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * Isolates text of another language or direction, so that it does not reorder the sentence around
 * it.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Returns a length of time in words, such as `30 seconds` or `2 minutes`. */
export function duration(seconds: number, language: string): string {
  const [value, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}

/** Returns a date, with the time if it is less than a day ago. */
export function moment(iso: string, language: string, now = Date.now()): string {
  const at = new Date(iso);
  const recent = now - at.getTime() < 24 * 60 * 60 * 1000;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    ...(recent ? { timeStyle: 'short' } : {}),
  }).format(at);
}
