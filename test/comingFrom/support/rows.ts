/** Reads the tables of docs/migration.md. */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../../docs/migration.md', import.meta.url), 'utf8');

/** The first cells of a table, which name what the old library has. */
export function rowsOf(library: 'Clojure' | 'Elixir'): string[] {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${library} |`));
  const below = lines.slice(head + 2);
  return below.slice(0, below.indexOf('')).map((line) => line.slice(2, line.indexOf(' | ')).trim());
}
