/**
 * The ProviderDetails of each type of identity provider: what is required, and what AWS adds (SDK,
 * CreateIdentityProviderRequest). The texts were observed at AWS.
 */
import type { IdentityProviderTypeType } from '@aws-sdk/client-cognito-identity-provider';

import { isLoopback } from '../../common/hosts.js';
import { invalidParameter } from '../exceptions.js';
import { samlEndpoints } from './samlMetadata.js';

export type ProviderDetails = Readonly<Record<string, string>>;

interface ProviderRules {
  readonly required: readonly string[];
  /** The text of a refusal names them differently. */
  readonly missing: string;
  /** Members that AWS adds. */
  readonly defaults: (details: ProviderDetails) => ProviderDetails;
}

const clientCredentials: Pick<ProviderRules, 'required' | 'missing'> = {
  required: ['client_id', 'client_secret', 'authorize_scopes'],
  missing: 'clientId, clientSecret and authorizeScopes are all required idp details.',
};

const rules: Readonly<Record<IdentityProviderTypeType, ProviderRules>> = {
  Google: {
    ...clientCredentials,
    defaults: () => ({
      attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
      attributes_url_add_attributes: 'true',
      authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
      oidc_issuer: 'https://accounts.google.com',
      token_request_method: 'POST',
      token_url: 'https://www.googleapis.com/oauth2/v4/token',
    }),
  },
  Facebook: {
    ...clientCredentials,
    defaults: ({ api_version: version = 'v17.0' }) => ({
      attributes_url: `https://graph.facebook.com/${version}/me?fields=`,
      attributes_url_add_attributes: 'true',
      authorize_url: `https://www.facebook.com/${version}/dialog/oauth`,
      token_request_method: 'GET',
      token_url: `https://graph.facebook.com/${version}/oauth/access_token`,
    }),
  },
  LoginWithAmazon: {
    ...clientCredentials,
    defaults: () => ({
      attributes_url: 'https://api.amazon.com/user/profile',
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://www.amazon.com/ap/oa',
      token_request_method: 'POST',
      token_url: 'https://api.amazon.com/auth/o2/token',
    }),
  },
  SignInWithApple: {
    required: ['client_id', 'private_key', 'team_id', 'key_id'],
    missing: 'clientId, privateKey, teamId, and keyId are all required idp details.',
    defaults: () => ({
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://appleid.apple.com/auth/authorize',
      oidc_issuer: 'https://appleid.apple.com',
      token_request_method: 'POST',
      token_url: 'https://appleid.apple.com/auth/token',
    }),
  },
  OIDC: {
    required: ['client_id', 'authorize_scopes', 'oidc_issuer', 'attributes_request_method'],
    missing:
      'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.',
    defaults: () => ({ attributes_url_add_attributes: 'false' }),
  },
  SAML: {
    required: [],
    missing: '',
    defaults: ({ MetadataFile }) => (MetadataFile ? samlEndpoints(MetadataFile) : {}),
  },
};

/** The details as they are stored: those given, checked, and those that AWS adds. */
export function completeDetails(
  type: IdentityProviderTypeType,
  given: ProviderDetails,
): ProviderDetails {
  const { required, missing, defaults } = rules[type];
  if (required.some((name) => !given[name])) throw invalidParameter(missing);
  if (type === 'OIDC') requireOidcDetails(given);
  if (type === 'SAML') requireOneMetadata(given);
  return { ...defaults(given), ...given };
}

const oidcEndpoints = ['oidc_issuer', 'authorize_url', 'token_url', 'attributes_url', 'jwks_uri'];

function requireOidcDetails(details: ProviderDetails): void {
  const { attributes_request_method: method = '' } = details;
  if (method !== 'GET' && method !== 'POST')
    throw invalidParameter(
      `1 validation error detected: Value '${method}' at 'attributesRequestMethod' failed to ` +
        'satisfy constraint: Member must satisfy enum value set: [POST, GET]',
    );
  for (const name of oidcEndpoints)
    if (details[name] !== undefined && !isSecureUrl(details[name]))
      throw invalidParameter('OIDC endpoint must start with https://');
}

/** Unlike AWS, providers on this machine may use http, as those of tests and demonstrations do. */
function isSecureUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function requireOneMetadata({ MetadataURL, MetadataFile }: ProviderDetails): void {
  if (!MetadataURL && !MetadataFile)
    throw invalidParameter('At least one of the MetadataURL or MetadataFile should be provided.');
  if (MetadataURL && !isSecureUrl(MetadataURL))
    throw invalidParameter('MetadataURL must start with https://');
  if (MetadataURL && MetadataFile)
    throw invalidParameter('Only one of the MetadataURL or MetadataFile should be provided.');
}
