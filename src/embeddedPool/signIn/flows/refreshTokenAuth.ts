import { PoolException } from '../../exceptions.js';
import { refresh } from '../../tokens/refresh.js';
import { checkSecretHash } from '../secretHash.js';
import { parameter } from './flow.js';
import type { Flow } from './flow.js';

export const refreshTokenAuth: Flow = async ({ services, pool, client, parameters }) => {
  // AWS guide, "Refresh token rotation": with rotation enabled, only GetTokensFromRefreshToken can
  // refresh.
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
    // Only the username: AWS was observed to refuse the hash of an alias.
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
