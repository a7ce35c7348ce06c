/**
 * Step: reserves from the budgets before an operation runs, and keeps or returns the reservation
 * when it has ended.
 */
import type { Permission } from '../../gateway/caller.js';
import { TokenRefused } from '../../cognito/domain/tokenEndpoint.js';
import { isServiceException, wasNotJudged } from '../../cognito/failure.js';
import { faults } from '../../cognito/fault.js';
import type { Context } from '../../gateway/context.js';
import { BudgetExceeded } from '../../guard/budgets/budgetExceeded.js';
import type { BudgetKind } from '../../guard/budgets/budgetOptions.js';
import type { Reservation, Settlement } from '../../guard/budgets/counters.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import { reserveAccount } from '../concealment/accountSpending.js';
import { refusalOfText } from '../outcome/cognitoText.js';
import type { Invocation, Next, Step } from '../invocation.js';
import { Refusal } from '../outcome/refusal.js';
import type { Spends, Who } from '../spends.js';

/** @throws BudgetExceeded or Refusal before anything is sent, or the error of the operation */
export const spend: Step = (invocation, next) => {
  const { spends } = invocation.operation;
  return spends ? withinBudgets(spends, invocation, next) : next(invocation);
};

interface Held {
  readonly kind: BudgetKind;
  readonly reservation: Reservation;
}

async function withinBudgets(
  spends: Spends<object>,
  invocation: Invocation,
  next: Next,
): Promise<object> {
  const { operation, input, call, context } = invocation;
  const held: Held[] = [];
  async function hold(kind: BudgetKind): Promise<void> {
    const who = spends[kind]?.(input, call);
    // The source is charged first, because the next steps may cost a call.
    const typed = who && (await reserve(kind, who, context));
    if (!typed) return;
    held.push({ kind, reservation: typed });
    const judged = await reserveAccount(kind, who, operation, context);
    if (judged) held.push({ kind, reservation: judged });
  }
  try {
    await hold(spends.code ? 'code' : 'guess');
    const guessed = held.length > 0;
    const known = held.some(({ reservation }) => reservation.known);
    await hold('message');
    const value = await pastLockout(known, () => next(invocation), context);
    const owner = value instanceof AuthenticationTokens || spends.provesOwner;
    const isOpen = !owner && (spends.leavesOpen?.(input, value) ?? false);
    // A correct guess proves an account, even if another factor follows.
    if (owner || (guessed && !isOpen)) context.calls.proven();
    const how = owner ? 'proven' : isOpen ? 'spent' : 'returned';
    for (const { kind, reservation } of held)
      reservation.settle(kind === 'message' ? 'spent' : how);
    return value;
  } catch (error) {
    const how = settlementOf(error);
    for (const { reservation } of held) reservation.settle(how);
    throw error;
  }
}

/**
 * A service with this permission could do more without a budget, so it is charged itself, not its
 * address.
 */
const trustedWith: Readonly<Record<BudgetKind, Permission>> = {
  guess: 'passwords:write',
  code: 'passwords:write',
  message: 'users:write',
};

/** Undefined if nothing is spent. @throws BudgetExceeded */
async function reserve(
  kind: BudgetKind,
  who: Who | undefined,
  { budgets, source, service }: Context,
): Promise<Reservation | undefined> {
  if (who === undefined) return undefined;
  return budgets.reserve(
    kind,
    who.name,
    source,
    service?.claimed.has(trustedWith[kind]) ? service.name : undefined,
  );
}

/**
 * Refunds attempts that Cognito did not process, and new passwords that break the policy, which
 * reveal nothing about a secret or a user.
 */
function settlementOf(error: unknown): Settlement {
  const refused = (error instanceof Refusal && isNoGuess(error)) || error instanceof BudgetExceeded;
  return refused ||
    wasNotJudged(error) ||
    isOperatorFault(error) ||
    (isServiceException(error) && error.name === 'InvalidPasswordException')
    ? 'returned'
    : 'spent';
}

/**
 * Any site can send a browser back with the answer of another sign-in, so that must not use up the
 * guesses of its user. The operation charges it as a call.
 */
const isNoGuess = ({ member, details }: Refusal): boolean =>
  member === 'InvalidInputError' ||
  (member === 'RedirectSignInError' && details.reason === 'STATE_MISMATCH');

/** Whether Cognito rejected the gateway, not the caller's input. */
function isOperatorFault(error: unknown): boolean {
  if (error instanceof TokenRefused) return true;
  if (!isServiceException(error)) return false;
  const refusal = refusalOfText(error.name, error.message);
  return (
    refusal?.member === 'ServiceUnavailableError' ||
    refusal?.details.reason === 'SECRET_HASH_MISMATCH' ||
    faults[error.name]?.reason === 'credentials'
  );
}

/**
 * Milliseconds between attempts from a known source while Cognito has locked the user because of
 * other sources.
 */
const lockoutPauseMs = 1000;
const triesPastLockout = 3;

/**
 * Strangers can make Cognito lock a user for at most 2 seconds (budget.ts). A source that has
 * signed the user in before waits that long.
 */
async function pastLockout(
  known: boolean,
  run: () => Promise<object>,
  { pause }: Context,
): Promise<object> {
  for (let count = 1; ; count += 1) {
    try {
      return await run();
    } catch (error) {
      if (!known || count === triesPastLockout || !isLockout(error)) throw error;
      await pause(lockoutPauseMs);
    }
  }
}

const isLockout = (error: unknown): boolean =>
  isServiceException(error) &&
  refusalOfText(error.name, error.message)?.details.reason === 'ATTEMPTS_EXCEEDED';
