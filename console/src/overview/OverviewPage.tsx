/** The pool at a glance. */
import { UserPoolDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { useRead } from '../gateway.js';
import { texts } from '../texts.js';
import { poolFacts } from './poolFacts.js';

export function OverviewPage(): ReactNode {
  const { value, failure, loading, busy, reload } = useRead(['userPool'], UserPoolDocument, {});
  return (
    <Page title={texts.pages.overview}>
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={busy} />}
      {loading && <p role="status">{texts.loading}</p>}
      {value && (
        <section className="card" aria-labelledby="pool">
          <h2 id="pool">{texts.overview.pool}</h2>
          <dl className="facts">
            {poolFacts(value).map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Page>
  );
}
