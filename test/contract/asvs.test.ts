/** docs/asvs.md: every test that it names exists. */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/asvs.md', root), 'utf8');
const [, shown = ''] = /## Shown by a test\n([^]*?)\n## /.exec(page) ?? [];
const rows = shown
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

describe('docs/asvs.md', () => {
  it('has a row with five cells for each requirement, in the order of the standard', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((cells) => cells.length !== 5 || cells.some((cell) => cell === ''))).toEqual(
      [],
    );
    const order = rows.map(([id = '']) =>
      id
        .split('.')
        .map(Number)
        .reduce((sum, part) => sum * 100 + part, 0),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it.each(rows)('%s (level %s): %s', (_id, _level, _what, file = '', title = '') => {
    const path = new URL(file.replaceAll('`', ''), root);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8').replaceAll("\\'", "'")).toContain(title);
  });
});
