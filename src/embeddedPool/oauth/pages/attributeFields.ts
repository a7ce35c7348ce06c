/** Form fields for user attributes. */
import type { Field } from './fields.js';

const known: Readonly<Record<string, Omit<Field, 'name'>>> = {
  address: { label: 'Address', autocomplete: 'street-address' },
  birthdate: { label: 'Date of birth', type: 'date', autocomplete: 'bday' },
  email: { label: 'E-mail', type: 'email', autocomplete: 'email' },
  family_name: { label: 'Family name', autocomplete: 'family-name' },
  gender: { label: 'Gender', autocomplete: 'sex' },
  given_name: { label: 'Given name', autocomplete: 'given-name' },
  name: { label: 'Name', autocomplete: 'name' },
  nickname: { label: 'Nickname', autocomplete: 'nickname' },
  phone_number: {
    label: 'Phone number',
    type: 'tel',
    autocomplete: 'tel',
    hint: 'With the country, such as +14325550100',
  },
  website: { label: 'Website', type: 'url', autocomplete: 'url' },
};

const prefix = 'attribute.';

export function attributeField(attribute: string): Field {
  const name = prefix + attribute;
  const label = attribute.replace(/^custom:/, '').replaceAll('_', ' ');
  return {
    name,
    ...((Object.hasOwn(known, attribute) ? known[attribute] : undefined) ?? { label }),
  };
}

/** The value that a form contains for an attribute. */
export const attributeValue = (
  field: (name: string) => string | undefined,
  attribute: string,
): string | undefined => field(prefix + attribute);
