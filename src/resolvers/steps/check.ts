/** Step: rejects inputs that break a limit of the schema or write attributes that users may not set. */
import { violationsOf } from '../../schema/input.js';
import type { Violation } from '../../schema/input.js';
import type { Invocation, Step } from '../invocation.js';
import { invalidInput } from '../outcome/refusal.js';

/** @throws Refusal with all violations */
export const check: Step = (invocation, next) => {
  const { operation, input } = invocation;
  const violations = [...violationsOf(operation.input, input), ...unlisted(invocation)];
  if (violations.length > 0) throw invalidInput(...violations);
  return next(invocation);
};

/** Attributes in the input that users must not set for themselves. */
function unlisted({ operation: { writesOwn }, input, context }: Invocation): Violation[] {
  if (!writesOwn) return [];
  return writesOwn(input)
    .filter(({ name }) => !context.mayWriteOwn(name))
    .map(({ path }) => ({
      path,
      message: 'is an attribute that users cannot set for themselves',
    }));
}
