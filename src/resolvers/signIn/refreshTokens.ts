/** The mutation `refreshTokens`. */
import { GetTokensFromRefreshTokenCommand } from '@aws-sdk/client-cognito-identity-provider';
import { InputType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { AuthenticationTokens } from '../../schema/tokens.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rules.js';
import { tokensOf } from './signInResult.js';

@InputType({ description: 'What `refreshTokens` takes.' })
export class RefreshTokensInput {
  @TextField('token', 'The refresh token.')
  refreshToken!: string;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

export const refreshTokens = defineOperation({
  on: 'Mutation',
  description: 'Exchanges a refresh token for new tokens.',
  input: RefreshTokensInput,
  success: AuthenticationTokens,
  command: GetTokensFromRefreshTokenCommand,
  request: ({ refreshToken, clientMetadata }, { cognito }) => ({ ClientId: cognito.clientId, RefreshToken: refreshToken, ClientMetadata: metadataOf(clientMetadata) }),
  result: ({ AuthenticationResult = {} }) => tokensOf(AuthenticationResult),
  allow: anyone,
});
