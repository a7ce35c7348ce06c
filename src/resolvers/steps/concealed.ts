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
import { AccountRefusal } from './accountSpending.js';
import { holds } from './rules.js';
import {
  inPlaceOfMessage,
  isBehindPassword,
  notWritten,
  refuseIfTold,
  tellOwner,
} from './secondCalls.js';
import type { Asked } from './secondCalls.js';
import { seen } from './seen.js';
import type { Attempted } from './seen.js';

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
async function concealed(asked: Asked, next: Next): Promise<object> {
  const { conceals, invocation, answerStepMs } = asked;
  const { input, context } = invocation;
  if (await isOpen(asked)) return next(invocation);
  const nobody = conceals.ofUser?.(input, context.newIncidentId());
  if (nobody) await refuseIfTold(nobody, invocation);
  const time = answerStepMs > 0 ? new AnswerTime(answerStepMs) : undefined;
  const truth = attempt(asked, next);
  try {
    return await (isToldAlike(conceals.as)
      ? sameForAll(asked, truth, time)
      : firstTickAfter(asked, await truth, time));
  } finally {
    time?.stop();
  }
}

/** The owner of a name that is wanted is written to, and nobody waits for it. */
async function attempt(asked: Asked, next: Next): Promise<Attempted> {
  const { invocation } = asked;
  const value = await next(invocation);
  const attempted = { value, error: invocation.error };
  const wanted = seen(attempted).member === 'UsernameExistsError';
  if (wanted) void tellOwner(asked).catch(notWritten(invocation.context));
  return attempted;
}

/**
 * Whether nothing is concealed: from this caller, for this sign-in answer, or by configuration.
 * Checked first, so that it takes the same time for every user.
 */
async function isOpen({ conceals, invocation, signUpAnswer }: Asked): Promise<boolean> {
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
  asked: Asked,
  truth: Promise<Attempted>,
  time: AnswerTime | undefined,
): Promise<object> {
  const tick = time?.tick();
  const early = await (tick ? Promise.race([truth, tick]) : truth);
  if (early && toldToAnyone(asked.conceals.as, seen(early)) === undefined) return early.value;
  await tick;
  return answerOf('success', asked, early?.value);
}

/**
 * Responds at the first tick after Cognito's response. A second call has the remaining time, so it
 * never shows.
 */
async function firstTickAfter(
  asked: Asked,
  truth: Attempted,
  time: AnswerTime | undefined,
): Promise<object> {
  const { conceals, invocation } = asked;
  const usedUp = truth.error instanceof AccountRefusal;
  const instead = usedUp ? await inPlaceOfMessage(asked) : undefined;
  if (instead) return firstTickAfter(asked, instead, time);
  const outcome = seen(truth);
  const told =
    (usedUp ? conceals.accountUsedUp?.(invocation.input) : undefined) ??
    toldToAnyone(conceals.as, outcome);
  if (told === undefined) return truth.value;
  const tick = time?.tick();
  const behind = mayFollowPassword(outcome) ? isBehindPassword(asked) : undefined;
  const answer = (await (tick ? Promise.race([behind, tick]) : behind))
    ? truth.value
    : answerOf(told, asked, truth.value);
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
  { conceals: { success }, invocation }: Asked,
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
