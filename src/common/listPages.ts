/** Reads a list that Cognito returns in pages. */

export interface ListPage<Item> {
  readonly items: readonly Item[] | undefined;
  /** The token of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** Yields the items of each page, to the end of the list. Rejects with the error of `read`. */
export async function* listPages<Item>(
  read: (token: string | undefined) => Promise<ListPage<Item>>,
): AsyncGenerator<readonly Item[]> {
  let token: string | undefined;
  do {
    const { items = [], next } = await read(token);
    yield items;
    token = next;
  } while (token !== undefined);
}
