/** Step: remembers the bearer of a changed user, for the field `user` of the success. */
import type { Invocation, Next, Step } from '../invocation.js';
import { reachedBy } from '../user/reached.js';

/** Outside `once`, because requests that share an idempotency key each have their own bearer. */
export const noteReached: Step = (invocation, next) =>
  invocation.operation.changesUser ? noted(invocation, next) : next(invocation);

async function noted(invocation: Invocation, next: Next): Promise<object> {
  return reachedBy(invocation.caller, await next(invocation));
}
