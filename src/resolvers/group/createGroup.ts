import { CreateGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { Group } from '../../schema/group.js';
import { GroupInput } from '../../schema/groupInput.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { groupOf, toCognitoGroup, writtenGroup } from './groupOf.js';

@InputType()
export class CreateGroupInput extends GroupInput {}

@ObjectType({ description: 'The group was created.' })
export class CreateGroupSuccess {
  @Field(() => Group, { description: 'The new group.' })
  group!: Group;
}

export const createGroup = defineOperation({
  on: 'Mutation',
  description: 'Creates a group.',
  input: CreateGroupInput,
  success: CreateGroupSuccess,
  command: CreateGroupCommand,
  request: (input, { cognito }) => ({ UserPoolId: cognito.userPoolId, ...toCognitoGroup(input) }),
  result: ({ Group: created }) => ({ group: groupOf(created) }),
  allow: permission('groups:write'),
  isDangerous: true,
  actsOn: writtenGroup,
});
