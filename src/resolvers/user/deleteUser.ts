import { AdminDeleteUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class DeleteUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The user was deleted.' })
export class DeleteUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const deleteUser = defineOperation({
  on: 'Mutation',
  description: 'Permanently deletes a user.',
  input: DeleteUserInput,
  success: DeleteUserSuccess,
  command: AdminDeleteUserCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username }),
  allow: permission('users:write'),
  isDangerous: true,
  endsSessionsOf: ({ username }) => ({ username }),
});
