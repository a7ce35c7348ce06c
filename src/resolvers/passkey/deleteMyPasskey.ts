import { DeleteWebAuthnCredentialCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../rights/rules.js';

@InputType()
export class DeleteMyPasskeyInput {
  @TextField('credentialId', 'The `credentialId` of the passkey.')
  credentialId!: string;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The passkey was deleted.' })
export class DeleteMyPasskeySuccess {
  @Field(() => ID, { description: 'The credential id.' })
  credentialId!: string;
}

export const deleteMyPasskey = defineOperation({
  on: 'Mutation',
  description: 'Deletes a passkey of the signed-in user, who can no longer sign in with it.',
  input: DeleteMyPasskeyInput,
  success: DeleteMyPasskeySuccess,
  command: DeleteWebAuthnCredentialCommand,
  request: ({ credentialId }, { accessToken }) => ({
    AccessToken: accessToken,
    CredentialId: credentialId,
  }),
  result: (_output, { credentialId }) => ({ credentialId }),
  allow: bearer,
  changesUser: true,
});
