// The only place that removes what has expired: every record with an end is put here, and each put sweeps a little.
import type { Key, Transaction } from './store.js';

const sweptPerPut = 4;

/** Puts a record that nobody needs after `expiresAt` (milliseconds); readers still check the time themselves. */
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
    // The record may have been put again with a later end.
    if (record && record.expiresAt <= now) transaction.remove(due.value);
  }
  transaction.put(key, value);
  transaction.put(['expiry', value.expiresAt, JSON.stringify(key)], key);
}
