/** Permissions, the configured grants, and the kinds of callers. */
import type { AccessTokenClaims } from '../cognito/token/accessToken.js';
import { sha256 } from '../common/sha256.js';

/**
 * Every permission: what it allows, and what a holder could gain with it. A caller without the
 * permission is refused before Cognito is called.
 */
export const permissions = {
  'users:read':
    'Read any user. Operations that anyone may call also tell the holder ' +
    'whether a user exists.',
  'users:write':
    "Create, change, enable, disable and delete users with no more rights than one's own. The " +
    'holder can take over their accounts, by changing an address and recovering the password.',
  'groups:read': 'Read groups and their members.',
  'groups:write':
    "Create, change and delete groups that grant no more rights than one's own, and add and " +
    'remove members. The holder can gain every right that other programs give to members of ' +
    'groups.',
  'passwords:write':
    "Set and reset passwords of users with no more rights than one's own. The holder can take " +
    'over their accounts.',
  'mfa:write':
    "Change second factors of users with no more rights than one's own. With a password, the " +
    'holder can take over the account.',
  'devices:read': "Read any user's devices.",
  'devices:write':
    "Change and forget devices of users with no more rights than one's own. Wrongly " +
    'remembering a device allows sign-ins on it without a second factor.',
  'sessions:read': "Read any user's sessions.",
  'sessions:write': "End sessions of users with no more rights than one's own.",
  'risk:read': "Read any user's sign-in events and their risk.",
  'risk:write':
    "Give feedback on sign-in events of users with no more rights than one's own. Wrong " +
    'feedback allows sign-ins that threat protection would have blocked.',
  'audit:read':
    'Read the audit log: who did what to which user, and from which address. The log also tells ' +
    'the holder whether a user exists.',
  'pool:read':
    "Read how many users the pool has, how much of Cognito's quotas is used, and what could be " +
    'safer in its settings.',
  'tokens:write':
    'Obtain access tokens for the machine clients of the gateway. The holder gains whatever other ' +
    'programs grant to these tokens.',
} as const;
export type Permission = keyof typeof permissions;
export const permissionNames = Object.keys(permissions) as Permission[];

/** Permissions on the pool as a whole, which cannot be limited to a group. */
const poolWide = ['audit:read', 'pool:read', 'tokens:write'] as const;
export const limitablePermissions = permissionNames.filter(
  (name): name is LimitablePermission => !poolWide.some((other) => other === name),
);
export type LimitablePermission = Exclude<Permission, (typeof poolWide)[number]>;

/**
 * A permission on all users and groups, or only on the members of one Cognito group and on that
 * group: `users:read@customers`.
 */
export type Grant = Permission | `${LimitablePermission}@${string}`;

export interface ServiceKey {
  readonly name: string;
  /** SHA-256 of the key, in lower-case hexadecimal. The key itself is never stored. */
  readonly sha256: string;
  readonly permissions: readonly Grant[];
}

/** The configured permissions. Nothing is granted by default. */
export interface Grants {
  /** Cognito group -> permissions. */
  readonly groups: Readonly<Record<string, readonly Grant[]>>;
  /** OAuth scope -> permissions. */
  readonly scopes: Readonly<Record<string, readonly Grant[]>>;
  readonly serviceKeys: readonly ServiceKey[];
}

interface Claimant {
  /** The permissions that the credential claims. rights.ts decides which are valid right now. */
  readonly claimed: ReadonlySet<Grant>;
}
export interface Bearer extends AccessTokenClaims, Claimant {
  readonly kind: 'bearer';
  readonly token: string;
  /**
   * The service whose key came with the token. The key adds no permission.
   * docs/adr/0019-token-and-key.md
   */
  readonly via?: string | undefined;
}
export interface Service extends Claimant {
  readonly kind: 'service';
  readonly name: string;
}
export interface Anyone extends Claimant {
  readonly kind: 'anyone';
}
export type Caller = Anyone | Bearer | Service;

export const anyone: Anyone = { kind: 'anyone', claimed: new Set() };

/** The callers, cached by the claims of their tokens, because most tokens are used many times. */
const bearers = new WeakMap<AccessTokenClaims, Bearer>();

export function bearerOf(
  claims: AccessTokenClaims,
  token: string,
  grants: Grants,
  via?: Service,
): Bearer {
  let bearer = bearers.get(claims);
  if (!bearer) {
    const claimed = new Set([
      ...permissionsOf(claims.groups, grants.groups),
      ...permissionsOf(claims.scopes, grants.scopes),
    ]);
    bearer = { ...claims, kind: 'bearer', token, claimed };
    bearers.set(claims, bearer);
  }
  return via ? { ...bearer, via: via.name } : bearer;
}

export function permissionsOf(
  names: readonly string[],
  table: Readonly<Record<string, readonly Grant[]>>,
): Grant[] {
  return names.flatMap((name) => (Object.hasOwn(table, name) ? (table[name] ?? []) : []));
}

/** Returns the service of a key; undefined for an unknown key. */
export function serviceOf(key: string, grants: Grants): Service | undefined {
  const digest = sha256(key, 'hex');
  const known = grants.serviceKeys.find((candidate) => candidate.sha256 === digest);
  return known && { kind: 'service', name: known.name, claimed: new Set(known.permissions) };
}
