/** A transaction in memory, to try writes whose outcome is not kept. Entries are in no order. */
import type { Key, RangeOptions, Transaction } from './store.js';

export function scratchTransaction(): Transaction {
  const entries = new Map<string, { readonly key: Key; readonly value: unknown }>();
  const isUnder = (key: Key, prefix: Key): boolean =>
    key.length > prefix.length && prefix.every((element, index) => key[index] === element);
  return {
    get: (key) => entries.get(JSON.stringify(key))?.value as never,
    range: ({ prefix }: Pick<RangeOptions, 'prefix'>) =>
      [...entries.values()].filter(({ key }) => isUnder(key, prefix)) as never,
    put: (key, value) => void entries.set(JSON.stringify(key), { key, value }),
    remove: (key) => void entries.delete(JSON.stringify(key)),
  };
}
