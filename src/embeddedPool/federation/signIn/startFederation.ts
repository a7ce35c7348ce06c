/** Sends the browser to the identity provider that the app or the user has chosen. */
import type { AuthorizationRequest } from '../../oauth/authorizationRequest.js';
import { redirectTo } from '../../oauth/endpoint.js';
import type { EndpointContext, EndpointRequest } from '../../oauth/endpoint.js';
import { RedirectProblem } from '../../oauth/redirectProblem.js';
import { toProvider } from '../../quotas.js';
import type { Services } from '../../services.js';
import type { IdentityProviderRecord } from '../../store/records.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { requireProvider } from '../identityProviders.js';
import { FederationProblem } from './federationProblem.js';
import { beginFederation } from './federationState.js';
import { oidcAddress } from './oidcProvider.js';
import type { ProviderRequest } from './oidcProvider.js';
import { samlAddress } from './samlProvider.js';

/** The page that stands in for the social providers, which a test pool cannot reach. */
export const standInPath = '/standin';

export async function startFederation(
  { services, takeQuota }: EndpointContext,
  authorization: AuthorizationRequest,
  name: string,
  request: EndpointRequest,
): Promise<WebPage> {
  takeQuota(toProvider, request.ipAddress);
  const provider = requireProvider(services.store, authorization.pool, name);
  const random = (): string => services.randomBytes(32).toString('base64url');
  // Also the id of a SAML request, which must not begin with a digit.
  const expected = `_${random()}`;
  const verifier = random();
  const { state, cookies } = await beginFederation(services, request, {
    poolId: authorization.pool.Id,
    provider: name,
    query: authorization.query,
    expected,
    verifier,
  });
  const details = { state, expected, verifier, baseUrl: request.baseUrl };
  try {
    return redirectTo(await addressOf(services, provider, details, authorization), cookies);
  } catch (error) {
    if (!(error instanceof FederationProblem)) throw error;
    throw new RedirectProblem(authorization, error.error, error.message);
  }
}

function addressOf(
  services: Services,
  provider: IdentityProviderRecord,
  details: ProviderRequest,
  authorization: AuthorizationRequest,
): string | Promise<string> {
  if (provider.ProviderType === 'OIDC')
    return oidcAddress(services, provider, details, authorization);
  if (provider.ProviderType === 'SAML') return samlAddress(services, provider, details);
  return `${standInPath}?state=${details.state}`;
}
