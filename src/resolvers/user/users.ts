import {
  ListUsersCommand,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { reachOf } from '../../gateway/reach.js';
import type { Reach } from '../../gateway/reach.js';
import { PageArgs } from '../../schema/connection.js';
import { NestedField } from '../../schema/input.js';
import { UserConnection } from '../../schema/user/user.js';
import { UserFilterInput, UserScanInput } from '../../schema/user/userFilter.js';
import { defineOperation } from '../operation.js';
import { readPage } from '../page.js';
import { beyond } from '../steps/limit.js';
import { invalidInput } from '../outcome/refusal.js';
import { permission } from '../rights/rules.js';
import { userList } from './userList.js';

@ArgsType()
export class UsersArgs extends PageArgs {
  @NestedField(() => UserFilterInput, 'The users to return. Default: all users.', {
    nullable: true,
  })
  filter?: UserFilterInput | null;

  @NestedField(
    () => UserScanInput,
    'Allows scanning users one by one if Cognito cannot search by the filter.',
    { nullable: true },
  )
  scan?: UserScanInput | null;
}

export const users = defineOperation({
  on: 'Query',
  description:
    'The users of the pool, optionally filtered. With a permission that is limited to one group, ' +
    'only its members are returned. With a permission that is limited to several groups, ' +
    '`filter.groupName` is required and must name one of them.',
  input: UsersArgs,
  success: UserConnection,
  commands: [ListUsersCommand, ListUsersInGroupCommand],
  keepsLimit: true,
  run: async ({ filter, scan, ...args }, call) => {
    const reach = reachOf(await call.rights(), 'users:read');
    const { rest, ...list } = userList(withinReach(filter, reach), call);
    if (!scan) {
      if (rest.length > 0)
        throw invalidInput(
          ...rest.map(({ path }) => ({
            path,
            message:
              'cannot be searched by Cognito, or not together with the other conditions; allow ' +
              'a `scan`',
          })),
        );
      return readPage(list, args);
    }
    const fits = (user: Parameters<(typeof rest)[number]['fits']>[0]): boolean =>
      rest.every((part) => part.fits(user));
    const { scanned, ...page } = await readPage(
      { ...list, scan: { maxItems: scan.maxUsers, fits } },
      args,
    );
    return { ...page, scan: { scanned, exhausted: !page.pageInfo.hasNextPage } };
  },
  allow: permission('users:read'),
});

/**
 * Returns the filter, limited to the group that it names or, if it names none, to the only group
 * that the caller's permission is limited to.
 * @throws Refusal if the named group is outside the limit, or if there is more than one group to
 * choose from
 */
function withinReach(
  filter: UserFilterInput | null | undefined,
  reach: Reach,
): UserFilterInput | null | undefined {
  if (reach === 'everywhere') return filter;
  const groupName = filter?.groupName ?? (reach.length === 1 ? reach[0] : undefined);
  if (groupName === undefined)
    throw invalidInput({
      path: 'filter.groupName',
      message: `is required, since you may only read members of ${reach.join(', ')}`,
    });
  if (!reach.includes(groupName)) throw beyond('users:read', reach);
  return Object.assign(new UserFilterInput(), filter, { groupName });
}
