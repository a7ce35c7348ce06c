/**
 * Step: refuses targets with more rights than the caller: callers can neither grant rights nor act
 * on users with rights that they lack. docs/adr/0018-privilege.md
 */
import { permissionNames } from '../../gateway/caller.js';
import type { Grant } from '../../gateway/caller.js';
import { includes, permissionIn } from '../../gateway/reach.js';
import type { Rights } from '../../gateway/rights.js';
import type { Invocation, Next, Step } from '../invocation.js';
import { membershipsOf } from '../rights/memberships.js';
import { accessDenied } from '../outcome/refusal.js';
import type { Target } from '../rights/target.js';

/** @throws Refusal, and any error of the call to Cognito */
export const aim: Step = (invocation, next) => {
  const { operation, context } = invocation;
  // Queries change nothing.
  if (operation.on === 'Query' || !operation.actsOn || context.rights.privilegedTargets === 'allow')
    return next(invocation);
  return aimed(operation.actsOn(invocation.input), invocation, next);
};

async function aimed(target: Target, invocation: Invocation, next: Next): Promise<object> {
  await requireRightsOver(target, invocation);
  return next(invocation);
}

/** Costs one call per user, and only for callers who lack a permission of some group. */
async function requireRightsOver(
  { users = [], groups = [], unknown }: Target,
  { call, context: { rights, observed } }: Invocation,
): Promise<void> {
  const own = await rights.now(call.caller, observed);
  requireAll(own, [...rights.ofGroups(groups), ...(unknown === 'role' ? permissionNames : [])]);
  if (lacking(own, rights.ofAllGroups).length === 0) return;
  if (unknown === 'user') requireAll(own, rights.ofAllGroups);
  const memberships = await Promise.all(users.map((name) => membershipsOf(name, call)));
  requireAll(own, rights.ofGroups(memberships.flat()));
}

function requireAll(own: Rights, needed: Iterable<Grant>): void {
  const missing = lacking(own, needed);
  if (missing.length > 0)
    throw accessDenied(
      missing.join(', '),
      `The target user or group has permissions that you lack: ${missing.join(', ')}.`,
    );
}

/** The needed rights that are not among one's own. */
export function lacking(own: Rights, needed: Iterable<Grant>): readonly Grant[] {
  return [...new Set(needed)].filter((grant) => !includes(own, grant)).sort(byPermission);
}

/** In the order of the documentation. */
function byPermission(one: Grant, other: Grant): number {
  return permissionNames.indexOf(permissionIn(one)) - permissionNames.indexOf(permissionIn(other));
}
