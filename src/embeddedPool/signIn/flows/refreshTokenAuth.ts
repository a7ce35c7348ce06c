// The only place for REFRESH_TOKEN_AUTH.
import { PoolException } from '../../exceptions.js';
import { refresh } from '../../tokens/refresh.js';
import { checkSecretHash } from '../secretHash.js';
import { parameter, type Flow } from './flow.js';

export const refreshTokenAuth: Flow = async ({ services, pool, client, parameters }) => {
  // AWS guide, "Refresh token rotation": with rotation on, only GetTokensFromRefreshToken refreshes.
  if (client.RefreshTokenRotation?.Feature === 'ENABLED') {
    throw new PoolException(
      'InvalidParameterException',
      'Refresh token rotation is enabled for this client; use GetTokensFromRefreshToken',
    );
  }
  const AuthenticationResult = await refresh({
    services,
    pool,
    client,
    token: parameter(parameters, 'REFRESH_TOKEN'),
    deviceKey: parameters.DEVICE_KEY,
    // The username alone: the hash of an alias was seen to be refused at AWS.
    prove: ({ username }) =>
      checkSecretHash(
        client,
        username,
        parameters.SECRET_HASH,
        `SecretHash does not match for the client: ${client.ClientId}`,
      ),
  });
  return { ChallengeParameters: {}, AuthenticationResult };
};
