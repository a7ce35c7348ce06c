/** The records of the store, and their keys. The file is long because it is a list. */
import type {
  DomainDescriptionType,
  GetUserPoolMfaConfigResponse,
  GroupType,
  IdentityProviderType,
  ResourceServerType,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';

import type { Key } from './store.js';

/** Throughout the store, times are milliseconds since the epoch. */
export type Stored<T> = Omit<T, 'CreationDate' | 'LastModifiedDate'> & {
  createdAt: number;
  modifiedAt: number;
};

/** Set by SetUserPoolMfaConfig, and shown only by GetUserPoolMfaConfig. */
export type MfaSettings = Omit<GetUserPoolMfaConfigResponse, 'MfaConfiguration'>;
export type PoolRecord = Stored<UserPoolType> & MfaSettings & { Id: string; nextSequence: number };
export type ClientRecord = Stored<UserPoolClientType> & {
  ClientId: string;
  UserPoolId: string;
  /** When ClientSecret was added; absent if it is as old as the client. */
  secretCreatedAt?: number;
  /** The second secret while secrets are rotated; ClientSecret is the older one. */
  addedSecret?: ClientSecretRecord;
};
export interface ClientSecretRecord {
  readonly value: string;
  readonly createdAt: number;
}
export type GroupRecord = Stored<GroupType> & { GroupName: string; UserPoolId: string };

/** By its name, as it is unique in a Region. */
export type DomainRecord = DomainDescriptionType & { Domain: string; UserPoolId: string };
export type IdentityProviderRecord = Stored<IdentityProviderType> & {
  ProviderName: string;
  UserPoolId: string;
};
export type ResourceServerRecord = ResourceServerType & { Identifier: string; UserPoolId: string };

export type UserStatus =
  'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED' | 'EXTERNAL_PROVIDER';

export interface PasswordRecord {
  /** scrypt parameters, salt and hash, see password.ts. */
  readonly hash: string;
  /** SRP salt and verifier, sealed: see srpExchange.ts. */
  readonly srp: string;
}

export interface UserRecord {
  /** As given, and shown this way. Lookups use `key`, which is folded if the pool ignores case. */
  username: string;
  key: string;
  sub: string;
  /** Position in the order of creation. */
  sequence: number;
  attributes: Record<string, string>;
  enabled: boolean;
  status: UserStatus;
  createdAt: number;
  modifiedAt: number;
  password?: PasswordRecord;
  /** Newest first, at most the policy's PasswordHistorySize. */
  passwordHistory?: Pick<PasswordRecord, 'hash'>[];
  temporaryPasswordExpiresAt?: number;
  /** Verified TOTP secret, base32, and the last time step accepted (prevents replay). */
  softwareToken?: { secret: string; lastStep: number; friendlyName?: string };
  /** A secret from AssociateSoftwareToken that has not been proven by a code yet. */
  pendingTokenSecret?: string;
  /** Enabled MFA methods, the preferred one first. */
  mfaMethods?: MfaMethod[];
  preferredMfa?: MfaMethod;
  /**
   * By provider, the attribute that its account was linked by and is known by until it signs in;
   * the others are known by the provider's id.
   */
  linkedBy?: Readonly<Record<string, string>>;
  /** WebAuthnMfaSettings.Enabled: a passkey with user verification counts as two factors. */
  passkeyMfa?: boolean;
}

export type MfaMethod = 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP';

/** One sign-in: the family of tokens with the same origin_jti. Tokens are valid while it exists. */
export interface GrantRecord {
  readonly originJti: string;
  readonly clientId: string;
  readonly userKey: string;
  readonly sub: string;
  readonly eventId: string;
  /** Milliseconds; the `auth_time` claim, unchanged by refreshes. */
  readonly authTime: number;
  readonly expiresAt: number;
  /** The latest refresh. */
  lastActiveAt?: number;
  /** The browser and system of the sign-in; undefined for other programs. */
  readonly device?: string;
  /**
   * With refresh token rotation: the only valid refresh token, and the grace period of its
   * predecessor.
   */
  refreshJti: string;
  previous?: { readonly jti: string; readonly until: number };
  readonly deviceKey?: string;
  /** Of a sign-in by redirect; absent for one by the API, whose tokens have one fixed scope. */
  readonly scopes?: readonly string[];
}

/** An authorization code, stored by its hash; each is accepted once. */
export interface AuthorizationCodeRecord {
  readonly poolId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce?: string;
  readonly codeChallenge?: string;
  readonly userKey: string;
  readonly sub: string;
  readonly authTime: number;
  readonly eventId: string;
  /** Later than that it is refused; `expiresAt` is when it is forgotten. */
  readonly validUntil: number;
  readonly expiresAt: number;
  /** Already presented: the grant that began with it, if any, ends when it is presented again. */
  readonly used?: { readonly originJti?: string };
}

/** A registered passkey (WebAuthn credential). */
export interface PasskeyRecord {
  /** Credential id, base64url. */
  readonly id: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  /** Signature counter of the last assertion; 0 for authenticators that do not count. */
  readonly counter: number;
  readonly relyingPartyId: string;
  readonly name: string;
  readonly attachment?: string;
  readonly transports: readonly string[];
  readonly createdAt: number;
}

/** A device registered for its user by ConfirmDevice. */
export interface DeviceRecord {
  readonly key: string;
  readonly name?: string;
  /**
   * SRP salt and verifier of the device's random password, hex; without them the device cannot
   * prove itself.
   */
  readonly salt?: string;
  readonly verifier?: string;
  readonly remembered: boolean;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly authenticatedAt: number;
}

/** The session of a browser on the managed login pages, stored by the hash of its cookie. */
export interface BrowserSessionRecord {
  readonly poolId: string;
  readonly sub: string;
  readonly eventId: string;
  readonly authTime: number;
  /** Digest of the hash of the user's password. */
  readonly passwordMark: string;
  /** The identity provider that the user signed in with; absent for the pool itself. */
  readonly provider?: string;
  readonly expiresAt: number;
}

/** A sign-in that waits for the answer of an identity provider, stored by the hash of its `state`. */
export interface FederationRecord {
  readonly poolId: string;
  readonly provider: string;
  /** The parameters of the authorization request. */
  readonly query: string;
  /** The hash of the cookie of the browser that began it. */
  readonly browser: string;
  /** What the provider has to repeat: OIDC's nonce, or the id of the SAML request. */
  readonly expected: string;
  /** Of PKCE. */
  readonly verifier: string;
  /** The answer of a SAML provider, not checked yet. */
  readonly samlResponse?: string;
  readonly expiresAt: number;
}

export const keys = {
  pool: (poolId: string): Key => ['pool', poolId],
  client: (clientId: string): Key => ['client', clientId],
  poolClient: (poolId: string, name: string, clientId: string): Key => [
    'poolClient',
    poolId,
    name,
    clientId,
  ],
  user: (poolId: string, userKey: string): Key => ['user', poolId, userKey],
  sub: (poolId: string, sub: string): Key => ['sub', poolId, sub],
  alias: (poolId: string, attribute: string, value: string): Key => [
    'alias',
    poolId,
    attribute,
    value,
  ],
  search: (poolId: string, attribute: string, value: string, sequence: number): Key => [
    'search',
    poolId,
    attribute,
    value,
    sequence,
  ],
  created: (poolId: string, sequence: number): Key => ['created', poolId, sequence],
  group: (poolId: string, name: string): Key => ['group', poolId, name],
  resourceServer: (poolId: string, identifier: string): Key => [
    'resourceServer',
    poolId,
    identifier,
  ],
  domain: (name: string): Key => ['domain', name],
  /** Settings with `clientId` are those of an app client, or of the whole pool: `ALL`. */
  uiCustomization: (poolId: string, clientId: string): Key => ['uiCustomization', poolId, clientId],
  riskConfiguration: (poolId: string, clientId: string): Key => [
    'riskConfiguration',
    poolId,
    clientId,
  ],
  logDelivery: (poolId: string): Key => ['logDelivery', poolId],
  importJob: (poolId: string, jobId: string): Key => ['importJob', poolId, jobId],
  importFile: (poolId: string, jobId: string): Key => ['importFile', poolId, jobId],
  importLine: (poolId: string, jobId: string, line: number): Key => [
    'importLine',
    poolId,
    jobId,
    line,
  ],
  branding: (poolId: string, id: string): Key => ['branding', poolId, id],
  terms: (poolId: string, id: string): Key => ['terms', poolId, id],
  /** Names the provider: identifiers are unique in a pool. */
  idpIdentifier: (poolId: string, identifier: string): Key => ['idpIdentifier', poolId, identifier],
  identityProvider: (poolId: string, name: string): Key => ['identityProvider', poolId, name],
  member: (poolId: string, group: string, userKey: string): Key => [
    'member',
    poolId,
    group,
    userKey,
  ],
  membership: (poolId: string, userKey: string, group: string): Key => [
    'membership',
    poolId,
    userKey,
    group,
  ],
  code: (poolId: string, userKey: string, purpose: string): Key => [
    'code',
    poolId,
    userKey,
    purpose,
  ],
  passkey: (poolId: string, userKey: string, id: string): Key => ['passkey', poolId, userKey, id],
  /** The owner of a credential: ids are unique in a pool. */
  passkeyOwner: (poolId: string, id: string): Key => ['passkeyOwner', poolId, id],
  passkeyChallenge: (poolId: string, userKey: string, challenge: string): Key => [
    'passkeyChallenge',
    poolId,
    userKey,
    challenge,
  ],
  authEvent: (poolId: string, userKey: string, createdAt: number, eventId: string): Key => [
    'authEvent',
    poolId,
    userKey,
    createdAt,
    eventId,
  ],
  device: (poolId: string, userKey: string, deviceKey: string): Key => [
    'device',
    poolId,
    userKey,
    deviceKey,
  ],
  session: (id: string): Key => ['session', id],
  browserSession: (hash: string): Key => ['browserSession', hash],
  authorizationCode: (hash: string): Key => ['authorizationCode', hash],
  codeOfUser: (poolId: string, userKey: string, hash: string): Key => [
    'codeOfUser',
    poolId,
    userKey,
    hash,
  ],
  federation: (hash: string): Key => ['federation', hash],
  grant: (poolId: string, userKey: string, originJti: string): Key => [
    'grant',
    poolId,
    userKey,
    originJti,
  ],
  attempts: (poolId: string, name: string, factor: string): Key => [
    'attempts',
    poolId,
    name,
    factor,
  ],
} as const;
