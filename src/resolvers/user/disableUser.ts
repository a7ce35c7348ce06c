/** The mutation `disableUser`. */
import { AdminDisableUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../steps/rules.js';

@InputType({ description: 'What `disableUser` takes.' })
export class DisableUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;
}

@ObjectType({ description: 'The user is disabled.' })
export class DisableUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;

  @Field(() => Boolean, { description: 'Whether the user may sign in now.' })
  enabled!: boolean;
}

export const disableUser = defineOperation({
  on: 'Mutation',
  description:
    'Deactivates a user, who can then neither sign in nor refresh tokens; existing access tokens are revoked.',
  input: DisableUserInput,
  success: DisableUserSuccess,
  command: AdminDisableUserCommand,
  request: ({ username }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username }),
  result: (_output, { username }) => ({ username, enabled: false }),
  allow: permission('users:write'),
  changesUser: true,
  endsSessionsOf: ({ username }) => ({ username }),
});
