import { AdminEnableUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class EnableUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The user was enabled.' })
export class EnableUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => Boolean, { description: 'Whether the user is now allowed to sign in.' })
  enabled!: boolean;
}

export const enableUser = defineOperation({
  on: 'Mutation',
  description: 'Lets a disabled user sign in again.',
  input: EnableUserInput,
  success: EnableUserSuccess,
  command: AdminEnableUserCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username, enabled: true }),
  allow: permission('users:write'),
  changesUser: true,
});
