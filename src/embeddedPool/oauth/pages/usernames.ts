/** How the pages ask for the name of a user. */
import type { PoolRecord } from '../../store/records.js';
import { attributeField } from './attributeFields.js';
import type { Field } from './fields.js';

/** To sign in: pools may take addresses and numbers, alone or beside a username. */
export function usernameField({
  UsernameAttributes = [],
  AliasAttributes = [],
}: PoolRecord): Field {
  const attributes: readonly string[] =
    UsernameAttributes.length > 0
      ? UsernameAttributes
      : AliasAttributes.filter((name) => name !== 'preferred_username');
  const names = [
    ...(UsernameAttributes.length > 0 ? [] : ['username']),
    ...attributes.map((name) => attributeField(name).label.toLowerCase()),
  ];
  const label = names.join(' or ');
  return {
    name: 'username',
    label: label.charAt(0).toUpperCase() + label.slice(1),
    autocomplete: 'username',
  };
}

/** To sign up. */
export const newUsernameField = (pool: PoolRecord): Field =>
  usernameField({ ...pool, AliasAttributes: [] });
