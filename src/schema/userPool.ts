/** Public settings of the user pool, for sign-up and sign-in forms. */
import { Field, Float, Int, ObjectType } from 'type-graphql';

import { AuthFactor } from './signIn/authFactor.js';
import { enumOf } from './enum.js';

const UserPoolMfa = enumOf(
  'UserPoolMfa',
  {
    OFF: 'No second factor.',
    OPTIONAL: 'Only for users who have set one up.',
    ON: 'For every user.',
  },
  'When the pool requires a second factor.',
);
export type UserPoolMfa = keyof typeof UserPoolMfa;

export const AuthFlow = enumOf(
  'ExplicitAuthFlow',
  {
    ALLOW_USER_PASSWORD_AUTH: 'With a username and password.',
    ALLOW_USER_SRP_AUTH: 'With a password, by the Secure Remote Password protocol.',
    ALLOW_USER_AUTH: 'With a first factor that the user chooses.',
    ALLOW_CUSTOM_AUTH: "With custom challenges from the pool's Lambda triggers.",
    ALLOW_REFRESH_TOKEN_AUTH: 'With a refresh token.',
    ALLOW_ADMIN_USER_PASSWORD_AUTH: 'With a username and password, only through a server.',
    USER_PASSWORD_AUTH: 'The older name of `ALLOW_USER_PASSWORD_AUTH`.',
    CUSTOM_AUTH_FLOW_ONLY: 'The older name of `ALLOW_CUSTOM_AUTH`. It excludes all other flows.',
    ADMIN_NO_SRP_AUTH: 'The older name of `ALLOW_ADMIN_USER_PASSWORD_AUTH`.',
  },
  'A sign-in flow that an app client allows.',
);
export type AuthFlow = keyof typeof AuthFlow;

const AttributeDataType = enumOf(
  'AttributeDataType',
  {
    String: 'A text.',
    Number: 'A number, written as text.',
    Boolean: '`true` or `false`, written as text.',
    DateTime: 'A date and time, written as text.',
  },
  'The type of an attribute.',
);
export type AttributeDataType = keyof typeof AttributeDataType;

@ObjectType({ description: 'The password policy of the pool.' })
export class PasswordPolicy {
  @Field(() => Int, { description: 'The minimum number of characters.' })
  minimumLength!: number;

  @Field(() => Boolean, { description: 'Whether an upper-case letter, A to Z, is required.' })
  requireUppercase!: boolean;

  @Field(() => Boolean, { description: 'Whether a lower-case letter, a to z, is required.' })
  requireLowercase!: boolean;

  @Field(() => Boolean, { description: 'Whether a digit is required.' })
  requireNumbers!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a symbol is required. A space counts, unless it is first or last.',
  })
  requireSymbols!: boolean;

  @Field(() => Int, { description: 'How many previous passwords cannot be reused.' })
  historySize!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How long a temporary password is valid, in days.',
  })
  temporaryPasswordValidityDays?: number | null;
}

@ObjectType({ description: 'A custom attribute of the pool.' })
export class CustomAttributeDefinition {
  @Field(() => String, { description: 'The name, such as `custom:plan`.' })
  name!: string;

  @Field(() => AttributeDataType, { nullable: true, description: 'The type of its values.' })
  dataType?: AttributeDataType | null;

  @Field(() => Boolean, { description: 'Whether the value can be changed once set.' })
  mutable!: boolean;

  @Field(() => Int, { nullable: true, description: 'The minimum number of characters of a text.' })
  minimumLength?: number | null;

  @Field(() => Int, { nullable: true, description: 'The maximum number of characters of a text.' })
  maximumLength?: number | null;

  @Field(() => Float, { nullable: true, description: 'The minimum value of a number.' })
  minimumValue?: number | null;

  @Field(() => Float, { nullable: true, description: 'The maximum value of a number.' })
  maximumValue?: number | null;
}

@ObjectType({ description: 'Public settings of the user pool.' })
export class UserPool {
  @Field(() => PasswordPolicy, { description: 'The password policy.' })
  passwordPolicy!: PasswordPolicy;

  @Field(() => UserPoolMfa, { description: 'When the pool requires a second factor.' })
  mfa!: UserPoolMfa;

  @Field(() => Boolean, { description: 'Whether users can sign themselves up.' })
  selfSignUpAllowed!: boolean;

  @Field(() => [String], {
    description:
      "Cognito's names of the attributes that serve as the username at sign-up: `email`, " +
      '`phone_number`. Empty if users choose a username.',
  })
  usernameAttributes!: string[];

  @Field(() => [String], {
    description:
      "Cognito's names of the attributes that users can sign in with instead of the username: " +
      '`email`, `phone_number`, `preferred_username`.',
  })
  aliasAttributes!: string[];

  @Field(() => Boolean, { description: 'Whether `Ada` and `ada` are different usernames.' })
  usernameCaseSensitive!: boolean;

  @Field(() => [String], {
    description:
      "Cognito's names of the attributes that a code verifies at sign-up: `email`, `phone_number`.",
  })
  autoVerifiedAttributes!: string[];

  @Field(() => [AuthFactor], { description: 'The first factors that choice-based sign-in allows.' })
  allowedFirstAuthFactors!: AuthFactor[];

  @Field(() => [AuthFlow], {
    nullable: true,
    description:
      "The sign-in flows that the gateway's app client allows. Null if the gateway has no client.",
  })
  authFlows?: AuthFlow[] | null;

  @Field(() => [String], {
    description: "Cognito's names of the attributes that sign-up requires.",
  })
  requiredAttributes!: string[];

  @Field(() => [CustomAttributeDefinition], {
    description: 'Custom attributes of the pool, except those that only administrators can read.',
  })
  customAttributes!: CustomAttributeDefinition[];
}
