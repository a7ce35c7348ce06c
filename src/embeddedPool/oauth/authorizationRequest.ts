/**
 * Reads the parameters of /oauth2/authorize, which all managed login pages repeat in their address
 * and check again.
 */
import { keys } from '../store/records.js';
import type { ClientRecord, PoolRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';
import {
  allowsOauthFlow,
  isCallback,
  readsScopes,
  requestedScopes,
  supportsProvider,
} from './clientSettings.js';
import { PageProblem } from './pageProblem.js';
import { RedirectProblem } from './redirectProblem.js';
import type { ResponseTarget } from './redirectProblem.js';

export interface AuthorizationRequest extends ResponseTarget {
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly scopes: readonly string[];
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly prompt: readonly string[];
  /** The identity provider that the app has chosen; `COGNITO` is the pool itself. */
  readonly provider: string | undefined;
  readonly loginHint: string | undefined;
  /** The parameters as given, for the addresses of the next pages. */
  readonly query: string;
}

/**
 * @throws PageProblem when it is not certain that the browser may be sent to the redirect URI.
 * @throws RedirectProblem for every other problem, which the app learns.
 */
export function readAuthorizationRequest(
  reader: Reader,
  query: URLSearchParams,
): AuthorizationRequest {
  const { pool, client } = clientOfQuery(reader, query);
  const target = targetOf(client, query);
  const refuse = (error: string, description?: string): never => {
    throw new RedirectProblem(target, error, description);
  };
  if (new Set(query.keys()).size < query.size) refuse('invalid_request');
  const type = query.get('response_type');
  if (type !== 'code' && type !== 'token') refuse('invalid_request');
  if (!allowsOauthFlow(client, type === 'token' ? 'implicit' : 'code'))
    refuse('unauthorized_client');
  const prompt = listOf(query.get('prompt'));
  if (prompt.includes('none') && prompt.length > 1) refuse('invalid_request');
  const provider = namedProvider(reader, pool, query);
  if (provider !== undefined && !offersProvider(reader, client, provider))
    refuse('invalid_request', 'Login option is not available. Please try another one');
  return {
    ...target,
    pool,
    client,
    prompt,
    provider,
    scopes: scopesOf(client, query, refuse),
    codeChallenge: challengeOf(query, refuse),
    nonce: query.get('nonce') ?? undefined,
    loginHint: query.get('login_hint') ?? undefined,
    query: query.toString(),
  };
}

export function clientOfQuery(
  reader: Reader,
  query: URLSearchParams,
): { readonly pool: PoolRecord; readonly client: ClientRecord } {
  const [id, ...others] = query.getAll('client_id');
  if (id === undefined) throw new PageProblem('client_missing');
  if (others.length > 0) throw new PageProblem('invalid_request');
  const client = reader.get<ClientRecord>(keys.client(id));
  const pool = client && reader.get<PoolRecord>(keys.pool(client.UserPoolId));
  if (!client || !pool) throw new PageProblem('client_unknown');
  if (client.AllowedOAuthFlowsUserPoolClient !== true) throw new PageProblem('unauthorized_client');
  return { pool, client };
}

/** By its name, or by one of its identifiers; no provider has the empty name of an unknown one. */
function namedProvider(
  reader: Reader,
  { Id }: PoolRecord,
  query: URLSearchParams,
): string | undefined {
  const identifier = query.get('idp_identifier');
  if (identifier === null) return query.get('identity_provider') ?? undefined;
  return reader.get<string>(keys.idpIdentifier(Id, identifier)) ?? '';
}

function offersProvider(reader: Reader, client: ClientRecord, name: string): boolean {
  const isKnown =
    name === 'COGNITO' || reader.get(keys.identityProvider(client.UserPoolId, name)) !== undefined;
  return isKnown && supportsProvider(client, name);
}

/** The browser is only ever sent to an address that is registered, letter by letter. */
function targetOf(client: ClientRecord, query: URLSearchParams): ResponseTarget {
  const [redirectUri, ...others] = query.getAll('redirect_uri');
  if (redirectUri === undefined) throw new PageProblem('redirect_missing');
  if (others.length > 0 || !isCallback(client, redirectUri))
    throw new PageProblem('redirect_mismatch');
  return {
    redirectUri,
    inFragment: query.get('response_type') === 'token',
    state: query.get('state') ?? undefined,
  };
}

type Refuse = (error: string, description?: string) => never;

const listOf = (text: string | null): string[] => (text ?? '').split(' ').filter(Boolean);

/** AWS names this error in the description (observed in reports about several clients). */
function scopesOf(client: ClientRecord, query: URLSearchParams, refuse: Refuse): readonly string[] {
  const allowed = client.AllowedOAuthScopes ?? [];
  const scopes = requestedScopes(allowed, query.get('scope') || undefined);
  const needsOpenid = scopes.some((scope) => ['email', 'phone', 'profile'].includes(scope));
  if (
    scopes.length === 0 ||
    !scopes.every((scope) => allowed.includes(scope)) ||
    (needsOpenid && !scopes.includes('openid'))
  )
    refuse('invalid_request', 'invalid_scope');
  if (!readsScopes(client, scopes)) refuse('invalid_request', 'invalid_scope');
  return scopes;
}

/** AWS guide, "Authorize endpoint": only S256 is supported; RFC 7636, section 4.2: 43 characters. */
function challengeOf(query: URLSearchParams, refuse: Refuse): string | undefined {
  const challenge = query.get('code_challenge') ?? undefined;
  const method = query.get('code_challenge_method') ?? undefined;
  if (challenge === undefined && method === undefined) return undefined;
  if (method !== 'S256' || !/^[\w-]{43}$/.test(challenge ?? '')) refuse('invalid_request');
  return challenge;
}
