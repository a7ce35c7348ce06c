/**
 * How an operation declares which limits a call counts towards. src/guard/budgets/budget.ts sets
 * the limits.
 */
import type { BudgetKind } from '../guard/budgets/budgetOptions.js';
import type { Call } from './call.js';

/**
 * What each budget counts, in the words of docs/operations.md.
 *
 * @public scripts/generate/docs.mjs reads it
 */
export const spendable: Readonly<Record<BudgetKind, string>> = {
  guess: 'a guess at a password or another factor of a sign-in',
  code: 'a guess at a code that was sent',
  message: 'a message to a person',
};

/** Whose limits a call counts towards, in addition to the source's. */
export interface Who {
  /**
   * The name as typed. Strangers can see when its limit is reached, so this is empty where the
   * caller's activity must not show. Then the call counts only for the source, the account and the
   * addresses.
   */
  readonly name: string;
  /**
   * The account's username in Cognito, if known. Otherwise it is looked up by the typed name
   * (guard/budgets/accounts.ts).
   */
  readonly account?: string | undefined;
  /** Addresses and numbers in the input that may receive a message. */
  readonly addresses?: readonly (string | null | undefined)[] | undefined;
}

/** Whose limits a call with this input counts towards. Undefined: it does not count. */
export type Spends<I extends object> = Readonly<
  Partial<Record<BudgetKind, (input: I, call: Call) => Who | undefined>>
> & {
  /**
   * Success proves that the caller owns the account. (A sign-in that returns tokens always does.)
   */
  readonly provesOwner?: true;
  /**
   * Whether even a successful result does not prove that the guess was right. Then the guess stays
   * counted.
   */
  readonly leavesOpen?: (input: I, value: object) => boolean;
};

export const nobody: Who = { name: '' };

/**
 * For operations that anyone may call and that neither guess nor send anything: only their calls to
 * Cognito count.
 */
export const onlyCalls: Spends<object> = {};

/**
 * For operations on the signed-in user: the account counts, not the name, because a counter that
 * strangers can see would reveal that the owner is active.
 */
export const bearerAccount = (_input: object, { caller }: Call): Who =>
  caller.kind === 'bearer' ? { name: '', account: caller.username } : nobody;

/** For operations that name their user: the call counts for that name. */
export const namedUser = ({ username }: { readonly username: string }): Who => ({ name: username });
