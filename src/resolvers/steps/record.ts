/** Step: what became of a call is recorded as it really is, before anything is concealed. */
import type { Observation } from '../../cognito/observer.js';
import { callOf } from '../call.js';
import type { Invocation, Step } from '../invocation.js';
import { audit } from './audited.js';
import { outcomeOf } from './outcome.js';

export const record: Step = async (invocation, next) => {
  const observed = observe(invocation);
  invocation.call = callOf(invocation, observed);
  try {
    const value = await next(invocation);
    await ended(invocation, value, observed);
    return value;
  } catch (error) {
    return failed(invocation, error, observed);
  }
};

/** The member of the union for what was thrown. Without an observation, the call ended before it began. */
export async function failed(
  invocation: Invocation,
  error: unknown,
  observed?: Observation,
): Promise<object> {
  const outcome = outcomeOf(error, invocation);
  invocation.error = error;
  await ended(invocation, outcome, observed);
  return outcome;
}

/** Resolves when the audit log has its line. */
async function ended(
  invocation: Invocation,
  outcome: object,
  observed: Observation | undefined,
): Promise<void> {
  await audit(invocation, outcome);
  (observed ?? observe(invocation))?.end(outcome.constructor.name);
}

function observe({ field, context }: Invocation): Observation | undefined {
  return context.observer?.begin('operation', field, context.observed);
}
