/**
 * The field `viewerPermissions` of users and groups: what limit.ts and aim.ts would let the caller
 * do, so that a page offers only that.
 */
import { limitablePermissions } from '../../gateway/caller.js';
import type { Permission } from '../../gateway/caller.js';
import type { Context } from '../../gateway/context.js';
import { isHeld, reachOf } from '../../gateway/reach.js';
import type { Reach } from '../../gateway/reach.js';
import type { Group } from '../../schema/group.js';
import type { User } from '../../schema/user/user.js';
import type { FieldFunctions } from '../plainExecution.js';
import { lacking } from '../steps/aim.js';
import { membershipsOf } from '../rights/memberships.js';

export const viewerPermissionFunctions: FieldFunctions = {
  'User.viewerPermissions': ({ username }: User, _args: object, context: Context) =>
    permissionsOn(() => membershipsOf(username, context), context),
  'Group.viewerPermissions': ({ name }: Group, _args: object, context: Context) =>
    permissionsOn(() => [name], context),
};

type GroupNames = readonly string[];

/**
 * `groupsOf` is only called if the answer depends on the groups. Null if a read fails: the
 * operation itself has succeeded.
 */
async function permissionsOn(
  groupsOf: () => GroupNames | Promise<GroupNames>,
  { identify, rights, observed, log }: Context,
): Promise<readonly Permission[] | null> {
  try {
    const own = await rights.now(await identify(), observed);
    const held = limitablePermissions.filter((name) => isHeld(own, name));
    const isLimited = held.some((name) => reachOf(own, name) !== 'everywhere');
    const mayBeBelow =
      rights.privilegedTargets === 'refuse' &&
      held.some(changes) &&
      lacking(own, rights.ofAllGroups).length > 0;
    const groups = isLimited || mayBeBelow ? await groupsOf() : [];
    const isBelow = mayBeBelow && lacking(own, rights.ofGroups(groups)).length > 0;
    return held.filter(
      (name) => includes(reachOf(own, name), groups) && !(isBelow && changes(name)),
    );
  } catch (error) {
    log().debug(
      { error: (error as Error).name },
      'the permissions of the caller could not be read; answered null',
    );
    return null;
  }
}

const changes = (name: Permission): boolean => name.endsWith(':write');

function includes(reach: Reach, groups: GroupNames): boolean {
  return reach === 'everywhere' || groups.some((group) => reach.includes(group));
}
