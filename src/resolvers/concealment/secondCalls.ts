/**
 * Makes further calls to Cognito, in addition to the requested one, so that the answer reveals no
 * more than it should.
 */
import type { Context } from '../../gateway/context.js';
import { isServiceException } from '../../cognito/failure.js';
import { BudgetExceeded } from '../../guard/budgets/budgetExceeded.js';
import { TooManyCalls } from '../../guard/budgets/callLimit.js';
import type { EnumerationOptions } from '../../guard/enumeration.js';
import { callOf } from '../call.js';
import { refusalOfText } from '../outcome/cognitoText.js';
import type { Invocation } from '../invocation.js';
import { asMember } from '../operation.js';
import type { Conceals } from '../operation.js';
import { reserveAccount } from './accountSpending.js';
import { attempt } from '../outcome/outcome.js';
import type { Attempted } from '../outcome/outcome.js';
import { Refusal } from '../outcome/refusal.js';

/** The call whose outcome is concealed, and how. */
export interface ConcealedCall extends Required<EnumerationOptions> {
  readonly conceals: Conceals<object, object>;
  readonly invocation: Invocation;
}

/**
 * Returns what a missing user would get, if the message budget of the account is used up; undefined
 * if the operation sends no message.
 */
export async function inPlaceOfMessage({
  conceals: { inPlaceOfMessage: begin },
  invocation,
}: ConcealedCall): Promise<Attempted | undefined> {
  if (!begin) return undefined;
  const { operation, input, context } = invocation;
  const { value, error } = await attempt(async () => {
    const instead = await begin(input, callOf(invocation), async (name) => {
      const { addresses } = await context.accounts.of(name, { addresses: true });
      return addresses;
    });
    return instead && asMember(operation, instead);
  }, invocation);
  return value && { value, error };
}

/** For the operator: users are only told that signing in is not set up correctly. */
const toldWarning =
  'sign-ins that begin with a name alone (SRP, USER_AUTH, CUSTOM_AUTH) are refused to everyone, ' +
  'because the app client reveals who exists: set its PreventUserExistenceErrors to ENABLED';

/**
 * Refuses sign-ins that start with only a name, if Cognito's answers to them reveal who exists.
 * Cognito answers them with a challenge, which the gateway cannot fake, so it refuses them to
 * everyone.
 * @throws Refusal, and any error of the call to Cognito
 */
export async function refuseIfTold(unknownUser: object, invocation: Invocation): Promise<void> {
  const { existence } = invocation.context;
  if (existence.told() === undefined) {
    try {
      await invocation.operation.run(unknownUser, callOf(invocation));
      existence.learn(false);
    } catch (error) {
      if (!isServiceException(error) || error.name === 'TooManyRequestsException') throw error;
      if (error.name === 'UserNotFoundException') {
        existence.learn(true);
        invocation.context.log().warn(toldWarning);
      }
    }
  }
  if (existence.told())
    throw new Refusal('FeatureNotAvailableError', {
      message:
        'This sign-in flow is not available: the app client needs PreventUserExistenceErrors ' +
        'set to ENABLED.',
    });
}

/**
 * Writes to the owner of a taken name. The sign-up itself was counted as a message to the name,
 * whether or not the name has an owner; this message is counted for the owner's addresses.
 * @throws Refusal
 */
export async function tellOwner({ conceals: { owner }, invocation }: ConcealedCall): Promise<void> {
  const { operation, input, context } = invocation;
  if (!owner) return;
  const held = await reserveAccount('message', { name: owner.name(input) }, operation, context);
  held?.settle('spent');
  await owner.write(input, callOf(invocation));
}

/** Not awaited: its duration would reveal that the name has an owner. */
export const notWritten =
  ({ log }: Context) =>
  (error: unknown): void => {
    log().warn(
      { error: (error as Error).name },
      'could not notify the owner of a username that another person tried to sign up with',
    );
  };

/**
 * Finds out whether Cognito reveals a state only with the correct password, as some pools do, or to
 * anyone: tries the sign-in again with a wrong password.
 */
export async function isBehindPassword({
  conceals: { withPassword },
  invocation,
}: ConcealedCall): Promise<boolean> {
  const { operation, input, context } = invocation;
  const wrong = withPassword?.(input, context.newIncidentId());
  if (!wrong) return false;
  const error = await operation.run(wrong, callOf(invocation)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  // This call does not count for the source, because the room that is left would reveal the state.
  if (!(error instanceof BudgetExceeded || error instanceof TooManyCalls))
    context.calls.notSent(true);
  return isWrongPassword(error);
}

const isWrongPassword = (error: unknown): boolean =>
  isServiceException(error) &&
  refusalOfText(error.name, error.message)?.details.reason === 'BAD_CREDENTIALS';
