/** Error classes set their name, so that logs, reports and `catch` can distinguish them. */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import * as library from '../../src/index.js';

const source = new URL('../../src/', import.meta.url);
const classes = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, source), 'utf8');
    const found = text.matchAll(/^(?:export )?class (\w+) extends \w*Error \{([^]*?)^\}/gm);
    return [...found].map(([, name = '', body = '']) => [name, path, body] as const);
  });

describe('error classes', () => {
  it('are found in the source', () => {
    expect(classes.length).toBeGreaterThan(15);
  });

  it.each(classes)('%s in %s has its name', (name, _path, body) => {
    expect(body).toContain(`override readonly name = '${name}';`);
  });

  it.each(['UnavailableError', 'QuotaReached', 'OutcomeUnknown', 'InvalidAccessToken'] as const)(
    '%s, which a caller must catch, is exported',
    (name) => {
      const { [name]: exported } = library;
      expect(exported.prototype).toBeInstanceOf(Error);
    },
  );
});
