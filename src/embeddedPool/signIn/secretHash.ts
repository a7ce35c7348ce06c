/** Checks a client's proof that it knows its secret. */
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
  if (!equal(secretHashOf(client, username) ?? '', given)) throw notAuthorized(refusal);
}

/** Undefined for a client without a secret. */
export function secretHashOf(
  { ClientId, ClientSecret }: ClientRecord,
  username: string,
): string | undefined {
  if (ClientSecret === undefined) return undefined;
  return createHmac('sha256', ClientSecret)
    .update(username + ClientId)
    .digest('base64');
}

export function checkClientSecret(client: ClientRecord, given: string | undefined): boolean {
  return (
    client.ClientSecret === undefined || (given !== undefined && equal(client.ClientSecret, given))
  );
}

function equal(expected: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
