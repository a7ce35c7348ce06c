/** Says to the app why a sign-in at an OIDC provider failed. */
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

import { isObject } from '../../../common/isObject.js';
import { messageOf } from '../../../common/messageOf.js';
import type { IdentityProviderRecord } from '../../store/records.js';
import { FederationProblem } from './federationProblem.js';

/** Characters of a text that a provider has chosen. */
const mostCharacters = 500;
const short = (text: string): string => text.slice(0, mostCharacters);

/**
 * AWS guide, "Managed login and federation error responses": the provider's own errors are passed
 * on, with its name and the HTTP status if there is one. What is wrong with an ID token is named,
 * because the reader is a developer.
 */
export function oidcProblem(
  { ProviderName }: IdentityProviderRecord,
  error: unknown,
): FederationProblem {
  if (error instanceof FederationProblem) return error;
  if (error instanceof AuthorizationResponseError)
    return new FederationProblem(short(error.error_description ?? error.error), short(error.error));
  if (error instanceof ResponseBodyError) {
    const { status, error: code, error_description: description = '' } = error;
    return new FederationProblem(
      short(`${ProviderName} Error - ${status} ${code} ${description}`.trim()),
      short(code),
    );
  }
  return new FederationProblem(short(`${ProviderName} Error - ${reasonOf(error)}`));
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (error instanceof WWWAuthenticateChallengeError) return `${error.status} at userInfo`;
  if (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT')
    return 'the provider did not answer in time';
  if (isUnreachable(error) || isUnreachable(cause)) return 'the provider cannot be reached';
  return cause instanceof Error ? cause.message : messageOf(error);
}

/** What Node's `fetch` throws without a connection. */
const isUnreachable = (error: unknown): boolean =>
  isObject(error) && error.message === 'fetch failed';
