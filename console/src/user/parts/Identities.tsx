/** The accounts at other providers that a user signs in with. */
import { UnlinkUserProviderDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { Section } from '../../elements/Section.js';
import { RowText } from '../../lists/RowText.js';
import { useMay } from '../../session/viewer.js';
import { moment } from '../../texts.js';
import { ConfirmedAct } from '../acts/ConfirmedAct.js';
import { userTexts } from '../texts.js';
import type { ConsoleUser } from '../useUser.js';

const words = userTexts.identities;

/** Absent for users without such accounts, which is most users. */
export function Identities({ user }: { readonly user: ConsoleUser }): ReactNode {
  const mayWrite = useMay('users:write');
  const { username, identities } = user;
  if (identities.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul className="rows">
        {identities.map(({ providerName, userId, primary, createdAt }) => (
          <li key={`${providerName} ${userId}`} className="row">
            <RowText
              title={providerName}
              badges={primary && <Badge>{words.first}</Badge>}
              facts={[userId, createdAt && moment(createdAt)]}
            />
            {mayWrite && !primary && (
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
