/** Computes the hash that proves to Cognito that the gateway knows the client secret. */
import { createHmac } from 'node:crypto';

import type { CommandPolicy } from './call/policy.js';

/**
 * Returns Base64(HMAC-SHA256(clientSecret, username + clientId)), as defined in "Computing secret
 * hash values" of the Amazon Cognito developer guide. `username` must be the one that the request
 * contains.
 */
export function secretHash(username: string, clientId: string, clientSecret: string): string {
  return createHmac('sha256', clientSecret).update(username).update(clientId).digest('base64');
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Adds the hash or the secret to a command's input, in the form that the command's policy states.
 */
export function withSecretProof(
  input: Parameters,
  form: NonNullable<CommandPolicy['secretProof']>,
  clientId: string,
  clientSecret: string,
): Parameters {
  if (form === 'ClientSecret') return { ...input, ClientSecret: clientSecret };
  if (form === 'SecretHash')
    return { ...input, SecretHash: secretHash(String(input.Username), clientId, clientSecret) };
  const map = 'ChallengeName' in input ? 'ChallengeResponses' : 'AuthParameters';
  const values = (input[map] ?? {}) as Readonly<Record<string, string>>;
  return {
    ...input,
    [map]: { ...values, SECRET_HASH: secretHash(values.USERNAME ?? '', clientId, clientSecret) },
  };
}
