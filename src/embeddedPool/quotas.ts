/**
 * Limits the rate of operations: AWS's request rate quotas, off by default. The file is long because
 * most of it is a table.
 */
import { PoolException } from './exceptions.js';

interface Category {
  /** Default requests per second of an account in a Region, over all its pools. */
  readonly perSecond: number;
  readonly operations: readonly string[];
  /**
   * Counted per source, and also limited without a setting: an unauthenticated visitor makes the
   * pool send requests to others.
   */
  readonly bySource?: boolean;
}

/** The browser is sent to an identity provider. */
export const toProvider = 'toProvider';
/** An identity provider has sent the browser back. */
export const fromProvider = 'fromProvider';

/**
 * AWS guide, "Quotas in Amazon Cognito": categories and default rates. The guide lists their
 * operations only in part; the rest follows from the categories' descriptions.
 */
const categories = {
  UserAuthentication: {
    perSecond: 120,
    operations: [
      'AdminInitiateAuth',
      'AdminRespondToAuthChallenge',
      'InitiateAuth',
      'RespondToAuthChallenge',
    ],
  },
  UserCreation: {
    perSecond: 50,
    operations: ['AdminConfirmSignUp', 'AdminCreateUser', 'ConfirmSignUp', 'SignUp'],
  },
  UserAccountRecovery: {
    perSecond: 30,
    operations: [
      'AdminResetUserPassword',
      'AdminSetUserPassword',
      'ChangePassword',
      'ConfirmForgotPassword',
      'ForgotPassword',
    ],
  },
  UserRead: { perSecond: 120, operations: ['AdminGetUser', 'GetUser'] },
  UserUpdate: {
    perSecond: 25,
    operations: [
      'AdminAddUserToGroup',
      'AdminDeleteUser',
      'AdminDeleteUserAttributes',
      'AdminDisableProviderForUser',
      'AdminDisableUser',
      'AdminEnableUser',
      'AdminLinkProviderForUser',
      'AdminRemoveUserFromGroup',
      'AdminUpdateUserAttributes',
      'DeleteUser',
      'DeleteUserAttributes',
      'UpdateUserAttributes',
      'VerifyUserAttribute',
    ],
  },
  UserToken: {
    perSecond: 120,
    operations: [
      'AdminUserGlobalSignOut',
      'GetTokensFromRefreshToken',
      'GlobalSignOut',
      'RevokeToken',
    ],
  },
  UserResourceRead: {
    perSecond: 50,
    operations: [
      'AdminGetDevice',
      'AdminGetUserAuthFactors',
      'AdminListDevices',
      'AdminListGroupsForUser',
      'AdminListUserAuthEvents',
      'AdminListUserSessions',
      'GetDevice',
      'GetUserAttributeVerificationCode',
      'GetUserAuthFactors',
      'ListDevices',
      'ListUserSessions',
      'ListWebAuthnCredentials',
      'ResendConfirmationCode',
    ],
  },
  UserResourceUpdate: {
    perSecond: 25,
    operations: [
      'AdminDeleteSoftwareToken',
      'AdminForgetDevice',
      'AdminRevokeUserSession',
      'AdminSetUserMFAPreference',
      'AdminSetUserSettings',
      'AdminUpdateAuthEventFeedback',
      'AdminUpdateDeviceStatus',
      'AssociateSoftwareToken',
      'CompleteWebAuthnRegistration',
      'ConfirmDevice',
      'DeleteWebAuthnCredential',
      'ForgetDevice',
      'RevokeUserSession',
      'SetUserMFAPreference',
      'SetUserSettings',
      'StartWebAuthnRegistration',
      'UpdateAuthEventFeedback',
      'UpdateDeviceStatus',
      'VerifySoftwareToken',
    ],
  },
  UserList: { perSecond: 30, operations: ['ListUsers', 'ListUsersInGroup'] },
  UserPoolRead: {
    perSecond: 15,
    operations: ['DescribeUserPool', 'GetUserPoolMfaConfig', 'ListUserPools'],
  },
  UserPoolUpdate: {
    perSecond: 15,
    operations: [
      'AddCustomAttributes',
      'CreateUserPool',
      'DeleteUserPool',
      'SetUserPoolMfaConfig',
      'UpdateUserPool',
    ],
  },
  UserPoolResourceRead: {
    perSecond: 20,
    operations: [
      'DescribeIdentityProvider',
      'DescribeManagedLoginBranding',
      'DescribeManagedLoginBrandingByClient',
      'DescribeResourceServer',
      'DescribeRiskConfiguration',
      'DescribeTerms',
      'DescribeTermsByClient',
      'DescribeUserImportJob',
      'DescribeUserPoolDomain',
      'GetCSVHeader',
      'GetGroup',
      'GetIdentityProviderByIdentifier',
      'GetLogDeliveryConfiguration',
      'GetUICustomization',
      'ListGroups',
      'ListIdentityProviders',
      'ListResourceServers',
      'ListTagsForResource',
      'ListTerms',
      'ListUserImportJobs',
    ],
  },
  UserPoolResourceUpdate: {
    perSecond: 15,
    operations: [
      'CreateGroup',
      'CreateIdentityProvider',
      'CreateManagedLoginBranding',
      'CreateResourceServer',
      'CreateTerms',
      'CreateUserImportJob',
      'CreateUserPoolDomain',
      'DeleteGroup',
      'DeleteIdentityProvider',
      'DeleteManagedLoginBranding',
      'DeleteResourceServer',
      'DeleteTerms',
      'DeleteUserPoolDomain',
      'SetLogDeliveryConfiguration',
      'SetRiskConfiguration',
      'SetUICustomization',
      'StartUserImportJob',
      'StopUserImportJob',
      'TagResource',
      'UntagResource',
      'UpdateGroup',
      'UpdateIdentityProvider',
      'UpdateManagedLoginBranding',
      'UpdateResourceServer',
      'UpdateTerms',
      'UpdateUserPoolDomain',
    ],
  },
  UserPoolClientRead: {
    perSecond: 15,
    operations: ['DescribeUserPoolClient', 'ListUserPoolClientSecrets', 'ListUserPoolClients'],
  },
  UserPoolClientUpdate: {
    perSecond: 15,
    operations: [
      'AddUserPoolClientSecret',
      'CreateUserPoolClient',
      'DeleteUserPoolClient',
      'DeleteUserPoolClientSecret',
      'UpdateUserPoolClient',
    ],
  },
  ClientAuthentication: { perSecond: 150, operations: ['GetClientToken'] },
  UserFederation: {
    perSecond: 25,
    operations: [toProvider, fromProvider],
    bySource: true,
  },
} as const satisfies Record<string, Category>;

export type QuotaCategory = keyof typeof categories;
export const quotaCategories = Object.keys(categories) as QuotaCategory[];

/**
 * Requests per second by category, at least 1; other categories but UserFederation are unlimited, or
 * have AWS's default rates with `awsDefaults`.
 */
export interface QuotaSettings extends Readonly<Partial<Record<QuotaCategory, number>>> {
  readonly awsDefaults?: boolean;
}

const categoryOf = new Map<string, QuotaCategory>(
  quotaCategories.flatMap((name) =>
    categories[name].operations.map((operation) => [operation, name] as const),
  ),
);

export function quotaCategory(operation: string): QuotaCategory | undefined {
  return categoryOf.get(operation);
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Seconds of the default rate that a source may use at once if the rate is not set. */
const longestBurst = 10;
const mostBuckets = 10_000;

export type TakeQuota = (operation: string, source?: string) => void;

/**
 * Spends one token for an operation, shared by all pools; TooManyRequestsException if there is
 * none. A bucket holds one second's refill: a pause does not allow a longer burst.
 */
export function openQuotas(settings: QuotaSettings, now: () => Date): TakeQuota {
  const buckets = new Map<string, Bucket>();
  return (operation, source = '') => {
    const category = categoryOf.get(operation);
    const limit = category && limitOf(settings, category);
    if (!limit) return;
    const name = limit.bySource ? `${category} ${source}` : category;
    const { perSecond, burst } = limit;
    const time = now().getTime();
    const { tokens, filledAt } = buckets.get(name) ?? { tokens: burst, filledAt: time };
    const filled = Math.min(burst, tokens + (Math.max(0, time - filledAt) / 1000) * perSecond);
    // This text was observed at AWS, as was `Too many requests`.
    if (filled < 1) throw new PoolException('TooManyRequestsException', 'Rate exceeded');
    buckets.delete(name);
    buckets.set(name, { tokens: filled - 1, filledAt: time });
    const [oldest = name] = buckets.keys();
    if (buckets.size > mostBuckets) buckets.delete(oldest);
  };
}

interface Limit {
  readonly perSecond: number;
  readonly burst: number;
  readonly bySource: boolean;
}

function limitOf(settings: QuotaSettings, name: QuotaCategory): Limit | undefined {
  const { perSecond: standard, bySource = false }: Category = categories[name];
  const set = settings[name] ?? (settings.awsDefaults ? standard : undefined);
  if (set !== undefined) return { perSecond: set, burst: set, bySource };
  if (!bySource) return undefined;
  return { perSecond: standard, burst: standard * longestBurst, bySource };
}
