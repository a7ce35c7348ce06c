/** The only place where an outcome becomes what anyone may know of it; guard/enumeration.ts says what that is. */
import type { Caller } from '../caller.js';
import { isServiceException } from '../cognito/failure.js';
import type { Context } from '../context.js';
import { AnswerTime } from '../guard/answerTime.js';
import { isState, toldToAnyone } from '../guard/enumeration.js';
import type { EnumerationOptions, Outcome, Told } from '../guard/enumeration.js';
import { OperationError, operationError } from '../schema/error.js';
import type { ErrorName } from '../schema/error.js';
import type { Violation } from '../schema/input.js';
import { asMember, callOf } from './operation.js';
import type { Conceals, Operation } from './operation.js';
import { outcomeOf } from './outcome.js';
import { Refusal } from './refusal.js';
import { reserve } from './spending.js';

interface Asked extends Required<EnumerationOptions> {
  readonly field: string;
  readonly operation: Operation;
  readonly input: object;
  readonly caller: Caller;
  readonly context: Context;
}

/** Attempts the operation, and tells those who may read users what came out, everybody else what anyone may know. */
export async function concealed(conceals: Conceals<object, object>, asked: Asked, attempt: () => Promise<object>): Promise<object> {
  const { operation, input, caller, context, answerStepMs, signUpAnswer } = asked;
  if (conceals.as === 'newUser' && signUpAnswer !== 'uniform') return attempt();
  const nobody = conceals.ofUser?.(input, context.newIncidentId());
  if (nobody) await refuseIfTold(nobody, asked);
  if (conceals.owner) await spendOnOwner(conceals.owner.name(input), asked);
  const time = answerStepMs > 0 ? new AnswerTime(answerStepMs) : undefined;
  try {
    const truth = await attempt();
    const outcome = seen(truth);
    const told = toldToAnyone(conceals.as, outcome);
    if (told === undefined || (await mayReadUsers(context))) return truth;
    if (outcome.member === 'UsernameExistsError') void conceals.owner?.write(input, callOf(operation, context, caller)).catch(notWritten(context));
    const answer = isState(outcome) && (await isBehindPassword(conceals, asked)) ? truth : answerOf(told, conceals, asked, truth);
    await time?.tick();
    return answer;
  } finally {
    time?.stop();
  }
}

/** Cognito's answer to a name alone is a challenge that nobody can make up: where it tells who exists, there is none for anyone. @throws Refusal, and what keeps Cognito from an answer */
async function refuseIfTold(nobody: object, { operation, caller, context }: Asked): Promise<void> {
  const { existence } = context;
  if (existence.told() === undefined) {
    try {
      await operation.run(nobody, callOf(operation, context, caller));
      existence.learn(false);
    } catch (error) {
      if (!isServiceException(error) || error.name === 'TooManyRequestsException') throw error;
      if (error.name === 'UserNotFoundException') existence.learn(true);
    }
  }
  if (existence.told()) throw new Refusal('FeatureNotAvailableError', { message: 'This way to sign in needs an app client whose PreventUserExistenceErrors is ENABLED.' });
}

/** Whether there is an owner or not: what is left of a budget tells nothing. @throws Refusal */
async function spendOnOwner(name: string, { operation, input, caller, context }: Asked): Promise<void> {
  // The sign-up itself spends a message to this name.
  if (operation.spends?.message?.(input, callOf(operation, context, caller))?.name === name) return;
  (await reserve('message', { name }, context))?.settle('spent');
}

function seen(value: object): Outcome {
  if (!(value instanceof OperationError)) return { member: 'success' };
  const { reason, violations } = value as { reason?: string; violations?: readonly Violation[] };
  return { member: value.constructor.name, reason, paths: violations?.map(({ path }) => path) };
}

async function mayReadUsers(context: Context): Promise<boolean> {
  return context.identify().then(({ permissions }) => permissions.has('users:read'), () => false);
}

/** Nobody waits for the message: its time would tell that there is an owner. */
const notWritten = ({ log }: Context) => (error: unknown): void => {
  log.warn({ error: (error as Error).name }, 'the owner of a wanted username was not written to');
};

/** Pools differ in when they tell the state of a user: to whoever knows the password, or to anyone. A wrong password shows which. */
async function isBehindPassword({ withPassword }: Conceals<object, object>, { field, operation, input, caller, context }: Asked): Promise<boolean> {
  const wrong = withPassword?.(input, context.newIncidentId());
  if (!wrong) return false;
  const { member, reason } = await operation.run(wrong, callOf(operation, context, caller)).then(seen, (error: unknown) => seen(outcomeOf(error, field, operation.members, context)));
  return member === 'NotAuthorizedError' && reason === 'BAD_CREDENTIALS';
}

function answerOf(told: Told, { success }: Conceals<object, object>, { operation, input }: Asked, truth: object): object {
  if (told === 'success') return asMember(operation, success?.(input) ?? {});
  const { member, ...details } = told;
  const { requestId = null } = truth as { requestId?: string | null };
  return operationError(member as ErrorName, { requestId, ...details, ...operation.errorDetails(member as ErrorName, input) });
}
