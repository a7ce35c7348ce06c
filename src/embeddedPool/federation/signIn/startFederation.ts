/** Sends the browser to the identity provider that the app or the user has chosen. */
import type { AuthorizationRequest } from '../../oauth/authorizationRequest.js';
import type { CookieRequest } from '../../oauth/cookies.js';
import { redirectTo } from '../../oauth/endpoint.js';
import { RedirectProblem } from '../../oauth/redirectProblem.js';
import type { Services } from '../../services.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { requireProvider } from '../identityProviders.js';
import { FederationProblem } from './federationProblem.js';
import { beginFederation } from './federationState.js';
import { oidcAddress } from './oidcProvider.js';

/** The page that stands in for the social providers, which a test pool cannot reach. */
export const standInPath = '/standin';

export async function startFederation(
  services: Services,
  authorization: AuthorizationRequest,
  name: string,
  request: CookieRequest,
): Promise<WebPage> {
  const provider = requireProvider(services.store, authorization.pool, name);
  const nonce = services.randomBytes(32).toString('base64url');
  const verifier = services.randomBytes(32).toString('base64url');
  const { state, cookies } = await beginFederation(services, request, {
    poolId: authorization.pool.Id,
    provider: name,
    query: authorization.query,
    expected: nonce,
    verifier,
  });
  if (provider.ProviderType !== 'OIDC') return redirectTo(`${standInPath}?state=${state}`, cookies);
  try {
    const { baseUrl } = request;
    const details = { state, nonce, verifier, baseUrl };
    return redirectTo(await oidcAddress(provider, details, authorization), cookies);
  } catch (error) {
    if (!(error instanceof FederationProblem)) throw error;
    throw new RedirectProblem(authorization, error.error, error.message);
  }
}
