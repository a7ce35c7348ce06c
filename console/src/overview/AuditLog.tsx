/** The audit log: who did what, newest first. */
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Badge } from '../elements/Badge.js';
import { Button } from '../elements/Button.js';
import { Section } from '../elements/Section.js';
import type { SuccessOf } from '../gateway.js';
import { ConsoleAuditDocument } from '../generated/documents.js';
import type { ConsoleAuditQuery } from '../generated/documents.js';
import { PagedList } from '../lists/PagedList.js';
import { usePages } from '../lists/usePages.js';
import { moment, texts } from '../texts.js';

type Event = SuccessOf<ConsoleAuditQuery>['edges'][number]['node'];

export function AuditLog(): ReactNode {
  const [failedOnly, setFailedOnly] = useState(false);
  const { audit: words } = texts.overview;
  const pages = usePages({
    key: ['audit', failedOnly],
    document: ConsoleAuditDocument,
    variables: { first: 20, filter: failedOnly ? { failed: true } : null },
    listIn: (list) => list,
  });
  const hasLog = pages.failure?.code !== 'FEATURE_NOT_AVAILABLE';
  return (
    <Section
      title={words.title}
      end={
        hasLog && (
          <Button aria-pressed={failedOnly} onClick={() => setFailedOnly(!failedOnly)}>
            {words.failedOnly}
          </Button>
        )
      }
    >
      <PagedList
        pages={pages}
        none={words.none}
        unavailable={words.noFile}
        // One request may cause several events, such as those of a bulk operation.
        keyOf={({ time, requestId, operation, targets, outcome }) =>
          [time, requestId, operation, outcome, ...targets.map(({ name }) => name)].join(' ')
        }
      >
        {(event) => <EventRow event={event} />}
      </PagedList>
    </Section>
  );
}

function EventRow({ event }: { readonly event: Event }): ReactNode {
  const { time, actor, operation, targets, failed, outcome, reason, repeated } = event;
  const { audit: words } = texts.overview;
  return (
    <div className="row-text audit">
      <time dateTime={time}>{moment(time)}</time>
      <p>
        <strong>{actor.name ?? words.actors[actor.kind]}</strong> {words.spoken(operation)}{' '}
        {targets.map(({ name }) => name).join(', ')}
        {repeated !== null && ` ${words.repeated(repeated)}`}
      </p>
      {failed && <Badge kind="bad">{reason ?? outcome}</Badge>}
    </div>
  );
}
