import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { defaults } from '../../src/common/defaults.js';

const src = new URL('../../src', import.meta.url).pathname;
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(src, name), 'utf8'));

/** The defaults in the doc comments of all options with this name. */
function statedDefaults(option: string): string[] {
  const declaration = new RegExp(
    `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*readonly ${option}\\?:`,
    'g',
  );
  return sources
    .flatMap((text) => [...text.matchAll(declaration)].map(([, comment = '']) => comment))
    .map((comment) => comment.replace(/\s*\n\s*\*\s*/g, ' '))
    .flatMap((comment) => /\bDefault:? `?([\w-]+)/.exec(comment)?.[1] ?? []);
}

describe('defaults', () => {
  it.each(Object.entries(defaults))(
    'the comment of the option %s gives the same default, %s',
    (option, value) => {
      const stated = statedDefaults(option);
      expect(stated.length).toBeGreaterThan(0);
      expect([...new Set(stated)]).toEqual([String(value)]);
    },
  );
});
