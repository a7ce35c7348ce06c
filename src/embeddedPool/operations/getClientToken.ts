/** Issues an access token to a program (OAuth 2.0 client credentials, RFC 6749, section 4.4). */
import type {
  GetClientTokenRequest,
  GetClientTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter, notAuthorized, PoolException } from '../exceptions.js';
import { clientOperation } from '../operation.js';
import { checkClientSecret } from '../signIn/secretHash.js';
import { issueClientToken } from '../tokens/tokens.js';

export const getClientToken = clientOperation<GetClientTokenRequest>(
  async (
    { Secret, Scopes, ClientMetadata: clientMetadata },
    { services, pool, client },
  ): Promise<GetClientTokenResponse> => {
    if (client.ClientSecret === undefined || !checkClientSecret(client, Secret))
      throw notAuthorized('Unable to verify client secret');
    // ALLOW_CLIENT_TOKEN_AUTH is never enabled by default, and a client that has it can have no
    // other flow (SDK: GetClientToken).
    const flows: readonly string[] = client.ExplicitAuthFlows ?? [];
    if (!flows.includes('ALLOW_CLIENT_TOKEN_AUTH'))
      throw notAuthorized('Auth flow not enabled for this client');
    const allowed = client.AllowedOAuthScopes ?? [];
    const wanted = Scopes?.length ? Scopes : allowed;
    if (wanted.length === 0 || wanted.some((scope) => !allowed.includes(scope)))
      throw invalidParameter('Invalid scopes requested.');
    try {
      const context = { scopes: wanted, clientMetadata };
      return {
        ClientAuthenticationResult: await issueClientToken(services, pool, client, context),
      };
    } catch (error) {
      // The operation declares no exception for a function that refuses the token.
      throw error instanceof PoolException ? notAuthorized(error.message) : error;
    }
  },
);
