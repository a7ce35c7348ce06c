/** Step: a call that is refused before its work begins is answered with an error of the union. */
import type { Step } from '../invocation.js';
import { failed } from './record.js';

export const answer: Step = async (invocation, next) => {
  try {
    return await next(invocation);
  } catch (error) {
    return failed(invocation, error);
  }
};
