import { ListGroupsCommand } from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { GroupConnection } from '../../schema/group.js';
import { defineOperation } from '../operation.js';
import { readPage } from '../page.js';
import { permission } from '../steps/rules.js';
import { groupOf } from './groupOf.js';

export const groups = defineOperation({
  on: 'Query',
  description: 'All groups of the pool.',
  input: PageArgs,
  success: GroupConnection,
  commands: [ListGroupsCommand],
  run: (args, { cognito: { userPoolId }, loaders }) => {
    const read = async (Limit: number, NextToken: string | undefined) => {
      const output = await loaders.read(ListGroupsCommand, {
        UserPoolId: userPoolId,
        Limit,
        NextToken,
      });
      return { items: output.Groups, next: output.NextToken };
    };
    return readPage({ of: ['ListGroups', userPoolId], read, nodeOf: groupOf }, args);
  },
  allow: permission('groups:read'),
});
