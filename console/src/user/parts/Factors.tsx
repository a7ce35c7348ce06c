/** How a user signs in. */
import { DeleteUserSoftwareTokenDocument } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { FailureNotice } from '../../elements/Notice.js';
import { Section } from '../../elements/Section.js';
import { RowText } from '../../lists/RowText.js';
import { useMayHere } from '../../session/viewer.js';
import { ConfirmedAct } from '../acts/ConfirmedAct.js';
import { userTexts } from '../texts.js';
import { nameOf } from '../useUser.js';
import type { ConsoleUser } from '../useUser.js';

interface FactorsProps {
  readonly user: ConsoleUser;
}

const words = userTexts.factors;

export function Factors({ user }: FactorsProps): ReactNode {
  return (
    <Section title={words.title}>
      <FirstFactors user={user} />
      <h3>{words.second}</h3>
      <SecondFactors user={user} />
    </Section>
  );
}

function FirstFactors({ user: { authFactors } }: FactorsProps): ReactNode {
  if (authFactors === null) return null;
  if (authFactors.__typename !== 'AuthFactors')
    return authFactors.code === 'FEATURE_NOT_AVAILABLE' ? null : (
      <FailureNotice failure={authFactors} />
    );
  const { configured } = authFactors;
  return (
    <>
      <p>
        {words.first}: {configured.map((factor) => words.names[factor]).join(', ') || words.nothing}
        .
      </p>
      {configured.includes('WEB_AUTHN') && <p className="field-hint">{words.passkeys}</p>}
    </>
  );
}

function SecondFactors({ user }: FactorsProps): ReactNode {
  const mayWrite = useMayHere('mfa:write');
  const { username, mfaMethods, preferredMfaMethod } = user;
  if (!mfaMethods?.length) return <p className="muted">{words.noSecond}</p>;
  return (
    <ul className="rows">
      {mfaMethods.map((method) => (
        <li key={method} className="row">
          <RowText
            title={words.mfaNames[method]}
            badges={method === preferredMfaMethod && <Badge>{words.preferred}</Badge>}
          />
          {mayWrite && method === 'SOFTWARE_TOKEN_MFA' && (
            <ConfirmedAct
              username={username}
              document={DeleteUserSoftwareTokenDocument}
              variables={{ input: { username } }}
              label={words.remove}
              labelInFull={words.removeApp}
              title={words.removeAppTitle(nameOf(user))}
              done={words.appRemoved}
              kind="quiet"
              danger
            >
              <p>{words.removeAppText}</p>
            </ConfirmedAct>
          )}
        </li>
      ))}
    </ul>
  );
}
