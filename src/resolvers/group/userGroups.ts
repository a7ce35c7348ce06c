import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { GroupConnection } from '../../schema/group.js';
import { User } from '../../schema/user/user.js';
import { defineEdge } from '../edge.js';
import { readPage } from '../page.js';
import { permission } from '../rights/rules.js';
import { groupOf } from './groupOf.js';
import { withinReach } from './withinReach.js';

export const userGroups = defineEdge({
  of: User,
  description:
    "The groups of the user. If the caller's permission is limited to some groups, others are " +
    'left out.',
  input: PageArgs,
  success: GroupConnection,
  commands: [AdminListGroupsForUserCommand],
  actsOn: ({ username }) => ({ users: [username] }),
  keepsLimit: true,
  run: async ({ username }, args, call) => {
    const { userPoolId } = call.cognito;
    const read = async (Limit: number, NextToken: string | undefined) => {
      const output = await call.loaders.read(AdminListGroupsForUserCommand, {
        UserPoolId: userPoolId,
        Username: username,
        Limit,
        NextToken,
      });
      return { items: output.Groups, next: output.NextToken };
    };
    const list = { of: ['AdminListGroupsForUser', userPoolId, username], read, nodeOf: groupOf };
    return readPage(await withinReach(list, call), args);
  },
  allow: permission('groups:read'),
});
