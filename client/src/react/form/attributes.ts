/** The fields for attributes: which ones to ask for, how each is entered, and what is sent. */
import type { InputHTMLAttributes } from 'react';

import type { MyAttributesInput } from '../../generated/documents.js';
import type { Texts } from '../texts/en.js';
import { isEmail, isPhoneNumber, phoneNumberOf } from './normalize.js';
import type { FieldErrors, Values } from './useForm.js';

export type AttributeField = Exclude<keyof MyAttributesInput, 'custom'>;

type Input = InputHTMLAttributes<HTMLInputElement>;

/** The attributes, in the order of the profile. */
const inputs: Readonly<Record<AttributeField, Input>> = {
  name: { autoComplete: 'name', autoCapitalize: 'words' },
  givenName: { autoComplete: 'given-name', autoCapitalize: 'words' },
  familyName: { autoComplete: 'family-name', autoCapitalize: 'words' },
  middleName: { autoComplete: 'additional-name', autoCapitalize: 'words' },
  nickname: { autoComplete: 'nickname' },
  preferredUsername: { autoComplete: 'username' },
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
  phoneNumber: { type: 'tel', inputMode: 'tel', autoComplete: 'tel', dir: 'ltr' },
  profile: { type: 'url', inputMode: 'url' },
  picture: { type: 'url', inputMode: 'url', autoComplete: 'photo' },
  website: { type: 'url', inputMode: 'url', autoComplete: 'url' },
  gender: { autoComplete: 'sex' },
  birthdate: { type: 'date', autoComplete: 'bday' },
  zoneinfo: {},
  locale: { autoComplete: 'language' },
  address: { autoComplete: 'street-address' },
};

export const attributeFields = Object.keys(inputs) as AttributeField[];
export const inputOf = (field: AttributeField): Input => inputs[field];

/**
 * Returns the field for Cognito's name: `phoneNumber` for `phone_number`. Custom attributes keep
 * their full name.
 */
export function fieldOf(attributeName: string): string {
  return attributeName.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export const isAttributeField = (name: string): name is AttributeField =>
  Object.hasOwn(inputs, name);

export const labelOf = (name: string, { fields }: Texts): string =>
  isAttributeField(name) ? fields[name] : capitalized(name.replace(/^custom:/, ''));

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns only the values of attributes, in the form that the mutations expect. */
export function attributesOf(values: Values): MyAttributesInput {
  const standard = Object.entries(values)
    .filter(([name, value]) => isAttributeField(name) && value.trim() !== '')
    .map(([name, value]): [string, string] => [
      name,
      name === 'phoneNumber' ? phoneNumberOf(value) : value.trim(),
    ]);
  const custom = Object.entries(values)
    .filter(([name]) => name.startsWith('custom:'))
    .map(([name, value]) => ({ name, value }));
  const attributes: MyAttributesInput = Object.fromEntries(standard);
  return custom.length > 0 ? { ...attributes, custom } : attributes;
}

export function checkAttributes(values: Values, { checks }: Texts): FieldErrors {
  const { email, phoneNumber } = values;
  return {
    ...(email && !isEmail(email.trim()) ? { email: checks.email } : {}),
    ...(phoneNumber && !isPhoneNumber(phoneNumberOf(phoneNumber))
      ? { phoneNumber: checks.phoneNumber }
      : {}),
  };
}
