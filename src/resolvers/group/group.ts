import { GetGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { Group } from '../../schema/group.js';
import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { groupOf } from './groupOf.js';

@ArgsType()
export class GroupArgs {
  @TextField('groupName', 'The name of the group.')
  groupName!: string;
}

export const group = defineOperation({
  on: 'Query',
  description: 'The group with this name.',
  input: GroupArgs,
  success: Group,
  command: GetGroupCommand,
  request: ({ groupName }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    GroupName: groupName,
  }),
  result: ({ Group: found }) => groupOf(found),
  allow: permission('groups:read'),
  actsOn: ({ groupName }) => ({ groups: [groupName] }),
});
