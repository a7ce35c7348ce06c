/** Knows whose access token a user was reached or changed by; a user reached by a name has none. */
import type { Bearer, Caller } from '../../gateway/caller.js';

/** Beside the values, not in them: a token has no place in an answer. */
const bearers = new WeakMap<object, Bearer>();

export function reachedBy<T extends object>(caller: Caller, value: T): T {
  if (caller.kind === 'bearer') bearers.set(value, caller);
  return value;
}

export function bearerOf(value: object): Bearer | undefined {
  return bearers.get(value);
}
