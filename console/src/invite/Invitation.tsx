/** The message to the new user, and the password in it. */
import type { DeliveryMedium } from 'cognito-graphql-client';
import { useId } from 'react';
import type { ReactNode } from 'react';

import type { Pool } from '../attributes/attributes.js';
import { CheckField } from '../elements/Field.js';
import { RadioField } from '../elements/RadioField.js';
import { Section } from '../elements/Section.js';
import { PasswordFields } from '../passwords/PasswordFields.js';
import type { PartProps } from './partProps.js';
import { inviteTexts } from './texts.js';

interface InvitationProps extends PartProps {
  readonly pool: Pool | undefined;
}

const words = inviteTexts.message;

export function Invitation({ pool, ...part }: InvitationProps): ReactNode {
  const { draft, change, complaints } = part;
  const days = pool?.passwordPolicy.temporaryPasswordValidityDays;
  return (
    <Section title={words.title}>
      <RadioField
        legend={words.legend}
        value={draft.message}
        onChange={(message) => change({ message })}
        options={[
          ['SEND', words.send, words.sendHint],
          ['SUPPRESS', words.suppress, words.suppressHint],
          ['RESEND', words.resend, words.resendHint],
        ]}
      />
      {draft.message !== 'SUPPRESS' && <Media {...part} />}
      <RadioField
        legend={words.password}
        value={draft.password === undefined ? 'generated' : 'chosen'}
        onChange={(kind) => change({ password: kind === 'chosen' ? '' : undefined })}
        options={[
          [
            'generated',
            words.generated,
            draft.message === 'SUPPRESS' ? words.generatedSilently : undefined,
          ],
          ['chosen', words.chosen],
        ]}
      />
      {draft.password !== undefined && (
        <PasswordFields
          label={words.password}
          hint={days ? words.validFor(days) : undefined}
          value={draft.password}
          onChange={(password) => change({ password })}
          policy={pool?.passwordPolicy}
          error={complaints.temporaryPassword}
        />
      )}
    </Section>
  );
}

function Media({ draft, change, complaints }: PartProps): ReactNode {
  const id = useId();
  const toggle = (medium: DeliveryMedium, isChosen: boolean): void => {
    const others = draft.media.filter((chosen) => chosen !== medium);
    change({ media: isChosen ? [...others, medium] : others });
  };
  return (
    <fieldset className="choice" aria-describedby={complaints.media ? id : undefined}>
      <legend>{words.by}</legend>
      <CheckField
        label={words.byEmail}
        checked={draft.media.includes('EMAIL')}
        onChange={(isChosen) => toggle('EMAIL', isChosen)}
      />
      <CheckField
        label={words.bySms}
        checked={draft.media.includes('SMS')}
        onChange={(isChosen) => toggle('SMS', isChosen)}
      />
      {complaints.media && (
        <p className="field-error" id={id} role="alert">
          {complaints.media}
        </p>
      )}
    </fieldset>
  );
}
