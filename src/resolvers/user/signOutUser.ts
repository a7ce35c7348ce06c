/** The mutation `signOutUser`. */
import { AdminUserGlobalSignOutCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';

@InputType({ description: 'What `signOutUser` takes.' })
export class SignOutUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The user is signed out everywhere.' })
export class SignOutUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const signOutUser = defineOperation({
  on: 'Mutation',
  description: 'Ends all sessions of a user: access and refresh tokens are revoked.',
  input: SignOutUserInput,
  success: SignOutUserSuccess,
  command: AdminUserGlobalSignOutCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username }),
  allow: permission('sessions:write'),
  endsSessionsOf: ({ username }) => ({ username }),
});
