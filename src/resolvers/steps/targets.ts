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

/** The users and groups that an operation acts on. */
export interface Target {
  /** Usernames or aliases, exactly as sent to Cognito, so that both find the same user. */
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  /**
   * A target with unknown rights: `user`, some user of the pool, who may have all rights of all
   * groups; `role`, an IAM role, which requires every permission.
   */
  readonly unknown?: 'user' | 'role' | undefined;
}

/**
 * @throws TypeError if the input has neither a username nor a group name; the operation must then
 * declare `actsOn`
 */
export function namedInInput(input: object): Target {
  const { username, groupName } = input as {
    readonly username?: string;
    readonly groupName?: string;
  };
  if (username === undefined && groupName === undefined)
    throw new TypeError('actsOn is missing: the input has neither a username nor a group name');
  return {
    users: username === undefined ? [] : [username],
    groups: groupName === undefined ? [] : [groupName],
  };
}

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
