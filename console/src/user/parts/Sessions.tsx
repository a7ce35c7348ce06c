/** Where a user is signed in, the latest activity first, with a button to end each session. */
import { RevokeUserSessionDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { Button } from '../../elements/Button.js';
import { FailureNotice } from '../../elements/Notice.js';
import { Section } from '../../elements/Section.js';
import { ConsoleUserSessionsDocument } from '../../generated/pages.js';
import { PagedList } from '../../lists/PagedList.js';
import { RowText } from '../../lists/RowText.js';
import { useItemsShown } from '../../lists/useItemsShown.js';
import { usePages } from '../../lists/usePages.js';
import { useMayHere } from '../../session/viewer.js';
import { moment } from '../../texts.js';
import { deviceName } from '../deviceName.js';
import { placeOf } from '../placeOf.js';
import { userTexts } from '../texts.js';
import { useUserAct, userKey } from '../useUser.js';

interface SessionsProps {
  readonly username: string;
}

interface Activity {
  readonly createdAt: string | null;
  readonly lastActiveAt: string | null;
}

const words = userTexts.sessions;

/** Absent for a person who may neither see nor end sessions. */
export function Sessions({ username }: SessionsProps): ReactNode {
  const mayRead = useMayHere('sessions:read');
  const mayWrite = useMayHere('sessions:write');
  if (mayRead) return <SessionList username={username} />;
  if (!mayWrite) return null;
  return (
    <Section title={words.title}>
      <p className="muted">{words.unreadable}</p>
    </Section>
  );
}

function SessionList({ username }: SessionsProps): ReactNode {
  const mayWrite = useMayHere('sessions:write');
  const key = userKey(username, 'sessions');
  const pages = usePages({
    key,
    document: ConsoleUserSessionsDocument,
    variables: { username },
    listIn: ({ sessions }) => sessions,
  });
  const { run, failure } = useUserAct(username, RevokeUserSessionDocument);
  const show = useItemsShown<{ readonly id: string }>(key);

  const end = (sessionId: string, name: string): void => {
    const showInList = (): (() => void) =>
      show((items) => items.filter(({ id }) => id !== sessionId));
    void run(
      { input: { username, sessionId, associatedSessions: 'LINKED' } },
      { done: words.ended(name), showInList, parts: ['sessions'] },
    );
  };
  return (
    <Section title={words.title}>
      {failure && <FailureNotice failure={failure} />}
      <PagedList
        pages={{ ...pages, items: pages.items && [...pages.items].sort(byActivity) }}
        none={words.none}
        keyOf={({ id }) => id}
      >
        {({ id, type, device, ipAddress, location, createdAt, lastActiveAt, current }) => {
          const name = deviceName(device) ?? words.unnamed;
          const began = createdAt ? words.started(moment(createdAt)) : '';
          return (
            <>
              <RowText
                title={name}
                badges={
                  <>
                    {current && <Badge kind="good">{words.yours}</Badge>}
                    {type === 'SSO' && <Badge>{words.sso}</Badge>}
                  </>
                }
                facts={[
                  began,
                  lastActiveAt && words.active(moment(lastActiveAt)),
                  placeOf(location),
                  ipAddress,
                ]}
              />
              {mayWrite && !current && (
                <Button
                  kind="quiet"
                  aria-label={words.endOf(name, began)}
                  onClick={() => end(id, name)}
                >
                  {words.end}
                </Button>
              )}
            </>
          );
        }}
      </PagedList>
    </Section>
  );
}

/** The latest first. */
function byActivity(one: Activity, other: Activity): number {
  return lastSeen(other) - lastSeen(one);
}

const lastSeen = ({ lastActiveAt, createdAt }: Activity): number =>
  Date.parse(lastActiveAt ?? createdAt ?? '') || 0;
