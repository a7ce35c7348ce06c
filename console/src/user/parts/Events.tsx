/** The events that threat protection recorded for a user, with buttons for feedback. */
import { SetAuthEventFeedbackDocument } from 'cognito-graphql-client';
import type { FeedbackValue } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { FailureNotice } from '../../elements/Notice.js';
import { Menu } from '../../elements/Menu.js';
import { MoreIcon } from '../../elements/icons.js';
import { Section } from '../../elements/Section.js';
import { ConsoleUserEventsDocument } from '../../generated/pages.js';
import { PagedList } from '../../lists/PagedList.js';
import { RowText } from '../../lists/RowText.js';
import { usePages } from '../../lists/usePages.js';
import { useMayHere } from '../../session/viewer.js';
import { moment } from '../../texts.js';
import { deviceName } from '../deviceName.js';
import { placeOf } from '../placeOf.js';
import { userTexts } from '../texts.js';
import { useUserAct, userKey } from '../useUser.js';
import { EventBadges } from './EventBadges.js';

const words = userTexts.events;

export function Events({ username }: { readonly username: string }): ReactNode {
  const mayWrite = useMayHere('risk:write');
  const pages = usePages({
    key: userKey(username, 'events'),
    document: ConsoleUserEventsDocument,
    variables: { username },
    listIn: ({ authEvents }) => authEvents,
  });
  const { run, failure } = useUserAct(username, SetAuthEventFeedbackDocument);
  const tell = (eventId: string, feedback: FeedbackValue): void =>
    void run({ input: { username, eventId, feedback } }, { done: words.told, parts: ['events'] });
  return (
    <Section title={words.title}>
      {failure && <FailureNotice failure={failure} />}
      <PagedList
        pages={pages}
        none={words.none}
        unavailable={words.unavailable}
        keyOf={({ id }) => id}
      >
        {(event) => {
          const { id, type, createdAt, device, location, ipAddress, feedback } = event;
          const title = type === null ? words.unknown : words.types[type];
          const when = createdAt ? moment(createdAt) : '';
          return (
            <>
              <RowText
                title={title}
                badges={
                  <>
                    <EventBadges event={event} />
                    {feedback?.value && <Badge>{words.said[feedback.value]}</Badge>}
                  </>
                }
                facts={[when, deviceName(device), placeOf(location), ipAddress]}
              />
              {mayWrite && (
                <Menu
                  label={words.feedbackOn(title, when)}
                  icon={<MoreIcon />}
                  kind="quiet"
                  items={[
                    { label: words.valid, onSelect: () => tell(id, 'Valid') },
                    { label: words.invalid, onSelect: () => tell(id, 'Invalid') },
                  ]}
                />
              )}
            </>
          );
        }}
      </PagedList>
    </Section>
  );
}
