import { DeleteGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class DeleteGroupInput {
  @TextField('groupName', 'The name of the group.')
  groupName!: string;
}

@ObjectType({ description: 'The group was deleted.' })
export class DeleteGroupSuccess {
  @Field(() => String, { description: 'The name of the group.' })
  groupName!: string;
}

export const deleteGroup = defineOperation({
  on: 'Mutation',
  description: 'Deletes a group. Its members are not deleted.',
  input: DeleteGroupInput,
  success: DeleteGroupSuccess,
  command: DeleteGroupCommand,
  request: ({ groupName }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    GroupName: groupName,
  }),
  result: (_output, { groupName }) => ({ groupName }),
  allow: permission('groups:write'),
  isDangerous: true,
  endsMembershipOf: ({ groupName }) => groupName,
});
