/** Speaks OpenID Connect with an identity provider of the type OIDC. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchProtectedResource,
  fetchUserInfo,
  None,
} from 'openid-client';
import type { ServerMetadata } from 'openid-client';

import { withoutAbsent } from '../../../common/withoutAbsent.js';
import type { AuthorizationRequest } from '../../oauth/authorizationRequest.js';
import type { Services } from '../../services.js';
import type { FederationRecord, IdentityProviderRecord } from '../../store/records.js';
import type { Claims } from './attributeMapping.js';
import { limitedFetch, timeLimit } from './limitedFetch.js';
import { oidcProblem } from './oidcProblem.js';

/** The path of the pool that the provider answers to. */
export const oidcAnswerPath = '/oauth2/idpresponse';

/** Only providers on this machine may use http (providerDetails.ts). */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to make it stand out
const permitHttp: (configuration: Configuration) => void = allowInsecureRequests;

export interface ProviderRequest {
  readonly state: string;
  /** The nonce, or the id of a SAML request. */
  readonly expected: string;
  readonly verifier: string;
  /** The pool's own address. */
  readonly baseUrl: string;
}

/** The address of the provider that the browser is sent to. */
export async function oidcAddress(
  { providerMetadata }: Services,
  provider: IdentityProviderRecord,
  { state, expected, verifier, baseUrl }: ProviderRequest,
  { loginHint, prompt }: Pick<AuthorizationRequest, 'loginHint' | 'prompt'>,
): Promise<string> {
  try {
    const configuration = await providerMetadata.of(provider, () => configurationOf(provider));
    const parameters: Record<string, string> = withoutAbsent({
      redirect_uri: baseUrl + oidcAnswerPath,
      scope: provider.ProviderDetails?.authorize_scopes,
      state,
      nonce: expected,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      login_hint: loginHint,
      prompt: prompt.length > 0 ? prompt.join(' ') : undefined,
    });
    return buildAuthorizationUrl(configuration, parameters).href;
  } catch (error) {
    throw oidcProblem(provider, error);
  }
}

/**
 * Exchanges the code of the provider's answer, and returns what the provider says about the user.
 * openid-client checks the answer, and the signature, issuer, audience, times and nonce of the ID
 * token.
 */
export async function oidcClaims(
  { providerMetadata }: Services,
  provider: IdentityProviderRecord,
  answer: URL,
  { expected, verifier }: FederationRecord,
): Promise<Claims> {
  try {
    const configuration = await providerMetadata.of(provider, () => configurationOf(provider));
    const tokens = await authorizationCodeGrant(configuration, answer, {
      expectedState: answer.searchParams.get('state') ?? '',
      expectedNonce: expected,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims() ?? { sub: '' };
    const about = await userInfo(configuration, provider, tokens.access_token, claims.sub);
    return { ...claims, ...about };
  } catch (error) {
    throw oidcProblem(provider, error);
  }
}

/** More about the user, where the provider has an endpoint for it. */
async function userInfo(
  configuration: Configuration,
  { ProviderDetails: { attributes_request_method: method } = {} }: IdentityProviderRecord,
  accessToken: string,
  subject: string,
): Promise<Claims> {
  const { userinfo_endpoint: address } = configuration.serverMetadata();
  if (address === undefined) return {};
  if (method !== 'POST') return fetchUserInfo(configuration, accessToken, subject);
  const answer = await fetchProtectedResource(configuration, accessToken, new URL(address), 'POST');
  const claims = (await answer.json()) as Claims;
  // OpenID Connect Core 1.0, section 5.3.2.
  if (claims.sub !== subject) throw new Error('unexpected subject of userInfo');
  return claims;
}

/**
 * By the addresses in the provider's details; those that are absent are discovered. The keys of the
 * provider are remembered with it.
 */
async function configurationOf({
  ProviderDetails: details = {},
}: IdentityProviderRecord): Promise<Configuration> {
  const { oidc_issuer: issuer = '', client_id: id = '', client_secret: secret } = details;
  // AWS guide, "Using OIDC identity providers": the only authentication that AWS supports.
  const authentication = secret ? ClientSecretPost(secret) : None();
  const given: ServerMetadata = {
    issuer,
    ...withoutAbsent({
      authorization_endpoint: details.authorize_url,
      token_endpoint: details.token_url,
      userinfo_endpoint: details.attributes_url,
      jwks_uri: details.jwks_uri,
    }),
  };
  const isComplete = given.authorization_endpoint && given.token_endpoint && given.jwks_uri;
  const options = {
    execute: issuer.startsWith('http:') ? [permitHttp] : [],
    timeout: timeLimit,
    [customFetch]: limitedFetch,
  };
  const found = isComplete
    ? {}
    : (await discovery(new URL(issuer), id, undefined, authentication, options)).serverMetadata();
  const configuration = new Configuration({ ...found, ...given }, id, undefined, authentication);
  for (const execute of options.execute) execute(configuration);
  configuration.timeout = timeLimit;
  configuration[customFetch] = limitedFetch;
  // Without it, the library trusts an ID token from the token endpoint without a signature.
  enableNonRepudiationChecks(configuration);
  return configuration;
}
