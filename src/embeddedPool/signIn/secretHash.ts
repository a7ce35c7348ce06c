/** Checks a client's proof that it knows its secret, or one of two while they are rotated. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { notAuthorized } from '../exceptions.js';
import type { ClientRecord } from '../store/records.js';

/**
 * SecretHash = Base64(HMAC-SHA256(secret, username + client id)); `refusal` is Cognito's sentence
 * for a wrong one.
 */
export function checkSecretHash(
  client: ClientRecord,
  username: string,
  given: string | undefined,
  refusal = `Unable to verify secret hash for client ${client.ClientId}`,
): void {
  if (client.ClientSecret === undefined) return;
  if (given === undefined)
    throw notAuthorized(
      `Client ${client.ClientId} is configured with secret but SECRET_HASH was not received`,
    );
  const isValid = secretsOf(client).some((secret) => equal(hash(secret, client, username), given));
  if (!isValid) throw notAuthorized(refusal);
}

/** Undefined for a client without a secret. */
export function secretHashOf(client: ClientRecord, username: string): string | undefined {
  const [secret] = secretsOf(client);
  return secret === undefined ? undefined : hash(secret, client, username);
}

export function checkClientSecret(client: ClientRecord, given: string | undefined): boolean {
  const secrets = secretsOf(client);
  if (secrets.length === 0) return true;
  return given !== undefined && secrets.some((secret) => equal(secret, given));
}

const secretsOf = ({ ClientSecret, addedSecret }: ClientRecord): string[] =>
  [ClientSecret, addedSecret?.value].filter((secret) => secret !== undefined);

function hash(secret: string, { ClientId }: ClientRecord, username: string): string {
  return createHmac('sha256', secret)
    .update(username + ClientId)
    .digest('base64');
}

function equal(expected: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
