/** The accounts at other providers that a user signs in with. */
import { UnlinkUserProviderDocument } from 'cognito-graphql-client';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { Button } from '../../elements/Button.js';
import { Section } from '../../elements/Section.js';
import { RowText } from '../../lists/RowText.js';
import { useLimit, useMayHere } from '../../session/viewer.js';
import { moment } from '../../texts.js';
import { ConfirmedAct } from '../acts/ConfirmedAct.js';
import { userTexts } from '../texts.js';
import type { ConsoleUser } from '../useUser.js';
import { LinkIdentity } from './LinkIdentity.js';

const words = userTexts.identities;

/** Absent if there is nothing to see or to do. */
export function Identities({ user }: { readonly user: ConsoleUser }): ReactNode {
  const mayWrite = useMayHere('users:write');
  // Cognito does not tell whose account is unlinked, so the gateway refuses limited permissions.
  const mayUnlink = useLimit('users:write') === undefined && mayWrite;
  const [isLinking, setLinking] = useState(false);
  const { username, identities } = user;
  if (identities.length === 0 && !mayWrite) return null;
  return (
    <Section
      title={words.title}
      end={
        mayWrite &&
        !isLinking && <Button onClick={() => setLinking(true)}>{words.link.label}</Button>
      }
    >
      {isLinking && <LinkIdentity user={user} onClose={() => setLinking(false)} />}
      {identities.length === 0 && !isLinking && <p className="muted">{words.none}</p>}
      <ul className="rows">
        {identities.map(({ providerName, userId, primary, createdAt }) => (
          <li key={`${providerName} ${userId}`} className="row">
            <RowText
              title={providerName}
              badges={primary && <Badge>{words.first}</Badge>}
              facts={[userId, createdAt && moment(createdAt)]}
            />
            {mayUnlink && !primary && (
              <ConfirmedAct
                username={username}
                document={UnlinkUserProviderDocument}
                variables={{
                  input: {
                    account: { providerName, attributeName: null, attributeValue: userId },
                  },
                }}
                label={words.unlink}
                labelInFull={words.unlinkOf(providerName)}
                title={words.unlinkTitle(providerName)}
                done={words.unlinked(providerName)}
                kind="quiet"
                danger
              >
                <p>{words.unlinkText}</p>
              </ConfirmedAct>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
