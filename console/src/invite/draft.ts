/** Checks what a person has entered to invite someone, and builds the input that is sent. */
import type {
  CreateUserInput,
  DeliveryMedium,
  KeyValueInput,
  MessageAction,
  UserAttributesInput,
} from 'cognito-graphql-client';

import { attributesInput, complaintOf, normalized } from '../attributes/attributes.js';
import type { Attribute, Pool } from '../attributes/attributes.js';
import { attributeTexts } from '../attributes/texts.js';
import { meetsAll } from '../passwords/policy.js';
import { passwordTexts } from '../passwords/texts.js';
import { inviteTexts } from './texts.js';

export interface Pair {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

export interface Draft {
  readonly username: string;
  /** By the attribute's field. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly emailVerified: boolean;
  readonly phoneNumberVerified: boolean;
  readonly message: 'SEND' | MessageAction;
  readonly media: readonly DeliveryMedium[];
  /** Undefined if Cognito generates the password. */
  readonly password: string | undefined;
  readonly takesAlias: boolean;
  readonly validationData: readonly Pair[];
  readonly clientMetadata: readonly Pair[];
}

export const emptyDraft: Draft = {
  username: '',
  attributes: {},
  emailVerified: true,
  phoneNumberVerified: false,
  message: 'SEND',
  media: ['EMAIL'],
  password: undefined,
  takesAlias: false,
  validationData: [],
  clientMetadata: [],
};

export type Complaints = Readonly<Record<string, string | undefined>>;

/** The attribute that is the username itself, in pools whose users sign in by address. */
export function nameAttribute(
  { username }: Pick<Draft, 'username'>,
  pool: Pool | undefined,
): 'email' | 'phoneNumber' | undefined {
  const names = pool?.usernameAttributes ?? [];
  const isEmail = username.includes('@');
  if (names.includes('email') && (isEmail || !names.includes('phone_number'))) return 'email';
  return names.includes('phone_number') ? 'phoneNumber' : undefined;
}

/** The attributes that are sent: those filled in, and the username if it is an attribute too. */
function valuesOf(
  draft: Draft,
  attributes: readonly Attribute[],
  pool: Pool | undefined,
): ReadonlyMap<Attribute, string> {
  const named = nameAttribute(draft, pool);
  const values = new Map<Attribute, string>();
  for (const attribute of attributes) {
    const { field } = attribute;
    const typed = field === named ? draft.username : (draft.attributes[field] ?? '');
    const value = normalized(attribute, typed);
    if (value !== '') values.set(attribute, value);
  }
  return values;
}

export function complaintsOf(
  draft: Draft,
  attributes: readonly Attribute[],
  pool: Pool | undefined,
): Complaints {
  const { required } = attributeTexts.complaints;
  const named = nameAttribute(draft, pool);
  const values = valuesOf(draft, attributes, pool);
  const complaints: Record<string, string | undefined> = {};
  if (draft.username.trim() === '') complaints.username = required;
  // An invitation is resent to an existing user, whose attributes are already set.
  if (draft.message !== 'RESEND')
    for (const attribute of attributes) {
      const { field } = attribute;
      const value = values.get(attribute);
      const complaint =
        value === undefined
          ? attribute.required && field !== named
            ? required
            : undefined
          : complaintOf(attribute, value);
      if (complaint) complaints[field === named ? 'username' : field] ??= complaint;
    }
  const { password } = draft;
  const isGood =
    password === undefined || (pool ? meetsAll(pool.passwordPolicy, password) : password !== '');
  if (!isGood) complaints.temporaryPassword = passwordTexts.required;
  for (const [field, complaint] of addressComplaints(draft, values))
    complaints[field === named ? 'username' : field] ??= complaint;
  const isSentByNothing = draft.message !== 'SUPPRESS' && draft.media.length === 0;
  return { ...complaints, media: isSentByNothing ? inviteTexts.message.byNothing : undefined };
}

/** The address or number that the invitation is sent to must be there. */
function addressComplaints(
  draft: Draft,
  values: ReadonlyMap<Attribute, string>,
): readonly (readonly [field: string, complaint: string])[] {
  const filled = new Set([...values.keys()].map(({ field }) => field));
  const { noEmail, noPhone } = inviteTexts.message;
  return (
    [
      ['email', noEmail],
      ['phoneNumber', noPhone],
    ] as const
  ).filter(([field]) => isSentTo(draft, field) && !filled.has(field));
}

/** Whether the invitation of a new user goes to this attribute. */
export function isSentTo({ message, media }: Draft, field: string): boolean {
  if (message !== 'SEND') return false;
  if (field === 'email') return media.includes('EMAIL');
  return field === 'phoneNumber' && media.includes('SMS');
}

export function inputOf(
  draft: Draft,
  attributes: readonly Attribute[],
  pool: Pool | undefined,
): CreateUserInput {
  const { message, media, password, takesAlias, validationData, clientMetadata } = draft;
  const named = nameAttribute(draft, pool);
  const username =
    named === 'phoneNumber'
      ? normalized({ kind: 'tel' } as Attribute, draft.username)
      : draft.username.trim();
  return {
    username,
    ...(message === 'RESEND' ? {} : { attributes: attributesWithFlags(draft, attributes, pool) }),
    ...(password === undefined ? {} : { temporaryPassword: password }),
    ...(message === 'SEND' ? {} : { messageAction: message }),
    ...(message === 'SUPPRESS' ? {} : { desiredDeliveryMediums: [...media] }),
    ...(takesAlias ? { forceAliasCreation: true } : {}),
    ...(validationData.length > 0 ? { validationData: keyValues(validationData) } : {}),
    ...(clientMetadata.length > 0 ? { clientMetadata: keyValues(clientMetadata) } : {}),
  };
}

function attributesWithFlags(
  draft: Draft,
  attributes: readonly Attribute[],
  pool: Pool | undefined,
): UserAttributesInput {
  const values = valuesOf(draft, attributes, pool);
  const fields = new Set([...values.keys()].map(({ field }) => field));
  return {
    ...attributesInput(values),
    ...(fields.has('email') && draft.emailVerified ? { emailVerified: true } : {}),
    ...(fields.has('phoneNumber') && draft.phoneNumberVerified
      ? { phoneNumberVerified: true }
      : {}),
  };
}

function keyValues(pairs: readonly Pair[]): KeyValueInput[] {
  return pairs.map(({ key, value }) => ({ key: key.trim(), value }));
}
