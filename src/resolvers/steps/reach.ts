/** Step: a success that a user changed by an access token is remembered with its bearer, for the field `user` of it. */
import type { Invocation, Next, Step } from '../invocation.js';
import { reachedBy } from '../user/reached.js';

/** Outside `once`: of twins under one idempotency key each is its own bearer. */
export const noteReached: Step = (invocation, next) =>
  invocation.operation.changesUser ? noted(invocation, next) : next(invocation);

async function noted(invocation: Invocation, next: Next): Promise<object> {
  return reachedBy(invocation.caller, await next(invocation));
}
