/** Compares the tables of ARCHITECTURE.md with the code. */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The rows of the table under this heading, as their cells. */
function rowsUnder(heading: string): string[][] {
  const [, after = ''] = read('ARCHITECTURE.md').split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
}

describe('ARCHITECTURE.md', () => {
  it('follows a request from HTTP to Cognito in at most ten files', () => {
    const files = rowsUnder('A request').map(([, , file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.length).toBeLessThanOrEqual(10);
    expect(files.filter((file) => !existsSync(new URL(`src/${file}`, root)))).toEqual([]);
  });

  it('lists the steps of an operation in the order of the pipeline, each with its file', () => {
    const pipeline = read('src/resolvers/pipeline.ts');
    const order = [...pipeline.matchAll(/^ {2}(\w+), \/\//gm)].map(([, step]) => step);
    const rows = rowsUnder('The steps of an operation').map(([, step = '', , file = '']) => ({
      step,
      file,
    }));
    expect(rows.map(({ step }) => step)).toEqual([...order, 'run']);
    for (const { step, file } of rows)
      expect(read(`src/resolvers/steps/${file}`)).toContain(`export const ${step}: `);
  });
});
