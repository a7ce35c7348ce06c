/** Finds environment variables that look like misspelt settings. */
import { settings } from './settings.js';
import type { ConfigProblem, Environment } from './settingsReader.js';

const known = Object.keys(settings);
const firstWord = (name: string): string => name.split('_')[0] ?? '';
/**
 * First words of settings that also occur in variables of other programs. Such a variable is
 * reported only if its whole name is similar to a setting.
 */
const shared: ReadonlySet<string> = new Set(['AWS', 'COGNITO', 'OTEL', 'NODE', 'MAX', 'ALLOWED']);
/**
 * First words of at least two settings that other programs do not use. Every unknown variable that
 * begins with one is reported.
 */
const ours = new Set(
  known
    .map(firstWord)
    .filter((word, index, words) => !shared.has(word) && words.indexOf(word) < index),
);

/**
 * Returns whether Kubernetes set this variable: it sets one for the address of each service, and
 * their names can look like settings.
 */
function isServiceLink(name: string, value: string): boolean {
  return (
    /_SERVICE_(?:HOST$|PORT)/.test(name) ||
    /_PORT_\d+_(?:TCP|UDP|SCTP)/.test(name) ||
    /^(?:tcp|udp|sctp):\/\//.test(value)
  );
}

/**
 * Finds the variables.
 * @param meant names that the configuration refers to, such as `$ACME_SECRET` in the file `POOLS`
 */
export function unknownNames(
  environment: Environment,
  meant: ReadonlySet<string> = new Set(),
): ConfigProblem[] {
  return Object.entries(environment).flatMap(([name, value = '']) => {
    if (
      value.trim() === '' ||
      Object.hasOwn(settings, name) ||
      meant.has(name) ||
      isServiceLink(name, value)
    )
      return [];
    const near = nearest(name.toUpperCase());
    if (near !== undefined)
      return [{ setting: name, problem: `is not a setting. Did you mean ${near}?` }];
    return ours.has(firstWord(name)) ? [{ setting: name, problem: 'is not a setting' }] : [];
  });
}

function nearest(name: string): string | undefined {
  const words = name.split('_');
  const found = known
    .map((setting) => ({
      setting,
      edits: sameWords(words, setting.split('_')) ? 1 : editsBetween(name, setting),
    }))
    .filter(({ setting, edits }) => edits <= mostEdits(setting))
    .sort((one, other) => one.edits - other.edits);
  return found[0]?.setting;
}

/**
 * Returns how many edits still count as a misspelling. It is fewer for short names, which resemble
 * many others.
 */
const mostEdits = ({ length }: string): number =>
  length < 8 ? 0 : length < 12 ? 1 : length < 15 ? 2 : 3;

/**
 * Returns whether only a word is missing or the order differs, as in `COGNITO_POOL_ID` for
 * `COGNITO_USER_POOL_ID`.
 */
function sameWords(given: readonly string[], own: readonly string[]): boolean {
  return (
    given.length >= 3 &&
    given[0] === own[0] &&
    given.length >= own.length - 1 &&
    given.length <= own.length &&
    given.every((word) => own.includes(word))
  );
}

/** Returns Levenshtein's distance: the number of edits between two names. */
function editsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 3) return Infinity;
  let above = [...Array(other.length + 1).keys()];
  for (const [row, letter] of Array.from(one).entries()) {
    const line = [row + 1];
    for (const [column, opposite] of Array.from(other).entries()) {
      line.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (line[column] ?? 0) + 1,
          (above[column] ?? 0) + Number(letter !== opposite),
        ),
      );
    }
    above = line;
  }
  return above[other.length] ?? Infinity;
}
