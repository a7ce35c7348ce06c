import { AdminListGroupsForUserCommand } from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { GroupConnection } from '../../schema/group.js';
import { User } from '../../schema/user/user.js';
import { defineEdge } from '../edge.js';
import { readPage } from '../page.js';
import { permission } from '../steps/rules.js';
import { groupOf } from './groupOf.js';

export const userGroups = defineEdge({
  of: User,
  description: 'The groups of the user.',
  input: PageArgs,
  success: GroupConnection,
  commands: [AdminListGroupsForUserCommand],
  run: ({ username }, args, { cognito: { userPoolId }, loaders }) => {
    const read = async (Limit: number, NextToken: string | undefined) => {
      const output = await loaders.read(AdminListGroupsForUserCommand, {
        UserPoolId: userPoolId,
        Username: username,
        Limit,
        NextToken,
      });
      return { items: output.Groups, next: output.NextToken };
    };
    return readPage(
      { of: ['AdminListGroupsForUser', userPoolId, username], read, nodeOf: groupOf },
      args,
    );
  },
  allow: permission('groups:read'),
});
