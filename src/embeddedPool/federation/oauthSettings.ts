/**
 * The rules for an app client's OAuth 2.0 settings. The texts were observed at AWS; docs/embedded-pool.md
 * names the exceptions.
 */
import { PoolException, invalidParameter } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { ClientRecord, PoolRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';
import { hasResourceScope } from './resourceServers.js';

/** SDK, AllowedOAuthScopes: the scopes that every pool has. */
const standardScopes: readonly string[] = [
  'phone',
  'email',
  'openid',
  'profile',
  'aws.cognito.signin.user.admin',
];

const invalidFlow = (message: string): PoolException =>
  new PoolException('InvalidOAuthFlowException', message);

/**
 * Checks a client as it will be stored; `reader` finds the resource servers and identity providers
 * that it refers to.
 */
export function requireOauthSettings(reader: Reader, pool: PoolRecord, client: ClientRecord): void {
  requireFlows(client);
  requireScopes(reader, pool, client);
  for (const name of client.SupportedIdentityProviders ?? [])
    if (name !== 'COGNITO' && !reader.get(keys.identityProvider(pool.Id, name)))
      throw invalidParameter(`The provider ${name} does not exist for User Pool ${pool.Id}`);
  const { CallbackURLs = [], LogoutURLs = [], DefaultRedirectURI } = client;
  for (const url of [...CallbackURLs, ...LogoutURLs]) requireRedirectUrl(url);
  if (DefaultRedirectURI !== undefined && !CallbackURLs.includes(DefaultRedirectURI))
    throw invalidParameter(
      `The default redirect URI ${DefaultRedirectURI} is not in the callback URIs list.`,
    );
}

function requireFlows({
  AllowedOAuthFlowsUserPoolClient: isEnabled = false,
  AllowedOAuthFlows: flows = [],
  AllowedOAuthScopes: scopes = [],
  CallbackURLs: callbacks = [],
  ClientSecret,
}: ClientRecord): void {
  if (isEnabled && (flows.length === 0 || scopes.length === 0))
    throw invalidParameter(
      'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
    );
  const redirects = flows.includes('code') || flows.includes('implicit');
  if (flows.includes('client_credentials')) {
    if (redirects)
      throw invalidFlow(
        'client_credentials flow can not be selected along with code flow or implicit flow.',
      );
    if (ClientSecret === undefined)
      throw invalidFlow(
        'client_credentials flow can not be selected if client does not have a client secret.',
      );
  }
  if (isEnabled && redirects && callbacks.length === 0)
    throw invalidFlow('CallbackUrls can not be empty when code flow or implicit flow is selected');
}

function requireScopes(
  reader: Reader,
  pool: PoolRecord,
  { AllowedOAuthFlows: flows = [], AllowedOAuthScopes: scopes = [] }: ClientRecord,
): void {
  for (const scope of scopes) {
    const isStandard = standardScopes.includes(scope);
    if (!isStandard && !hasResourceScope(reader, pool, scope))
      throw new PoolException('ScopeDoesNotExistException', `Invalid scope requested: ${scope}`);
    if (isStandard && flows.includes('client_credentials'))
      throw invalidFlow(`${scope} is not supported with client_credentials flow`);
  }
}

/** SDK, CallbackURLs: the hosts to which http is allowed. */
const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** SDK, CallbackURLs: absolute, without a fragment, and https or the scheme of an app. */
function requireRedirectUrl(text: string): void {
  if (!URL.canParse(text)) throw invalidParameter(`${text} is not an absolute URI.`);
  const { protocol, hostname } = new URL(text);
  if (text.includes('#')) throw invalidParameter(`${text} cannot use fragment`);
  if (protocol === 'http:' && !loopbackHosts.includes(hostname))
    throw invalidParameter(`${text} cannot use the HTTP protocol.`);
}
