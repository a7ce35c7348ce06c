/**
 * Hides outcomes that would reveal whether a user exists. guard/enumeration.ts defines what is
 * shown instead.
 */
import type { Caller } from '../../gateway/caller.js';
import {
  OutcomeUnknown,
  QuotaReached,
  UnavailableError,
  isServiceException,
} from '../../cognito/failure.js';
import type { Context } from '../../gateway/context.js';
import { AnswerTime } from '../../guard/answerTime.js';
import { BudgetExceeded } from '../../guard/budgets/budget.js';
import { TooManyCalls } from '../../guard/budgets/callLimit.js';
import { isToldAlike, mayFollowPassword, toldToAnyone } from '../../guard/enumeration.js';
import type { EnumerationOptions, Outcome, Told } from '../../guard/enumeration.js';
import { OperationError, operationError } from '../../schema/error.js';
import type { ErrorName } from '../../schema/error.js';
import type { Violation } from '../../schema/input.js';
import { AccountRefusal, reserveAccount } from './accountSpending.js';
import { refusalOfText } from '../cognitoText.js';
import { asMember, callOf } from '../operation.js';
import type { Conceals, Operation } from '../operation.js';
import { outcomeOf } from './outcome.js';
import { Refusal } from './refusal.js';
import { holds } from './rules.js';

interface Asked extends Required<EnumerationOptions> {
  readonly field: string;
  readonly operation: Operation;
  readonly input: object;
  readonly caller: Caller;
  readonly context: Context;
}

/** The result of an attempt: the member of the union, and the error that caused it. */
export interface Attempted {
  readonly value: object;
  readonly error?: unknown;
}

/**
 * Runs the operation. Callers who may read users get the real outcome, all others the concealed
 * one.
 */
export async function concealed(
  conceals: Conceals<object, object>,
  asked: Asked,
  attempt: () => Promise<Attempted>,
): Promise<object> {
  const { input, context, answerStepMs } = asked;
  if (await isOpen(conceals, asked)) return (await attempt()).value;
  const nobody = conceals.ofUser?.(input, context.newIncidentId());
  if (nobody) await refuseIfTold(nobody, asked);
  const time = answerStepMs > 0 ? new AnswerTime(answerStepMs) : undefined;
  const truth = attempt().then((attempted) => {
    const wanted = seen(attempted).member === 'UsernameExistsError';
    if (wanted) void tellOwner(conceals, asked).catch(notWritten(context));
    return attempted;
  });
  try {
    return await (isToldAlike(conceals.as)
      ? sameForAll(conceals, asked, truth, time)
      : firstTickAfter(conceals, asked, await truth, time));
  } finally {
    time?.stop();
  }
}

/**
 * Whether nothing is concealed: from this caller, for this sign-in answer, or by configuration.
 * Checked first, so that it takes the same time for every user.
 */
async function isOpen(
  { as, proven }: Conceals<object, object>,
  { operation, input, caller, context, signUpAnswer }: Asked,
): Promise<boolean> {
  if (as === 'newUser' && signUpAnswer !== 'uniform') return true;
  return (proven?.(input, callOf(operation, context, caller)) ?? false) || mayReadUsers(context);
}

/**
 * Responds at the first tick, whether or not Cognito has answered; earlier only if the response is
 * the same for everyone.
 */
async function sameForAll(
  conceals: Conceals<object, object>,
  asked: Asked,
  truth: Promise<Attempted>,
  time: AnswerTime | undefined,
): Promise<object> {
  const tick = time?.tick();
  const early = await (tick ? Promise.race([truth, tick]) : truth);
  if (early && toldToAnyone(conceals.as, seen(early)) === undefined) return early.value;
  await tick;
  return answerOf('success', conceals, asked, early?.value);
}

/**
 * Responds at the first tick after Cognito's response. A second call has the remaining time, so it
 * never shows.
 */
async function firstTickAfter(
  conceals: Conceals<object, object>,
  asked: Asked,
  truth: Attempted,
  time: AnswerTime | undefined,
): Promise<object> {
  const usedUp = truth.error instanceof AccountRefusal;
  const instead = usedUp ? await inPlaceOfMessage(conceals, asked) : undefined;
  if (instead) return firstTickAfter(conceals, asked, instead, time);
  const outcome = seen(truth);
  const told =
    (usedUp ? conceals.accountUsedUp?.(asked.input) : undefined) ??
    toldToAnyone(conceals.as, outcome);
  if (told === undefined) return truth.value;
  const tick = time?.tick();
  const behind = mayFollowPassword(outcome) ? isBehindPassword(conceals, asked) : undefined;
  const answer = (await (tick ? Promise.race([behind, tick]) : behind))
    ? truth.value
    : answerOf(told, conceals, asked, truth.value);
  await tick;
  return answer;
}

/** The response for a missing user and the same message; undefined if the operation sends none. */
async function inPlaceOfMessage(
  { inPlaceOfMessage: begin }: Conceals<object, object>,
  { field, operation, input, caller, context }: Asked,
): Promise<Attempted | undefined> {
  if (!begin) return undefined;
  try {
    const value = await begin(input, callOf(operation, context, caller), async (name) => {
      const { addresses } = await context.accounts.of(name, { addresses: true });
      return addresses;
    });
    return value && { value: asMember(operation, value) };
  } catch (error) {
    return { value: outcomeOf(error, field, operation.members, context), error };
  }
}

/**
 * Cognito's response to a name alone is a challenge that cannot be faked. If it would reveal who
 * exists, it is refused to everyone. @throws Refusal, and any error of the call to Cognito
 */
async function refuseIfTold(nobody: object, { operation, caller, context }: Asked): Promise<void> {
  const { existence } = context;
  if (existence.told() === undefined) {
    try {
      await operation.run(nobody, callOf(operation, context, caller));
      existence.learn(false);
    } catch (error) {
      if (!isServiceException(error) || error.name === 'TooManyRequestsException') throw error;
      if (error.name === 'UserNotFoundException') existence.learn(true);
    }
  }
  if (existence.told())
    throw new Refusal('FeatureNotAvailableError', {
      message:
        'This sign-in flow is not available: the app client needs PreventUserExistenceErrors ' +
        'set to ENABLED.',
    });
}

/**
 * The sign-up has been charged for a message to the name, with or without an owner. This message is
 * charged to the owner's addresses. @throws Refusal
 */
async function tellOwner(
  { owner }: Conceals<object, object>,
  { operation, input, caller, context }: Asked,
): Promise<void> {
  if (!owner) return;
  const held = await reserveAccount('message', { name: owner.name(input) }, operation, context);
  held?.settle('spent');
  await owner.write(input, callOf(operation, context, caller));
}

function seen({ value, error }: Attempted): Outcome {
  if (!(value instanceof OperationError)) return { member: 'success', by: 'success' };
  const { reason, violations } = value as { reason?: string; violations?: readonly Violation[] };
  return {
    member: value.constructor.name,
    reason,
    paths: violations?.map(({ path }) => path),
    by: decidedBy(error),
  };
}

function decidedBy(error: unknown): string | undefined {
  if (isServiceException(error)) return error.name;
  if (error instanceof OutcomeUnknown) return 'lost';
  // The remaining budget of an account would reveal which names belong to it.
  if (error instanceof AccountRefusal) return undefined;
  const own = [BudgetExceeded, Refusal, UnavailableError, QuotaReached, TooManyCalls].some(
    (kind) => error instanceof kind,
  );
  return own ? 'gateway' : undefined;
}

async function mayReadUsers(context: Context): Promise<boolean> {
  return context
    .identify()
    .then((caller) => holds(caller, 'users:read', context))
    .catch(() => false);
}

/** Not awaited: its duration would reveal that the name has an owner. */
const notWritten =
  ({ log }: Context) =>
  (error: unknown): void => {
    log.warn(
      { error: (error as Error).name },
      'could not notify the owner of a username that another person tried to sign up with',
    );
  };

/**
 * Some pools reveal the state of a user to anyone, others only with the correct password. Trying a
 * wrong password shows which.
 */
async function isBehindPassword(
  { withPassword }: Conceals<object, object>,
  { operation, input, caller, context }: Asked,
): Promise<boolean> {
  const wrong = withPassword?.(input, context.newIncidentId());
  if (!wrong) return false;
  const call = callOf(operation, context, caller);
  const error = await operation.run(wrong, call).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  // Not charged to the source: its remaining budget would reveal the state.
  if (!(error instanceof BudgetExceeded || error instanceof TooManyCalls))
    context.calls.notSent(true);
  return isWrongPassword(error);
}

const isWrongPassword = (error: unknown): boolean =>
  isServiceException(error) &&
  refusalOfText(error.name, error.message)?.details.reason === 'BAD_CREDENTIALS';

function answerOf(
  told: Told,
  { success }: Conceals<object, object>,
  { operation, input, context }: Asked,
  truth: object = {},
): object {
  if (told === 'success') return asMember(operation, success?.(input) ?? {});
  const { member, ...details } = told;
  const { requestId } = truth as { requestId?: string | null };
  return operationError(member as ErrorName, {
    // Also set if Cognito was not called; otherwise a used-up budget would show.
    requestId: requestId ?? context.newIncidentId(),
    ...details,
    ...operation.errorDetails(member as ErrorName, input),
  });
}
