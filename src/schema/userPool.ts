/** Public settings of the user pool, for sign-up and sign-in forms. */
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { AuthFactor } from './signIn/authFactor.js';
import { MfaMethod } from './user/user.js';
import { CustomAttributeDefinition, StandardAttributeDefinition } from './attributeDefinition.js';
import { enumOf } from './enum.js';

const UserPoolMfa = enumOf(
  'UserPoolMfa',
  {
    OFF: 'No user needs a second factor.',
    OPTIONAL: 'Users who have set up a second factor need it.',
    ON: 'Every user needs a second factor.',
  },
  'When the pool requires a second factor.',
);
export type UserPoolMfa = keyof typeof UserPoolMfa;

export const AuthFlow = enumOf(
  'ExplicitAuthFlow',
  {
    ALLOW_USER_PASSWORD_AUTH: 'Signs in with a username and password.',
    ALLOW_USER_SRP_AUTH: 'Signs in with a password, by the Secure Remote Password protocol.',
    ALLOW_USER_AUTH: 'Signs in with a first factor that the user chooses.',
    ALLOW_CUSTOM_AUTH: "Signs in with custom challenges from the pool's Lambda triggers.",
    ALLOW_REFRESH_TOKEN_AUTH: 'Exchanges a refresh token for new tokens.',
    ALLOW_ADMIN_USER_PASSWORD_AUTH:
      'Signs in with a username and password, but only through a server.',
    USER_PASSWORD_AUTH: 'The older name of `ALLOW_USER_PASSWORD_AUTH`.',
    CUSTOM_AUTH_FLOW_ONLY:
      'The older form of `ALLOW_CUSTOM_AUTH`. An app client with this flow allows no other.',
    ADMIN_NO_SRP_AUTH: 'The older name of `ALLOW_ADMIN_USER_PASSWORD_AUTH`.',
  },
  'A sign-in flow that an app client allows.',
);
export type AuthFlow = keyof typeof AuthFlow;

export const AccountRecoveryMethod = enumOf(
  'AccountRecoveryMethod',
  {
    verified_email: 'A code to the verified e-mail address.',
    verified_phone_number: 'A code to the verified phone number.',
    admin_only: 'Only an administrator can set a new password.',
  },
  'A way for users to recover a forgotten password.',
);
export type AccountRecoveryMethod = keyof typeof AccountRecoveryMethod;

const EmailVerification = enumOf(
  'EmailVerification',
  {
    CONFIRM_WITH_CODE: 'The user enters a code.',
    CONFIRM_WITH_LINK: 'The user follows a link; there is no code to enter.',
  },
  'How sign-up verifies an e-mail address.',
);
export type EmailVerification = keyof typeof EmailVerification;

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
    description:
      'Whether a symbol is required. A space counts as a symbol, unless it is first or last.',
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

@ObjectType({ description: 'How the pool uses passkeys.' })
export class PasskeySettings {
  @Field(() => String, {
    nullable: true,
    description:
      'The domain that passkeys are made for; they work there and on its subdomains. Null for ' +
      "the domain of the pool's managed login.",
  })
  relyingPartyId?: string | null;

  @Field(() => String, {
    description: 'Whether the authenticator verifies the user: `required` or `preferred`.',
  })
  userVerification!: string;
}

@ObjectType({ description: 'How the pool remembers devices.' })
export class DeviceSettings {
  @Field(() => Boolean, {
    description: 'Whether a remembered device replaces the second factor of a sign-in.',
  })
  challengeRequiredOnNewDevice!: boolean;

  @Field(() => Boolean, {
    description:
      'True if a device is remembered only if the user agrees; false if every device is remembered.',
  })
  rememberedOnUserPrompt!: boolean;
}

@ObjectType({ description: 'Public settings of the user pool.' })
export class UserPool {
  @Field(() => ID, {
    description:
      'The id of the pool, such as `eu-west-1_EXAMPLE`. Every token contains the id, and ' +
      'clients compute SRP proofs with it.',
  })
  id!: string;

  @Field(() => PasswordPolicy, { description: 'The password policy.' })
  passwordPolicy!: PasswordPolicy;

  @Field(() => UserPoolMfa, { description: 'When the pool requires a second factor.' })
  mfa!: UserPoolMfa;

  @Field(() => [MfaMethod], {
    nullable: true,
    description:
      'The second factors that users can set up, none while `mfa` is `OFF`. Null if the gateway ' +
      'may not read them.',
  })
  mfaMethods?: MfaMethod[] | null;

  @Field(() => PasskeySettings, {
    nullable: true,
    description:
      'How the pool uses passkeys. Null if it does not use passkeys, or if the gateway may ' +
      'not read the settings.',
  })
  passkeys?: PasskeySettings | null;

  @Field(() => Boolean, { description: 'Whether users can sign themselves up.' })
  selfSignUpAllowed!: boolean;

  @Field(() => [String], {
    description:
      "Cognito's names for the attributes that serve as the username at sign-up: `email`, " +
      '`phone_number`. Empty if users choose a username.',
  })
  usernameAttributes!: string[];

  @Field(() => [String], {
    description:
      "Cognito's names for the attributes that users can sign in with instead of the username: " +
      '`email`, `phone_number`, `preferred_username`.',
  })
  aliasAttributes!: string[];

  @Field(() => Boolean, { description: 'Whether `Ada` and `ada` are different usernames.' })
  usernameCaseSensitive!: boolean;

  @Field(() => [String], {
    description:
      "Cognito's names for the attributes that a code verifies at sign-up: `email`, " +
      '`phone_number`.',
  })
  autoVerifiedAttributes!: string[];

  @Field(() => EmailVerification, { description: 'How sign-up verifies an e-mail address.' })
  emailVerification!: EmailVerification;

  @Field(() => [String], {
    description:
      "Cognito's names for the attributes whose old value stays until a code verifies the new " +
      'one: `email`, `phone_number`.',
  })
  attributesVerifiedBeforeUpdate!: string[];

  @Field(() => [AccountRecoveryMethod], {
    description: 'The ways to recover a forgotten password, the preferred one first.',
  })
  accountRecovery!: AccountRecoveryMethod[];

  @Field(() => DeviceSettings, {
    nullable: true,
    description: 'How the pool remembers devices. Null if the pool remembers none.',
  })
  devices?: DeviceSettings | null;

  @Field(() => [AuthFactor], { description: 'The first factors that choice-based sign-in allows.' })
  allowedFirstAuthFactors!: AuthFactor[];

  @Field(() => [AuthFlow], {
    nullable: true,
    description:
      "The sign-in flows that the gateway's app client allows. Null if the gateway has no client.",
  })
  authFlows?: AuthFlow[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The identity providers that `startRedirectSignIn` accepts, such as `Google`; `COGNITO` ' +
      'stands for the accounts of the pool itself. Null if sign-ins by redirect are not available.',
  })
  identityProviders?: string[] | null;

  @Field(() => [String], {
    description: "Cognito's names for the attributes that sign-up requires.",
  })
  requiredAttributes!: string[];

  @Field(() => [StandardAttributeDefinition], {
    description: 'Standard attributes of the pool, except those that only Cognito sets.',
  })
  standardAttributes!: StandardAttributeDefinition[];

  @Field(() => [CustomAttributeDefinition], {
    description: 'Custom attributes of the pool, except those that only administrators can read.',
  })
  customAttributes!: CustomAttributeDefinition[];
}
