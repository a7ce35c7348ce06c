import { AdminSetUserPasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class SetUserPasswordInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField('newPassword', 'The new password.')
  password!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'If false, the user must choose another password at the next sign-in.',
  })
  permanent!: boolean;
}

@ObjectType({ description: 'The password was set.' })
export class SetUserPasswordSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const setUserPassword = defineOperation({
  on: 'Mutation',
  description: "Sets a user's password, either permanently or as a temporary password.",
  input: SetUserPasswordInput,
  success: SetUserPasswordSuccess,
  command: AdminSetUserPasswordCommand,
  request: ({ username, password, permanent }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    Password: password,
    Permanent: permanent,
  }),
  result: (_output, { username }) => ({ username }),
  allow: permission('passwords:write'),
  isDangerous: true,
  changesUser: true,
});
