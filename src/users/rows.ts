/** Reads and writes user files: CSV (RFC 4180) if the file's name says so, otherwise JSON lines. */
import { parse } from 'csv-parse/sync';

import { isObject } from '../common/isObject.js';

/** A user by column. Empty and null values are absent. */
export type Row = Readonly<Record<string, string>>;

export interface RowFile {
  readonly rows: readonly Row[];
  /** Every problem that the user can fix, with its location. */
  readonly problems: readonly string[];
}

/** The file as a whole cannot be read; the message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

export const isCsv = (path: string): boolean => path.toLowerCase().endsWith('.csv');

/**
 * Reads the rows of a file.
 * @throws UnreadableFile when the file is not valid UTF-8 text in its format
 */
export function readRows(content: Buffer, csv: boolean): RowFile {
  const text = textOf(content);
  return csv ? readCsv(text) : readJsonLines(text);
}

function textOf(content: Buffer): string {
  const mark = content.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') {
    throw new UnreadableFile('is UTF-16: save it as UTF-8 (in Excel: "CSV UTF-8")');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new UnreadableFile(
      `is not UTF-8, from line ${String(firstBadLine(content))} on: save it as UTF-8`,
    );
  }
  if (text.includes('\0')) throw new UnreadableFile('contains null bytes: it is not a text file');
  if (text.trim() === '') throw new UnreadableFile('is empty');
  if (text.includes('\r') && !text.includes('\n')) {
    throw new UnreadableFile('ends its lines with CR alone: save it with LF or CR LF');
  }
  return text;
}

function firstBadLine(content: Buffer): number {
  let line = 1;
  for (let start = 0; start < content.length; line += 1) {
    const end = content.indexOf(0x0a, start);
    const bytes = content.subarray(start, end === -1 ? content.length : end);
    if (!Buffer.from(bytes.toString('utf8')).equals(bytes)) return line;
    start = end === -1 ? content.length : end + 1;
  }
  return line;
}

function readCsv(text: string): RowFile {
  const [first = ''] = text.split('\n', 1);
  if (/^sep=/i.test(first)) {
    throw new UnreadableFile('begins with the line "sep=" of Excel: remove that line');
  }
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ] as const) {
    if (first.includes(separator) && !first.includes(',')) {
      throw new UnreadableFile(`separates its columns with ${name}: use commas`);
    }
  }
  const [header = [], ...records] = recordsOf(text);
  const repeated = header.find((name, column) => header.indexOf(name) < column);
  if (repeated !== undefined) throw new UnreadableFile(`repeats the column "${repeated}"`);
  const problems: string[] = [];
  const rows = records.map((cells, index) => {
    if (cells.length !== header.length) {
      problems.push(
        `row ${String(index + 1)} has ${String(cells.length)} cells, the header ${String(header.length)}`,
      );
    }
    const named = header.map((name, column) => [name, withoutGuard(cells[column] ?? '')] as const);
    return Object.fromEntries(named.filter(([, cell]) => cell !== ''));
  });
  return { rows, problems };
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const { message } = error as Error;
    throw new UnreadableFile(`is not valid CSV (RFC 4180): ${message}`);
  }
}

function readJsonLines(text: string): RowFile {
  const problems: string[] = [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line, index) => {
    const value = objectOf(line);
    if (value === undefined) problems.push(`row ${String(index + 1)} is not a JSON object`);
    const cells = Object.entries(value ?? {}).filter(([, cell]) => cell !== null && cell !== '');
    return Object.fromEntries(
      cells.map(([name, cell]) => {
        const problem = typeProblem(name, cell);
        if (problem) problems.push(`row ${String(index + 1)}, ${name}: ${problem}`);
        return [name, Array.isArray(cell) ? cell.join(';') : String(cell)];
      }),
    );
  });
  return { rows, problems };
}

function objectOf(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Columns whose values must be strings, since another type is probably a mistake. */
const textOnly = new Set(['username', 'password', 'temporaryPassword']);

/**
 * Returns the problem with a value's type. Cognito's attributes are strings; other types are
 * accepted if their text is unambiguous.
 */
function typeProblem(name: string, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const isGroups = name === 'groups' && value.every((group) => typeof group === 'string');
    return isGroups ? undefined : 'must be a string; only groups is a list of strings';
  }
  if (typeof value === 'string') return undefined;
  if (typeof value === 'object' || textOnly.has(name)) return 'must be a string';
  const isExact =
    typeof value === 'boolean' || (Number.isFinite(value) && isPlainNumber(value as number));
  return isExact ? undefined : 'is a number that would lose digits: put it in quotes';
}

function isPlainNumber(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : !String(value).includes('e');
}

/** Returns one line with its line break. `columns`: the CSV header; undefined writes JSON. */
export function writeRow(row: Row, columns: readonly string[] | undefined): string {
  if (!columns) return `${JSON.stringify(row)}\n`;
  return `${columns.map((name) => csvCell(row[name] ?? '')).join(',')}\r\n`;
}

/**
 * Values that a spreadsheet would run as a formula (OWASP, "CSV Injection"). Phone numbers are
 * harmless.
 */
const formula = /^[=+\-@\t\r]/;
const isFormula = (text: string): boolean => formula.test(text) && !/^\+?\d+$/.test(text);

/** Puts an apostrophe before a formula, and before text that looks like an escaped one. */
function csvCell(text: string): string {
  const safe = isFormula(text) || isGuarded(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const isGuarded = (text: string): boolean => /^'+/.test(text) && isFormula(text.replace(/^'+/, ''));

/** Reverses `csvCell`. */
function withoutGuard(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell;
}
