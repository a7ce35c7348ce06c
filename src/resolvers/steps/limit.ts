/**
 * Step: keeps callers whose permission is limited to groups (`users:read@customers`) to the members
 * of these groups, and to the groups themselves. docs/adr/0018-privilege.md
 */
import type { Permission } from '../../gateway/caller.js';
import { limitedTo, reachOf } from '../../gateway/reach.js';
import type { Reach } from '../../gateway/reach.js';
import type { Rights } from '../../gateway/rights.js';
import type { Call } from '../call.js';
import type { Invocation, Next, Step } from '../invocation.js';
import { membershipsOf } from '../rights/memberships.js';
import { accessDenied } from '../outcome/refusal.js';
import type { Refusal } from '../outcome/refusal.js';
import type { Target } from '../rights/target.js';

/** @throws Refusal, and any error of the call to Cognito */
export const limit: Step = (invocation, next) => {
  const { allow } = invocation.operation;
  if (!invocation.context.rights.hasLimits) return next(invocation);
  // Users need no permission to read their own data.
  if (allow.kind === 'reached' && allow.by) return next(invocation);
  return 'permission' in allow && allow.permission !== undefined
    ? withinReach(allow.permission, invocation, next)
    : next(invocation);
};

async function withinReach(
  permission: Permission,
  invocation: Invocation,
  next: Next,
): Promise<object> {
  const { operation, input, call } = invocation;
  const rights = await call.rights();
  const reach = reachOf(rights, permission);
  const target = operation.actsOn?.(input);
  if (reach !== 'everywhere' && !(target ?? operation.keepsLimit)) throw beyond(permission, reach);
  if (target) {
    await requireReach(target, permission, reach, call);
    if (operation.on === 'Mutation') await requireNoGain(target, rights, call);
  }
  return next(invocation);
}

/**
 * Refuses users and groups beyond the reach of the permission. The answer and its calls are the
 * same for users who do not exist. @throws Refusal
 */
export async function requireReach(
  { users = [], groups = [], unknown }: Target,
  permission: Permission,
  reach: Reach,
  call: Call,
): Promise<void> {
  if (reach === 'everywhere') return;
  const names = users.length > 0 || groups.length > 0;
  const isNamed = names && unknown === undefined;
  if (!isNamed || !groups.every((group) => reach.includes(group))) throw beyond(permission, reach);
  if (!(await areMembers(users, reach, call))) throw beyond(permission, reach);
}

/**
 * The same error for everything beyond the reach, so that it does not reveal whether a user exists.
 */
export function beyond(permission: Permission, reach: Reach): Refusal {
  const groups = reach === 'everywhere' ? [] : reach;
  return accessDenied(
    permission,
    `Your permission \`${permission}\` is limited to ${groups.join(', ')}. There is no such user ` +
      'or group within that limit, or the operation is not for limited permissions.',
  );
}

/**
 * Adding a user to a group brings the user within reach of permissions that are limited to that
 * group. Callers with such permissions must already reach the user. @throws Refusal
 */
async function requireNoGain(
  { users = [], groups = [] }: Target,
  rights: Rights,
  call: Call,
): Promise<void> {
  for (const permission of groups.flatMap((group) => limitedTo(rights, group)))
    await requireReach({ users, groups }, permission, reachOf(rights, permission), call);
}

async function areMembers(
  users: readonly string[],
  groups: readonly string[],
  call: Call,
): Promise<boolean> {
  const memberships = await Promise.all(users.map((name) => membershipsOf(name, call)));
  return memberships.every((of) => of.some((name) => groups.includes(name)));
}
