/** POST /oauth2/revoke (RFC 7009; AWS guide, "The token revocation endpoint"). */
import { keys } from '../store/records.js';
import { openRefreshToken } from '../tokens/refreshToken.js';
import { authenticateClient } from './clientAuthentication.js';
import { jsonAnswer, parametersOf, required } from './endpoint.js';
import type { Endpoint } from './endpoint.js';
import { invalidRequest, OauthError } from './oauthError.js';

export const revokeEndpoint: Endpoint = async ({ headers, form }, { services, takeQuota }) => {
  const parameters = parametersOf(form);
  const { pool, client } = authenticateClient(services.store, headers, parameters, 401);
  takeQuota('RevokeToken');
  const token = required(parameters, 'token');
  if (client.EnableTokenRevocation === false) throw invalidRequest();
  // An access or ID token has three parts.
  if (token.split('.').length === 3) throw new OauthError('unsupported_token_type');
  const claims = await openRefreshToken(services, pool, token);
  // A token that is not valid needs no revocation, and one of another client is not this client's
  // business (RFC 7009, section 2.2).
  if (claims?.clientId === client.ClientId)
    await services.store.transaction((transaction) =>
      transaction.remove(keys.grant(pool.Id, claims.userKey, claims.originJti)),
    );
  return jsonAnswer(undefined);
};
