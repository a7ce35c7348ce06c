/** Step: admits only callers who may run the operation. rules.ts checks each rule. */
import type { Step } from '../invocation.js';
import { admit } from '../rights/rules.js';

/** @throws Refusal, InvalidAccessToken, UnavailableError */
export const admitCaller: Step = async (invocation, next) => {
  const { operation, input, context, admission } = invocation;
  invocation.admitted = await (admission ?? admit(operation.allow, input, context));
  return next(invocation);
};
