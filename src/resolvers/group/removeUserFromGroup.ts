/** The mutation `removeUserFromGroup`. */
import { AdminRemoveUserFromGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { MembershipInput } from '../../schema/groupInput.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';

@InputType({ description: 'What `removeUserFromGroup` takes.' })
export class RemoveUserFromGroupInput extends MembershipInput {}

@ObjectType({ description: 'The user is not in the group any more.' })
export class RemoveUserFromGroupSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => String, { description: 'The name of the group.' })
  groupName!: string;
}

export const removeUserFromGroup = defineOperation({
  on: 'Mutation',
  description: 'Takes a user out of a group; who is not in it stays out.',
  input: RemoveUserFromGroupInput,
  success: RemoveUserFromGroupSuccess,
  command: AdminRemoveUserFromGroupCommand,
  request: ({ username, groupName }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    GroupName: groupName,
  }),
  result: (_output, { username, groupName }) => ({ username, groupName }),
  allow: permission('groups:write'),
  changesUser: true,
  endsMembershipOf: ({ groupName }) => groupName,
});
