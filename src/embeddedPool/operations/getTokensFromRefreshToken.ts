import type {
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { notAuthorized } from '../exceptions.js';
import { clientOperation } from '../operation.js';
import { allowsFlow } from '../pools/pools.js';
import { refresh } from '../tokens/refresh.js';
import { checkClientSecret } from '../signIn/secretHash.js';

export const getTokensFromRefreshToken = clientOperation<GetTokensFromRefreshTokenRequest>(
  async (input, { services, pool, client }): Promise<GetTokensFromRefreshTokenResponse> => {
    if (!checkClientSecret(client, input.ClientSecret))
      throw notAuthorized('Unable to verify client secret');
    // Rotation replaces the flow; without rotation the flow must be allowed (AWS guide, "Refresh
    // tokens").
    if (
      client.RefreshTokenRotation?.Feature !== 'ENABLED' &&
      !allowsFlow(client, 'REFRESH_TOKEN_AUTH')
    )
      throw notAuthorized('Auth flow not enabled for this client');
    return {
      AuthenticationResult: await refresh({
        services,
        pool,
        client,
        token: input.RefreshToken,
        deviceKey: input.DeviceKey,
        clientMetadata: input.ClientMetadata,
        prove: () => undefined,
      }),
    };
  },
);
