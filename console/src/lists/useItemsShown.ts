/** Changes a list as soon as a person acts, before the gateway answers. */
import { useQueryClient } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';

import type { Connection } from './usePages.js';

type Loaded<Item> = InfiniteData<Connection<Item>>;

/**
 * `edit` returns the new items of each page. Returns a function that restores the previous list.
 */
export function useItemsShown<Item>(
  key: readonly unknown[],
): (edit: (items: readonly Item[], page: number) => readonly Item[]) => () => void {
  const client = useQueryClient();
  return (edit) => {
    const before = client.getQueryData<Loaded<Item>>(key);
    if (!before) return () => undefined;
    const pages = before.pages.map((page, index) => {
      const items = edit(
        page.edges.map(({ node }) => node),
        index,
      );
      return { ...page, edges: items.map((node) => ({ node })) };
    });
    client.setQueryData<Loaded<Item>>(key, { ...before, pages });
    return () => client.setQueryData<Loaded<Item>>(key, before);
  };
}
