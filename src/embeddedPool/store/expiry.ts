/**
 * Removes expired records: every record with an expiry is stored through here, and each write
 * sweeps a few.
 */
import type { Key, Transaction } from './store.js';

const sweptPerPut = 4;

/**
 * Stores a record that is not needed after `expiresAt` (milliseconds); readers still check the time
 * themselves.
 */
export function putExpiring(
  transaction: Transaction,
  key: Key,
  value: { readonly expiresAt: number },
  now: number,
): void {
  for (const due of [...transaction.range<Key>({ prefix: ['expiry'], limit: sweptPerPut })]) {
    if (Number(due.key[1]) > now) break;
    transaction.remove(due.key);
    const record = transaction.get<{ expiresAt: number }>(due.value);
    // The record may have been stored again with a later expiry.
    if (record && record.expiresAt <= now) transaction.remove(due.value);
  }
  transaction.put(key, value);
  transaction.put(['expiry', value.expiresAt, JSON.stringify(key)], key);
}
