/** Converts the attributes of a pool to definitions for forms. */
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

import type {
  CustomAttributeDefinition,
  StandardAttributeDefinition,
} from '../../schema/attributeDefinition.js';

/** Whether users may set the attribute of this name. */
type Writable = (name: string) => boolean;

/** What standard and custom attributes have in common. */
type Facts = Pick<CustomAttributeDefinition, keyof CustomAttributeDefinition>;

/** Attributes that only Cognito sets, so no form shows them. */
const setByCognito = new Set([
  'sub',
  'identities',
  'updated_at',
  'email_verified',
  'phone_number_verified',
]);

export function standardAttributesOf(
  schema: readonly SchemaAttributeType[],
  writable: Writable,
): StandardAttributeDefinition[] {
  return schema
    .filter(({ Name = '' }) => !Name.includes(':') && !setByCognito.has(Name))
    .map((attribute) => ({
      ...factsOf(attribute, writable),
      required: attribute.Required ?? false,
    }));
}

export function customAttributesOf(
  schema: readonly SchemaAttributeType[],
  writable: Writable,
): CustomAttributeDefinition[] {
  return schema
    .filter(({ Name = '' }) => Name.startsWith('custom:'))
    .map((attribute) => factsOf(attribute, writable));
}

function factsOf(attribute: SchemaAttributeType, writable: Writable): Facts {
  const {
    Name = '',
    StringAttributeConstraints: text = {},
    NumberAttributeConstraints: number = {},
  } = attribute;
  return {
    name: Name,
    dataType: attribute.AttributeDataType ?? null,
    mutable: attribute.Mutable ?? false,
    writable: writable(Name),
    minimumLength: integerOf(text.MinLength),
    maximumLength: integerOf(text.MaxLength),
    minimumValue: numberOf(number.MinValue),
    maximumValue: numberOf(number.MaxValue),
  };
}

/** Cognito returns bounds as text. */
function numberOf(text: string | undefined): number | null {
  const value = Number(text ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** A bound outside the range of a GraphQL Int is treated as no bound. */
function integerOf(text: string | undefined): number | null {
  const value = numberOf(text);
  return value !== null && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null;
}
