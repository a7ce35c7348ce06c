/**
 * /standin: in place of Google, Facebook, Amazon and Apple, which a test pool cannot reach, a page
 * on which the developer types who signs in.
 */
import { csrfField, csrfTokenOf, requireOwnForm } from '../../oauth/csrf.js';
import { parametersOf, valueOf } from '../../oauth/endpoint.js';
import type { Endpoint, EndpointRequest, Parameters } from '../../oauth/endpoint.js';
import { choice, form, submit } from '../../oauth/pages/fields.js';
import { html } from '../../oauth/pages/html.js';
import { page } from '../../oauth/pages/layout.js';
import type { IdentityProviderRecord } from '../../store/records.js';
import { completeFederation, resumed, singleParameter } from './federationEndpoint.js';
import { FederationProblem } from './federationProblem.js';
import { federationOf, takeFederation } from './federationState.js';
import { standInPath } from './startFederation.js';

export const standInPage: Endpoint = async (request, context) => {
  const state = singleParameter(request.query, 'state');
  const waiting = federationOf(context.services, request, state);
  const { provider, authorization } = resumed(context, waiting, isSocial);
  const given = parametersOf(request.form);
  if (request.method === 'GET') {
    const csrf = csrfTokenOf(request, context.services.randomBytes);
    return page({
      title: `Stand-in for ${provider.ProviderName}`,
      body: standInForm(request, provider, csrf.token),
      cookies: csrf.cookies,
      formTarget: authorization.redirectUri,
    });
  }
  requireOwnForm(request, valueOf(given, csrfField));
  const record = await takeFederation(context.services, request, state);
  return completeFederation(request, context, record, isSocial, (found) =>
    Promise.resolve({ claims: claimsIn(found, given) }),
  );
};

const isSocial = ({ ProviderType }: IdentityProviderRecord): boolean =>
  ProviderType !== 'OIDC' && ProviderType !== 'SAML';

/** The id of the user, then e-mail address and name, then what else the mapping asks for. */
function claimNames({
  AttributeMapping: { username = 'sub', ...mapped } = {},
}: IdentityProviderRecord) {
  return [...new Set([username, 'email', 'name', ...Object.values(mapped)])];
}

function standInForm(
  { query }: EndpointRequest,
  provider: IdentityProviderRecord,
  csrf: string,
): ReturnType<typeof form> {
  const { ProviderName } = provider;
  const [id = 'sub', ...others] = claimNames(provider);
  return html`
    <p>
      This is not ${ProviderName}. It is a page of the embedded user pool for development and tests:
      type who signs in, and the pool goes on as if ${ProviderName} had said so.
    </p>
    ${form({
      action: `${standInPath}?${query.toString()}`,
      csrf,
      fields: [
        { name: id, label: id, hint: `The id of the user at ${ProviderName}`, isFirst: true },
        ...others.map((name) => ({ name, label: name, isOptional: true })),
      ],
      buttons: html`${submit('Sign in')} ${choice(cancelField, 'yes', 'Cancel')}`,
    })}
  `;
}

/** Not the name of a claim. */
const cancelField = '_cancel';

function claimsIn(provider: IdentityProviderRecord, given: Parameters): Parameters {
  if (valueOf(given, cancelField) !== undefined)
    throw new FederationProblem('The user denied the request', 'access_denied');
  const names = new Set(claimNames(provider));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}
