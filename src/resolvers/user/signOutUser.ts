import { AdminUserGlobalSignOutCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class SignOutUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The user was signed out on all devices.' })
export class SignOutUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const signOutUser = defineOperation({
  on: 'Mutation',
  description: 'Signs a user out on all devices: revokes all access and refresh tokens.',
  input: SignOutUserInput,
  success: SignOutUserSuccess,
  command: AdminUserGlobalSignOutCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username }),
  allow: permission('sessions:write'),
  endsSessionsOf: ({ username }) => ({ username }),
});
