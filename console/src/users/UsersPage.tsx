/** The users of the pool. */
import { useState } from 'react';
import type { ReactNode } from 'react';

import { StatusBadge } from '../elements/Badge.js';
import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { Pager } from '../elements/Pager.js';
import { useRead } from '../gateway.js';
import { UserListDocument } from '../generated/documents.js';
import { day, texts } from '../texts.js';

const pageSize = 60;

export function UsersPage(): ReactNode {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const after = cursors.at(-1) ?? null;
  const { value, failure, loading, busy, reload } = useRead(
    ['users', after],
    UserListDocument,
    { first: pageSize, after },
    { keepPrevious: true },
  );
  const { hasNextPage = false, endCursor = null } = value?.pageInfo ?? {};
  const begin = cursors.length * pageSize + 1;
  return (
    <Page title={texts.pages.users}>
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={busy} />}
      {loading && <p role="status">{texts.loading}</p>}
      {value && (
        <>
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{texts.users.columns.username}</th>
                  <th scope="col">{texts.users.columns.email}</th>
                  <th scope="col">{texts.users.columns.status}</th>
                  <th scope="col">{texts.users.columns.createdAt}</th>
                </tr>
              </thead>
              <tbody>
                {value.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">{node.username}</th>
                    <td>{node.email}</td>
                    <td>
                      <StatusBadge status={node.status} />
                    </td>
                    <td>{node.createdAt && day(node.createdAt)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pager
            busy={busy}
            onFirst={cursors.length > 0 ? () => setCursors([]) : undefined}
            onPrevious={cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined}
            onNext={
              hasNextPage && endCursor ? () => setCursors([...cursors, endCursor]) : undefined
            }
          >
            {texts.users.range(begin, begin + value.edges.length - 1)}
          </Pager>
        </>
      )}
    </Page>
  );
}
