/**
 * How far a permission reaches (its limit): to all users and groups, or only to the members of some
 * groups.
 */
import type { Grant, LimitablePermission, Permission } from './caller.js';

/**
 * `everywhere`, or the groups that the permission is limited to; none if the caller lacks the
 * permission.
 */
export type Reach = 'everywhere' | readonly string[];

/** The sign between a permission and the group that limits it. It occurs in no permission. */
export const limitSign = '@';

export function isLimited(grant: Grant): boolean {
  return grant.includes(limitSign);
}

export function reachOf(rights: ReadonlySet<Grant>, permission: Permission): Reach {
  if (rights.has(permission)) return 'everywhere';
  const start = `${permission}${limitSign}`;
  return [...rights]
    .filter((grant) => grant.startsWith(start))
    .map((grant) => grant.slice(start.length));
}

/** Returns whether the permission is held, with or without a limit. */
export function isHeld(rights: ReadonlySet<Grant>, permission: Permission): boolean {
  return reachOf(rights, permission).length > 0;
}

/**
 * Returns whether the rights include this grant. A permission without a limit includes all limited
 * ones.
 */
export function includes(rights: ReadonlySet<Grant>, grant: Grant): boolean {
  return rights.has(grant) || rights.has(permissionIn(grant));
}

export function permissionIn(grant: Grant): Permission {
  return grant.split(limitSign, 1)[0] as Permission;
}

/**
 * Returns the permissions that are limited to this group, without those that are also held without
 * a limit.
 */
export function limitedTo(rights: ReadonlySet<Grant>, group: string): LimitablePermission[] {
  const end = `${limitSign}${group}`;
  return [...rights]
    .filter((grant) => grant.endsWith(end) && !rights.has(permissionIn(grant)))
    .map((grant) => grant.slice(0, -end.length) as LimitablePermission);
}
