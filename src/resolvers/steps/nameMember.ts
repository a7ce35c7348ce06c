/** Step: gives the plain value of an operation the class of its union member. */
import type { Step } from '../invocation.js';
import { asMember } from '../operation.js';

/** Comes after the budgets, which read the plain value. */
export const nameMember: Step = async (invocation, next) =>
  asMember(invocation.operation, await next(invocation));
