/** The only place for the type `User`. */
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { CustomAttribute, withStandardAttributes } from './attribute.js';
import type { StandardAttributes } from './attribute.js';
import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { UserIdentity } from './identity.js';
import { DateTime } from '../scalars.js';

export const UserStatus = enumOf(
  'UserStatus',
  {
    UNCONFIRMED: 'Signed up, not confirmed yet.',
    CONFIRMED: 'Confirmed; may sign in.',
    ARCHIVED: 'No longer active.',
    COMPROMISED: 'Disabled because of a risk.',
    UNKNOWN: 'Not known.',
    RESET_REQUIRED: 'Must reset the password before signing in.',
    FORCE_CHANGE_PASSWORD: 'Has a temporary password and must choose a new one at sign-in.',
    EXTERNAL_PROVIDER: 'Signs in with an external identity provider.',
  },
  'Where a user is in the life of an account.',
);
export type UserStatus = keyof typeof UserStatus;

export const MfaMethod = enumOf(
  'MfaMethod',
  {
    SMS_MFA: 'A code by text message.',
    SOFTWARE_TOKEN_MFA: 'A code of an authenticator app.',
    EMAIL_OTP: 'A code by e-mail.',
    WEB_AUTHN_MFA: 'A passkey.',
  },
  'A way of multi-factor authentication.',
);
export type MfaMethod = keyof typeof MfaMethod;

@ObjectType({ description: 'A user of the pool.' })
export class User {
  @Field(() => ID, {
    description: 'The attribute `sub`: never changes and is never given to another user.',
  })
  id!: string;

  @Field(() => String, { description: 'The username: unique in the pool and fixed.' })
  username!: string;

  @Field(() => [CustomAttribute], {
    description: 'Attributes that the pool itself defines, with their names as they are.',
  })
  custom!: CustomAttribute[];

  @Field(() => [UserIdentity], {
    description: 'The accounts of external identity providers that sign in as the user.',
  })
  identities!: UserIdentity[];

  mfaMethods?: MfaMethod[] | null;
  preferredMfaMethod?: MfaMethod | null;
  enabled?: boolean | null;
  status?: UserStatus | null;
  createdAt?: Date | null;
  lastModifiedAt?: Date | null;
}
export interface User extends StandardAttributes {}
withStandardAttributes(User);

/**
 * What an administrator's read of one user tells, and others do not: the bearer's own read lacks some of it, lists lack
 * the rest. These fields have resolvers (userFields.ts).
 */
export const administrativeFields = {
  enabled: {
    type: () => Boolean,
    description: 'Whether the user may sign in. Null when the gateway cannot tell.',
  },
  status: {
    type: () => UserStatus,
    description: 'Where the user is in the life of an account. Null when the gateway cannot tell.',
  },
  createdAt: {
    type: () => DateTime,
    description: 'When the user was created. Null when the gateway cannot tell.',
  },
  lastModifiedAt: {
    type: () => DateTime,
    description: 'When the user was last changed. Null when the gateway cannot tell.',
  },
  mfaMethods: {
    type: () => [MfaMethod],
    description:
      'The ways of multi-factor authentication that are set up. Null when the gateway cannot tell. Costs a call per user in lists.',
  },
  preferredMfaMethod: {
    type: () => MfaMethod,
    description:
      'The preferred way of multi-factor authentication, if any. Null also when the gateway cannot tell. Costs a call per user in lists.',
  },
} as const;
export type AdministrativeField = keyof typeof administrativeFields;

@ObjectType({ description: 'How far a search has looked at users one by one.' })
export class UserScan {
  @Field(() => Int, { description: 'How many users were looked at for this page.' })
  scanned!: number;

  @Field(() => Boolean, {
    description: 'Whether all users were looked at. If not, go on from `endCursor`.',
  })
  exhausted!: boolean;
}

@ConnectionOf(User)
export class UserConnection implements Connection<User> {
  edges!: ConnectionEdge<User>[];
  pageInfo!: PageInfo;

  @Field(() => UserScan, { nullable: true, description: 'Null unless `users` was asked to scan.' })
  scan?: UserScan | null;
}
