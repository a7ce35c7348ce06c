/** Issues authorization codes, and exchanges each of them once for tokens. */
import { createHash } from 'node:crypto';

import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider';

import { randomUuid } from '../random.js';
import type { Services } from '../services.js';
import { putExpiring } from '../store/expiry.js';
import { keys } from '../store/records.js';
import type { AuthorizationCodeRecord } from '../store/records.js';
import type { Key, Transaction } from '../store/store.js';
import { beginGrant } from '../tokens/tokens.js';
import { noteCode } from '../tokens/unredeemedCodes.js';
import { findUserBySub } from '../users/findUser.js';
import type { AuthenticatedClient } from './clientAuthentication.js';
import { isCallback, readsScopes } from './clientSettings.js';
import { invalidGrant, unauthorizedClient } from './oauthError.js';

const minute = 60_000;
/** AWS guide, "Authorize endpoint": the code is valid for five minutes. */
const validity = 5 * minute;
/** The longest validity of an access token: so long, a second use of the code ends the sign-in. */
const remembered = 24 * 60 * minute;

/** Only the hash is stored, so that a copy of the store contains no usable code. */
const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url');

export async function issueCode(
  services: Services,
  request: Omit<AuthorizationCodeRecord, 'validUntil' | 'expiresAt' | 'used'>,
): Promise<string> {
  const code = randomUuid(services.randomBytes);
  const now = services.now().getTime();
  const validUntil = now + validity;
  const record: AuthorizationCodeRecord = {
    ...request,
    validUntil,
    expiresAt: validUntil + remembered,
  };
  const hash = hashOf(code);
  await services.store.transaction((transaction) => {
    putExpiring(transaction, keys.authorizationCode(hash), record, now);
    noteCode(transaction, record, hash, now);
  });
  return code;
}

export interface CodeExchange {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string | undefined;
}

/**
 * Tokens for a code. A code that its client presents wrongly is used up as well; one of another
 * client is only refused.
 */
export async function redeemCode(
  services: Services,
  { pool, client }: AuthenticatedClient,
  exchange: CodeExchange,
): Promise<AuthenticationResultType> {
  const key = keys.authorizationCode(hashOf(exchange.code));
  const record = services.store.get<AuthorizationCodeRecord>(key);
  if (record?.clientId !== client.ClientId) throw invalidGrant();
  try {
    if (!isCallback(client, exchange.redirectUri)) throw unauthorizedClient();
    const user = findUserBySub(services.store, pool, record.sub);
    const isRight = isRightExchange(record, exchange, services.now());
    if (!user || !isRight || !readsScopes(client, record.scopes)) throw invalidGrant();
    return await beginGrant(services, pool, client, user, {
      scopes: record.scopes,
      nonce: record.nonce,
      authTime: record.authTime,
      eventId: record.eventId,
      source: 'TokenGeneration_HostedAuth',
      admit(transaction, { originJti }) {
        const current = transaction.get<AuthorizationCodeRecord>(key);
        if (!current || current.used) throw invalidGrant();
        transaction.put(key, { ...record, used: { originJti } });
      },
    });
  } catch (error) {
    await services.store.transaction((transaction) => useUp(transaction, key));
    throw error;
  }
}

/** RFC 6749, section 4.1.3, and RFC 7636, section 4.6. */
function isRightExchange(
  { validUntil, redirectUri, codeChallenge }: AuthorizationCodeRecord,
  given: CodeExchange,
  now: Date,
): boolean {
  const isProven =
    given.verifier === undefined
      ? codeChallenge === undefined
      : createHash('sha256').update(given.verifier).digest('base64url') === codeChallenge;
  return validUntil > now.getTime() && redirectUri === given.redirectUri && isProven;
}

/**
 * RFC 6749, section 4.1.2: a code that is presented again was perhaps stolen, so the tokens that it
 * was exchanged for are revoked.
 */
function useUp(transaction: Transaction, key: Key): void {
  const record = transaction.get<AuthorizationCodeRecord>(key);
  if (!record) return;
  const { poolId, userKey, used } = record;
  if (used?.originJti === undefined) transaction.put(key, { ...record, used: {} });
  else transaction.remove(keys.grant(poolId, userKey, used.originJti));
}
