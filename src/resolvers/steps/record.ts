/** Step: records the real outcome of a call, before anything is concealed. */
import type { Observation } from '../../cognito/observer.js';
import { callOf } from '../call.js';
import type { Invocation, Step } from '../invocation.js';
import { attempt } from '../outcome/outcome.js';
import type { Attempted } from '../outcome/outcome.js';
import { audit } from './audit.js';

export const record: Step = async (invocation, next) => {
  const observed = observe(invocation);
  invocation.call = callOf(invocation, observed);
  return recorded(await attempt(() => next(invocation), invocation), invocation, observed);
};

/** Resolves when the audit log has its line. */
export async function recorded(
  { value, error }: Attempted,
  invocation: Invocation,
  observed: Observation | undefined = observe(invocation),
): Promise<object> {
  invocation.error = error;
  await audit(invocation, value);
  observed?.end(value.constructor.name);
  return value;
}

function observe({ field, context }: Invocation): Observation | undefined {
  return context.observer?.begin('operation', field, context.observed);
}
