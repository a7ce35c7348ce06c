import { ChangePasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';
import { bearerAccount } from '../spends.js';

@InputType()
export class ChangePasswordInput {
  @TextField('password', 'The current password. Omit it for users without a password.', {
    nullable: true,
  })
  previousPassword?: string | null;

  @TextField('newPassword', 'The new password.')
  proposedPassword!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The password was changed.' })
export class ChangePasswordSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  changed!: boolean;
}

export const changePassword = defineOperation({
  on: 'Mutation',
  description: 'Changes the password of the signed-in user.',
  input: ChangePasswordInput,
  success: ChangePasswordSuccess,
  command: ChangePasswordCommand,
  request: ({ previousPassword, proposedPassword }, { accessToken }) => ({
    AccessToken: accessToken,
    PreviousPassword: previousPassword ?? undefined,
    ProposedPassword: proposedPassword,
  }),
  result: () => ({ changed: true }),
  allow: bearer,
  spends: { guess: bearerAccount },
});
