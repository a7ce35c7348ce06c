import {
  AdminInitiateAuthCommand,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { InputType } from 'type-graphql';

import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import { metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { anyone } from '../rights/rules.js';
import { onlyCalls } from '../spends.js';
import { tokensOf } from './signInResult.js';

@InputType()
export class RefreshTokensInput {
  @TextField('token', 'The refresh token. Omit it if the gateway keeps it in a cookie.', {
    nullable: true,
  })
  refreshToken?: string | null;

  @TextField('deviceKey', 'The key of the device. Required if the pool remembers devices.', {
    nullable: true,
  })
  deviceKey?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

export const refreshTokens = defineOperation({
  on: 'Mutation',
  description: 'Exchanges a refresh token for new tokens.',
  input: RefreshTokensInput,
  success: AuthenticationTokens,
  command: GetTokensFromRefreshTokenCommand,
  alternatives: [InitiateAuthCommand, AdminInitiateAuthCommand],
  request: ({ refreshToken, deviceKey, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    RefreshToken: refreshToken ?? undefined,
    DeviceKey: deviceKey ?? undefined,
    ClientMetadata: metadataOf(clientMetadata),
  }),
  result: ({ AuthenticationResult = {} }) => tokensOf(AuthenticationResult),
  allow: anyone,
  // Not a guess, because a refresh token is too long to guess.
  spends: onlyCalls,
  needsRefreshToken: true,
});
