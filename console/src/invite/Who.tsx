/** The name and the attributes of the new user. */
import type { ReactNode } from 'react';

import { AttributeControl } from '../attributes/AttributeControl.js';
import type { Attribute, Pool } from '../attributes/attributes.js';
import { CheckField, TextField } from '../elements/Field.js';
import { Section } from '../elements/Section.js';
import { isSentTo, nameAttribute } from './draft.js';
import type { PartProps } from './partProps.js';
import { inviteTexts } from './texts.js';

interface WhoProps extends PartProps {
  readonly attributes: readonly Attribute[];
  readonly pool: Pool | undefined;
}

const words = inviteTexts.who;
const usual = new Set(['email', 'phoneNumber', 'name']);

export function Who({ attributes, pool, ...part }: WhoProps): ReactNode {
  const { draft, change, complaints } = part;
  const named = nameAttribute(draft, pool);
  const others = attributes.filter(({ field }) => field !== named);
  const isFirst = ({ field, required }: Attribute): boolean => required || usual.has(field);
  const first = others.filter(isFirst);
  const rest = others.filter((attribute) => !isFirst(attribute));
  return (
    <Section title={words.title}>
      <p className="field-hint">{words.required}</p>
      <TextField
        label={nameLabel(pool)}
        hint={named ? words.nameHint : words.usernameHint}
        error={complaints.username}
        value={draft.username}
        onChange={(username) => change({ username })}
        autoCapitalize="none"
        required
      />
      {named && <Verified {...part} field={named} />}
      {first.map((attribute) => (
        <AttributeField key={attribute.name} {...part} attribute={attribute} />
      ))}
      {rest.length > 0 && (
        <details className="more">
          <summary>{words.more(rest.length)}</summary>
          <div className="stack">
            {rest.map((attribute) => (
              <AttributeField key={attribute.name} {...part} attribute={attribute} />
            ))}
          </div>
        </details>
      )}
    </Section>
  );
}

function nameLabel(pool: Pool | undefined): string {
  const names = pool?.usernameAttributes ?? [];
  if (names.length > 1) return words.emailOrPhone;
  if (names.includes('email')) return words.email;
  return names.includes('phone_number') ? words.phone : words.username;
}

interface AttributeFieldProps extends PartProps {
  readonly attribute: Attribute;
}

function AttributeField({ attribute, ...part }: AttributeFieldProps): ReactNode {
  const { draft, change, complaints } = part;
  const { field } = attribute;
  const value = draft.attributes[field] ?? '';
  const isNeeded = attribute.required && draft.message !== 'RESEND';
  const hasFlag = field === 'email' || field === 'phoneNumber';
  return (
    <>
      <AttributeControl
        attribute={attribute}
        value={value}
        error={complaints[field]}
        required={isNeeded || isSentTo(draft, field)}
        onChange={(typed) => change({ attributes: { ...draft.attributes, [field]: typed } })}
      />
      {hasFlag && value !== '' && <Verified {...part} field={field} />}
    </>
  );
}

interface VerifiedProps extends PartProps {
  readonly field: 'email' | 'phoneNumber';
}

function Verified({ draft, change, field }: VerifiedProps): ReactNode {
  const flag = `${field}Verified` as const;
  return (
    <CheckField
      label={words.verified(field === 'email' ? words.email : words.phone)}
      hint={words.verifiedHint}
      checked={draft[flag]}
      onChange={(checked) => change({ [flag]: checked })}
    />
  );
}
