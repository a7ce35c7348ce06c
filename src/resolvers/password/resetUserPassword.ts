import { AdminResetUserPasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class ResetUserPasswordInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({
  description:
    'The password is no longer valid, and the user was sent a code for `confirmForgotPassword`.',
})
export class ResetUserPasswordSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const resetUserPassword = defineOperation({
  on: 'Mutation',
  description:
    "Invalidates a user's password and sends a code for setting a new one with " +
    '`confirmForgotPassword`.',
  input: ResetUserPasswordInput,
  success: ResetUserPasswordSuccess,
  command: AdminResetUserPasswordCommand,
  request: ({ username, clientMetadata }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: (_output, { username }) => ({ username }),
  errors: ['UnsupportedUserStateError'],
  allow: permission('passwords:write'),
  changesUser: true,
});
