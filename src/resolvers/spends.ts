/** The only place for the words in which an operation says what a call of it uses up; src/guard/budget.ts limits it. */
import type { BudgetKind } from '../guard/budget.js';
import type { Call } from './operation.js';

export const spendable: Readonly<Record<BudgetKind, string>> = {
  guess: 'a guess at a password or another factor of a sign-in',
  code: 'a guess at a code that was sent',
  message: 'a message to a person',
};

/**
 * Whose budget a call with this input draws on: the name of a user, or `nobody` where only the source is known.
 * Undefined: with this input it uses up nothing.
 */
export type Spends<I extends object> = Readonly<Partial<Record<BudgetKind, (input: I, call: Call) => string | undefined>>> & {
  /** Success proves that the caller owns the account. A sign-in that ends in tokens does so anyway. */
  readonly provesOwner?: true;
};

export const nobody = '';

/** Of an operation on the bearer, or on a sign-in whose session tells the gateway no name. */
export const bearerName = (_input: object, { caller }: Call): string => (caller.kind === 'bearer' ? caller.username : nobody);

/** Of an operation that names its user. */
export const namedUser = ({ username }: { readonly username: string }): string => username;
