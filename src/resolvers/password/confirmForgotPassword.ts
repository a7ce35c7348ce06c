import { ConfirmForgotPasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { namedUser } from '../spends.js';

@InputType()
export class ConfirmForgotPasswordInput {
  @TextField('username', 'The username given to `forgotPassword`.')
  username!: string;

  @TextField('code', 'The code from the message.')
  code!: string;

  @TextField('newPassword', 'The new password.')
  newPassword!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The new password was set.' })
export class ConfirmForgotPasswordSuccess {
  @Field(() => String, { description: 'The username from the input.' })
  username!: string;
}

export const confirmForgotPassword = defineOperation({
  on: 'Mutation',
  description: 'Sets a new password with the code from `forgotPassword`.',
  input: ConfirmForgotPasswordInput,
  success: ConfirmForgotPasswordSuccess,
  command: ConfirmForgotPasswordCommand,
  request: ({ username, code, newPassword, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    Username: username,
    ConfirmationCode: code,
    Password: newPassword,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: (_output, { username }) => ({ username }),
  allow: anyone,
  spends: { code: namedUser, provesOwner: true },
  conceals: { as: 'code' },
});
