/** Revoking a token twice succeeds (RFC 7009, section 2.2). */
import type {
  RevokeTokenRequest,
  RevokeTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { PoolException } from '../exceptions.js';
import { clientOperation } from '../operation.js';
import { keys } from '../store/records.js';
import { checkClientSecret } from '../signIn/secretHash.js';
import { openRefreshToken } from '../tokens/refreshToken.js';

export const revokeToken = clientOperation<RevokeTokenRequest>(
  async (input, { services, pool, client }): Promise<RevokeTokenResponse> => {
    if (!checkClientSecret(client, input.ClientSecret))
      throw new PoolException('UnauthorizedException', 'Unable to verify client secret');
    if (client.EnableTokenRevocation === false)
      throw new PoolException(
        'UnsupportedOperationException',
        'Token revocation is not enabled for this client',
      );
    const claims = await openRefreshToken(services, pool, input.Token);
    if (!claims) throw unsupported(input.Token);
    if (claims.clientId !== client.ClientId)
      throw new PoolException('UnauthorizedException', 'Token was not issued to this client');
    await services.store.transaction((transaction) =>
      transaction.remove(keys.grant(pool.Id, claims.userKey, claims.originJti)),
    );
    return {};
  },
);

/** An access or ID token has three parts; only refresh tokens can be revoked. */
function unsupported(token: string): PoolException {
  return token.split('.').length === 3
    ? new PoolException('UnsupportedTokenTypeException', 'Unsupported token type')
    : new PoolException('InvalidParameterException', 'Invalid Refresh Token');
}
