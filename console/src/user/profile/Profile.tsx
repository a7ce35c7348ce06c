/** The attributes of a user: those that matter first, empty ones behind a disclosure. */
import type { ReactNode } from 'react';

import { attributesOf, customAttribute, isStandardField } from '../../attributes/attributes.js';
import type { Attribute } from '../../attributes/attributes.js';
import { usePool } from '../../attributes/usePool.js';
import { Section } from '../../elements/Section.js';
import { userTexts } from '../texts.js';
import type { ConsoleUser } from '../useUser.js';
import { AttributeRow } from './AttributeRow.js';

interface ProfileProps {
  readonly user: ConsoleUser;
}

const alwaysShown = new Set(['email', 'phoneNumber', 'name']);

export function Profile({ user }: ProfileProps): ReactNode {
  const attributes = useAttributes(user);
  const isShown = (attribute: Attribute): boolean =>
    alwaysShown.has(attribute.field) || valueOf(user, attribute) !== '';
  const shown = attributes.filter(isShown);
  const empty = attributes.filter((attribute) => !isShown(attribute));
  return (
    <Section title={userTexts.profile.title}>
      <Rows user={user} attributes={shown} />
      {empty.length > 0 && (
        <details className="more">
          <summary>{userTexts.profile.more(empty.length)}</summary>
          <Rows user={user} attributes={empty} />
        </details>
      )}
    </Section>
  );
}

/** The attributes of the pool, and any others that the user has. */
function useAttributes({ custom }: ConsoleUser): readonly Attribute[] {
  const known = attributesOf(usePool().value);
  const names = new Set(known.map(({ name }) => name));
  const others = custom.filter(({ name }) => !names.has(name));
  return [...known, ...others.map(({ name }) => customAttribute(name))];
}

/** The value of an attribute; empty if it is not set. */
export function valueOf(user: ConsoleUser, { field, name }: Attribute): string {
  if (isStandardField(field)) return user[field] ?? '';
  return user.custom.find((attribute) => attribute.name === name)?.value ?? '';
}

interface RowsProps extends ProfileProps {
  readonly attributes: readonly Attribute[];
}

function Rows({ user, attributes }: RowsProps): ReactNode {
  return (
    <dl className="attributes">
      {attributes.map((attribute) => (
        <AttributeRow
          key={attribute.name}
          user={user}
          attribute={attribute}
          value={valueOf(user, attribute)}
        />
      ))}
    </dl>
  );
}
