/**
 * Step: refuses targets with more rights than the caller: callers can neither grant rights nor act
 * on users with rights that they lack. docs/adr/0018-privilege.md
 */
import { isServiceException } from '../../cognito/failure.js';
import { groupsOfUser } from '../../cognito/token/groupsOfUser.js';
import { permissionNames } from '../../gateway/caller.js';
import type { Permission } from '../../gateway/caller.js';
import type { Rights } from '../../gateway/rights.js';
import type { Call } from '../call.js';
import type { Invocation, Next, Step } from '../invocation.js';
import { accessDenied } from './refusal.js';
import type { Target } from './target.js';

/** @throws Refusal, and any error of the call to Cognito */
export const aim: Step = (invocation, next) => {
  const { operation, context } = invocation;
  if (!operation.actsOn || context.rights.privilegedTargets === 'allow') return next(invocation);
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
  const holdsAll = [...rights.ofAllGroups].every((name) => own.has(name));
  if (holdsAll) return;
  if (unknown === 'user') requireAll(own, rights.ofAllGroups);
  const memberships = await Promise.all(users.map((name) => groupsOf(name, call)));
  requireAll(own, rights.ofGroups(memberships.flat()));
}

function requireAll(own: Rights, needed: Iterable<Permission>): void {
  const wanted = new Set(needed);
  const lacking = permissionNames.filter((name) => wanted.has(name) && !own.has(name));
  if (lacking.length > 0)
    throw accessDenied(
      lacking.join(', '),
      `The target user or group has permissions that you lack: ${lacking.join(', ')}.`,
    );
}

/** A missing user has no rights; the command itself reports it. */
async function groupsOf(username: string, { cognito, loaders }: Call): Promise<readonly string[]> {
  try {
    return await groupsOfUser(cognito.userPoolId, username, (command, input) =>
      loaders.read(command, input),
    );
  } catch (error) {
    if (isServiceException(error) && error.name === 'UserNotFoundException') return [];
    throw error;
  }
}
