import { AdminDisableUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class DisableUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The user was disabled.' })
export class DisableUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => Boolean, { description: 'Whether the user is now allowed to sign in.' })
  enabled!: boolean;
}

export const disableUser = defineOperation({
  on: 'Mutation',
  description:
    'Disables a user, who can then neither sign in nor refresh tokens, and revokes existing ' +
    'access tokens.',
  input: DisableUserInput,
  success: DisableUserSuccess,
  command: AdminDisableUserCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username, enabled: false }),
  allow: permission('users:write'),
  changesUser: true,
  endsSessionsOf: ({ username }) => ({ username }),
});
