/** The mutation `addUserToGroup`. */
import { AdminAddUserToGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { MembershipInput } from '../../schema/groupInput.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';

@InputType({ description: 'What `addUserToGroup` takes.' })
export class AddUserToGroupInput extends MembershipInput {}

@ObjectType({ description: 'The user is in the group.' })
export class AddUserToGroupSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => String, { description: 'The name of the group.' })
  groupName!: string;
}

export const addUserToGroup = defineOperation({
  on: 'Mutation',
  description: 'Makes a user a member of a group; who is one already stays one.',
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
  changesUser: true,
});
