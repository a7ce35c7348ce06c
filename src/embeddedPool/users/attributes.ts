/** User attributes: the schema, its rules, and who may write and read them. */
import type { AttributeType, SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter, notAuthorized } from '../exceptions.js';
import type { PoolException } from '../exceptions.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';

const text = (Name: string): SchemaAttributeType => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
});
const truth = (Name: string): SchemaAttributeType => ({
  Name,
  AttributeDataType: 'Boolean',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
});

/**
 * The standard attributes, from OpenID Connect Core 1.0, section 5.1, with Cognito's types and
 * bounds.
 */
export const standardAttributes: readonly SchemaAttributeType[] = [
  {
    ...text('sub'),
    Mutable: false,
    Required: true,
    StringAttributeConstraints: { MinLength: '1', MaxLength: '2048' },
  },
  ...[
    'name',
    'given_name',
    'family_name',
    'middle_name',
    'nickname',
    'preferred_username',
    'profile',
    'picture',
    'website',
    'email',
  ].map(text),
  truth('email_verified'),
  text('gender'),
  { ...text('birthdate'), StringAttributeConstraints: { MinLength: '10', MaxLength: '10' } },
  ...['zoneinfo', 'locale', 'phone_number'].map(text),
  truth('phone_number_verified'),
  text('address'),
  {
    Name: 'updated_at',
    AttributeDataType: 'Number',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    NumberAttributeConstraints: { MinValue: '0' },
  },
];
const neverSettable = new Set(['sub', 'identities', 'cognito:mfa_enabled']);

export function schemaOf(pool: PoolRecord): readonly SchemaAttributeType[] {
  return pool.SchemaAttributes ?? standardAttributes;
}

export function attributeSchema(pool: PoolRecord, name: string): SchemaAttributeType | undefined {
  return schemaOf(pool).find((attribute) => attribute.Name === name);
}

export interface AttributeWrite {
  readonly pool: PoolRecord;
  /**
   * The current user; absent if the user is being created (immutable attributes may then be set).
   */
  readonly user?: UserRecord;
  /** The client whose WriteAttributes limit the change; absent for administrators. */
  readonly client?: ClientRecord;
}

/**
 * Checks a call's attributes and returns them by name; throws InvalidParameterException or
 * NotAuthorizedException.
 */
export function checkAttributes(
  given: readonly AttributeType[] | undefined,
  write: AttributeWrite,
): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const { Name = '', Value } of given ?? []) {
    if (Object.hasOwn(checked, Name))
      throw invalidParameter(`user.${Name}: Attribute was given more than once.`);
    if (write.user && Value === undefined)
      throw invalidParameter(`Attribute value for ${Name} must not be null`);
    checked[Name] = checkAttribute(Name, Value ?? '', write);
  }
  return checked;
}

function checkAttribute(
  name: string,
  value: string,
  { pool, user, client }: AttributeWrite,
): string {
  const schema = attributeSchema(pool, name);
  if (neverSettable.has(name))
    throw invalidParameter(`Cannot modify the non-mutable attribute ${name}`);
  const refusal = (reason: string): PoolException => schemaRefusal(name, reason, user);
  if (!schema) throw refusal('Attribute does not exist in the schema.');
  if (client) requireWritable(client, name);
  if (user && schema.Mutable === false) throw refusal('Attribute cannot be updated.');
  // These two sentences follow no pattern.
  if (name === 'email' && value !== '' && !/^[^\s@]+@[^\s@]+$/.test(value))
    throw invalidParameter('Invalid email address format.');
  if (name === 'phone_number' && value !== '' && !/^\+[1-9]\d{1,14}$/.test(value))
    throw invalidParameter('Invalid phone number format.');
  const reason = violation(schema, name, value);
  if (reason) throw refusal(reason);
  return value;
}

/** Cognito's sentence for a change to an existing user differs from the one for a new user. */
function schemaRefusal(name: string, reason: string, user: UserRecord | undefined): PoolException {
  return invalidParameter(
    user
      ? `user.${name}: ${reason}\n`
      : `Attributes did not conform to the schema: ${name}: ${reason}\n`,
  );
}

/** Whether any client may write it. */
export function isClientWritable(name: string): boolean {
  const isFlag = name.endsWith('_verified') && !name.startsWith('custom:');
  return !isFlag && !name.startsWith('dev:') && !neverSettable.has(name);
}

/** The attributes that a client may write; `*_verified` never, whatever the list says. */
function requireWritable(client: ClientRecord, name: string): void {
  const refusal = notAuthorized('A client attempted to write unauthorized attribute');
  if (!isClientWritable(name)) throw refusal;
  if (client.WriteAttributes?.length && !client.WriteAttributes.includes(name)) throw refusal;
}

function violation(schema: SchemaAttributeType, name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (name === 'birthdate' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    return 'Invalid birthdate format, must be YYYY-MM-DD.';
  return typeViolations[schema.AttributeDataType ?? 'String'](schema, value);
}

const typeViolations: Readonly<
  Record<
    'String' | 'Number' | 'Boolean' | 'DateTime',
    (schema: SchemaAttributeType, value: string) => string | undefined
  >
> = {
  String: ({ StringAttributeConstraints: { MinLength = '0', MaxLength = '2048' } = {} }, value) => {
    if (value.length < Number(MinLength))
      return `String must be no shorter than ${MinLength} characters`;
    return value.length > Number(MaxLength)
      ? `String must be no longer than ${MaxLength} characters`
      : undefined;
  },
  Number: ({ NumberAttributeConstraints: { MinValue, MaxValue } = {} }, value) => {
    // eslint-disable-next-line security/detect-unsafe-regex -- the dot keeps the two quantifiers apart
    if (!/^-?\d+(\.\d+)?$/.test(value)) return 'Value must be a number.';
    if (MinValue !== undefined && Number(value) < Number(MinValue))
      return `Number must not be smaller than ${MinValue}.`;
    return MaxValue !== undefined && Number(value) > Number(MaxValue)
      ? `Number must not be greater than ${MaxValue}.`
      : undefined;
  },
  Boolean: (_schema, value) =>
    /^(true|false)$/i.test(value) ? undefined : 'Value must be true or false.',
  DateTime: (_schema, value) =>
    Number.isNaN(Date.parse(value)) ? 'Value must be a date and time.' : undefined,
};

/** Observed at AWS: `True` counts, too. */
export const isVerified = (
  { attributes }: Pick<UserRecord, 'attributes'>,
  name: 'email' | 'phone_number',
): boolean => attributes[`${name}_verified`]?.toLowerCase() === 'true';

/** Throws if attributes required by the pool are absent, and names each. */
export function requireAttributes(
  pool: PoolRecord,
  attributes: Readonly<Record<string, string>>,
): void {
  const missing = requiredAttributes(pool).filter((name) => !attributes[name]);
  if (missing.length === 0) return;
  // Cognito stores a name in parts, which only shows in this sentence.
  const lines = missing.map((name) =>
    name === 'name'
      ? 'name.formatted: The attribute name.formatted is required\n'
      : `${name}: The attribute is required\n`,
  );
  throw invalidParameter(`Attributes did not conform to the schema: ${lines.join('')}`);
}

/** Required attributes that callers set; the pool itself sets `sub`. */
export function requiredAttributes(pool: PoolRecord): string[] {
  return schemaOf(pool).flatMap(({ Name, Required }) =>
    Required && Name !== undefined && Name !== 'sub' ? [Name] : [],
  );
}

/**
 * A changed email address or phone number is unverified until proven, unless the same call says
 * otherwise.
 */
export function applyAttributes(
  current: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const next = new Map(Object.entries(current));
  for (const [name, value] of Object.entries(given)) {
    // An empty value deletes the attribute (AWS guide, "Working with user attributes").
    if (value === '') next.delete(name);
    else next.set(name, value);
    if ((name !== 'email' && name !== 'phone_number') || current[name] === value) continue;
    const flag = `${name}_verified`;
    if (value === '') next.delete(flag);
    else if (!Object.hasOwn(given, flag)) next.set(flag, 'false');
  }
  return Object.fromEntries(next);
}

/** The user's attributes as a list, including `sub`; limited by a client's ReadAttributes. */
export function attributeList(user: UserRecord, client?: ClientRecord): AttributeType[] {
  const readable = client?.ReadAttributes?.length
    ? new Set([...client.ReadAttributes, 'sub'])
    : undefined;
  return Object.entries({ ...user.attributes, sub: user.sub })
    .filter(([name]) => !readable || readable.has(name))
    .map(([Name, Value]) => ({ Name, Value }));
}

/**
 * Returns the attributes without those in `names`. Required and immutable ones cannot be deleted.
 */
export function deleteAttributes(
  names: readonly string[],
  { pool, user, client }: AttributeWrite & { readonly user: UserRecord },
): Record<string, string> {
  for (const name of names) {
    const schema = attributeSchema(pool, name);
    if (!schema) throw invalidParameter(`user.${name}: Attribute does not exist in the schema.\n`);
    if (neverSettable.has(name) || schema.Mutable === false)
      throw invalidParameter(`user.${name}: Attribute cannot be updated.\n`);
    if (schema.Required)
      throw invalidParameter(`user.${name}: Required attribute cannot be deleted.\n`);
    if (client) requireWritable(client, name);
  }
  return applyAttributes(user.attributes, Object.fromEntries(names.map((name) => [name, ''])));
}
