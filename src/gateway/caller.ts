/** The only place for who may call: the permissions, the grants of the configuration, and the callers that they make. */
import type { AccessTokenClaims } from '../cognito/token/accessToken.js';
import { sha256 } from '../common/sha256.js';

/**
 * Every permission with what it opens and what that is worth. A caller without one is refused before
 * Cognito is called.
 */
export const permissions = {
  'users:read': 'Read any user. Worth also: to be told who exists by the operations of anyone.',
  'users:write':
    "Create, change, enable, disable and delete users with no more rights than one's own. Worth their accounts: who changes an address can recover the password.",
  'groups:read': 'Read groups and who is in them.',
  'groups:write':
    "Create, change and delete groups that grant no more rights than one's own, and add and remove members. Worth every right that other programs give to members of groups.",
  'passwords:write':
    "Set and reset passwords of users with no more rights than one's own. Worth their accounts.",
  'mfa:write':
    "Change second factors of users with no more rights than one's own. Worth their accounts to who knows a password.",
  'devices:read': "Read any user's devices.",
  'devices:write':
    "Change and forget devices of users with no more rights than one's own. Worth a sign-in without a second factor on a device that was remembered wrongly.",
  'sessions:read': "Read any user's sessions.",
  'sessions:write': "End sessions of users with no more rights than one's own.",
  'risk:read': "Read any user's sign-in events and their risk.",
  'risk:write':
    "Judge sign-in events of users with no more rights than one's own. Worth a sign-in that threat protection would have stopped.",
} as const;
export type Permission = keyof typeof permissions;
export const permissionNames = Object.keys(permissions) as Permission[];

export interface ServiceKey {
  readonly name: string;
  /** SHA-256 of the key, in lower-case hexadecimal; the key itself is stored nowhere. */
  readonly sha256: string;
  readonly permissions: readonly Permission[];
}

/** Who gets which permissions; comes from the configuration. Nothing is granted by default. */
export interface Grants {
  /** Cognito group -> permissions. */
  readonly groups: Readonly<Record<string, readonly Permission[]>>;
  /** OAuth scope -> permissions. */
  readonly scopes: Readonly<Record<string, readonly Permission[]>>;
  readonly serviceKeys: readonly ServiceKey[];
}

interface Claimant {
  /** What the credential grants at most. Whether it does so right now, rights.ts says. */
  readonly claimed: ReadonlySet<Permission>;
}
export interface Bearer extends AccessTokenClaims, Claimant {
  readonly kind: 'bearer';
  readonly token: string;
  /** The service whose key came with the token. It adds no permission. docs/adr/0019-token-and-key.md */
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

/** By the claims of a remembered token: permissions follow from them, and most tokens come many times. */
const claimedBy = new WeakMap<AccessTokenClaims, ReadonlySet<Permission>>();

export function bearerOf(
  claims: AccessTokenClaims,
  token: string,
  grants: Grants,
  via?: Service,
): Bearer {
  let claimed = claimedBy.get(claims);
  if (!claimed) {
    claimed = new Set([
      ...permissionsOf(claims.groups, grants.groups),
      ...permissionsOf(claims.scopes, grants.scopes),
    ]);
    claimedBy.set(claims, claimed);
  }
  return { ...claims, kind: 'bearer', token, claimed, via: via?.name };
}

export function permissionsOf(
  names: readonly string[],
  table: Readonly<Record<string, readonly Permission[]>>,
): Permission[] {
  return names.flatMap((name) => (Object.hasOwn(table, name) ? (table[name] ?? []) : []));
}

/** The service that a key belongs to; undefined for an unknown key. */
export function serviceOf(key: string, grants: Grants): Service | undefined {
  const digest = sha256(key, 'hex');
  const known = grants.serviceKeys.find((candidate) => candidate.sha256 === digest);
  return known && { kind: 'service', name: known.name, claimed: new Set(known.permissions) };
}
