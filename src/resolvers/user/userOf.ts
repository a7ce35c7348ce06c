/** Converts Cognito's users to the type `User`, and inputs to Cognito's attributes. */
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';

import { toAttributeList } from '../../cognito/reads/attributes.js';
import { booleanAttributes, textAttributes } from '../../schema/user/attribute.js';
import type {
  BooleanAttribute,
  MyAttributesInput,
  TextAttribute,
  UserAttributesInput,
} from '../../schema/user/attribute.js';
import { MfaMethod, User } from '../../schema/user/user.js';
import type { UserStatus } from '../../schema/user/user.js';
import { invalidInput } from '../outcome/refusal.js';
import { identitiesOf } from './identity.js';

/** The common output of AdminGetUser, GetUser, AdminCreateUser and ListUsers. */
export interface CognitoUser {
  readonly Username?: string | undefined;
  /**
   * The attributes in the output of AdminGetUser and GetUser; the other commands call them
   * `Attributes`.
   */
  readonly UserAttributes?: AttributeType[] | undefined;
  readonly Attributes?: AttributeType[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly UserStatus?: string | undefined;
  readonly UserCreateDate?: Date | undefined;
  readonly UserLastModifiedDate?: Date | undefined;
  readonly UserMFASettingList?: string[] | undefined;
  readonly PreferredMfaSetting?: string | undefined;
}

/** Converts a field to Cognito's name: `givenName` -> `given_name`. */
export const snakeCase = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const textNames = (Object.keys(textAttributes) as TextAttribute[]).map(
  (field) => [field, snakeCase(field)] as const,
);
const booleanNames = (Object.keys(booleanAttributes) as BooleanAttribute[]).map(
  (field) => [field, snakeCase(field)] as const,
);

const textFields = new Map<string, TextAttribute>(textNames.map(([field, name]) => [name, field]));
const booleanFields = new Map<string, BooleanAttribute>(
  booleanNames.map(([field, name]) => [name, field]),
);

/**
 * Converts a user. Attributes that Cognito does not return stay undefined, which becomes null in
 * GraphQL.
 */
export function userOf(cognito: CognitoUser): User {
  const user = new User();
  user.id = '';
  user.username = cognito.Username ?? '';
  user.custom = [];
  user.identities = [];
  for (const { Name: name = '', Value: value = '' } of cognito.UserAttributes ??
    cognito.Attributes ??
    [])
    setAttribute(user, name, value);
  setMfaFields(user, cognito);
  setAdministrativeFields(user, cognito);
  return user;
}

function setAttribute(user: User, name: string, value: string): void {
  const text = textFields.get(name);
  if (text) user[text] = value;
  else if (name === 'sub') user.id = value;
  else if (name.startsWith('custom:') || name.startsWith('dev:custom:'))
    user.custom.push({ name, value });
  else if (name === 'identities') user.identities = identitiesOf(value);
  else if (name === 'updated_at') user.updatedAt = dateOf(value);
  else {
    const boolean = booleanFields.get(name);
    if (boolean) user[boolean] = value.toLowerCase() === 'true';
  }
}

/** Fields that Cognito did not return stay undefined, so that their resolvers read them. */
function setAdministrativeFields(
  user: User,
  { Enabled, UserStatus: status, UserCreateDate, UserLastModifiedDate }: CognitoUser,
): void {
  if (Enabled !== undefined) user.enabled = Enabled;
  if (status !== undefined) user.status = status as UserStatus;
  if (UserCreateDate !== undefined) user.createdAt = UserCreateDate;
  if (UserLastModifiedDate !== undefined) user.lastModifiedAt = UserLastModifiedDate;
}

/**
 * Sets the MFA methods from a read of one user, where a missing list means that there are none.
 * Lists and AdminCreateUser never return MFA methods: there the fields stay undefined, and field
 * resolvers read them.
 */
function setMfaFields(
  user: User,
  { Attributes, UserMFASettingList = [], PreferredMfaSetting }: CognitoUser,
): void {
  if (Attributes) return;
  user.mfaMethods = UserMFASettingList.filter(isMfaMethod);
  user.preferredMfaMethod = isMfaMethod(PreferredMfaSetting) ? PreferredMfaSetting : null;
}

function isMfaMethod(value: string | undefined): value is MfaMethod {
  return value !== undefined && Object.hasOwn(MfaMethod, value);
}

/** `updated_at` is in seconds since 1970; some providers write milliseconds. */
function dateOf(value: string): Date | null {
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  return new Date(number > 1e11 ? number : number * 1000);
}

/** Converts the attributes of an input to Cognito's list; undefined if there are none. */
export function attributeListOf(
  input: MyAttributesInput | UserAttributesInput | null | undefined,
): AttributeType[] | undefined {
  if (!input) return undefined;
  const given = input as Readonly<Record<string, string | boolean | null | undefined>>;
  const standard = [...textNames, ...booleanNames]
    .map(([field, name]) => [name, given[field]] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  const custom = (input.custom ?? []).map(({ name, value }) => [name, value] as const);
  return toAttributeList([...standard, ...custom].map(([name, value]) => [name, String(value)]));
}

/**
 * Like `attributeListOf`, for operations that require attributes. @throws Refusal if there are none
 */
export function someAttributes(input: MyAttributesInput | UserAttributesInput): AttributeType[] {
  const attributes = attributeListOf(input) ?? [];
  if (attributes.length === 0)
    throw invalidInput({ path: 'attributes', message: 'must have at least one attribute' });
  return attributes;
}
