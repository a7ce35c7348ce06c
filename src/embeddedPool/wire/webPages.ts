/** Answers the pool's GET pages: outbox, key sets, discovery, health. */
import type { WebPage, WebPageRequest } from './doors/httpDoor.js';
import { outboxPage, outboxPolicy } from './outboxPage.js';
import { keys } from '../store/records.js';
import type { Services } from '../services.js';
import { baseUrlOf, issuerOf, jwksUriOf } from '../pools/poolId.js';

const json = (body: unknown): WebPage => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  // Ends with a newline, so that a terminal shows its prompt on the next line.
  body: `${JSON.stringify(body)}\n`,
});
/**
 * Scripts of allowed origins may read it, unlike the outbox, which contains the codes of every
 * user.
 */
const publicJson = (body: unknown): WebPage => ({ ...json(body), isPublic: true });

export function webPagesOf(services: Services): {
  readonly outbox: (request: WebPageRequest) => WebPage | undefined;
  readonly all: (request: WebPageRequest) => Promise<WebPage | undefined>;
} {
  const outbox = ({ method, path, query, links }: WebPageRequest): WebPage | undefined => {
    if (method !== 'GET' || (path !== '/outbox' && path !== '/outbox.json')) return undefined;
    const username = query.get('username');
    const messages = services.outbox.list(username === null ? {} : { username });
    if (path === '/outbox.json') return json(messages);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': outboxPolicy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    return { status: 200, headers, body: outboxPage(messages, links) };
  };
  const all = async (request: WebPageRequest): Promise<WebPage | undefined> => {
    if (request.path === '/health') return publicJson({ status: 'ok' });
    // SDKs send POST, so a GET comes from a person with a browser.
    if (request.path === '/' && request.method === 'GET' && request.query.size === 0)
      return { status: 303, headers: { location: '/outbox' }, body: '' };
    const [, poolId, document] =
      /^\/([\w-]+_[0-9a-zA-Z]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(
        request.path,
      ) ?? [];
    if (poolId === undefined) return outbox(request);
    if (services.store.get(keys.pool(poolId)) === undefined) return undefined;
    return document === 'jwks.json'
      ? keySet(poolId)
      : publicJson(discoveryOf(services, poolId, baseUrlOf(services, request.headers)));
  };
  const keySet = async (poolId: string): Promise<WebPage> =>
    publicJson(await services.keyring.jwks(poolId));
  return { outbox, all };
}

/** OpenID Connect Discovery 1.0, section 3, with the members of AWS's document. */
function discoveryOf(services: Services, poolId: string, baseUrl: string): object {
  return {
    issuer: issuerOf(services, poolId),
    authorization_endpoint: `${baseUrl}/oauth2/authorize`,
    token_endpoint: `${baseUrl}/oauth2/token`,
    userinfo_endpoint: `${baseUrl}/oauth2/userInfo`,
    revocation_endpoint: `${baseUrl}/oauth2/revoke`,
    end_session_endpoint: `${baseUrl}/logout`,
    jwks_uri: jwksUriOf(services, poolId),
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'token'],
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  };
}
