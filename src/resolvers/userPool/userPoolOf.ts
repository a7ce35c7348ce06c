/** Converts the public settings of a pool and a client to the type `UserPool`. */
import type {
  AccountRecoverySettingType,
  DeviceConfigurationType,
  PasswordPolicyType,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

import type { MfaConfig } from '../../cognito/reads/poolSettings.js';
import type { SelfService } from '../../guard/attributes.js';
import { AuthFactor } from '../../schema/signIn/authFactor.js';
import { AccountRecoveryMethod, AuthFlow, UserPool } from '../../schema/userPool.js';
import type { DeviceSettings, PasskeySettings, PasswordPolicy } from '../../schema/userPool.js';
import type { MfaMethod } from '../../schema/user/user.js';
import { customAttributesOf, standardAttributesOf } from './attributeDefinitions.js';

/** The flows of a client that lists none (SDK: UserPoolClientType, ExplicitAuthFlows). */
const defaultFlows: AuthFlow[] = [
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
];

/** The ways of recovery in a pool without the setting (SDK: AccountRecoverySetting). */
const defaultRecovery: AccountRecoveryMethod[] = ['verified_phone_number', 'verified_email'];

export interface PoolFacts {
  readonly pool: UserPoolType;
  /** Undefined if the gateway has no client. */
  readonly client: UserPoolClientType | undefined;
  /** Undefined if the gateway may not read it. */
  readonly mfa: MfaConfig | undefined;
  readonly mayWriteOwn: SelfService;
  /** Whether the gateway knows the domain of the pool. */
  readonly redirects: boolean;
}

export function userPoolOf(facts: PoolFacts): UserPool {
  return Object.assign(new UserPool(), {
    id: facts.pool.Id ?? '',
    ...signInOf(facts),
    ...signUpOf(facts.pool),
    ...attributesOf(facts),
    passwordPolicy: passwordPolicyOf(facts.pool.Policies?.PasswordPolicy ?? {}),
    accountRecovery: recoveryOf(facts.pool.AccountRecoverySetting),
  });
}

function signInOf({ pool, client, mfa, redirects }: PoolFacts): Partial<UserPool> {
  const factors = pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
  const { MfaConfiguration: mode = 'OFF' } = pool;
  return {
    mfa: mode,
    mfaMethods: mode === 'OFF' ? [] : ((mfa && mfaMethodsOf(mfa)) ?? null),
    passkeys: mfa && factors.includes('WEB_AUTHN') ? passkeysOf(mfa) : null,
    devices: pool.DeviceConfiguration ? devicesOf(pool.DeviceConfiguration) : null,
    allowedFirstAuthFactors: factors.filter((factor) => Object.hasOwn(AuthFactor, factor)),
    authFlows: client
      ? (client.ExplicitAuthFlows ?? defaultFlows).filter((flow) => Object.hasOwn(AuthFlow, flow))
      : null,
    identityProviders: redirects && client ? providersOf(client) : null,
  };
}

/** Null for a client without the code grant, the only one of the gateway. */
function providersOf({
  AllowedOAuthFlowsUserPoolClient: isAllowed = false,
  AllowedOAuthFlows: flows = [],
  SupportedIdentityProviders: providers = [],
}: UserPoolClientType): string[] | null {
  return isAllowed && flows.includes('code') ? [...providers] : null;
}

function signUpOf(pool: UserPoolType): Partial<UserPool> {
  return {
    selfSignUpAllowed: !(pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false),
    usernameAttributes: pool.UsernameAttributes ?? [],
    aliasAttributes: pool.AliasAttributes ?? [],
    // Pools that lack the setting were created before it existed and are case-sensitive (SDK:
    // UsernameConfigurationType).
    usernameCaseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    autoVerifiedAttributes: pool.AutoVerifiedAttributes ?? [],
    emailVerification: pool.VerificationMessageTemplate?.DefaultEmailOption ?? 'CONFIRM_WITH_CODE',
  };
}

function attributesOf({ pool, client, mayWriteOwn }: PoolFacts): Partial<UserPool> {
  const { SchemaAttributes: schema = [] } = pool;
  const { WriteAttributes: listed = [] } = client ?? {};
  // A client without a list may write all attributes (SDK: UserPoolClientType, WriteAttributes).
  const writable = (name: string): boolean =>
    mayWriteOwn(name) && (listed.length === 0 || listed.includes(name));
  return {
    requiredAttributes: schema
      .filter(({ Required, Name }) => Required && Name !== 'sub')
      .map(({ Name = '' }) => Name),
    standardAttributes: standardAttributesOf(schema, writable),
    customAttributes: customAttributesOf(schema, writable),
    attributesVerifiedBeforeUpdate:
      pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
  };
}

function mfaMethodsOf(mfa: MfaConfig): MfaMethod[] {
  return [
    ...(mfa.SoftwareTokenMfaConfiguration?.Enabled ? (['SOFTWARE_TOKEN_MFA'] as const) : []),
    ...(mfa.SmsMfaConfiguration ? (['SMS_MFA'] as const) : []),
    ...(mfa.EmailMfaConfiguration ? (['EMAIL_OTP'] as const) : []),
  ];
}

function passkeysOf({ WebAuthnConfiguration: passkeys = {} }: MfaConfig): PasskeySettings {
  return {
    relyingPartyId: passkeys.RelyingPartyId ?? null,
    userVerification: passkeys.UserVerification ?? 'preferred',
  };
}

function recoveryOf(setting: AccountRecoverySettingType = {}): AccountRecoveryMethod[] {
  const { RecoveryMechanisms: mechanisms } = setting;
  if (!mechanisms) return defaultRecovery;
  return [...mechanisms]
    .sort((one, other) => (one.Priority ?? 0) - (other.Priority ?? 0))
    .flatMap(({ Name = '' }) => (isRecovery(Name) ? [Name] : []));
}

const isRecovery = (name: string): name is AccountRecoveryMethod =>
  Object.hasOwn(AccountRecoveryMethod, name);

function devicesOf(devices: DeviceConfigurationType): DeviceSettings {
  return {
    challengeRequiredOnNewDevice: devices.ChallengeRequiredOnNewDevice ?? false,
    rememberedOnUserPrompt: devices.DeviceOnlyRememberedOnUserPrompt ?? false,
  };
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
