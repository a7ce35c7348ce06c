/** Converts the public settings of a pool and a client to the type `UserPool`. */
import type {
  PasswordPolicyType,
  SchemaAttributeType,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

import { AuthFactor } from '../../schema/signIn/authFactor.js';
import { AuthFlow, UserPool } from '../../schema/userPool.js';
import type { CustomAttributeDefinition, PasswordPolicy } from '../../schema/userPool.js';

/** The flows of a client that lists none (SDK: UserPoolClientType, ExplicitAuthFlows). */
const defaultFlows: AuthFlow[] = [
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
];

export function userPoolOf(pool: UserPoolType, client: UserPoolClientType | undefined): UserPool {
  const { PasswordPolicy: policy = {}, SignInPolicy: signIn = {} } = pool.Policies ?? {};
  const schema = pool.SchemaAttributes ?? [];
  return Object.assign(new UserPool(), {
    passwordPolicy: passwordPolicyOf(policy),
    mfa: pool.MfaConfiguration ?? 'OFF',
    selfSignUpAllowed: !(pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false),
    usernameAttributes: pool.UsernameAttributes ?? [],
    aliasAttributes: pool.AliasAttributes ?? [],
    // Pools without the setting are older than it and case-sensitive (SDK:
    // UsernameConfigurationType).
    usernameCaseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    autoVerifiedAttributes: pool.AutoVerifiedAttributes ?? [],
    allowedFirstAuthFactors: (signIn.AllowedFirstAuthFactors ?? ['PASSWORD']).filter((factor) =>
      Object.hasOwn(AuthFactor, factor),
    ),
    authFlows: client
      ? (client.ExplicitAuthFlows ?? defaultFlows).filter((flow) => Object.hasOwn(AuthFlow, flow))
      : null,
    requiredAttributes: schema
      .filter(({ Required, Name }) => Required && Name !== 'sub')
      .map(({ Name = '' }) => Name),
    customAttributes: schema
      .filter(({ Name = '' }) => Name.startsWith('custom:'))
      .map(customAttributeOf),
  });
}

function passwordPolicyOf(policy: PasswordPolicyType): PasswordPolicy {
  return {
    minimumLength: policy.MinimumLength ?? 0,
    requireUppercase: policy.RequireUppercase ?? false,
    requireLowercase: policy.RequireLowercase ?? false,
    requireNumbers: policy.RequireNumbers ?? false,
    requireSymbols: policy.RequireSymbols ?? false,
    historySize: policy.PasswordHistorySize ?? 0,
    temporaryPasswordValidityDays: policy.TemporaryPasswordValidityDays ?? null,
  };
}

function customAttributeOf(attribute: SchemaAttributeType): CustomAttributeDefinition {
  const { StringAttributeConstraints: text = {}, NumberAttributeConstraints: number = {} } =
    attribute;
  return {
    name: attribute.Name ?? '',
    dataType: attribute.AttributeDataType ?? null,
    mutable: attribute.Mutable ?? false,
    minimumLength: integerOf(text.MinLength),
    maximumLength: integerOf(text.MaxLength),
    minimumValue: numberOf(number.MinValue),
    maximumValue: numberOf(number.MaxValue),
  };
}

/** Cognito returns bounds as text. */
function numberOf(text: string | undefined): number | null {
  const value = Number(text ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** A bound outside the range of a GraphQL Int is treated as no bound. */
function integerOf(text: string | undefined): number | null {
  const value = numberOf(text);
  return value !== null && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null;
}
