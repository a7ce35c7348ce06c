import type { CodeProof } from '../codes/codes.js';
import { userNotFound } from '../exceptions.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import { saveUser } from './users.js';

/** Confirms a sign-up; the attribute with the value `verified` is proven by the code sent there. */
export function confirmUser(
  services: Services,
  pool: PoolRecord,
  { key }: UserRecord,
  {
    verified,
    takeAliases = false,
    spend,
  }: { verified?: string; takeAliases?: boolean; spend?: CodeProof['spend'] },
): Promise<UserRecord> {
  return services.store.transaction((transaction) => {
    const before = transaction.get<UserRecord>(keys.user(pool.Id, key));
    if (!before) throw userNotFound();
    spend?.(transaction);
    const attributes = { ...before.attributes };
    for (const name of ['email', 'phone_number'])
      if (verified && attributes[name] === verified) attributes[`${name}_verified`] = 'true';
    const confirmed: UserRecord = { ...before, attributes, status: 'CONFIRMED' };
    saveUser(transaction, pool, before, confirmed, services.now(), {
      takeAliases,
      words: 'An account with the',
    });
    return confirmed;
  });
}
