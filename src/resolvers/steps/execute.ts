/** The only place that carries an operation out: for the root fields, for edges, and for each item of a bulk operation. */
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

/** Admit, check, run: in this order, so that a refused caller learns nothing and costs no call. `admitted` is for a rule that looks at no input, asked once for many. */
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

/** Attributes that users may not write for themselves. */
function unlisted({ writesOwn }: Operation, input: object, { mayWriteOwn }: Context): Violation[] {
  if (!writesOwn) return [];
  return writesOwn(input)
    .filter(({ name }) => !mayWriteOwn(name))
    .map(({ path }) => ({
      path,
      message: 'is an attribute that users may not write for themselves',
    }));
}

/** Never rejects: what goes wrong becomes a member of the operation's union. */
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

/** What an error holds beyond its row and Cognito's text. */
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

/** Cognito's texts name a field alone; the caller's input may have it deeper. */
function placed(outcome: OperationError, { input: type }: Operation, input: object): Violation[] {
  const { violations = [] } = outcome as { violations?: readonly Violation[] };
  return violations.map(({ path, message }) => ({ path: placedPath(type, input, path), message }));
}

/** The share of a command's quota that one bulk operation takes; the rest is for those who wait for one answer. */
const bulkShare = 0.5;

/** Item by item. Changes begin no faster than the quota of their command allows, without a quota one after the other; reads are bounded by the loaders. */
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
