/** What all endpoints share that finish a sign-in at an identity provider. */
import { readAuthorizationRequest } from '../../oauth/authorizationRequest.js';
import type { AuthorizationRequest } from '../../oauth/authorizationRequest.js';
import { answerApp } from '../../oauth/authorizeEndpoint.js';
import { beginBrowserSession } from '../../oauth/browserSession.js';
import type { EndpointContext, EndpointRequest } from '../../oauth/endpoint.js';
import { PageProblem } from '../../oauth/pageProblem.js';
import { RedirectProblem, rethrowTo } from '../../oauth/redirectProblem.js';
import { fromProvider } from '../../quotas.js';
import type { FederationRecord, IdentityProviderRecord } from '../../store/records.js';
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { findProvider } from '../identityProviders.js';
import type { FederationAnswer } from './attributeMapping.js';
import { signInFederated } from './federatedUser.js';
import { FederationProblem } from './federationProblem.js';

/** The one value of a parameter that must be there. */
export function singleParameter(parameters: URLSearchParams, name: string): string {
  const [value = '', ...others] = parameters.getAll(name);
  if (value === '' || others.length > 0) throw new PageProblem('invalid_state');
  return value;
}

/**
 * The app's request and the provider of a sign-in that is under way. The answer of one kind of
 * provider must not arrive at the endpoint of another.
 */
export function resumed(
  { services: { store } }: EndpointContext,
  { query, provider: name }: FederationRecord,
  isExpected: (provider: IdentityProviderRecord) => boolean,
): { readonly authorization: AuthorizationRequest; readonly provider: IdentityProviderRecord } {
  const authorization = readAuthorizationRequest(store, new URLSearchParams(query));
  const provider = findProvider(store, authorization.pool, name);
  if (!provider || !isExpected(provider)) throw new PageProblem('invalid_state');
  return { authorization, provider };
}

/**
 * Reads the provider's answer by `read`, signs the user in and sends the browser back to the app,
 * which also learns every problem.
 */
export async function completeFederation(
  request: EndpointRequest,
  context: EndpointContext,
  record: FederationRecord,
  isExpected: (provider: IdentityProviderRecord) => boolean,
  read: (provider: IdentityProviderRecord) => Promise<FederationAnswer>,
): Promise<WebPage> {
  const { services, takeQuota } = context;
  const { authorization, provider } = resumed(context, record, isExpected);
  const { pool, client } = authorization;
  const { ipAddress } = request;
  try {
    takeQuota(fromProvider, ipAddress);
    const answer = await read(provider);
    const signedIn = await signInFederated({
      ...answer,
      services,
      pool,
      client,
      provider,
      ipAddress,
    });
    const { session, cookie } = await beginBrowserSession(services, pool, signedIn, request);
    return await answerApp(services, authorization, session, [cookie]);
  } catch (error) {
    if (error instanceof FederationProblem)
      throw new RedirectProblem(authorization, error.error, error.message);
    return rethrowTo(authorization, error);
  }
}
