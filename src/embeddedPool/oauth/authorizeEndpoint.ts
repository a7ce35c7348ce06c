/** GET /oauth2/authorize (RFC 6749, section 4.1.1; AWS guide, "The redirect and authorization endpoint"). */
import { beginGrant } from '../tokens/tokens.js';
import type { Services } from '../services.js';
import type { WebPage } from '../wire/doors/httpDoor.js';
import { startFederation } from '../federation/signIn/startFederation.js';
import { issueCode } from './authorizationCodes.js';
import { readAuthorizationRequest } from './authorizationRequest.js';
import type { AuthorizationRequest } from './authorizationRequest.js';
import { browserSessionOf } from './browserSession.js';
import type { BrowserSession } from './browserSession.js';
import { supportsProvider } from './clientSettings.js';
import { redirectTo } from './endpoint.js';
import type { Endpoint } from './endpoint.js';
import { RedirectProblem, rethrowTo, responseLocation } from './redirectProblem.js';

export const authorizeEndpoint: Endpoint = async (request, context) => {
  const { services } = context;
  const authorization = readAuthorizationRequest(services.store, request.query);
  const session = sessionFor(services, authorization, request);
  if (session) return answerApp(services, authorization, session);
  requirePagesAllowed(authorization);
  const { provider = 'COGNITO' } = authorization;
  if (provider === 'COGNITO') return redirectTo(`/login?${authorization.query}`);
  try {
    return await startFederation(context, authorization, provider, request);
  } catch (error) {
    return rethrowTo(authorization, error);
  }
};

/**
 * The session to answer with; none if the app wants the user to sign in again.
 *
 * AWS guide, "The redirect and authorization endpoint": `select_account` and `consent` have no
 * effect on the pool itself; they are for the provider that the browser is sent to.
 */
export function sessionFor(
  services: Services,
  { pool, client, prompt, provider: wanted }: AuthorizationRequest,
  request: Parameters<typeof browserSessionOf>[2],
): BrowserSession | undefined {
  if (prompt.includes('login')) return undefined;
  const isAway = wanted !== undefined && wanted !== 'COGNITO';
  if (isAway && (prompt.includes('select_account') || prompt.includes('consent'))) return undefined;
  const session = browserSessionOf(services, pool, request);
  const { provider = 'COGNITO' } = session ?? {};
  const isWanted = wanted === undefined || wanted === provider;
  return isWanted && supportsProvider(client, provider) ? session : undefined;
}

/** @throws RedirectProblem for `prompt=none`: the user would have to sign in. */
export function requirePagesAllowed(authorization: AuthorizationRequest): void {
  if (authorization.prompt.includes('none'))
    throw new RedirectProblem(authorization, 'login_required');
}

/** Sends the browser back to the app, with a code or tokens. */
export async function answerApp(
  services: Services,
  request: AuthorizationRequest,
  session: BrowserSession,
  cookies: readonly string[] = [],
): Promise<WebPage> {
  return redirectTo(responseLocation(request, await answerTo(services, request, session)), cookies);
}

async function answerTo(
  services: Services,
  request: AuthorizationRequest,
  session: BrowserSession,
): Promise<Record<string, string | undefined>> {
  try {
    return request.inFragment
      ? await implicitTokens(services, request, session)
      : { code: await codeFor(services, request, session) };
  } catch (error) {
    return rethrowTo(request, error);
  }
}

function codeFor(
  services: Services,
  { pool, client, redirectUri, scopes, nonce, codeChallenge }: AuthorizationRequest,
  { user, authTime, eventId }: BrowserSession,
): Promise<string> {
  return issueCode(services, {
    poolId: pool.Id,
    clientId: client.ClientId,
    redirectUri,
    scopes,
    ...(nonce === undefined ? {} : { nonce }),
    ...(codeChallenge === undefined ? {} : { codeChallenge }),
    userKey: user.key,
    sub: user.sub,
    authTime,
    eventId,
  });
}

/** The implicit grant: no refresh token (RFC 6749, section 4.2.2). */
async function implicitTokens(
  services: Services,
  { pool, client, scopes, nonce }: AuthorizationRequest,
  { user, authTime, eventId }: BrowserSession,
): Promise<Record<string, string | undefined>> {
  const { IdToken, AccessToken, ExpiresIn } = await beginGrant(services, pool, client, user, {
    scopes,
    nonce,
    authTime,
    eventId,
    source: 'TokenGeneration_HostedAuth',
  });
  return {
    id_token: IdToken,
    access_token: AccessToken,
    token_type: 'Bearer',
    expires_in: String(ExpiresIn),
  };
}
