/** Limits lists of groups to those that the caller may read. */
import { reachOf } from '../../gateway/reach.js';
import type { Group } from '../../schema/group.js';
import type { Call } from '../operation.js';
import type { List } from '../page.js';

/** Maximum number of groups that are read for one page. Only some of them may be shown. */
const maxItems = 600;

export async function withinReach<Item>(
  list: List<Item, Group>,
  call: Call,
): Promise<List<Item, Group>> {
  const reach = reachOf(await call.rights(), 'groups:read');
  if (reach === 'everywhere') return list;
  return {
    ...list,
    of: [list.of, reach],
    scan: { maxItems, fits: ({ name }) => reach.includes(name) },
  };
}
