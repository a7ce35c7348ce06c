/** Describes an attempt to guard/enumeration.ts, which decides what is shown instead. */
import {
  OutcomeUnknown,
  QuotaReached,
  UnavailableError,
  isServiceException,
} from '../../cognito/failure.js';
import { BudgetExceeded } from '../../guard/budgets/budgetExceeded.js';
import { TooManyCalls } from '../../guard/budgets/callLimit.js';
import type { Outcome } from '../../guard/enumeration.js';
import { OperationError } from '../../schema/error.js';
import type { Violation } from '../../schema/input.js';
import { AccountRefusal } from './accountSpending.js';
import type { Attempted } from '../outcome/outcome.js';
import { Refusal } from '../outcome/refusal.js';

export function seen({ value, error }: Attempted): Outcome {
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
  // If this were shown, the room left at an account would reveal which names belong to it.
  if (error instanceof AccountRefusal) return undefined;
  const own = [BudgetExceeded, Refusal, UnavailableError, QuotaReached, TooManyCalls].some(
    (kind) => error instanceof kind,
  );
  return own ? 'gateway' : undefined;
}
