/**
 * A list that is read page by page, with messages for an empty list, for loading and for a failure.
 */
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { FailureNotice } from '../elements/Notice.js';
import { texts } from '../texts.js';
import { listTexts } from './texts.js';
import type { Pages } from './usePages.js';

export interface PagedListProps<Item> {
  readonly pages: Pages<Item>;
  /** Shown if the list is empty. */
  readonly none: string;
  /** Shown if the pool does not offer this. Default: the text of the failure. */
  readonly unavailable?: string | undefined;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

export function PagedList<Item>({
  pages: { items, failure, loading, loadingMore, more, reload },
  none,
  unavailable,
  keyOf,
  children,
}: PagedListProps<Item>): ReactNode {
  if (failure?.code === 'FEATURE_NOT_AVAILABLE' && unavailable)
    return <p className="muted">{unavailable}</p>;
  return (
    <>
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={loading} />}
      {!items && !failure && <p className="muted">{texts.loading}</p>}
      {items?.length === 0 && <p className="muted">{none}</p>}
      {items && items.length > 0 && (
        <ul className="rows">
          {items.map((item) => (
            <li key={keyOf(item)} className="row">
              {children(item)}
            </li>
          ))}
        </ul>
      )}
      {more && (
        <Button className="rows-more" pending={loadingMore} onClick={more}>
          {listTexts.more}
        </Button>
      )}
    </>
  );
}
