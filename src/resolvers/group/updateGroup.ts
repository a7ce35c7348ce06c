import { UpdateGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { Group } from '../../schema/group.js';
import { GroupInput } from '../../schema/groupInput.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { groupOf, toCognitoGroup, writtenGroup } from './groupOf.js';

@InputType({ description: 'The new values. Omitted fields are not changed.' })
export class UpdateGroupInput extends GroupInput {}

@ObjectType({ description: 'The group was updated.' })
export class UpdateGroupSuccess {
  @Field(() => Group, { description: 'The updated group.' })
  group!: Group;
}

export const updateGroup = defineOperation({
  on: 'Mutation',
  description: 'Changes the description, the precedence or the role of a group.',
  input: UpdateGroupInput,
  success: UpdateGroupSuccess,
  command: UpdateGroupCommand,
  request: (input, { cognito }) => ({ UserPoolId: cognito.userPoolId, ...toCognitoGroup(input) }),
  result: ({ Group: changed }) => ({ group: groupOf(changed) }),
  allow: permission('groups:write'),
  isDangerous: true,
  actsOn: writtenGroup,
});
