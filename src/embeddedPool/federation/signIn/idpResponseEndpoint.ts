/** GET /oauth2/idpresponse: the answer of an OIDC provider (AWS guide, "Using OIDC identity providers"). */
import type { Endpoint } from '../../oauth/endpoint.js';
import type { IdentityProviderRecord } from '../../store/records.js';
import { completeFederation, singleParameter } from './federationEndpoint.js';
import { takeFederation } from './federationState.js';
import { oidcAnswerPath, oidcClaims } from './oidcProvider.js';

export const idpResponseEndpoint: Endpoint = async (request, context) => {
  const { query, baseUrl } = request;
  const { services } = context;
  const record = await takeFederation(services, request, singleParameter(query, 'state'));
  const address = new URL(`${baseUrl}${oidcAnswerPath}?${query.toString()}`);
  return completeFederation(request, context, record, isOidc, async (provider) => ({
    claims: await oidcClaims(services, provider, address, record),
  }));
};

const isOidc = ({ ProviderType }: IdentityProviderRecord): boolean => ProviderType === 'OIDC';
