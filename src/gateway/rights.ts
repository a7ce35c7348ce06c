/** The current permissions of a caller, and the permissions that groups grant. */
import { defaults } from '../common/defaults.js';
import { foldName } from '../common/foldName.js';
import type { Bearer, Caller, Grant, Grants } from './caller.js';
import { permissionsOf } from './caller.js';
import { isLimited } from './reach.js';
import type { Observation } from '../cognito/observer.js';
import type { Standing } from '../cognito/token/standing.js';

/**
 * The permissions of a caller, with and without limits to groups. Functions of reach.ts read them.
 */
export type Rights = ReadonlySet<Grant>;

export interface RightsOptions {
  /**
   * Whether callers may act on users and groups with permissions that they lack. Default `refuse`.
   * docs/adr/0018-privilege.md
   */
  readonly privilegedTargets?: 'refuse' | 'allow' | undefined;
  /**
   * Whether to check with Cognito that the user is still a member of the groups in the token.
   * Default true. Set it to false if a trigger writes groups into tokens of users who are not
   * members.
   */
  readonly confirmGroups?: boolean | undefined;
  /**
   * How many seconds ago users may have signed in when they run a dangerous operation. Default: any
   * number. docs/adr/0022-fresh-sign-in.md
   */
  readonly freshSignInSeconds?: number | undefined;
}

export interface RightsReader {
  /**
   * Returns the current permissions of a caller. Permissions count only while the session is active
   * and the user is still in the groups. Returns a promise only if Cognito must be asked.
   * @param within the observed work that needs the permissions
   * @throws InvalidAccessToken, UnavailableError
   */
  readonly now: (caller: Caller, within?: Observation) => Rights | Promise<Rights>;
  /** Returns the permissions that these groups grant. Names are compared ignoring case. */
  readonly ofGroups: (names: readonly string[]) => Rights;
  /** The permissions that all groups grant together. */
  readonly ofAllGroups: Rights;
  /** Returns whether members of this group have permissions. */
  readonly grants: (group: string) => boolean;
  readonly privilegedTargets: 'refuse' | 'allow';
  readonly freshSignInSeconds: number | undefined;
  /** Whether any caller can have a permission that is limited to groups. */
  readonly hasLimits: boolean;
}

export function rightsReader(
  grants: Grants,
  standing: Pick<Standing, 'of'>,
  { privilegedTargets = defaults.privilegedTargets, freshSignInSeconds }: RightsOptions = {},
): RightsReader {
  // Groups by folded name. Cognito's group names are case-sensitive, but here names that differ
  // only in case grant the same permissions.
  const byFoldedName = new Map<string, Grant[]>();
  for (const [name, permissions] of Object.entries(grants.groups)) {
    const key = foldName(name);
    byFoldedName.set(key, [...(byFoldedName.get(key) ?? []), ...permissions]);
  }
  const ofGroups = (names: readonly string[]): Rights =>
    new Set(names.flatMap((name) => byFoldedName.get(foldName(name)) ?? []));

  function rightsNow(bearer: Bearer, within?: Observation): Rights | Promise<Rights> {
    const { token, scopes, claimed } = bearer;
    const granting = bearer.groups.filter((name) => Object.hasOwn(grants.groups, name));
    const rightsIn = (groups: readonly string[]): Rights =>
      groups.length === granting.length
        ? claimed
        : new Set([
            ...permissionsOf(groups, grants.groups),
            ...permissionsOf(scopes, grants.scopes),
          ]);
    const groups = standing.of(token, bearer, granting, within);
    return groups instanceof Promise ? groups.then(rightsIn) : rightsIn(groups);
  }

  return {
    now: (caller, within) =>
      caller.kind === 'bearer' && caller.claimed.size > 0
        ? rightsNow(caller, within)
        : caller.claimed,
    ofGroups,
    ofAllGroups: ofGroups(Object.keys(grants.groups)),
    grants: (group) => byFoldedName.has(foldName(group)),
    privilegedTargets,
    freshSignInSeconds,
    hasLimits: [
      ...Object.values(grants.groups),
      ...Object.values(grants.scopes),
      ...grants.serviceKeys.map(({ permissions }) => permissions),
    ].some((list) => list.some(isLimited)),
  };
}
