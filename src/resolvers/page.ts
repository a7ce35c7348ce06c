/** Converts Cognito's lists to connections. */
import type { ListPage } from '../common/listPages.js';
import { decodeCursor, encodeCursor, pageSize, start } from '../cognito/reads/cursor.js';
import type { Position } from '../cognito/reads/cursor.js';
import { defaultPageSize } from '../schema/connection.js';
import type { Connection, ConnectionEdge, PageArgs } from '../schema/connection.js';
import { invalidInput } from './steps/refusal.js';

export interface List<Item, Node> {
  /** Identifies the list; a cursor is valid only for its own list. */
  readonly of: unknown;
  readonly read: (limit: number, token: string | undefined) => Promise<ListPage<Item>>;
  readonly nodeOf: (item: Item) => Node;
  /** Scans at most `maxItems` items and keeps those for which `fits` is true. */
  readonly scan?: { readonly maxItems: number; readonly fits: (node: Node) => boolean };
}

interface Page<Node> extends Connection<Node> {
  /** How many items were scanned. */
  readonly scanned: number;
}

/**
 * Cognito may return short or empty pages before the end of a list; at most this many extra pages
 * are read.
 */
const spareReads = 5;

/** @throws Refusal if the cursor belongs to another list */
export async function readPage<Item, Node>(
  list: List<Item, Node>,
  { first, after }: PageArgs,
): Promise<Page<Node>> {
  const wanted = first ?? defaultPageSize;
  const { maxItems, fits } = list.scan ?? { maxItems: wanted, fits: () => true };
  const edges: ConnectionEdge<Node>[] = [];
  let position = positionOf(list.of, after);
  let scanned = 0;
  let hasNextPage = true;

  const enough = (): boolean => edges.length === wanted || scanned === maxItems;
  for (
    let reads = Math.ceil(maxItems / pageSize) + spareReads;
    reads > 0 && hasNextPage && !enough();
    reads -= 1
  ) {
    const { token, skip } = position;
    const { items = [], next } = await list.read(
      Math.min(pageSize, skip + maxItems - scanned),
      token,
    );
    let taken = Math.min(skip, items.length);
    for (const item of items.slice(skip)) {
      if (enough()) break;
      taken += 1;
      scanned += 1;
      const node = list.nodeOf(item);
      if (fits(node)) edges.push({ node, cursor: encodeCursor(list.of, { token, skip: taken }) });
    }
    const whole = taken === items.length;
    hasNextPage = !whole || next !== undefined;
    position =
      whole && next !== undefined
        ? { token: next, skip: Math.max(0, skip - taken) }
        : { token, skip: taken };
  }

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
