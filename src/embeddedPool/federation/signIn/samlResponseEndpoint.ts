/**
 * POST /saml2/idpresponse: the answer of a SAML provider. Browsers send no cookies with a form of
 * another site, so the answer is kept, and the browser comes again by GET.
 */
import { PageProblem } from '../../oauth/pageProblem.js';
import { parametersOf, redirectTo, required } from '../../oauth/endpoint.js';
import type { Endpoint } from '../../oauth/endpoint.js';
import type { IdentityProviderRecord } from '../../store/records.js';
import { completeFederation, singleParameter } from './federationEndpoint.js';
import { keepAnswer, takeFederation } from './federationState.js';
import { samlAnswer, samlAnswerPath } from './samlProvider.js';

/** AWS guide, "Quotas in Amazon Cognito": characters of a SAML response. */
const mostCharacters = 100_000;
/** SAML 2.0 Bindings, section 3.5.3. */
const longestRelayState = 80;

/** Checked before anything is kept: anyone may send the form. */
const isSamlForm = (relayState: string, response: string): boolean =>
  relayState.length <= longestRelayState &&
  response.length <= mostCharacters &&
  /^[A-Za-z0-9+/=\s]+$/.test(response);

export const samlResponseEndpoint: Endpoint = async (request, context) => {
  const { services } = context;
  if (request.method === 'POST') {
    const form = parametersOf(request.form);
    const state = required(form, 'RelayState');
    const samlResponse = required(form, 'SAMLResponse');
    if (!isSamlForm(state, samlResponse)) throw new PageProblem('invalid_request');
    await keepAnswer(services, state, samlResponse);
    return redirectTo(`${samlAnswerPath}?${new URLSearchParams({ RelayState: state }).toString()}`);
  }
  const state = singleParameter(request.query, 'RelayState');
  const record = await takeFederation(services, request, state);
  return completeFederation(request, context, record, isSaml, (provider) =>
    samlAnswer(services, provider, record, request.baseUrl),
  );
};

const isSaml = ({ ProviderType }: IdentityProviderRecord): boolean => ProviderType === 'SAML';
