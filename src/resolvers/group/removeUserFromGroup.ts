import { AdminRemoveUserFromGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { MembershipInput } from '../../schema/groupInput.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class RemoveUserFromGroupInput extends MembershipInput {}

@ObjectType({ description: 'The user is no longer in the group.' })
export class RemoveUserFromGroupSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => String, { description: 'The name of the group.' })
  groupName!: string;
}

export const removeUserFromGroup = defineOperation({
  on: 'Mutation',
  description: 'Removes a user from a group. No effect if the user is not a member.',
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
