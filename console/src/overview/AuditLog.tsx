/** The audit log: who did what, newest first. */
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Badge } from '../elements/Badge.js';
import { Button } from '../elements/Button.js';
import { Section } from '../elements/Section.js';
import type { SuccessOf } from '../gateway.js';
import { ConsoleAuditDocument } from '../generated/pages.js';
import type { ConsoleAuditQuery } from '../generated/pages.js';
import { PagedList } from '../lists/PagedList.js';
import { usePages } from '../lists/usePages.js';
import { useGo, usePlace } from '../router.js';
import { moment } from '../texts.js';
import { AuditFilter } from './AuditFilter.js';
import { eventsOf, peopleIn } from './auditAddress.js';
import { overviewTexts } from './texts.js';

type Event = SuccessOf<ConsoleAuditQuery>['edges'][number]['node'];

/** Whom the events are about is in the page's address, so that other pages can link to them. */
export function AuditLog(): ReactNode {
  const [failedOnly, setFailedOnly] = useState(false);
  const { search } = usePlace();
  const go = useGo();
  const people = peopleIn(search);
  const { actor, target } = people;
  const { audit: words } = overviewTexts;
  const pages = usePages({
    key: ['audit', failedOnly, actor, target],
    document: ConsoleAuditDocument,
    variables: {
      first: 20,
      filter: {
        actor: actor || null,
        target: target || null,
        operation: null,
        outcome: null,
        failed: failedOnly || null,
      },
    },
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
      {hasLog && (
        <AuditFilter
          key={`${actor} ${target}`}
          people={people}
          onApply={(chosen) => go(eventsOf(chosen))}
        />
      )}
      <PagedList
        pages={pages}
        none={pages.more ? words.noneYet : words.none}
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

/** Ids of these say nothing to people. */
const ids = ['sessionId', 'deviceKey', 'eventId'];
const isSpeaking = ({ path }: Event['targets'][number]): boolean => !ids.includes(path);

function EventRow({ event }: { readonly event: Event }): ReactNode {
  const { time, actor, operation, targets, failed, outcome, reason, repeated } = event;
  const { audit: words } = overviewTexts;
  return (
    <div className="row-text audit">
      <time dateTime={time}>{moment(time)}</time>
      <p>
        <strong>{actor.name ?? words.actors[actor.kind]}</strong> {words.spoken(operation)}{' '}
        {targets
          .filter(isSpeaking)
          .map(({ name }) => name)
          .join(', ')}
        {repeated !== null && ` ${words.repeated(repeated)}`}
      </p>
      {failed && <Badge kind="bad">{reason ?? outcome}</Badge>}
    </div>
  );
}
