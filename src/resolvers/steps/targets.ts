/**
 * Decides on whom a caller may act: nobody grants rights, or acts on a user with rights, that the
 * caller does not hold. docs/adr/0018-privilege.md
 */
import { permissionNames } from '../../gateway/caller.js';
import type { Permission } from '../../gateway/caller.js';
import { isServiceException } from '../../cognito/failure.js';
import { groupsOfUser } from '../../cognito/token/groupsOfUser.js';
import type { Context } from '../../gateway/context.js';
import type { Rights } from '../../gateway/rights.js';
import type { Call, Operation } from '../operation.js';
import { accessDenied } from './refusal.js';

/** On whom or what an operation acts, as its input names them. */
export interface Target {
  /** Usernames or aliases, exactly as the command gets them, so that both find the same user. */
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  /**
   * What the gateway cannot find out the worth of: `user`, some user of the pool, who may have all
   * that groups grant; `role`, an IAM role, which takes every permission.
   */
  readonly unknown?: 'user' | 'role' | undefined;
}

/** @throws TypeError for an input without names: such an operation has to say on whom it acts. */
export function namedInInput(input: object): Target {
  const { username, groupName } = input as {
    readonly username?: string;
    readonly groupName?: string;
  };
  if (username === undefined && groupName === undefined)
    throw new TypeError('actsOn is missing: the input names neither a user nor a group');
  return {
    users: username === undefined ? [] : [username],
    groups: groupName === undefined ? [] : [groupName],
  };
}

/** Costs a call per user, of callers only who lack something that a group grants. @throws Refusal, and what keeps Cognito from an answer */
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
      `The user or group has permissions that you lack: ${lacking.join(', ')}.`,
    );
}

/** A user who does not exist has no rights; the command itself says so. */
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
