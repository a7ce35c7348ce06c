/**
 * Step: hides outcomes that would reveal whether a user exists. guard/enumeration.ts defines what is
 * shown instead.
 */
import type { Context } from '../../gateway/context.js';
import { AnswerTime } from '../../guard/answerTime.js';
import { isToldAlike, mayFollowPassword, toldToAnyone } from '../../guard/enumeration.js';
import type { Told } from '../../guard/enumeration.js';
import { operationError } from '../../schema/error.js';
import type { ErrorName } from '../../schema/error.js';
import { callOf } from '../call.js';
import type { Next, Step } from '../invocation.js';
import { asMember } from '../operation.js';
import { AccountRefusal } from '../concealment/accountSpending.js';
import { holds } from '../rights/rules.js';
import {
  inPlaceOfMessage,
  isBehindPassword,
  notWritten,
  refuseIfTold,
  tellOwner,
} from '../concealment/secondCalls.js';
import type { ConcealedCall } from '../concealment/secondCalls.js';
import { seen } from '../concealment/seen.js';
import type { Attempted } from '../outcome/outcome.js';

export const conceal: Step = (invocation, next) => {
  const { operation, context } = invocation;
  const { conceals } = operation;
  if (!conceals || !context.enumeration) return next(invocation);
  return concealed({ conceals, invocation, ...context.enumeration }, next);
};

/**
 * Runs the operation. Callers who may read users get the real outcome, all others the concealed
 * one.
 */
async function concealed(hidden: ConcealedCall, next: Next): Promise<object> {
  const { conceals, invocation, answerStepMs } = hidden;
  const { input, context } = invocation;
  if (await isOpen(hidden)) return next(invocation);
  const unknownUser = conceals.ofUser?.(input, context.newIncidentId());
  if (unknownUser) await refuseIfTold(unknownUser, invocation);
  const time = answerStepMs > 0 ? new AnswerTime(answerStepMs) : undefined;
  const truth = realOutcome(hidden, next);
  try {
    return await (isToldAlike(conceals.as)
      ? sameForAll(hidden, truth, time)
      : firstTickAfter(hidden, await truth, time));
  } finally {
    time?.stop();
  }
}

/** If the requested name is taken, notifies its owner without waiting. */
async function realOutcome(hidden: ConcealedCall, next: Next): Promise<Attempted> {
  const { invocation } = hidden;
  const value = await next(invocation);
  const attempted = { value, error: invocation.error };
  const isTaken = seen(attempted).member === 'UsernameExistsError';
  if (isTaken) void tellOwner(hidden).catch(notWritten(invocation.context));
  return attempted;
}

/**
 * Whether nothing is concealed: from this caller, for this sign-in answer, or by configuration.
 * Checked first, so that it takes the same time for every user.
 */
async function isOpen({ conceals, invocation, signUpAnswer }: ConcealedCall): Promise<boolean> {
  const { as, proven } = conceals;
  if (as === 'newUser' && signUpAnswer !== 'uniform') return true;
  const isProven = proven?.(invocation.input, callOf(invocation)) ?? false;
  return isProven || mayReadUsers(invocation.context);
}

/**
 * Responds at the first tick, whether or not Cognito has answered; earlier only if the response is
 * the same for everyone.
 */
async function sameForAll(
  hidden: ConcealedCall,
  truth: Promise<Attempted>,
  time: AnswerTime | undefined,
): Promise<object> {
  const tick = time?.tick();
  const early = await (tick ? Promise.race([truth, tick]) : truth);
  if (early && toldToAnyone(hidden.conceals.as, seen(early)) === undefined) return early.value;
  await tick;
  return answerOf('success', hidden, early?.value);
}

/**
 * Responds at the first tick after Cognito's response. A second call has the remaining time, so it
 * never shows.
 */
async function firstTickAfter(
  hidden: ConcealedCall,
  truth: Attempted,
  time: AnswerTime | undefined,
): Promise<object> {
  const { conceals, invocation } = hidden;
  const usedUp = truth.error instanceof AccountRefusal;
  const instead = usedUp ? await inPlaceOfMessage(hidden) : undefined;
  if (instead) return firstTickAfter(hidden, instead, time);
  const outcome = seen(truth);
  const told =
    (usedUp ? conceals.accountUsedUp?.(invocation.input) : undefined) ??
    toldToAnyone(conceals.as, outcome);
  if (told === undefined) return truth.value;
  const tick = time?.tick();
  const behind = mayFollowPassword(outcome) ? isBehindPassword(hidden) : undefined;
  const answer = (await (tick ? Promise.race([behind, tick]) : behind))
    ? truth.value
    : answerOf(told, hidden, truth.value);
  await tick;
  return answer;
}

async function mayReadUsers(context: Context): Promise<boolean> {
  return context
    .identify()
    .then((caller) => holds(caller, 'users:read', context))
    .catch(() => false);
}

function answerOf(
  told: Told,
  { conceals: { success }, invocation }: ConcealedCall,
  truth: object = {},
): object {
  const { operation, input, context } = invocation;
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
