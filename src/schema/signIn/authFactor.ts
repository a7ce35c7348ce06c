/** The factors with which users sign in. */
import { Field, ObjectType } from 'type-graphql';

import { enumOf } from '../enum.js';
import { MfaMethod } from '../user/user.js';

export const AuthFactor = enumOf(
  'AuthFactor',
  {
    PASSWORD: 'The password.',
    EMAIL_OTP: 'A code sent by e-mail.',
    SMS_OTP: 'A code sent by text message.',
    WEB_AUTHN: 'A passkey.',
    SOFTWARE_TOKEN: 'A code from an authenticator app; only as a second factor.',
  },
  'A sign-in factor.',
);
export type AuthFactor = keyof typeof AuthFactor;

@ObjectType({ description: 'The factors with which a user can sign in.' })
export class AuthFactors {
  @Field(() => [AuthFactor], {
    description: 'The factors that the user has set up and the pool allows.',
  })
  configured!: AuthFactor[];

  @Field(() => [MfaMethod], {
    description: 'The MFA methods that the user has set up.',
  })
  mfaMethods!: MfaMethod[];

  @Field(() => MfaMethod, {
    nullable: true,
    description: 'The preferred MFA method. Null if there is none.',
  })
  preferredMfaMethod?: MfaMethod | null;
}
