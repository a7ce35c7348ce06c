/** Step: adds the fields that only some errors have, such as violations and broken rules. */
import type { ErrorDetails, ErrorName, PasswordRule } from '../../schema/error.js';
import { textOfKind } from '../../schema/input.js';
import type { Violation } from '../../schema/input.js';
import { placedPath } from '../../schema/placedPath.js';
import type { Invocation, Step } from '../invocation.js';
import { passwordDetails } from '../password/violatedRules.js';

export const details: Step = async (invocation, next) => {
  const outcome = await next(invocation);
  if (invocation.error === undefined) return outcome;
  return Object.assign(outcome, await detailsOf(outcome, invocation));
};

async function detailsOf(
  outcome: object,
  { operation, input, context }: Invocation,
): Promise<ErrorDetails> {
  const member = outcome.constructor.name as ErrorName;
  if (member === 'InvalidInputError')
    return { violations: placed(outcome, operation.input, input) };
  if (member !== 'InvalidPasswordError') return operation.errorDetails(member, input);
  const { violatedRules = [] } = outcome as { violatedRules?: PasswordRule[] };
  return passwordDetails(
    textOfKind('newPassword', operation.input, input),
    violatedRules,
    context.poolSettings,
    context.observed,
  );
}

/** Cognito's messages name only the field, which may be nested in the caller's input. */
function placed(
  outcome: object,
  type: Invocation['operation']['input'],
  input: object,
): Violation[] {
  const { violations = [] } = outcome as { violations?: readonly Violation[] };
  return violations.map(({ path, message }) => ({ path: placedPath(type, input, path), message }));
}
