/** Reads what an app client may do at the endpoints. */
import type { OAuthFlowType } from '@aws-sdk/client-cognito-identity-provider';

import type { ClientRecord } from '../store/records.js';
import { attributesOfScopes } from '../tokens/scopes.js';

export function allowsOauthFlow(client: ClientRecord, flow: OAuthFlowType): boolean {
  return (
    client.AllowedOAuthFlowsUserPoolClient === true &&
    (client.AllowedOAuthFlows ?? []).includes(flow)
  );
}

/**
 * `COGNITO` is the pool itself, with its usernames and passwords. As on AWS, a client that names no
 * provider has none.
 */
export const supportsProvider = (
  { SupportedIdentityProviders: providers = [] }: ClientRecord,
  name = 'COGNITO',
): boolean => providers.includes(name);

/** Exactly as registered: RFC 9700, section 2.1, compares as strings. */
export const isCallback = ({ CallbackURLs = [] }: ClientRecord, uri: string): boolean =>
  CallbackURLs.includes(uri);
export const isLogoutUri = ({ LogoutURLs = [] }: ClientRecord, uri: string): boolean =>
  LogoutURLs.includes(uri);

/** The scopes of a space-separated list without repetitions; all if the list is absent. */
export function requestedScopes(
  allowed: readonly string[],
  given: string | undefined,
): readonly string[] {
  return given === undefined ? allowed : [...new Set(given.split(' ').filter(Boolean))];
}

const ofUsers = new Set(['phone', 'email', 'openid', 'profile', 'aws.cognito.signin.user.admin']);

/** Scopes of resource servers; the others need a user. */
export const customScopes = ({ AllowedOAuthScopes = [] }: ClientRecord): readonly string[] =>
  AllowedOAuthScopes.filter((scope) => !ofUsers.has(scope));

/** AWS guide, "Token endpoint": a client must be able to read all attributes of the scopes. */
export function readsScopes(
  { ReadAttributes = [] }: ClientRecord,
  scopes: readonly string[],
): boolean {
  return (
    ReadAttributes.length === 0 ||
    attributesOfScopes(scopes).every((name) => ReadAttributes.includes(name))
  );
}
