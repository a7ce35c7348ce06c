/** How an operation declares what a call spends. src/guard/budgets/budget.ts sets the limits. */
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

/** Whose budgets a call is charged to, besides the source's. */
export interface Who {
  /**
   * The name as typed. Its refusals are visible to strangers, so it is empty where the caller's
   * activity must not show; then only the source, the account and the addresses are charged.
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

/** Whose budgets a call with this input is charged to. Undefined: no charge. */
export type Spends<I extends object> = Readonly<
  Partial<Record<BudgetKind, (input: I, call: Call) => Who | undefined>>
> & {
  /**
   * Success proves that the caller owns the account. (A sign-in that returns tokens always does.)
   */
  readonly provesOwner?: true;
  /**
   * Whether a successful result still does not prove the guess right. Then the guess stays spent.
   */
  readonly leavesOpen?: (input: I, value: object) => boolean;
};

export const nobody: Who = { name: '' };

/**
 * What open operations spend that neither guess nor send anything: only their calls to Cognito.
 */
export const onlyCalls: Spends<object> = {};

/**
 * Whom operations on the signed-in user charge: the account, not the name, because a counter that
 * strangers can read would reveal that the owner is active.
 */
export const bearerAccount = (_input: object, { caller }: Call): Who =>
  caller.kind === 'bearer' ? { name: '', account: caller.username } : nobody;

/** Whom operations charge that name their user. */
export const namedUser = ({ username }: { readonly username: string }): Who => ({ name: username });
