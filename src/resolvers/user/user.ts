import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { User } from '../../schema/user/user.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';
import { userOf } from './userOf.js';

@ArgsType()
export class UserArgs {
  @TextField(
    'username',
    'The username, or an alias such as a verified e-mail address if the pool allows it.',
  )
  username!: string;
}

export const user = defineOperation({
  on: 'Query',
  description: 'The user with this username.',
  input: UserArgs,
  success: User,
  command: AdminGetUserCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (output) => userOf(output),
  allow: permission('users:read'),
  actsOn: ({ username }) => ({ users: [username] }),
});
