/** Finds the authorization codes of a user that may still be exchanged, so that they can end. */
import { putExpiring } from '../store/expiry.js';
import { keys } from '../store/records.js';
import type { AuthorizationCodeRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Transaction } from '../store/store.js';

/** `hash` is the name of the code in the store. */
export function noteCode(
  transaction: Transaction,
  { poolId, userKey, validUntil }: AuthorizationCodeRecord,
  hash: string,
  now: number,
): void {
  const record = { expiresAt: validUntil };
  putExpiring(transaction, keys.codeOfUser(poolId, userKey, hash), record, now);
}

/** A code that was issued before the user's sign-ins ended begins no other. */
export function voidCodes(
  transaction: Transaction,
  { Id }: PoolRecord,
  { key: userKey }: Pick<UserRecord, 'key'>,
): void {
  for (const { key } of [...transaction.range({ prefix: ['codeOfUser', Id, userKey] })]) {
    const code = keys.authorizationCode(String(key[3]));
    // A code that was exchanged is kept: its second use ends the sign-in that began with it.
    if (!transaction.get<AuthorizationCodeRecord>(code)?.used) transaction.remove(code);
    transaction.remove(key);
  }
}
