/** The mutation `changePassword`. */
import { ChangePasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';
import { bearerAccount } from '../spends.js';

@InputType({ description: 'What `changePassword` takes.' })
export class ChangePasswordInput {
  @TextField('password', 'The present password. Left out by users who have none.', {
    nullable: true,
  })
  previousPassword?: string | null;

  @TextField('newPassword', 'The new password.')
  proposedPassword!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The password is changed.' })
export class ChangePasswordSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  changed!: boolean;
}

export const changePassword = defineOperation({
  on: 'Mutation',
  description: 'Changes the password of the bearer.',
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
