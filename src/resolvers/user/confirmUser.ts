import { AdminConfirmSignUpCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType, ObjectType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { permission } from '../rights/rules.js';

@InputType()
export class ConfirmUserInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@ObjectType({ description: 'The user was confirmed.' })
export class ConfirmUserSuccess {
  @Field(() => String, { description: 'The username of the user.' })
  username!: string;
}

export const confirmUser = defineOperation({
  on: 'Mutation',
  description:
    'Confirms a user without a code. Verifies neither the e-mail address nor the phone number.',
  input: ConfirmUserInput,
  success: ConfirmUserSuccess,
  command: AdminConfirmSignUpCommand,
  request: ({ username, clientMetadata }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: (_output, { username }) => ({ username }),
  allow: permission('users:write'),
  changesUser: true,
});
