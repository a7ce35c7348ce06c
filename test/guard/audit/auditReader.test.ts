/** Tests the audit log, read backwards. */
import { appendFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { auditReader } from '../../../src/guard/audit/auditReader.js';
import type { AuditPage, AuditPlace } from '../../../src/guard/audit/auditReader.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  path = join(folder, 'audit.log');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const line = (n: number, more: object = {}): string =>
  `${JSON.stringify({ audit: 1, n, event: 'disableUser', ...more })}\n`;
const all = (): boolean => true;

async function read(
  most: number,
  before?: AuditPlace,
  fits: (value: Readonly<Record<string, unknown>>) => boolean = all,
): Promise<AuditPage> {
  const page = await auditReader(path)({ most, before, fits });
  if (!page) throw new Error('not a file');
  return page;
}
const numbers = ({ lines }: AuditPage): unknown[] => lines.map(({ value }) => value.n);

describe('auditReader', () => {
  it('answers every line once, the newest first, over pages of any size', async () => {
    const count = 3000;
    await writeFile(path, Array.from({ length: count }, (_, n) => line(n)).join(''));
    for (const most of [7, 60, 5000]) {
      const found: unknown[] = [];
      let place: AuditPlace | undefined;
      do {
        const page = await read(most, place);
        found.push(...numbers(page));
        place = page.next;
      } while (place);
      expect(found).toEqual(Array.from({ length: count }, (_, n) => count - 1 - n));
    }
  });

  it('continues after a page although lines were appended since', async () => {
    await writeFile(path, [0, 1, 2].map((n) => line(n)).join(''));
    const first = await read(1);
    await appendFile(path, line(3));
    expect([numbers(first), numbers(await read(2, first.next))]).toEqual([[2], [1, 0]]);
  });

  it('omits truncated lines, and lines of other programs', async () => {
    await writeFile(
      path,
      `{"audit":1,"n":0\n${line(1)}not JSON\n{"level":30}\n${line(2)}{"audit":1,"n`,
    );
    expect(numbers(await read(10))).toEqual([2, 1]);
  });

  it('skips a line that is longer than one read', async () => {
    await writeFile(path, `${line(0)}${line(1, { long: 'x'.repeat(200_000) })}${line(2)}`);
    expect(numbers(await read(10))).toEqual([2, 0]);
  });

  it('MUST read at most 1 MB for a page, and say where to continue', async () => {
    const long = { long: 'x'.repeat(1000) };
    await writeFile(path, Array.from({ length: 3000 }, (_, n) => line(n, long)).join(''));
    let looked = 0;
    const page = await read(10, undefined, () => {
      looked += 1;
      return false;
    });
    expect(page.lines).toEqual([]);
    expect(page.next).toBeDefined();
    expect(looked).toBeGreaterThan(900);
    expect(looked).toBeLessThan(1050);
  });

  it('ends at a file that was rotated away, or that is missing', async () => {
    await writeFile(path, [0, 1, 2].map((n) => line(n)).join(''));
    const { next } = await read(1);
    await rename(path, `${path}.1`);
    expect(await read(10, next)).toEqual({ lines: [], next: undefined });
    await writeFile(path, line(3));
    expect(await read(10, next)).toEqual({ lines: [], next: undefined });
    expect(numbers(await read(10))).toEqual([3]);
  });

  it('returns undefined if the path is a device', async () => {
    expect(await auditReader('/dev/null')({ most: 1, fits: all })).toBeUndefined();
  });
});
