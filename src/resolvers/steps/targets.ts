/**
 * Decides on whom a caller may act: callers can neither grant rights nor act on users with rights
 * that they lack. docs/adr/0018-privilege.md
 */
import { permissionNames } from '../../gateway/caller.js';
import type { Permission } from '../../gateway/caller.js';
import { isServiceException } from '../../cognito/failure.js';
import { groupsOfUser } from '../../cognito/token/groupsOfUser.js';
import type { Context } from '../../gateway/context.js';
import type { Rights } from '../../gateway/rights.js';
import type { Call, Operation } from '../operation.js';
import { accessDenied } from './refusal.js';

/**
 * Costs one call per user, and only for callers who lack a permission of some group. @throws
 * Refusal, and any error of the call to Cognito
 */
export async function requireRightsOver(
  { actsOn }: Operation,
  input: object,
  call: Call,
  { rights, observed }: Context,
): Promise<void> {
  if (!actsOn || rights.privilegedTargets === 'allow') return;
  const own = await rights.now(call.caller, observed);
  const { users = [], groups = [], unknown } = actsOn(input);
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
