/** Splits lists that are written as one string. */
import type { Setting } from './settings.js';
import type { Report } from './settingsReader.js';

/** Returns the entries between separators, trimmed and without empty ones. */
export const entriesOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const nameOf = (entry: string): string => (entry.split('=')[0] ?? '').trim();

/** Reports a name that is used twice, because the first entry would be lost silently. */
export function reportTwice(
  setting: Setting,
  names: readonly string[],
  report: Report,
  what = 'name',
): void {
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  const first = names.indexOf(names[twice] ?? '');
  if (twice >= 0)
    report(
      setting,
      `entry ${String(twice + 1)} has the same ${what} as entry ${String(first + 1)}`,
    );
}
