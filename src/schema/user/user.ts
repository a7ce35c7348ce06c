/** The type `User`. */
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
    UNCONFIRMED: 'Signed up but not confirmed yet.',
    CONFIRMED: 'Confirmed.',
    ARCHIVED: 'No longer active.',
    COMPROMISED: 'Disabled because the account may be compromised.',
    UNKNOWN: 'Not known.',
    RESET_REQUIRED: 'Must reset the password before signing in.',
    FORCE_CHANGE_PASSWORD: 'Has a temporary password and must choose a new one at sign-in.',
    EXTERNAL_PROVIDER: 'Signs in with an external identity provider.',
  },
  'The status of a user.',
);
export type UserStatus = keyof typeof UserStatus;

export const MfaMethod = enumOf(
  'MfaMethod',
  {
    SMS_MFA: 'A code sent by text message.',
    SOFTWARE_TOKEN_MFA: 'A code from an authenticator app.',
    EMAIL_OTP: 'A code sent by e-mail.',
    WEB_AUTHN_MFA: 'A passkey.',
  },
  'A method of multi-factor authentication (MFA).',
);
export type MfaMethod = keyof typeof MfaMethod;

@ObjectType({ description: 'A user of the pool.' })
export class User {
  @Field(() => ID, {
    description: 'The attribute `sub`. It never changes and is never reused.',
  })
  id!: string;

  @Field(() => String, { description: 'The username. Unique in the pool; it cannot be changed.' })
  username!: string;

  @Field(() => [CustomAttribute], {
    description: 'Custom attributes of the pool.',
  })
  custom!: CustomAttribute[];

  @Field(() => [UserIdentity], {
    description: 'Accounts at external identity providers with which the user can sign in.',
  })
  identities!: UserIdentity[];

  @Field(() => [String], {
    nullable: true,
    description:
      'The permissions that the caller has on the user, such as `users:write`. Those that would be ' +
      'refused are left out: permissions limited to groups that the user is not in, and changes if ' +
      'the user has permissions that the caller lacks. Null if unknown. It costs one call to ' +
      'Cognito per user, unless the caller holds every permission of every group.',
  })
  viewerPermissions?: readonly string[] | null;

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
 * Fields that only AdminGetUser always returns: GetUser lacks some of them, and lists of users lack
 * others. Their resolvers (userFields.ts) call AdminGetUser if needed.
 */
export const administrativeFields = {
  enabled: {
    type: () => Boolean,
    description: 'Whether the user is allowed to sign in. Null if unknown.',
  },
  status: {
    type: () => UserStatus,
    description: 'The status of the user. Null if unknown.',
  },
  createdAt: {
    type: () => DateTime,
    description: 'When the user was created. Null if unknown.',
  },
  lastModifiedAt: {
    type: () => DateTime,
    description: 'When the user was last changed. Null if unknown.',
  },
  mfaMethods: {
    type: () => [MfaMethod],
    description:
      'The MFA methods that the user has set up. Null if unknown. In lists, it costs one call ' +
      'to Cognito per user.',
  },
  preferredMfaMethod: {
    type: () => MfaMethod,
    description:
      'The preferred MFA method. Null if there is none or it is unknown. In lists, it costs ' +
      'one call to Cognito per user.',
  },
} as const;
export type AdministrativeField = keyof typeof administrativeFields;

/** A field that userFields.ts derives from the status and the dates of the user. */
export const temporaryPasswordExpired = {
  type: () => Boolean,
  description:
    'Whether the temporary password is too old to sign in with; `createUser` with `RESEND` sends ' +
    'a new one. Null if the user has no temporary password, or if its age is unknown because ' +
    'the user has been changed since.',
} as const;

@ObjectType({ description: 'The progress of a scan.' })
export class UserScan {
  @Field(() => Int, { description: 'How many users were scanned for this page.' })
  scanned!: number;

  @Field(() => Boolean, {
    description: 'Whether all users have been scanned. If not, continue from `endCursor`.',
  })
  exhausted!: boolean;
}

@ConnectionOf(User)
export class UserConnection implements Connection<User> {
  edges!: ConnectionEdge<User>[];
  pageInfo!: PageInfo;

  @Field(() => UserScan, {
    nullable: true,
    description: 'The progress of the scan. Null unless `scan` was given.',
  })
  scan?: UserScan | null;
}
