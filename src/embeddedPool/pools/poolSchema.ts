/** The attributes of a pool: those it is created with, those added to it, and how they are shown. */
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import type { PoolRecord } from '../store/records.js';
import { schemaOf } from '../users/attributes.js';

/**
 * Standard attributes are overridden by name; others are added as `custom:` (`dev:custom:` if
 * developer-only).
 */
export function withAttributes(
  schema: SchemaAttributeType[],
  added: readonly SchemaAttributeType[],
  existing: 'refuse' | '',
): SchemaAttributeType[] {
  const result = [...schema];
  for (const attribute of added) {
    requireSoundConstraints(attribute);
    const standard = result.findIndex(({ Name }) => Name === attribute.Name);
    if (standard >= 0 && existing !== 'refuse') {
      const type = attribute.AttributeDataType ?? result[standard]?.AttributeDataType;
      if (type !== result[standard]?.AttributeDataType || attribute.DeveloperOnlyAttribute)
        throw invalidParameter(
          `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${attribute.Name ?? ''}`,
        );
      result[standard] = { ...result[standard], ...attribute };
      continue;
    }
    const Name = `${attribute.DeveloperOnlyAttribute ? 'dev:' : ''}custom:${attribute.Name ?? ''}`;
    if (result.some((known) => known.Name === Name))
      throw invalidParameter(`${Name}: Existing attribute already has name ${Name}.`);
    if (attribute.AttributeDataType === undefined)
      throw invalidParameter(
        'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
      );
    if (attribute.Required)
      throw invalidParameter('Required custom attributes are not supported currently.');
    result.push({
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      ...attribute,
      Name,
    });
  }
  if (result.filter(({ Name = '' }) => Name.includes('custom:')).length > mostCustomAttributes)
    throw invalidParameter(`A user pool has at most ${mostCustomAttributes} custom attributes.`);
  return result;
}

function requireSoundConstraints({
  Name = '',
  StringAttributeConstraints: { MinLength, MaxLength } = {},
  NumberAttributeConstraints: { MinValue, MaxValue } = {},
}: SchemaAttributeType): void {
  for (const [least, most] of [
    [MinLength, MaxLength],
    [MinValue, MaxValue],
  ])
    if (least !== undefined && most !== undefined && Number(least) > Number(most))
      throw invalidParameter(`The minimum of attribute ${Name} must not exceed its maximum.`);
}

/** AWS guide, "Quotas in Amazon Cognito". */
const mostCustomAttributes = 50;

const identities: SchemaAttributeType = {
  Name: 'identities',
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
};

/** The attributes that a client can read: the pool's schema and `identities`. */
export const attributesOf = (pool: PoolRecord): SchemaAttributeType[] => [
  ...schemaOf(pool),
  identities,
];

/**
 * Each attribute with the constraints of its type, empty if it has none, and the pool's own
 * `identities`.
 */
export function shownSchema(pool: PoolRecord): SchemaAttributeType[] {
  const constraints = {
    String: 'StringAttributeConstraints',
    Number: 'NumberAttributeConstraints',
    Boolean: undefined,
    DateTime: undefined,
  } as const;
  return attributesOf(pool).map((attribute) => {
    const member = constraints[attribute.AttributeDataType ?? 'String'];
    return member === undefined ? attribute : { ...attribute, [member]: attribute[member] ?? {} };
  });
}
