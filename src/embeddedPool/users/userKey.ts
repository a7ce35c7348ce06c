/** Decides when two names are equal. */
import { createHash } from 'node:crypto';

import type { PoolRecord } from '../store/records.js';

/**
 * Pools ignore case if created with CaseSensitive false; NFC makes canonically equivalent names
 * equal.
 */
export function userKey(pool: PoolRecord, name: string): string {
  const normal = name.normalize('NFC');
  return pool.UsernameConfiguration?.CaseSensitive === false ? normal.toLowerCase() : normal;
}

/** The value in the alias index; a long one is hashed, because keys have a size limit. */
export function aliasKey(pool: PoolRecord, value: string): string {
  const folded = userKey(pool, value);
  return folded.length <= 256 ? folded : createHash('sha256').update(folded).digest('hex');
}
