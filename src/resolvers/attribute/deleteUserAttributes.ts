import { AdminDeleteUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class DeleteUserAttributesInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField(
    'attributeName',
    "Cognito's names for the attributes, such as `nickname` or `custom:plan`.",
    { maxItems: 50 },
  )
  attributeNames!: string[];
}

@ObjectType({ description: 'The attributes were deleted.' })
export class DeleteUserAttributesSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const deleteUserAttributes = defineOperation({
  on: 'Mutation',
  description: 'Deletes attributes of a user.',
  input: DeleteUserAttributesInput,
  success: DeleteUserAttributesSuccess,
  command: AdminDeleteUserAttributesCommand,
  request: ({ username, attributeNames }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    UserAttributeNames: attributeNames,
  }),
  result: (_output, { username }) => ({ username }),
  allow: permission('users:write'),
  changesUser: true,
  isDangerous: true,
});
