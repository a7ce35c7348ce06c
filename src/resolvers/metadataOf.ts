/** The only place where key-value inputs become Cognito's maps. */
import type { KeyValueInput } from '../schema/metadata.js';

/** Keys untouched; of equal keys the last wins. `Object.fromEntries` makes `__proto__` an ordinary key. */
export function metadataOf(pairs: readonly KeyValueInput[] | null | undefined): Record<string, string> | undefined {
  return pairs ? Object.fromEntries(pairs.map(({ key, value }) => [key, value])) : undefined;
}
