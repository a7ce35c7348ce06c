/** Step: the plain value of an operation gets the class of its member of the union. */
import type { Step } from '../invocation.js';
import { asMember } from '../operation.js';

/** After the budgets, which look at what the operation itself has answered. */
export const nameMember: Step = async (invocation, next) =>
  asMember(invocation.operation, await next(invocation));
