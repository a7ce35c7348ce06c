/**
 * The file of an import job (AWS guide, "Creating the user import CSV file"): UTF-8, one user per
 * line, without quotation marks; a comma in a value follows a backslash.
 */
import { invalidParameter } from '../exceptions.js';
import type { PoolRecord } from '../store/records.js';
import { schemaOf } from '../users/attributes.js';

export const usernameColumn = 'cognito:username';
export const mfaColumn = 'cognito:mfa_enabled';

/** Characters of a line, and users in a file. */
const longestLine = 16_000;
const mostUsers = 500_000;

export type CsvRow = Readonly<Record<string, string>>;

/** AWS CLI, example of get-csv-header. */
export function csvHeader(pool: PoolRecord): string[] {
  const attributes = schemaOf(pool).map(({ Name = '' }) => Name);
  return [...attributes.filter((name) => name !== 'sub'), mfaColumn, usernameColumn];
}

export interface CsvFile {
  /** The header first; the number of a line is its place in the file, from 1. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
}

/** The lines and the names of the columns, or why the file cannot be used. */
export function readFile(pool: PoolRecord, content: string): CsvFile | { problem: string } {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const [header = ''] = lines;
  const columns = valuesOf(header);
  const wanted = csvHeader(pool);
  const missing = wanted.filter((name) => !columns.includes(name));
  if (missing.length > 0) return { problem: `The CSV header lacks ${missing.join(', ')}.` };
  if (columns.length > wanted.length)
    return { problem: 'The CSV header has unknown or repeated columns.' };
  return lines.length - 1 > mostUsers
    ? { problem: `The file has more than ${mostUsers} users.` }
    : { lines, columns };
}

/** @throws InvalidParameterException for a line that is too long or has too few or many values. */
export function readRow(columns: readonly string[], line: string): CsvRow {
  if (line.length > longestLine)
    throw invalidParameter(`The line has more than ${longestLine} characters.`);
  const values = valuesOf(line);
  if (values.length !== columns.length)
    throw invalidParameter(`The line has ${values.length} values instead of ${columns.length}.`);
  return Object.fromEntries(columns.map((name, index) => [name, values[index] ?? '']));
}

/** White space around a value is not part of it. */
function valuesOf(line: string): string[] {
  return line.split(/(?<!\\),/).map((value) => value.replaceAll('\\,', ',').trim());
}
