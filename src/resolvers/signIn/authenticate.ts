/** The mutation `authenticate`. */
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { InputType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rules.js';
import { signInResult, signInSuccess } from './signInResult.js';

@InputType({ description: 'What `authenticate` takes.' })
export class AuthenticateInput {
  @TextField('username', 'The username, or an alias such as the e-mail address where the pool allows it.')
  username!: string;

  @TextField('password', 'The password.')
  password!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

export const authenticate = defineOperation({
  on: 'Mutation',
  description: 'Signs a user in. Answers tokens, or a challenge to answer with `respondToChallenge`.',
  input: AuthenticateInput,
  success: signInSuccess,
  command: InitiateAuthCommand,
  request: ({ username, password, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: (output, { username }) => signInResult(output, username),
  allow: anyone,
});
