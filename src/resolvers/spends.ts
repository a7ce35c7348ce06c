/** The only place for the words in which an operation says what a call of it uses up; src/guard/budgets/budget.ts limits it. */
import type { BudgetKind } from '../guard/budgets/budget.js';
import type { Call } from './operation.js';

export const spendable: Readonly<Record<BudgetKind, string>> = {
  guess: 'a guess at a password or another factor of a sign-in',
  code: 'a guess at a code that was sent',
  message: 'a message to a person',
};

/** Whose budgets a call draws on, besides the source's. */
export interface Who {
  /**
   * The name as a stranger typed it, whose refusals strangers see; empty where the caller's act must
   * not show there, so that only the source, the account and the addresses count.
   */
  readonly name: string;
  /** Cognito's own name of the account, where the gateway knows it; otherwise it asks for that of a typed name (guard/budgets/accounts.ts). */
  readonly account?: string | undefined;
  /** Addresses and numbers of the input that a message may go to. */
  readonly addresses?: readonly (string | null | undefined)[] | undefined;
}

/** Whose budgets a call with this input draws on. Undefined: with this input it uses up nothing. */
export type Spends<I extends object> = Readonly<
  Partial<Record<BudgetKind, (input: I, call: Call) => Who | undefined>>
> & {
  /** Success proves that the caller owns the account. A sign-in that ends in tokens does so anyway. */
  readonly provesOwner?: true;
  /** The result does not say that the guess was right, though it is no error: the guess stays spent. */
  readonly leavesOpen?: (input: I, value: object) => boolean;
};

export const nobody: Who = { name: '' };

/** Of an operation of anyone that guesses at nothing and sends nothing: the price of its calls to Cognito is all it uses up. */
export const onlyCalls: Spends<object> = {};

/** Of an operation on the bearer. A counter that strangers can read would show that the owner is active. */
export const bearerAccount = (_input: object, { caller }: Call): Who =>
  caller.kind === 'bearer' ? { name: '', account: caller.username } : nobody;

/** Of an operation that names its user. */
export const namedUser = ({ username }: { readonly username: string }): Who => ({ name: username });
