/**
 * Step: after a change to a user, remembers the caller's access token, so that the `user` field of
 * the success type can be loaded with it.
 */
import type { Invocation, Next, Step } from '../invocation.js';
import { reachedBy } from '../user/reached.js';

/** Outside `once`, because requests that share an idempotency key each have their own token. */
export const noteReached: Step = (invocation, next) =>
  invocation.operation.changesUser ? noted(invocation, next) : next(invocation);

async function noted(invocation: Invocation, next: Next): Promise<object> {
  return reachedBy(invocation.caller, await next(invocation));
}
