/** Reads the tables of the README's "Coming from the Clojure and Elixir libraries". */
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const section = readme.slice(
  readme.indexOf('## Coming from the Clojure'),
  readme.indexOf('## More'),
);

/** The first cells of a table: what the old library has. */
export function rowsOf(library: 'Clojure' | 'Elixir'): string[] {
  const lines = section.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${library} |`));
  const below = lines.slice(head + 2);
  return below.slice(0, below.indexOf('')).map((line) => line.slice(2, line.indexOf(' | ')).trim());
}
