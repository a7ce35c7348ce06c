/**
 * Tests paging over a list whose pages are randomly short or empty, as Cognito's may be (SDK:
 * ListUsersRequest.Limit).
 */
import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';

import { readPage } from '../../src/resolvers/page.js';
import type { List } from '../../src/resolvers/page.js';
import { seededRandom } from '../support/schemaSample.js';

interface Sample {
  readonly list: List<number, number>;
  /** The limit of each read so far. */
  readonly limits: number[];
}

/** Items 0 to length-1. Reading a token again gives the same items, up to the limit. */
function sampleList(length: number, seed: number, shortest = 0): Sample {
  const limits: number[] = [];
  const read = (
    limit: number,
    token = '0',
  ): Promise<{ items: number[]; next: string | undefined }> => {
    limits.push(limit);
    const [begin = 0, emptyPages = 0] = token.split('.').map(Number);
    const random = seededRandom(seed * 1000 + begin * 10 + emptyPages);
    const size = Math.min(
      limit,
      emptyPages < 3 && random() < 0.3 ? shortest : 1 + Math.floor(random() * 60),
    );
    const items = Array.from(
      { length: Math.min(size, length - begin) },
      (_item, index) => begin + index,
    );
    const end = begin + items.length;
    return Promise.resolve({
      items,
      next:
        end < length
          ? `${String(end)}.${String(items.length === 0 ? emptyPages + 1 : 0)}`
          : undefined,
    });
  };
  return { list: { of: ['sample', seed], read, nodeOf: (item) => item }, limits };
}

async function readAll(list: List<number, number>, first: () => number): Promise<number[]> {
  const found: number[] = [];
  for (let after: string | null = null; ;) {
    const size = first();
    const page: Awaited<ReturnType<typeof readPage<number, number>>> = await readPage(list, {
      first: size,
      after,
    });
    found.push(...page.edges.map(({ node }) => node));
    expect(page.edges.length).toBeLessThanOrEqual(size);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor ?? null;
    expect(after).not.toBeNull();
  }
}
const upTo = (length: number): number[] => Array.from({ length }, (_item, index) => index);

describe('readPage', () => {
  it('neither loses nor repeats items, whatever the page sizes of Cognito and the caller', async () => {
    const random = seededRandom(3);
    for (let seed = 0; seed < 200; seed += 1) {
      const length = Math.floor(random() * 200);
      const { list, limits } = sampleList(length, seed);
      await expect(readAll(list, () => 1 + Math.floor(random() * 60))).resolves.toEqual(
        upTo(length),
      );
      expect(Math.max(...limits)).toBeLessThanOrEqual(60);
      expect(Math.min(...limits)).toBeGreaterThanOrEqual(1);
    }
  });

  it('neither loses nor repeats items when it scans', async () => {
    const random = seededRandom(4);
    for (let seed = 0; seed < 200; seed += 1) {
      const length = Math.floor(random() * 200);
      const { list } = sampleList(length, seed);
      const divisor = 1 + Math.floor(random() * 20);
      const fits = (item: number): boolean => item % divisor === 0;
      const scan = { maxItems: 1 + Math.floor(random() * 100), fits };
      await expect(
        readAll({ ...list, scan }, () => 1 + Math.floor(random() * 60)),
      ).resolves.toEqual(upTo(length).filter(fits));
    }
  });

  it('continues after the cursor of any edge', async () => {
    const { list } = sampleList(150, 5);
    const { edges } = await readPage(list, { first: 60 });
    expect(edges.map(({ node }) => node)).toEqual(upTo(60));
    for (const { node, cursor } of edges) {
      const { edges: rest } = await readPage(list, { first: 10, after: cursor });
      expect(rest.map((edge) => edge.node)).toEqual(upTo(node + 11).slice(-10));
    }
  });

  // Relay: GraphQL Cursor Connections, 5
  it("fills in all of Relay's PageInfo, including the start cursor and the previous page", async () => {
    const { list } = sampleList(3, 1);
    const first = await readPage(list, { first: 2 });
    const [one, two] = first.edges.map(({ cursor }) => cursor);
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: one,
      endCursor: two,
    });
    const rest = await readPage(list, { first: 2, after: String(two) });
    expect(rest.pageInfo).toMatchObject({
      hasPreviousPage: true,
      startCursor: rest.edges[0]!.cursor,
      endCursor: rest.edges[0]!.cursor,
    });
  });

  it('has no end cursor for an empty list', async () => {
    const none = await readPage(sampleList(0, 1).list, {});
    expect(none).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      scanned: 0,
    });
  });

  it('gives up after at most six empty pages and returns a cursor to continue from', async () => {
    let reads = 0;
    const endless: List<number, number> = {
      of: 'endless',
      nodeOf: (item) => item,
      read: () => Promise.resolve({ items: [], next: String((reads += 1)) }),
    };
    const page = await readPage(endless, { first: 60 });
    expect(page.pageInfo).toMatchObject({
      hasNextPage: true,
      endCursor: expect.stringMatching(/^[\w-]+$/),
    });
    expect(reads).toBeLessThanOrEqual(6);
  });
});
