/**
 * Counts a guess or message for the account that Cognito checks and the addresses that it writes
 * to, whichever name was typed. The answer never reveals that two names belong to one account: if
 * the limit was used up under another name, the caller gets the answer of an ordinary failure.
 */
import type { Context } from '../../gateway/context.js';
import { receiverOf } from '../../guard/budgets/addresses.js';
import { BudgetExceeded } from '../../guard/budgets/budgetExceeded.js';
import type { BudgetKind } from '../../guard/budgets/budgetOptions.js';
import type { Receivers } from '../../guard/budgets/attempts.js';
import type { Reservation } from '../../guard/budgets/counters.js';
import type { Concealment } from '../../guard/enumeration.js';
import type { Operation } from '../operation.js';
import { Refusal } from '../outcome/refusal.js';
import type { Who } from '../spends.js';

type Needs = Pick<
  Context,
  'accounts' | 'budgets' | 'calls' | 'enumeration' | 'observed' | 'source'
>;

/**
 * Reserves room at the account; undefined if this kind has no limit, or if only the source is
 * known.
 * @throws BudgetExceeded, AccountRefusal
 */
export async function reserveAccount(
  kind: BudgetKind,
  who: Who,
  { conceals }: Pick<Operation, 'conceals'>,
  context: Needs,
): Promise<Reservation | undefined> {
  if (who.name === '' && who.account === undefined && who.addresses === undefined) return undefined;
  const receivers = await receiversOf(kind, who, context);
  try {
    return await context.budgets.reserveAccount(kind, receivers, context.source);
  } catch (error) {
    // Without `uniform`, a sign-up reveals whether a name is taken anyway. With it, the limit of an
    // address must not reveal that either.
    const tells = conceals?.as === 'newUser' && context.enumeration?.signUpAnswer !== 'uniform';
    const concealed =
      error instanceof BudgetExceeded && conceals && !tells ? inSecret[conceals.as] : undefined;
    throw concealed ? concealed() : error;
  }
}

/**
 * Finds the account of a typed name and the addresses of an account. Asks Cognito only for what is
 * not known yet.
 */
async function receiversOf(
  kind: BudgetKind,
  { name, account, addresses }: Who,
  { accounts, calls, observed }: Needs,
): Promise<Receivers> {
  const named = account ?? name;
  // A sign-up creates an account; its messages go to the addresses in the input.
  if (named === '') return { account: undefined, own: [], given: keysOf(addresses ?? []) };
  const needsAddresses = kind === 'message' && addresses === undefined;
  const known =
    account !== undefined && !needsAddresses
      ? { name: account, addresses: [], unverified: [] }
      : await accounts.of(named, {
          addresses: needsAddresses,
          beforeCall: () => {
            calls.count();
          },
          within: observed,
        });
  // Anyone can enter another person's address, so an address is not the account's own until it is
  // verified.
  const given = keysOf([...(addresses ?? []), ...known.unverified]);
  // A name that is an address counts as that address, whether or not a user has it.
  const own = needsAddresses ? keysOf([named, ...known.addresses]) : [];
  return { account: known.name, own: own.filter((key) => !given.includes(key)), given };
}

const keysOf = (addresses: readonly (string | null | undefined)[]): string[] => [
  ...new Set(addresses.flatMap((address) => receiverOf(address) ?? [])),
];

/**
 * The limit of the account is used up, perhaps under another name. Strangers are told of an
 * ordinary failure; callers who own the account, or are creating it, are told how long to wait.
 */
export class AccountRefusal extends Refusal {}

const inSecret: Readonly<Partial<Record<Concealment, () => Refusal>>> = {
  password: () => new AccountRefusal('NotAuthorizedError', { reason: 'ATTEMPTS_EXCEEDED' }),
  session: () => new AccountRefusal('NotAuthorizedError', { reason: 'ATTEMPTS_EXCEEDED' }),
  code: () => new AccountRefusal('TooManyFailedAttemptsError'),
  message: () => new AccountRefusal('LimitExceededError'),
  newUser: () => new AccountRefusal('CodeDeliveryFailureError'),
  feedback: () => new AccountRefusal('NotAuthorizedError', { reason: 'OTHER' }),
};
