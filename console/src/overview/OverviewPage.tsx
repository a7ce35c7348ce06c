/** The pool at a glance: its settings, problems, usage and audit log. */
import { UserPoolDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { FailureNotice } from '../elements/Notice.js';
import { Page } from '../elements/Page.js';
import { Section } from '../elements/Section.js';
import { useRead } from '../gateway.js';
import { usePlace } from '../router.js';
import { useMay } from '../session/viewer.js';
import { texts } from '../texts.js';
import { eventsOf, peopleIn } from './auditAddress.js';
import { AuditLog } from './AuditLog.js';
import { Findings } from './Findings.js';
import { poolFacts } from './poolFacts.js';
import { Usage } from './Usage.js';
import { overviewTexts } from './texts.js';

export function OverviewPage(): ReactNode {
  const mayReadPool = useMay('pool:read');
  const mayReadAudit = useMay('audit:read');
  const { search } = usePlace();
  // Who comes by a link to certain events looks for them, not for the pool.
  const [isForEvents] = useState(() => eventsOf(peopleIn(search)) !== eventsOf({}));
  const events = mayReadAudit && <AuditLog />;
  return (
    <Page title={texts.pages.overview}>
      {isForEvents && events}
      {mayReadPool && <Findings />}
      {mayReadPool && <Usage />}
      <Facts />
      {!isForEvents && events}
    </Page>
  );
}

function Facts(): ReactNode {
  const { value, failure, loading, busy, reload } = useRead(['userPool'], UserPoolDocument, {});
  return (
    <Section title={overviewTexts.pool}>
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={busy} />}
      {loading && <p className="muted">{texts.loading}</p>}
      {value && (
        <dl className="facts">
          {poolFacts(value).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
