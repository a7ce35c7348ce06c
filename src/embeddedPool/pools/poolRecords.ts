// The only place that makes pool and client records with the API's defaults, and shows them as the API does.
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  GetUserPoolMfaConfigResponse,
  SchemaAttributeType,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  isClientWritable,
  requiredAttributes,
  schemaOf,
  standardAttributes,
} from '../users/attributes.js';
import { invalidParameter } from '../exceptions.js';
import { longestValidity } from '../tokens/keys.js';
import { defaultPasswordPolicy } from '../users/password.js';
import { alphanumerics, lowerAlphanumerics, randomText } from '../random.js';
import { keys, type ClientRecord, type MfaSettings, type PoolRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Transaction } from '../store/store.js';
import { validitySeconds } from '../tokens/tokens.js';

export function newPool(
  services: Services,
  request: Partial<CreateUserPoolRequest>,
  id = `${services.region}_${randomText(services.randomBytes, alphanumerics, 9)}`,
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
      PasswordPolicy: { ...defaultPasswordPolicy, ...request.Policies?.PasswordPolicy },
    },
    MfaConfiguration: request.MfaConfiguration ?? 'OFF',
    ...smsMfaOf(request),
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

/** Standard attributes are overridden by name, others join as `custom:` (`dev:custom:` when developer-only). */
export function withAttributes(
  schema: SchemaAttributeType[],
  added: readonly SchemaAttributeType[],
  existing: 'refuse' | '',
): SchemaAttributeType[] {
  const result = [...schema];
  for (const attribute of added) {
    const standard = result.findIndex(({ Name }) => Name === attribute.Name);
    if (standard >= 0 && existing !== 'refuse') {
      result[standard] = { ...result[standard], ...attribute };
      continue;
    }
    const Name = `${attribute.DeveloperOnlyAttribute ? 'dev:' : ''}custom:${attribute.Name ?? ''}`;
    if (result.some((known) => known.Name === Name))
      throw invalidParameter(`${Name}: Existing attribute already has name ${Name}.`);
    if (attribute.Required)
      throw invalidParameter('Required custom attributes are not supported currently.');
    result.push({
      AttributeDataType: 'String',
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      ...attribute,
      Name,
    });
  }
  return result;
}

// A pool that is created with MFA and with an SMS configuration offers SMS as a factor (SDK: CreateUserPoolRequest).
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

/** As GetUserPoolMfaConfig answers. */
export function showMfaConfig(pool: PoolRecord): GetUserPoolMfaConfigResponse {
  return { MfaConfiguration: pool.MfaConfiguration, ...mfaSettingsOf(pool) };
}

export function showPool(record: PoolRecord): UserPoolType {
  const { nextSequence: _nextSequence, createdAt, modifiedAt, ...pool } = record;
  for (const name of Object.keys(mfaSettingsOf(record)) as (keyof MfaSettings)[]) delete pool[name];
  return {
    ...told,
    ...pool,
    SchemaAttributes: shownSchema(record),
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

// What AWS tells of every pool, whether it was given or not (AWS CLI examples of DescribeUserPool; Terraform's acceptance tests).
const told: Partial<UserPoolType> = {
  LambdaConfig: {},
  UserPoolTags: {},
  DeletionProtection: 'INACTIVE',
  UserPoolTier: 'ESSENTIALS',
  EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
  VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
};

const identities: SchemaAttributeType = {
  Name: 'identities',
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
};

/** Each attribute with the constraints of its type, empty where there are none, and the pool's own `identities`. */
function shownSchema(pool: PoolRecord): SchemaAttributeType[] {
  const constraints = {
    String: 'StringAttributeConstraints',
    Number: 'NumberAttributeConstraints',
    Boolean: undefined,
    DateTime: undefined,
  } as const;
  return [...schemaOf(pool), identities].map((attribute) => {
    const member = constraints[attribute.AttributeDataType ?? 'String'];
    return member === undefined ? attribute : { ...attribute, [member]: attribute[member] ?? {} };
  });
}

// Seconds. SDK, CreateUserPoolClientRequest: five minutes to a day, and for refresh tokens an hour to ten years. Former
// signing keys leave the key set by the longest.
const validities = {
  AccessToken: [300, longestValidity / 1000],
  IdToken: [300, longestValidity / 1000],
  RefreshToken: [3600, 3650 * 24 * 3600],
} as const;

function requireValidities(settings: Partial<CreateUserPoolClientRequest>): void {
  for (const [kind, [least, most]] of Object.entries(validities) as [
    keyof typeof validities,
    readonly [number, number],
  ][]) {
    const seconds = validitySeconds(settings, kind);
    if (seconds < least || seconds > most)
      throw invalidParameter('Invalid range for token validity.');
  }
}

// Seen at AWS: a client reads and writes attributes that the pool has; what the pool requires it must be able to write.
function requireAttributeLists(
  pool: PoolRecord,
  { ReadAttributes = [], WriteAttributes = [] }: Partial<CreateUserPoolClientRequest>,
  act = 'creating',
): void {
  const known = new Set([...schemaOf(pool), identities].map(({ Name = '' }) => Name));
  if (!ReadAttributes.every((name) => known.has(name)))
    throw invalidParameter(`Invalid read attributes specified while ${act} a client`);
  const isWritable = (name: string): boolean => known.has(name) && isClientWritable(name);
  const lacksRequired =
    WriteAttributes.length > 0 &&
    requiredAttributes(pool).some((name) => !WriteAttributes.includes(name));
  if (lacksRequired || !WriteAttributes.every(isWritable))
    throw invalidParameter(`Invalid write attributes specified while ${act} a client`);
}

export function newClient(
  services: Services,
  pool: PoolRecord,
  request: Partial<CreateUserPoolClientRequest>,
  id = randomText(services.randomBytes, lowerAlphanumerics, 26),
  secret?: string,
): ClientRecord {
  const now = services.now().getTime();
  const {
    GenerateSecret,
    ClientSecret: given,
    ...settings
  } = request as Partial<CreateUserPoolClientRequest> & { ClientSecret?: string };
  requireValidities(settings);
  requireAttributeLists(pool, settings);
  const ClientSecret =
    secret ??
    given ??
    (GenerateSecret ? randomText(services.randomBytes, lowerAlphanumerics, 51) : undefined);
  return {
    RefreshTokenValidity: 30,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    AllowedOAuthFlowsUserPoolClient: false,
    ...settings,
    ...(ClientSecret === undefined ? {} : { ClientSecret }),
    ClientId: id,
    UserPoolId: pool.Id,
    ClientName: request.ClientName ?? id,
    createdAt: now,
    modifiedAt: now,
  };
}

export function putClient(transaction: Transaction, client: ClientRecord): void {
  transaction.put(keys.client(client.ClientId), client);
  transaction.put(
    keys.poolClient(client.UserPoolId, client.ClientName ?? '', client.ClientId),
    client.ClientId,
  );
}

export function removeClient(transaction: Transaction, client: ClientRecord): void {
  transaction.remove(keys.client(client.ClientId));
  transaction.remove(keys.poolClient(client.UserPoolId, client.ClientName ?? '', client.ClientId));
}

export function showClient({ createdAt, modifiedAt, ...client }: ClientRecord): UserPoolClientType {
  return {
    TokenValidityUnits: {},
    EnablePropagateAdditionalUserContextData: false,
    ...client,
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

/** What an update cannot change stays; the rest is as in a new pool with these settings. */
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
    MfaConfiguration,
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
  const replaced = newPool(
    services,
    {
      PoolName: pool.Name,
      ...settings,
      ...((settings.MfaConfiguration ?? MfaConfiguration)
        ? { MfaConfiguration: settings.MfaConfiguration ?? MfaConfiguration }
        : {}),
    },
    pool.Id,
  );
  return {
    ...replaced,
    ...Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== undefined)),
  };
}

export function replacedClient(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  settings: Partial<CreateUserPoolClientRequest>,
): ClientRecord {
  requireAttributeLists(pool, settings, 'updating');
  const replaced = newClient(
    services,
    pool,
    { ClientName: client.ClientName, ...settings },
    client.ClientId,
    client.ClientSecret,
  );
  return { ...replaced, createdAt: client.createdAt };
}
