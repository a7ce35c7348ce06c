/** The only place for what anyone may know of the user pool: what a sign-up and a sign-in form needs. */
import { Field, Float, Int, ObjectType } from 'type-graphql';

import { AuthFactor } from './signIn/authFactor.js';
import { enumOf } from './enum.js';

export const UserPoolMfa = enumOf(
  'UserPoolMfa',
  {
    OFF: 'There is none.',
    OPTIONAL: 'Users who have set it up are asked for it.',
    ON: 'Every user is asked for it.',
  },
  'Whether the pool asks for a second factor.',
);
export type UserPoolMfa = keyof typeof UserPoolMfa;

export const AuthFlow = enumOf(
  'ExplicitAuthFlow',
  {
    ALLOW_USER_PASSWORD_AUTH: 'With the password.',
    ALLOW_USER_SRP_AUTH: 'With the password, by the Secure Remote Password protocol.',
    ALLOW_USER_AUTH: 'With a factor that the user chooses.',
    ALLOW_CUSTOM_AUTH: "With the pool's own challenges.",
    ALLOW_REFRESH_TOKEN_AUTH: 'With a refresh token.',
    ALLOW_ADMIN_USER_PASSWORD_AUTH: 'With the password, through a server.',
    USER_PASSWORD_AUTH: 'The older name of `ALLOW_USER_PASSWORD_AUTH`.',
    CUSTOM_AUTH_FLOW_ONLY: 'The older name of `ALLOW_CUSTOM_AUTH`, with no other flow beside it.',
    ADMIN_NO_SRP_AUTH: 'The older name of `ALLOW_ADMIN_USER_PASSWORD_AUTH`.',
  },
  'A way to sign in that an app client allows.',
);
export type AuthFlow = keyof typeof AuthFlow;

export const AttributeDataType = enumOf(
  'AttributeDataType',
  {
    String: 'A text.',
    Number: 'A number, written as text.',
    Boolean: '`true` or `false`, written as text.',
    DateTime: 'A moment in time, written as text.',
  },
  'The type of an attribute.',
);
export type AttributeDataType = keyof typeof AttributeDataType;

@ObjectType({ description: 'What the pool wants of a password.' })
export class PasswordPolicy {
  @Field(() => Int, { description: 'The least number of characters.' })
  minimumLength!: number;

  @Field(() => Boolean, { description: 'Whether it must hold an upper-case letter, A to Z.' })
  requireUppercase!: boolean;

  @Field(() => Boolean, { description: 'Whether it must hold a lower-case letter, a to z.' })
  requireLowercase!: boolean;

  @Field(() => Boolean, { description: 'Whether it must hold a digit.' })
  requireNumbers!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it must hold a symbol, or a space that is neither first nor last.',
  })
  requireSymbols!: boolean;

  @Field(() => Int, { description: 'How many earlier passwords may not be used again.' })
  historySize!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How long a temporary password is valid, in days.',
  })
  temporaryPasswordValidityDays?: number | null;
}

@ObjectType({ description: 'An attribute that the pool itself defines.' })
export class CustomAttributeDefinition {
  @Field(() => String, { description: 'The name as Cognito knows it, such as `custom:plan`.' })
  name!: string;

  @Field(() => AttributeDataType, { nullable: true, description: 'The type of its values.' })
  dataType?: AttributeDataType | null;

  @Field(() => Boolean, { description: 'Whether it can be changed once it has a value.' })
  mutable!: boolean;

  @Field(() => Int, { nullable: true, description: 'The least number of characters of a text.' })
  minimumLength?: number | null;

  @Field(() => Int, { nullable: true, description: 'The greatest number of characters of a text.' })
  maximumLength?: number | null;

  @Field(() => Float, { nullable: true, description: 'The least value of a number.' })
  minimumValue?: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest value of a number.' })
  maximumValue?: number | null;
}

@ObjectType({ description: 'What anyone may know of the user pool.' })
export class UserPool {
  @Field(() => PasswordPolicy, { description: 'What it wants of a password.' })
  passwordPolicy!: PasswordPolicy;

  @Field(() => UserPoolMfa, { description: 'Whether it asks for a second factor.' })
  mfa!: UserPoolMfa;

  @Field(() => Boolean, { description: 'Whether people may sign up by themselves.' })
  selfSignUpAllowed!: boolean;

  @Field(() => [String], {
    description:
      "Attributes that stand in for a username at sign-up, by Cognito's names: `email`, `phone_number`. Empty where users choose a username.",
  })
  usernameAttributes!: string[];

  @Field(() => [String], {
    description:
      "Attributes that sign in beside the username, by Cognito's names: `email`, `phone_number`, `preferred_username`.",
  })
  aliasAttributes!: string[];

  @Field(() => Boolean, { description: 'Whether `Ada` and `ada` are two usernames.' })
  usernameCaseSensitive!: boolean;

  @Field(() => [String], {
    description:
      'Attributes that Cognito verifies by a code at sign-up, by its names: `email`, `phone_number`.',
  })
  autoVerifiedAttributes!: string[];

  @Field(() => [AuthFactor], { description: 'What a choice-based sign-in may begin with.' })
  allowedFirstAuthFactors!: AuthFactor[];

  @Field(() => [AuthFlow], {
    nullable: true,
    description:
      "The ways to sign in that the gateway's app client allows. Null when the gateway has no client.",
  })
  authFlows?: AuthFlow[] | null;

  @Field(() => [String], {
    description: "Attributes without which there is no sign-up, by Cognito's names.",
  })
  requiredAttributes!: string[];

  @Field(() => [CustomAttributeDefinition], {
    description:
      'Attributes that the pool itself defines, without those that only administrators see.',
  })
  customAttributes!: CustomAttributeDefinition[];
}
