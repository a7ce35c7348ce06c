/**
 * The attributes of a pool: the names that people see, and how each is entered, checked and sent.
 */
import type { AttributeDataType, UserAttributesInput, UserPoolQuery } from 'cognito-graphql-client';

import type { StandardField } from './standardField.js';
import { attributeTexts } from './texts.js';

export type Pool = Extract<
  NonNullable<UserPoolQuery['userPool']>,
  { readonly __typename: 'UserPool' }
>;

export type Kind = 'text' | 'email' | 'tel' | 'url' | 'date' | 'address' | 'number' | 'boolean';

export interface Attribute {
  /** Cognito's name, such as `given_name` or `custom:plan`. */
  readonly name: string;
  /** The field of the schema, such as `givenName`; for a custom attribute, its name. */
  readonly field: string;
  readonly label: string;
  readonly kind: Kind;
  /** Whether a value that is set can be changed. */
  readonly mutable: boolean;
  /** Whether each user must have it. */
  readonly required: boolean;
  readonly minimumLength?: number | null | undefined;
  readonly maximumLength?: number | null | undefined;
  readonly minimumValue?: number | null | undefined;
  readonly maximumValue?: number | null | undefined;
}

/** In the order in which the page shows them. */
const kinds: Readonly<Record<StandardField, Kind>> = {
  email: 'email',
  phoneNumber: 'tel',
  name: 'text',
  givenName: 'text',
  middleName: 'text',
  familyName: 'text',
  nickname: 'text',
  preferredUsername: 'text',
  birthdate: 'date',
  gender: 'text',
  locale: 'text',
  zoneinfo: 'text',
  address: 'address',
  website: 'url',
  profile: 'url',
  picture: 'url',
};
const standardFields = Object.keys(kinds) as StandardField[];

export const isStandardField = (field: string): field is StandardField =>
  Object.hasOwn(kinds, field);

const customKinds: Readonly<Record<AttributeDataType, Kind>> = {
  String: 'text',
  Number: 'number',
  Boolean: 'boolean',
  DateTime: 'text',
};

/** Cognito's `phone_number` is `phoneNumber` in the schema. */
const fieldOf = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const nameOf = (field: StandardField): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Every attribute of the pool that a person can set. Without the pool's settings, the standard ones.
 */
export function attributesOf(pool: Pool | undefined): readonly Attribute[] {
  const defined = new Map(
    pool?.standardAttributes.map((definition) => [fieldOf(definition.name), definition]),
  );
  const standard = standardFields
    .filter((field) => !pool || defined.has(field))
    .map((field): Attribute => {
      const { mutable = true, required = false, ...limits } = defined.get(field) ?? {};
      const label = attributeTexts.labels[field];
      return {
        ...limits,
        name: nameOf(field),
        field,
        label,
        kind: kinds[field],
        mutable,
        required,
      };
    });
  const custom = (pool?.customAttributes ?? []).map((definition): Attribute => {
    const kind = customKinds[definition.dataType ?? 'String'];
    return { ...customAttribute(definition.name), ...definition, kind };
  });
  return [...standard, ...custom];
}

/** An attribute that only administrators can read has no definition in the pool's public settings. */
export function customAttribute(name: string): Attribute {
  const label = capitalized(name.replace(/^(dev:)?custom:/, ''));
  return { name, field: name, label, kind: 'text', mutable: true, required: false };
}

const capitalized = (text: string): string =>
  (text.charAt(0).toUpperCase() + text.slice(1)).replace(/_/g, ' ');

/**
 * A phone number as E.164: without spaces, dots, dashes and brackets, and with `+` instead of the
 * international prefix `00`.
 */
const phoneNumberOf = (text: string): string => text.replace(/[\s().\-/]/g, '').replace(/^00/, '+');

/** Converts what a person typed to the form that Cognito expects. */
export function normalized({ kind }: Attribute, typed: string): string {
  return kind === 'tel' ? phoneNumberOf(typed) : typed.trim();
}

/** The input of `createUser` and `updateUserAttributes`, from values by field. */
export function attributesInput(values: ReadonlyMap<Attribute, string>): UserAttributesInput {
  const custom = [...values]
    .filter(([{ field }]) => !isStandardField(field))
    .map(([{ name }, value]) => ({ name, value }));
  const standard = [...values]
    .filter(([{ field }]) => isStandardField(field))
    .map(([{ field }, value]) => [field, value] as const);
  return { ...Object.fromEntries(standard), ...(custom.length > 0 ? { custom } : {}) };
}

const forms: Readonly<Partial<Record<Kind, RegExp>>> = {
  email: /^[^\s@]+@[^\s@]+$/,
  tel: /^\+[0-9]{5,15}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  number: /^-?\d+$/,
};

/** Why Cognito would refuse the value; undefined if it is fine. */
export function complaintOf(attribute: Attribute, value: string): string | undefined {
  const { kind } = attribute;
  const { complaints } = attributeTexts;
  const form = forms[kind];
  if (form && !form.test(value)) return complaints.form[kind as keyof typeof complaints.form];
  return kind === 'number'
    ? valueComplaint(attribute, Number(value))
    : lengthComplaint(attribute, value.length);
}

function lengthComplaint(
  { minimumLength, maximumLength }: Attribute,
  length: number,
): string | undefined {
  const { complaints } = attributeTexts;
  if (minimumLength != null && length < minimumLength) return complaints.tooShort(minimumLength);
  if (maximumLength != null && length > maximumLength) return complaints.tooLong(maximumLength);
  return undefined;
}

function valueComplaint(
  { minimumValue, maximumValue }: Attribute,
  value: number,
): string | undefined {
  const { complaints } = attributeTexts;
  if (minimumValue != null && value < minimumValue) return complaints.tooSmall(minimumValue);
  if (maximumValue != null && value > maximumValue) return complaints.tooLarge(maximumValue);
  return undefined;
}
