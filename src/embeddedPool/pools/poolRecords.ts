/** Makes pool records with the API's defaults, and shows them as the API does. */
import type {
  CreateUserPoolRequest,
  GetUserPoolMfaConfigResponse,
  SchemaAttributeType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { poolIdOf } from './poolId.js';
import { schemaOf, standardAttributes } from '../users/attributes.js';
import { invalidParameter } from '../exceptions.js';
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
    Arn: `arn:aws:cognito-idp:${services.region}:000000000000:userpool/${id}`,
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
 * Standard attributes are overridden by name; others are added as `custom:` (`dev:custom:` if
 * developer-only).
 */
export function withAttributes(
  schema: SchemaAttributeType[],
  added: readonly SchemaAttributeType[],
  existing: 'refuse' | '',
): SchemaAttributeType[] {
  const result = [...schema];
  for (const attribute of added) {
    requireSoundConstraints(attribute);
    const standard = result.findIndex(({ Name }) => Name === attribute.Name);
    if (standard >= 0 && existing !== 'refuse') {
      const type = attribute.AttributeDataType ?? result[standard]?.AttributeDataType;
      if (type !== result[standard]?.AttributeDataType || attribute.DeveloperOnlyAttribute)
        throw invalidParameter(
          `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${attribute.Name ?? ''}`,
        );
      result[standard] = { ...result[standard], ...attribute };
      continue;
    }
    const Name = `${attribute.DeveloperOnlyAttribute ? 'dev:' : ''}custom:${attribute.Name ?? ''}`;
    if (result.some((known) => known.Name === Name))
      throw invalidParameter(`${Name}: Existing attribute already has name ${Name}.`);
    if (attribute.AttributeDataType === undefined)
      throw invalidParameter(
        'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
      );
    if (attribute.Required)
      throw invalidParameter('Required custom attributes are not supported currently.');
    result.push({
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      ...attribute,
      Name,
    });
  }
  if (result.filter(({ Name = '' }) => Name.includes('custom:')).length > mostCustomAttributes)
    throw invalidParameter(`A user pool has at most ${mostCustomAttributes} custom attributes.`);
  return result;
}

function requireSoundConstraints({
  Name = '',
  StringAttributeConstraints: { MinLength, MaxLength } = {},
  NumberAttributeConstraints: { MinValue, MaxValue } = {},
}: SchemaAttributeType): void {
  for (const [least, most] of [
    [MinLength, MaxLength],
    [MinValue, MaxValue],
  ])
    if (least !== undefined && most !== undefined && Number(least) > Number(most))
      throw invalidParameter(`The minimum of attribute ${Name} must not exceed its maximum.`);
}

/** AWS guide, "Quotas in Amazon Cognito". */
const mostCustomAttributes = 50;

/**
 * Each text of the verification messages is told in both of its places (Terraform:
 * TestAccCognitoIDPUserPool_withVerificationMessageTemplate).
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

const identities: SchemaAttributeType = {
  Name: 'identities',
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
};

/** The attributes that a client can read: the pool's schema and `identities`. */
export const attributesOf = (pool: PoolRecord): SchemaAttributeType[] => [
  ...schemaOf(pool),
  identities,
];

/**
 * Each attribute with the constraints of its type, empty if it has none, and the pool's own
 * `identities`.
 */
function shownSchema(pool: PoolRecord): SchemaAttributeType[] {
  const constraints = {
    String: 'StringAttributeConstraints',
    Number: 'NumberAttributeConstraints',
    Boolean: undefined,
    DateTime: undefined,
  } as const;
  return attributesOf(pool).map((attribute) => {
    const member = constraints[attribute.AttributeDataType ?? 'String'];
    return member === undefined ? attribute : { ...attribute, [member]: attribute[member] ?? {} };
  });
}

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
    nextSequence,
    createdAt,
  } = pool;
  const fixed = {
    AliasAttributes,
    UsernameAttributes,
    UsernameConfiguration,
    SchemaAttributes,
    EstimatedNumberOfUsers,
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
