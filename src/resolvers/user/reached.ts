/** The only place that knows how a user was reached: by an access token of their own (`me`), or by a name. */
import type { Bearer, Caller } from '../../caller.js';
import type { User } from '../../schema/user.js';

/** Beside the users, not in them: a token has no place in an answer. */
const bearers = new WeakMap<User, Bearer>();

export function reachedBy(caller: Caller, user: User): User {
  if (caller.kind === 'bearer') bearers.set(user, caller);
  return user;
}

export function bearerOf(user: User): Bearer | undefined {
  return bearers.get(user);
}
