import { AdminAddUserToGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { MembershipInput } from '../../schema/groupInput.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class AddUserToGroupInput extends MembershipInput {}

@ObjectType({ description: 'The user is now in the group.' })
export class AddUserToGroupSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => String, { description: 'The name of the group.' })
  groupName!: string;
}

export const addUserToGroup = defineOperation({
  on: 'Mutation',
  description: 'Adds a user to a group. No effect if the user is already a member.',
  input: AddUserToGroupInput,
  success: AddUserToGroupSuccess,
  command: AdminAddUserToGroupCommand,
  request: ({ username, groupName }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    GroupName: groupName,
  }),
  result: (_output, { username, groupName }) => ({ username, groupName }),
  allow: permission('groups:write'),
  isDangerous: true,
  changesUser: true,
});
