/** The end of the pipeline: the operation itself. */
import type { Next } from '../invocation.js';

export const run: Next = ({ operation, input, call }) => operation.run(input, call);
