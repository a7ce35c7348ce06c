/** The only place for the proof that the gateway knows the client secret. */
import { createHmac } from 'node:crypto';

import type { CommandPolicy } from './call/policy.js';

/**
 * Base64(HMAC-SHA256(clientSecret, username + clientId)), as "Computing secret hash values" in the Amazon Cognito
 * developer guide defines it. `username` must be the text that the same request carries.
 */
export function secretHash(username: string, clientId: string, clientSecret: string): string {
  return createHmac('sha256', clientSecret).update(username).update(clientId).digest('base64');
}

type Parameters = Readonly<Record<string, unknown>>;

/** A command's input with its proof, in the form that its policy states. */
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
