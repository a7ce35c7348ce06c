// The only place that checks a client's proof that it knows its secret.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { notAuthorized } from './exceptions.js';
import type { ClientRecord } from './records.js';

/** SecretHash = Base64(HMAC-SHA256(secret, username + client id)); any of `usernames` may be the one hashed. */
export function checkSecretHash(client: ClientRecord, usernames: readonly string[], given: string | undefined): void {
  const secret = client.ClientSecret;
  if (secret === undefined) return;
  if (given === undefined) throw notAuthorized(`Client ${client.ClientId} is configured with secret but SECRET_HASH was not received`);
  const proves = usernames.some((username) =>
    equal(createHmac('sha256', secret).update(username + client.ClientId).digest('base64'), given));
  if (!proves) throw notAuthorized(`Unable to verify secret hash for client ${client.ClientId}`);
}

export function checkClientSecret(client: ClientRecord, given: string | undefined): boolean {
  return client.ClientSecret === undefined || (given !== undefined && equal(client.ClientSecret, given));
}

function equal(expected: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
