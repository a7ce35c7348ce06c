/** Takes lists apart that are written as one text. */
import type { Setting } from './settings.js';
import type { Report } from './settingsReader.js';

/** What has been written between separators, without the blanks around it. */
export const entriesOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const nameOf = (entry: string): string => (entry.split('=')[0] ?? '').trim();

/** The first of two would be lost without a word. */
export function reportTwice(
  setting: Setting,
  names: readonly string[],
  report: Report,
  what = 'name',
): void {
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0)
    report(
      setting,
      `entry ${String(twice + 1)} has the ${what} of entry ${String(names.indexOf(names[twice] ?? '') + 1)}`,
    );
}
