import { AdminDeleteSoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class DeleteUserSoftwareTokenInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The authenticator app is no longer accepted.' })
export class DeleteUserSoftwareTokenSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const deleteUserSoftwareToken = defineOperation({
  on: 'Mutation',
  description: "Removes a user's authenticator app, for example after the phone was lost.",
  input: DeleteUserSoftwareTokenInput,
  success: DeleteUserSoftwareTokenSuccess,
  command: AdminDeleteSoftwareTokenCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username }),
  allow: permission('mfa:write'),
  isDangerous: true,
  changesUser: true,
});
