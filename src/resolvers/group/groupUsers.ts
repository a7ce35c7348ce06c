import { ListUsersInGroupCommand } from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { Group } from '../../schema/group.js';
import { UserConnection } from '../../schema/user/user.js';
import { defineEdge } from '../edge.js';
import { readPage } from '../page.js';
import { permission } from '../rights/rules.js';
import { userList } from '../user/userList.js';

export const groupUsers = defineEdge({
  of: Group,
  description: 'The members of the group.',
  input: PageArgs,
  success: UserConnection,
  actsOn: ({ name }) => ({ groups: [name] }),
  commands: [ListUsersInGroupCommand],
  run: ({ name }, args, call) => readPage(userList({ groupName: name }, call), args),
  allow: permission('users:read'),
});
