/** POST /oauth2/token (RFC 6749, section 3.2; AWS guide, "The token issuer endpoint"). */
import type {
  AuthenticationResultType,
  ClientAuthenticationResultType,
} from '@aws-sdk/client-cognito-identity-provider';

import { isObject } from '../../common/isObject.js';
import { withoutAbsent } from '../../common/withoutAbsent.js';
import { refresh } from '../tokens/refresh.js';
import { issueClientToken } from '../tokens/tokens.js';
import { redeemCode } from './authorizationCodes.js';
import { authenticateClient } from './clientAuthentication.js';
import type { AuthenticatedClient } from './clientAuthentication.js';
import { allowsOauthFlow, customScopes, requestedScopes } from './clientSettings.js';
import { jsonAnswer, parametersOf, required, valueOf } from './endpoint.js';
import type { Endpoint, EndpointContext, Parameters } from './endpoint.js';
import { invalidRequest, OauthError, unauthorizedClient } from './oauthError.js';

type Tokens = AuthenticationResultType & ClientAuthenticationResultType;
type Grant = (
  context: EndpointContext,
  authenticated: AuthenticatedClient,
  parameters: Parameters,
) => Promise<Tokens>;

const authorizationCode: Grant = ({ services, takeQuota }, authenticated, parameters) => {
  if (!allowsOauthFlow(authenticated.client, 'code')) throw unauthorizedClient();
  takeQuota('GetTokensFromRefreshToken');
  return redeemCode(services, authenticated, {
    code: required(parameters, 'code'),
    redirectUri: required(parameters, 'redirect_uri'),
    verifier: valueOf(parameters, 'code_verifier'),
  });
};

/**
 * Also of sign-ins by the API, unless they are bound to a device (AWS guide, "The token issuer
 * endpoint"). The client needs no ALLOW_REFRESH_TOKEN_AUTH.
 */
const refreshToken: Grant = ({ services, takeQuota }, { pool, client }, parameters) => {
  takeQuota('GetTokensFromRefreshToken');
  return refresh({
    services,
    pool,
    client,
    token: required(parameters, 'refresh_token'),
    deviceKey: undefined,
    // The client has already shown its secret.
    prove: () => undefined,
  });
};

const clientCredentials: Grant = async ({ services, takeQuota }, { pool, client }, parameters) => {
  if (client.ClientSecret === undefined || !allowsOauthFlow(client, 'client_credentials'))
    throw unauthorizedClient();
  takeQuota('GetClientToken');
  const allowed = customScopes(client);
  const scopes = requestedScopes(allowed, valueOf(parameters, 'scope'));
  if (scopes.length === 0 || scopes.some((scope) => !allowed.includes(scope)))
    throw new OauthError('invalid_scope');
  const clientMetadata = metadataOf(valueOf(parameters, 'aws_client_metadata'));
  return issueClientToken(services, pool, client, { scopes, clientMetadata });
};

/** AWS guide, "The token issuer endpoint": JSON for the function that changes the token. */
function metadataOf(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined;
  const metadata = parsedJson(text);
  if (!isObject(metadata) || !Object.values(metadata).every((value) => typeof value === 'string'))
    throw invalidRequest();
  return metadata as Record<string, string>;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const grants: Readonly<Record<string, Grant>> = {
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
  client_credentials: clientCredentials,
};

export const tokenEndpoint: Endpoint = async ({ headers, form }, context) => {
  const parameters = parametersOf(form);
  const type = required(parameters, 'grant_type');
  const grant = Object.hasOwn(grants, type) ? grants[type] : undefined;
  if (!grant) throw new OauthError('unsupported_grant_type');
  const authenticated = authenticateClient(context.services.store, headers, parameters);
  const { AccessToken, IdToken, RefreshToken, ExpiresIn, TokenType } = await grant(
    context,
    authenticated,
    parameters,
  );
  return jsonAnswer(
    withoutAbsent({
      id_token: IdToken,
      access_token: AccessToken,
      refresh_token: RefreshToken,
      expires_in: ExpiresIn,
      token_type: TokenType,
    }),
  );
};
