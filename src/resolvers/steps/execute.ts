/** Runs an operation: for root fields, edges and each item of a bulk operation. */
import type { Caller } from '../../gateway/caller.js';
import type { Context } from '../../gateway/context.js';
import type { ErrorDetails, ErrorName, OperationError, PasswordRule } from '../../schema/error.js';
import { textOfKind, violationsOf } from '../../schema/input.js';
import type { Violation } from '../../schema/input.js';
import { placedPath } from '../../schema/placedPath.js';
import { audit, refuseUnrecordable } from './audited.js';
import { endClaims, rememberSignIn } from './changedFacts.js';
import { concealed } from './concealed.js';
import type { Attempted } from './concealed.js';
import { keptInCookie, withRefreshToken } from './cookieMode.js';
import { once } from './once.js';
import { asMember, callOf } from '../operation.js';
import type { Operation } from '../operation.js';
import { outcomeOf } from './outcome.js';
import { passwordDetails } from '../password/violatedRules.js';
import { invalidInput } from './refusal.js';
import { admit } from './rules.js';
import { runWithinBudget } from './spending.js';
import { requireRightsOver } from './targets.js';
import { reachedBy } from '../user/reached.js';

/**
 * Admits, validates, runs, in this order, so that a refused caller learns nothing and costs no
 * call. `admitted`: the result of admission, if it was checked once for many items.
 */
export async function execute(
  field: string,
  operation: Operation,
  given: object,
  context: Context,
  admitted?: Promise<Caller>,
): Promise<object> {
  let input = given;
  let caller: Caller | undefined;
  try {
    refuseUnrecordable(operation, context);
    caller = await (admitted ?? admit(operation.allow, input, context));
    input = withRefreshToken(operation, input, context);
    const violations = [
      ...violationsOf(operation.input, input),
      ...unlisted(operation, input, context),
    ];
    if (violations.length > 0) throw invalidInput(...violations);
    const value = await once(
      field,
      operation,
      input,
      caller,
      context,
      (operation.bulk ? performAll : perform).bind(
        undefined,
        field,
        operation,
        input,
        caller,
        context,
      ),
    );
    if (operation.changesUser) reachedBy(caller, value);
    return keptInCookie(operation, given, value, context);
  } catch (error) {
    const outcome = outcomeOf(error, field, operation.members, context);
    await audit({ field, operation, input, caller, outcome, error }, context);
    context.observer?.begin('operation', field, context.observed).end(outcome.constructor.name);
    return keptInCookie(operation, given, outcome, context);
  } finally {
    if (operation.on === 'Mutation') context.loaders.forget();
  }
}

/** Attributes in the input that users must not set for themselves. */
function unlisted({ writesOwn }: Operation, input: object, { mayWriteOwn }: Context): Violation[] {
  if (!writesOwn) return [];
  return writesOwn(input)
    .filter(({ name }) => !mayWriteOwn(name))
    .map(({ path }) => ({
      path,
      message: 'is an attribute that users cannot set for themselves',
    }));
}

/** Never rejects: errors become members of the operation's union. */
async function perform(
  field: string,
  operation: Operation,
  input: object,
  caller: Caller,
  context: Context,
): Promise<object> {
  const { conceals } = operation;
  if (!conceals || !context.enumeration)
    return (await attempt(field, operation, input, caller, context)).value;
  return concealed(
    conceals,
    { field, operation, input, caller, context, ...context.enumeration },
    () => attempt(field, operation, input, caller, context),
  );
}

async function attempt(
  field: string,
  operation: Operation,
  input: object,
  caller: Caller,
  context: Context,
): Promise<Attempted> {
  const observed = context.observer?.begin('operation', field, context.observed);
  const call = callOf(operation, context, caller, observed);
  try {
    refuseUnrecordable(operation, context);
    await requireRightsOver(operation, input, call, context);
    const value = asMember(operation, await runWithinBudget(operation, input, call, context));
    await endClaims(operation, input, call, context);
    rememberSignIn(value, context);
    await audit(
      { field, operation, input, caller, outcome: value, cognitoRequestId: call.answeredBy },
      context,
    );
    observed?.end(value.constructor.name);
    return { value };
  } catch (error) {
    await endClaims(operation, input, call, context, error);
    const outcome = outcomeOf(error, field, operation.members, context);
    await audit({ field, operation, input, caller, outcome, error }, context);
    observed?.end(outcome.constructor.name);
    return {
      value: Object.assign(outcome, await detailsOf(outcome, operation, input, context)),
      error,
    };
  }
}

/** Details of an error besides its row and Cognito's message. */
async function detailsOf(
  outcome: OperationError,
  operation: Operation,
  input: object,
  context: Context,
): Promise<ErrorDetails> {
  const member = outcome.constructor.name as ErrorName;
  if (member === 'InvalidInputError') return { violations: placed(outcome, operation, input) };
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
function placed(outcome: OperationError, { input: type }: Operation, input: object): Violation[] {
  const { violations = [] } = outcome as { violations?: readonly Violation[] };
  return violations.map(({ path, message }) => ({ path: placedPath(type, input, path), message }));
}

/**
 * The share of a command's quota that one bulk operation may use; the rest is for single
 * operations.
 */
const bulkShare = 0.5;

/**
 * Runs item by item. Changes start no faster than the quota of their command allows, or one after
 * the other without a quota. The loaders limit reads.
 */
async function performAll(
  field: string,
  operation: Operation,
  input: object,
  caller: Caller,
  context: Context,
): Promise<object> {
  const { each, inputs } = operation.bulk ?? { each: operation, inputs: () => [input] };
  const interval =
    1000 /
    (bulkShare * Math.min(...each.commands.map((command) => context.cognito.quotaOf(command))));
  const patient = { ...context, cognito: context.cognito.inBackground };
  const results: Promise<object>[] = [];
  for (const item of inputs(input)) {
    if (results.length > 0 && each.on === 'Mutation')
      await (interval > 0 ? context.pause(interval) : results.at(-1));
    results.push(perform(field, each, item, caller, patient));
  }
  return asMember(operation, { results: await Promise.all(results) });
}
