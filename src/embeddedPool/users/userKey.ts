// The only place that says when two names are one name.
import type { PoolRecord } from '../store/records.js';

/** Pools ignore case when created with CaseSensitive false; NFC makes canonically equal names one name. */
export function userKey(pool: PoolRecord, name: string): string {
  const normal = name.normalize('NFC');
  return pool.UsernameConfiguration?.CaseSensitive === false ? normal.toLowerCase() : normal;
}
