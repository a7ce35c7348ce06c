/** Answers what a caller may do right now, and what the groups of a user are worth. */
import type { Bearer, Caller, Grants, Permission } from './caller.js';
import { permissionsOf } from './caller.js';
import type { Observation } from '../cognito/observer.js';
import type { Standing } from '../cognito/token/standing.js';

export type Rights = ReadonlySet<Permission>;

export interface RightsOptions {
  /**
   * Whether a caller may act on users and groups with permissions that the caller lacks. Default
   * `refuse`. docs/adr/0018-privilege.md
   */
  readonly privilegedTargets?: 'refuse' | 'allow' | undefined;
  /**
   * Whether the groups of a token count only while Cognito lists the user in them. Default true;
   * false where a trigger writes groups into tokens that no user is a member of.
   */
  readonly confirmGroups?: boolean | undefined;
}

export interface RightsReader {
  /**
   * The permissions of a caller by the facts of this moment: the session still stands, and the
   * user is still in the groups. A promise only when Cognito must be asked.
   * @param within the work that asks
   * @throws InvalidAccessToken, UnavailableError
   */
  readonly now: (caller: Caller, within?: Observation) => Rights | Promise<Rights>;
  /** What membership of these groups is worth, whatever the case of their names. */
  readonly ofGroups: (names: readonly string[]) => Rights;
  /** All that any group grants. */
  readonly ofAllGroups: Rights;
  /** Whether members of this group have permissions. */
  readonly grants: (group: string) => boolean;
  readonly privilegedTargets: 'refuse' | 'allow';
}

export function rightsReader(
  grants: Grants,
  standing: Pick<Standing, 'of'>,
  { privilegedTargets = 'refuse' }: RightsOptions = {},
): RightsReader {
  const byFoldedName = new Map<string, Permission[]>();
  for (const [name, permissions] of Object.entries(grants.groups)) {
    byFoldedName.set(folded(name), [...(byFoldedName.get(folded(name)) ?? []), ...permissions]);
  }
  const ofGroups = (names: readonly string[]): Rights =>
    new Set(names.flatMap((name) => byFoldedName.get(folded(name)) ?? []));

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
    grants: (group) => byFoldedName.has(folded(group)),
    privilegedTargets,
  };
}

/** Cognito tells groups apart by case; a name that only looks like another is worth as much here. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();
