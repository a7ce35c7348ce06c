/** The only place for the type `User`. */
import { Field, ID, ObjectType } from 'type-graphql';

import { CustomAttribute, withStandardAttributes } from './attribute.js';
import type { StandardAttributes } from './attribute.js';
import { enumOf } from './enum.js';
import { DateTime } from './scalars.js';

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
  @Field(() => ID, { description: 'The attribute `sub`: never changes and is never given to another user.' })
  id!: string;

  @Field(() => String, { description: 'The username: unique in the pool and fixed.' })
  username!: string;

  @Field(() => [CustomAttribute], { description: 'Attributes that the pool itself defines, with their names as they are.' })
  custom!: CustomAttribute[];

  @Field(() => [MfaMethod], { description: 'The ways of multi-factor authentication that are set up.' })
  mfaMethods!: MfaMethod[];

  @Field(() => MfaMethod, { nullable: true, description: 'The preferred way of multi-factor authentication.' })
  preferredMfaMethod?: MfaMethod | null;

  enabled?: boolean | null;
  status?: UserStatus | null;
  createdAt?: Date | null;
  lastModifiedAt?: Date | null;
}
export interface User extends StandardAttributes {}
withStandardAttributes(User);

/**
 * What only an administrator's read tells of a user. These fields have resolvers (userFields.ts), because the bearer's
 * own read does not give them.
 */
export const administrativeFields = {
  enabled: { type: () => Boolean, description: 'Whether the user may sign in. Null when the gateway cannot tell.' },
  status: { type: () => UserStatus, description: 'Where the user is in the life of an account. Null when the gateway cannot tell.' },
  createdAt: { type: () => DateTime, description: 'When the user was created. Null when the gateway cannot tell.' },
  lastModifiedAt: { type: () => DateTime, description: 'When the user was last changed. Null when the gateway cannot tell.' },
} as const;
export type AdministrativeField = keyof typeof administrativeFields;
