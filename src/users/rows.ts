/** The only place that reads and writes files of users: CSV (RFC 4180) by their names, else JSON lines. */
export type Row = Readonly<Record<string, string>>;

export class MalformedRow extends Error {}

export const isCsv = (path: string): boolean => path.toLowerCase().endsWith('.csv');

/** Every row as texts by column. Empty cells and empty lines are left out. @throws MalformedRow with the line */
export function parseRows(text: string, csv: boolean): Row[] {
  const content = text.replace(/^\uFEFF/, '');
  return csv ? parseCsv(content) : content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [jsonRow(line, index + 1)]));
}

function jsonRow(line: string, number: number): Row {
  try {
    const value = JSON.parse(line) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
    return textsOf(Object.entries(value));
  } catch {
    throw new MalformedRow(`line ${String(number)} is no JSON object`);
  }
}

/** Cells that hold something, as texts; a list is joined by semicolons. */
function textsOf(cells: readonly (readonly [string, unknown])[]): Row {
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null && cell !== '').map(([name, cell]) => [name, Array.isArray(cell) ? cell.join(';') : String(cell)]));
}

function parseCsv(text: string): Row[] {
  const [header = [], ...records] = recordsOf(text);
  if (new Set(header).size < header.length) throw new MalformedRow('the header repeats a column');
  return records.map((cells, index) => {
    if (cells.length !== header.length) throw new MalformedRow(`record ${String(index + 1)} has ${String(cells.length)} cells, the header ${String(header.length)}`);
    return textsOf(header.map((name, column) => [name, cells[column] ?? '']));
  });
}

function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let [cells, cell, quoted] = [[] as string[], '', false];
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') records.push(cells);
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') at += 1;
    else if (character === '"') {
      quoted = !quoted;
      continue;
    } else if (!quoted && character === ',') {
      cells.push(cell);
      cell = '';
      continue;
    } else if (!quoted && (character === '\n' || character === '\r')) {
      if (character === '\n') endRecord();
      continue;
    }
    cell += character;
  }
  if (quoted) throw new MalformedRow('a quotation mark is not closed');
  endRecord();
  return records;
}

/** One line with its end. `columns` are those of the CSV header. */
export function writeRow(row: Row, columns: readonly string[] | undefined): string {
  if (!columns) return `${JSON.stringify(row)}\n`;
  return `${columns.map((name) => csvCell(row[name] ?? '')).join(',')}\r\n`;
}

/** A spreadsheet takes a cell that begins like a formula for one: it gets an apostrophe in front (OWASP, "CSV Injection"). */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^\+?\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
