/** Settings that are kept beside an app client, and are removed with it. */
import type { PoolRecord } from '../store/records.js';
import type { Transaction } from '../store/store.js';

/** Kinds of records with the pool as the second element of their key. */
export const clientSettingKinds: readonly string[] = [
  'branding',
  'riskConfiguration',
  'terms',
  'uiCustomization',
];

export function removeClientSettings(
  transaction: Transaction,
  pool: PoolRecord,
  clientId: string,
): void {
  for (const kind of clientSettingKinds)
    for (const { key, value } of [
      ...transaction.range<{ ClientId?: string }>({ prefix: [kind, pool.Id] }),
    ])
      if (value.ClientId === clientId) transaction.remove(key);
}

/** `ALL` means the settings of the whole pool, which are named without an app client. */
export const wholePool = 'ALL';
