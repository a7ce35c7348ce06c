/** Step: after a mutation, successful or not, later reads in the same request ask Cognito again. */
import type { Invocation, Next, Step } from '../invocation.js';

export const forgetReads: Step = (invocation, next) =>
  invocation.operation.on === 'Mutation' ? andForget(invocation, next) : next(invocation);

async function andForget(invocation: Invocation, next: Next): Promise<object> {
  try {
    return await next(invocation);
  } finally {
    invocation.context.loaders.forget();
  }
}
