/** Makes pool records with the API's defaults, and shows them as the API does. */
import type {
  CreateUserPoolRequest,
  GetUserPoolMfaConfigResponse,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { accountId, poolIdOf, regionOf } from './poolId.js';
import { shownSchema, withAttributes } from './poolSchema.js';
import { standardAttributes } from '../users/attributes.js';
import { passwordPolicyOf } from '../users/password.js';
import { alphanumerics, randomText } from '../random.js';
import type { MfaSettings, PoolRecord } from '../store/records.js';
import type { Services } from '../services.js';

export function newPool(
  services: Services,
  request: Partial<CreateUserPoolRequest>,
  id = poolIdOf(services, randomText(services.randomBytes, alphanumerics, 9)),
): PoolRecord {
  const now = services.now().getTime();
  const { PoolName, Schema, ...settings } = request;
  return {
    ...settings,
    Id: id,
    Name: PoolName ?? id,
    Arn: `arn:aws:cognito-idp:${regionOf(id)}:${accountId}:userpool/${id}`,
    Policies: {
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
      ...request.Policies,
      PasswordPolicy: passwordPolicyOf(request.Policies?.PasswordPolicy),
    },
    MfaConfiguration: request.MfaConfiguration ?? 'OFF',
    ...smsMfaOf(request),
    ...verificationTextsOf(request),
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: false,
      UnusedAccountValidityDays: 7,
      ...request.AdminCreateUserConfig,
    },
    SchemaAttributes: withAttributes([...standardAttributes], Schema ?? [], ''),
    EstimatedNumberOfUsers: 0,
    nextSequence: 1,
    createdAt: now,
    modifiedAt: now,
  };
}

/**
 * The API has two settings for each verification text; as at AWS, setting one also sets the other
 * (Terraform: TestAccCognitoIDPUserPool_withVerificationMessageTemplate).
 */
function verificationTextsOf({
  VerificationMessageTemplate: template = {},
  EmailVerificationMessage: EmailMessage = template.EmailMessage,
  EmailVerificationSubject: EmailSubject = template.EmailSubject,
  SmsVerificationMessage: SmsMessage = template.SmsMessage,
}: Partial<CreateUserPoolRequest>): Pick<
  UserPoolType,
  | 'EmailVerificationMessage'
  | 'EmailVerificationSubject'
  | 'SmsVerificationMessage'
  | 'VerificationMessageTemplate'
> {
  const told = {
    EmailVerificationMessage: EmailMessage,
    EmailVerificationSubject: EmailSubject,
    SmsVerificationMessage: SmsMessage,
    VerificationMessageTemplate: withoutAbsent({
      DefaultEmailOption: 'CONFIRM_WITH_CODE' as const,
      ...template,
      EmailMessage,
      EmailSubject,
      SmsMessage,
    }),
  };
  return withoutAbsent(told);
}

/**
 * A pool created with MFA and an SMS configuration offers SMS as a factor (SDK:
 * CreateUserPoolRequest).
 */
function smsMfaOf({
  MfaConfiguration = 'OFF',
  SmsConfiguration,
  SmsAuthenticationMessage,
}: Partial<CreateUserPoolRequest>): MfaSettings {
  if (MfaConfiguration === 'OFF' || !SmsConfiguration) return {};
  return {
    SmsMfaConfiguration: {
      SmsConfiguration,
      ...(SmsAuthenticationMessage === undefined ? {} : { SmsAuthenticationMessage }),
    },
  };
}

function mfaSettingsOf({
  SmsMfaConfiguration,
  SoftwareTokenMfaConfiguration,
  EmailMfaConfiguration,
  WebAuthnConfiguration,
}: PoolRecord): MfaSettings {
  return {
    SmsMfaConfiguration,
    SoftwareTokenMfaConfiguration,
    EmailMfaConfiguration,
    WebAuthnConfiguration,
  };
}

/** The answer of GetUserPoolMfaConfig. */
export function showMfaConfig(pool: PoolRecord): GetUserPoolMfaConfigResponse {
  return { MfaConfiguration: pool.MfaConfiguration, ...mfaSettingsOf(pool) };
}

export function showPool(record: PoolRecord): UserPoolType {
  const {
    nextSequence: _nextSequence,
    SmsMfaConfiguration: _sms,
    SoftwareTokenMfaConfiguration: _softwareToken,
    EmailMfaConfiguration: _email,
    WebAuthnConfiguration: _webAuthn,
    createdAt,
    modifiedAt,
    ...pool
  } = record;
  return {
    ...alwaysShown,
    ...pool,
    SchemaAttributes: shownSchema(record),
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

/**
 * Properties that AWS shows for every pool, even if they were not set (AWS CLI examples of
 * DescribeUserPool; Terraform's acceptance tests).
 */
const alwaysShown: Partial<UserPoolType> = {
  LambdaConfig: {},
  UserPoolTags: {},
  DeletionProtection: 'INACTIVE',
  UserPoolTier: 'ESSENTIALS',
  EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
  AccountRecoverySetting: {
    RecoveryMechanisms: [
      { Priority: 1, Name: 'verified_phone_number' },
      { Priority: 2, Name: 'verified_email' },
    ],
  },
};

/**
 * The pool after an update: what cannot change is kept, and a setting that is not given returns to
 * its default.
 */
export function replacedPool(
  services: Services,
  pool: PoolRecord,
  settings: Partial<CreateUserPoolRequest>,
): PoolRecord {
  const {
    AliasAttributes,
    UsernameAttributes,
    UsernameConfiguration,
    SchemaAttributes,
    EstimatedNumberOfUsers,
    Domain,
    CustomDomain,
    nextSequence,
    createdAt,
  } = pool;
  const fixed = {
    AliasAttributes,
    UsernameAttributes,
    UsernameConfiguration,
    SchemaAttributes,
    EstimatedNumberOfUsers,
    Domain,
    CustomDomain,
    nextSequence,
    createdAt,
    ...mfaSettingsOf(pool),
  };
  const MfaConfiguration = settings.MfaConfiguration ?? pool.MfaConfiguration;
  const replaced = newPool(
    services,
    { PoolName: pool.Name, ...settings, ...(MfaConfiguration ? { MfaConfiguration } : {}) },
    pool.Id,
  );
  return {
    ...replaced,
    ...Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== undefined)),
  };
}
