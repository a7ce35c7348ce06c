/** Step: turns errors of the steps below it into members of the union, and records them. */
import type { Step } from '../invocation.js';
import { attempt } from '../outcome/outcome.js';
import { recorded } from './record.js';

/** Errors of the operation itself have been recorded by then; these are refusals before it. */
export const answer: Step = async (invocation, next) => {
  const attempted = await attempt(() => next(invocation), invocation);
  return attempted.error === undefined ? attempted.value : recorded(attempted, invocation);
};
