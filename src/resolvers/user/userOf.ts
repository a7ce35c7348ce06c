/** The only place where Cognito's descriptions of a user become the type `User`, and inputs become Cognito's attributes. */
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';

import { fromAttributeList, toAttributeList } from '../../cognito/attributes.js';
import { booleanAttributes, textAttributes } from '../../schema/attribute.js';
import type { BooleanAttribute, MyAttributesInput, TextAttribute, UserAttributesInput } from '../../schema/attribute.js';
import { MfaMethod, User } from '../../schema/user.js';
import type { UserStatus } from '../../schema/user.js';
import { invalidInput } from '../refusal.js';
import { identitiesOf } from './identity.js';

/** What AdminGetUser, GetUser, AdminCreateUser and ListUsers have in common. */
export interface CognitoUser {
  readonly Username?: string | undefined;
  /** AdminGetUser and GetUser call it so, the others `Attributes`. */
  readonly UserAttributes?: AttributeType[] | undefined;
  readonly Attributes?: AttributeType[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly UserStatus?: string | undefined;
  readonly UserCreateDate?: Date | undefined;
  readonly UserLastModifiedDate?: Date | undefined;
  readonly UserMFASettingList?: string[] | undefined;
  readonly PreferredMfaSetting?: string | undefined;
}

/** `givenName` -> `given_name`. */
export const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const textNames = (Object.keys(textAttributes) as TextAttribute[]).map((field) => [field, snakeCase(field)] as const);
const booleanNames = (Object.keys(booleanAttributes) as BooleanAttribute[]).map((field) => [field, snakeCase(field)] as const);

export function userOf(cognito: CognitoUser): User {
  const attributes = fromAttributeList(cognito.UserAttributes ?? cognito.Attributes);
  const user = new User();
  user.id = attributes.get('sub') ?? '';
  user.username = cognito.Username ?? '';
  for (const [field, name] of textNames) user[field] = attributes.get(name) ?? null;
  for (const [field, name] of booleanNames) user[field] = booleanOf(attributes.get(name));
  user.custom = [...attributes].filter(([name]) => /^(?:dev:)?custom:/.test(name)).map(([name, value]) => ({ name, value }));
  user.identities = identitiesOf(attributes.get('identities'));
  return Object.assign(user, { updatedAt: dateOf(attributes.get('updated_at')) }, mfaPart(cognito), administrativePart(cognito));
}

/** Left out when Cognito did not say, so that the field resolvers know to ask. */
function administrativePart({ Enabled, UserStatus: status, UserCreateDate, UserLastModifiedDate }: CognitoUser): Partial<User> {
  return {
    ...(Enabled === undefined ? {} : { enabled: Enabled }),
    ...(status === undefined ? {} : { status: status as UserStatus }),
    ...(UserCreateDate === undefined ? {} : { createdAt: UserCreateDate }),
    ...(UserLastModifiedDate === undefined ? {} : { lastModifiedAt: UserLastModifiedDate }),
  };
}

/** Reads of one user give it, if only by silence; lists and AdminCreateUser know nothing of it. */
function mfaPart({ Attributes, UserMFASettingList = [], PreferredMfaSetting }: CognitoUser): Partial<User> {
  if (Attributes) return {};
  return { mfaMethods: UserMFASettingList.filter(isMfaMethod), preferredMfaMethod: isMfaMethod(PreferredMfaSetting) ? PreferredMfaSetting : null };
}

function isMfaMethod(value: string | undefined): value is MfaMethod {
  return value !== undefined && Object.hasOwn(MfaMethod, value);
}

function booleanOf(value: string | undefined): boolean | null {
  return value === undefined ? null : value.toLowerCase() === 'true';
}

/** `updated_at` holds seconds since 1970; some providers write milliseconds. */
function dateOf(value: string | undefined): Date | null {
  const number = Number(value);
  if (value === undefined || !Number.isFinite(number)) return null;
  return new Date(number > 1e11 ? number : number * 1000);
}

/** Cognito's list for the attributes of an input; undefined when there are none. */
export function attributeListOf(input: MyAttributesInput | UserAttributesInput | null | undefined): AttributeType[] | undefined {
  if (!input) return undefined;
  const given = input as Readonly<Record<string, string | boolean | null | undefined>>;
  const standard = [...textNames, ...booleanNames].map(([field, name]) => [name, given[field]] as const).filter(([, value]) => value !== undefined && value !== null);
  const custom = (input.custom ?? []).map(({ name, value }) => [name, value] as const);
  return toAttributeList([...standard, ...custom].map(([name, value]) => [name, String(value)]));
}

/** The same for an operation that is about nothing else. @throws Refusal when there are none */
export function someAttributes(input: MyAttributesInput | UserAttributesInput): AttributeType[] {
  const attributes = attributeListOf(input) ?? [];
  if (attributes.length === 0) throw invalidInput({ path: 'attributes', message: 'must hold at least one attribute' });
  return attributes;
}
