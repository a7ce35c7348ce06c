/** Writes tables as CSV (RFC 4180), which spreadsheets open without running anything. */

/**
 * Spreadsheets read a cell that begins with one of these as a formula; an apostrophe makes it a
 * text (OWASP, CSV Injection).
 */
const formula = /^[=+\-@\t\r]/;

const quoted = (cell: string): string =>
  `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** Downloads the table as a file. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  // The byte order mark tells spreadsheets that the file is UTF-8.
  const file = new Blob([`\ufeff${csvOf(rows)}`], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
