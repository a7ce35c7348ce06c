import { ChangePasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';
import { bearerAccount } from '../spends.js';

@InputType()
export class ChangeMyPasswordInput {
  @TextField('password', 'The current password. Omit it for users without a password.', {
    nullable: true,
  })
  password?: string | null;

  @TextField('newPassword', 'The new password.')
  newPassword!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The password was changed.' })
export class ChangeMyPasswordSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  changed!: boolean;
}

export const changeMyPassword = defineOperation({
  on: 'Mutation',
  description: 'Changes the password of the signed-in user.',
  input: ChangeMyPasswordInput,
  success: ChangeMyPasswordSuccess,
  command: ChangePasswordCommand,
  request: ({ password, newPassword }, { accessToken }) => ({
    AccessToken: accessToken,
    PreviousPassword: password ?? undefined,
    ProposedPassword: newPassword,
  }),
  result: () => ({ changed: true }),
  allow: bearer,
  spends: { guess: bearerAccount },
});
