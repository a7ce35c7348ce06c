/** The only place for the words in which an operation says what a call of it uses up; src/guard/budget.ts limits both. */
import type { Call } from './operation.js';

/** A guess at a secret, or a message to a person. */
export const spendable = { guess: 'a guess at a secret', message: 'a message to a person' } as const;
export type Spendable = keyof typeof spendable;

/**
 * Whose budget a call with this input draws on: the name of a user, or `nobody` where only the source is known.
 * Undefined: with this input it uses up nothing.
 */
export type Spends<I extends object> = Readonly<Partial<Record<Spendable, (input: I, call: Call) => string | undefined>>>;

export const nobody = '';

/** Of an operation on the bearer, or on a sign-in whose session tells the gateway no name. */
export const bearerName = (_input: object, { caller }: Call): string => (caller.kind === 'bearer' ? caller.username : nobody);

/** Of an operation that names its user. */
export const namedUser = ({ username }: { readonly username: string }): string => username;
