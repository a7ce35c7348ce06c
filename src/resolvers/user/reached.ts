/**
 * Remembers the access token with which a user was loaded or changed. There is none for a user who
 * was loaded by name.
 */
import type { Bearer, Caller } from '../../gateway/caller.js';

/** Kept outside the values, so that no token can get into a response. */
const bearers = new WeakMap<object, Bearer>();

export function reachedBy<T extends object>(caller: Caller, value: T): T {
  if (caller.kind === 'bearer') bearers.set(value, caller);
  return value;
}

export function bearerOf(value: object): Bearer | undefined {
  return bearers.get(value);
}
