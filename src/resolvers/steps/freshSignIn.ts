/**
 * Step: refuses dangerous operations to users who signed in too long ago, so that an open page or a
 * stolen token is not enough for them. docs/adr/0022-fresh-sign-in.md
 */
import type { Caller } from '../../gateway/caller.js';
import type { Invocation, Step } from '../invocation.js';
import { Refusal } from '../outcome/refusal.js';

/**
 * Runs before the idempotency key is used, so that the same request can be repeated after a new
 * sign-in. @throws Refusal
 */
export const freshSignIn: Step = (invocation, next) => {
  const { freshSignInSeconds } = invocation.context.rights;
  if (freshSignInSeconds !== undefined && isDangerous(invocation))
    requireFresh(invocation.caller, freshSignInSeconds, invocation.context.now());
  return next(invocation);
};

function isDangerous({ operation: { isDangerous: danger }, input }: Invocation): boolean {
  return typeof danger === 'function' ? danger(input) : danger === true;
}

/**
 * Services are not checked, because they send their key with every request. A token without
 * `auth_time` counts as too old.
 */
function requireFresh(caller: Caller, seconds: number, now: Date): void {
  if (caller.kind !== 'bearer') return;
  const signedInAt = caller.signedInAt?.getTime() ?? 0;
  if (now.getTime() - signedInAt <= seconds * 1000) return;
  throw new Refusal('NotAuthorizedError', {
    reason: 'SIGN_IN_TOO_OLD',
    message: `This operation needs a sign-in within the last ${seconds} seconds. Sign in again, then repeat the operation.`,
  });
}
