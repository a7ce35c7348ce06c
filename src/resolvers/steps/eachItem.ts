/** The end of a bulk operation: runs the work of the single operation once per item. */
import { asMember } from '../operation.js';
import type { Operation } from '../operation.js';
import { Invocation } from '../invocation.js';
import type { Next } from '../invocation.js';

/**
 * The share of a command's quota that one bulk operation may use; the rest is for single
 * operations.
 */
const bulkShare = 0.5;

/**
 * Changes start no faster than the quota of their command allows, or one after the other if it
 * has no quota. The loaders limit reads.
 */
export const eachItem =
  (work: Next): Next =>
  async (whole) => {
    const { operation, input, context } = whole;
    const { each, inputs } = operation.bulk ?? { each: operation, inputs: () => [input] };
    const interval = intervalOf(each, whole);
    const patient = { ...context, cognito: context.cognito.inBackground };
    const results: Promise<object>[] = [];
    for (const item of inputs(input)) {
      if (results.length > 0 && each.on === 'Mutation')
        await (interval > 0 ? context.pause(interval) : results.at(-1));
      const invocation = new Invocation(whole.field, each, item, patient);
      invocation.admitted = whole.caller;
      results.push(work(invocation));
    }
    return asMember(operation, { results: await Promise.all(results) });
  };

/** Milliseconds between changes; 0 without a quota. */
function intervalOf({ commands }: Operation, { context: { cognito } }: Invocation): number {
  return 1000 / (bulkShare * Math.min(...commands.map((command) => cognito.quotaOf(command))));
}
