/** The fields of the sign-up form, from the settings of the pool. */
import { fieldOf } from '../form/attributes.js';
import type { Pool } from '../provider/poolSettings.js';
import type { Texts } from '../texts/en.js';

/** What the username is: freely chosen, or an address or number. */
export function usernameKindOf(pool: Pool | undefined): 'name' | 'email' | 'phone' | 'either' {
  const { usernameAttributes = [] } = pool ?? {};
  const email = usernameAttributes.includes('email');
  const phone = usernameAttributes.includes('phone_number');
  if (email && phone) return 'either';
  if (email) return 'email';
  return phone ? 'phone' : 'name';
}

export function signUpNameOf(pool: Pool | undefined, { fields }: Texts): string {
  const names = {
    name: fields.username,
    email: fields.email,
    phone: fields.phoneNumber,
    either: fields.emailOrPhone,
  };
  return names[usernameKindOf(pool)];
}

/**
 * The attributes to ask for: the required ones, and one to which the code can be sent, except those
 * that the username already provides. An e-mail address if the settings are unknown.
 */
export function signUpFieldsOf(pool: Pool | undefined): string[] {
  if (!pool) return ['email'];
  const { requiredAttributes, autoVerifiedAttributes, usernameAttributes } = pool;
  const isUsername = (name: string): boolean => usernameAttributes.includes(name);
  const asked = requiredAttributes.filter((name) => name !== 'sub' && !isUsername(name));
  const reachable = [...asked, ...usernameAttributes];
  const [verified] = autoVerifiedAttributes;
  const needed = verified && !autoVerifiedAttributes.some((name) => reachable.includes(name));
  return [...(needed ? [verified] : []), ...asked].map(fieldOf);
}
