/** The only place for the factors with which somebody signs in. */
import { Field, ObjectType } from 'type-graphql';

import { enumOf } from '../enum.js';
import { MfaMethod } from '../user/user.js';

export const AuthFactor = enumOf(
  'AuthFactor',
  {
    PASSWORD: 'The password.',
    EMAIL_OTP: 'A code by e-mail.',
    SMS_OTP: 'A code by text message.',
    WEB_AUTHN: 'A passkey.',
    SOFTWARE_TOKEN: 'A code of an authenticator app; a second factor only.',
  },
  'Something with which a user proves who they are.',
);
export type AuthFactor = keyof typeof AuthFactor;

@ObjectType({ description: 'The factors with which a user can sign in.' })
export class AuthFactors {
  @Field(() => [AuthFactor], { description: 'What the user has set up and the pool allows.' })
  configured!: AuthFactor[];

  @Field(() => [MfaMethod], {
    description: 'The ways of multi-factor authentication that are set up.',
  })
  mfaMethods!: MfaMethod[];

  @Field(() => MfaMethod, {
    nullable: true,
    description: 'The preferred way of multi-factor authentication.',
  })
  preferredMfaMethod?: MfaMethod | null;
}
