/** Converts Cognito's lists to connections. */
import type { ListPage } from '../common/listPages.js';
import { decodeCursor, encodeCursor, pageSize, start } from '../cognito/reads/cursor.js';
import type { Position } from '../cognito/reads/cursor.js';
import { defaultPageSize } from '../schema/connection.js';
import type { Connection, ConnectionEdge, PageArgs } from '../schema/connection.js';
import { invalidInput } from './outcome/refusal.js';

export interface List<Item, Node> {
  /** Identifies the list. A cursor is valid only for the list that it came from. */
  readonly of: unknown;
  readonly read: (limit: number, token: string | undefined) => Promise<ListPage<Item>>;
  readonly nodeOf: (item: Item) => Node;
  /** If set, reads at most `maxItems` items and keeps those for which `fits` is true. */
  readonly scan?: { readonly maxItems: number; readonly fits: (node: Node) => boolean };
}

interface Page<Node> extends Connection<Node> {
  /** How many items were scanned. */
  readonly scanned: number;
}

/**
 * Cognito may return short or empty pages before the end of a list. At most this many extra pages
 * are read.
 */
const spareReads = 5;

/** @throws Refusal if the cursor belongs to another list */
export async function readPage<Item, Node>(
  list: List<Item, Node>,
  { first, after }: PageArgs,
): Promise<Page<Node>> {
  const reading = await readEdges(list, first ?? defaultPageSize, positionOf(list.of, after));
  const { edges, position, scanned, hasNextPage } = reading;
  const endCursor = edges.length > 0 || hasNextPage ? encodeCursor(list.of, position) : null;
  const last = edges.pop();
  if (last && endCursor !== null) edges.push({ node: last.node, cursor: endCursor });
  const pageInfo = {
    hasNextPage,
    hasPreviousPage: (after ?? undefined) !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor,
  };
  return { edges, pageInfo, scanned };
}

interface Reading<Node> {
  readonly edges: ConnectionEdge<Node>[];
  /** Where the next page starts. */
  readonly position: Position;
  readonly scanned: number;
  readonly hasNextPage: boolean;
}

/** Reads until there are `wanted` edges, the list ends, or enough was scanned. */
async function readEdges<Item, Node>(
  { of, read, nodeOf, scan }: List<Item, Node>,
  wanted: number,
  from: Position,
): Promise<Reading<Node>> {
  const { maxItems, fits } = scan ?? { maxItems: wanted, fits: () => true };
  const edges: ConnectionEdge<Node>[] = [];
  let position = from;
  let scanned = 0;
  let hasNextPage = true;

  const enough = (): boolean => edges.length === wanted || scanned === maxItems;
  for (
    let reads = Math.ceil(maxItems / pageSize) + spareReads;
    reads > 0 && hasNextPage && !enough();
    reads -= 1
  ) {
    const { token, skip } = position;
    const { items = [], next } = await read(Math.min(pageSize, skip + maxItems - scanned), token);
    let taken = Math.min(skip, items.length);
    for (const item of items.slice(skip)) {
      if (enough()) break;
      taken += 1;
      scanned += 1;
      const node = nodeOf(item);
      if (fits(node)) edges.push({ node, cursor: encodeCursor(of, { token, skip: taken }) });
    }
    const whole = taken === items.length;
    hasNextPage = !whole || next !== undefined;
    position =
      whole && next !== undefined
        ? { token: next, skip: Math.max(0, skip - taken) }
        : { token, skip: taken };
  }
  return { edges, position, scanned, hasNextPage };
}

function positionOf(list: unknown, after: string | null | undefined): Position {
  if (after === undefined || after === null) return start;
  const position = decodeCursor(list, after);
  if (!position)
    throw invalidInput({
      path: 'after',
      message: 'is not a cursor from this field with the same arguments',
    });
  return position;
}
