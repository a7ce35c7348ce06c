/** Decides when two names are equal. */
import type { PoolRecord } from '../store/records.js';

/**
 * Pools ignore case if created with CaseSensitive false; NFC makes canonically equivalent names
 * equal.
 */
export function userKey(pool: PoolRecord, name: string): string {
  const normal = name.normalize('NFC');
  return pool.UsernameConfiguration?.CaseSensitive === false ? normal.toLowerCase() : normal;
}
