import { ListGroupsCommand } from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { GroupConnection } from '../../schema/group.js';
import { defineOperation } from '../operation.js';
import { readPage } from '../page.js';
import { permission } from '../rights/rules.js';
import { groupOf } from './groupOf.js';
import { withinReach } from './withinReach.js';

export const groups = defineOperation({
  on: 'Query',
  description:
    "All groups of the pool. If the caller's permission is limited to some groups, others are " +
    'left out.',
  input: PageArgs,
  success: GroupConnection,
  commands: [ListGroupsCommand],
  keepsLimit: true,
  run: async (args, call) => {
    const { userPoolId } = call.cognito;
    const read = async (Limit: number, NextToken: string | undefined) => {
      const output = await call.loaders.read(ListGroupsCommand, {
        UserPoolId: userPoolId,
        Limit,
        NextToken,
      });
      return { items: output.Groups, next: output.NextToken };
    };
    const list = { of: ['ListGroups', userPoolId], read, nodeOf: groupOf };
    return readPage(await withinReach(list, call), args);
  },
  allow: permission('groups:read'),
});
