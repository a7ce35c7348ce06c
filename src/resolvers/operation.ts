/** Defines operations: every fact about an operation in one value. */
import type {
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ClassType } from 'type-graphql';

import type { Caller } from '../gateway/caller.js';
import { policyOf } from '../cognito/call/adapter.js';
import type { CommandClass } from '../cognito/call/command.js';
import { wasNotJudged } from '../cognito/failure.js';
import type { Ended } from '../cognito/token/endedSessions.js';
import type { Loaders } from '../cognito/reads/loaders.js';
import type { Observation } from '../cognito/observer.js';
import type { Context } from '../gateway/context.js';
import { errorOfException } from '../schema/error.js';
import type { Concealment, Told } from '../guard/enumeration.js';
import type { ErrorDetails, ErrorName } from '../schema/error.js';
import type { Call } from './call.js';
import type { Rule } from './steps/rules.js';
import { namedInInput } from './steps/target.js';
import type { Target } from './steps/target.js';
import type { Spends } from './spends.js';

export type { Call };

/** One class, or several that the operation chooses from. */
export type Success = ClassType | readonly ClassType[];
export type ValueOf<S extends Success> = S extends readonly (infer One)[]
  ? InstanceOf<One>
  : InstanceOf<S>;
type InstanceOf<T> = T extends ClassType<infer V extends object> ? V : never;

/** What an open operation must not reveal about the named user. */
export interface Conceals<I extends object, Value> {
  readonly as: Concealment;
  /** The success to return for any user, if success is returned at all. */
  readonly success?: (input: I) => Value;
  /** Whether the input proves a correct first factor, after which nothing is concealed. */
  readonly proven?: (input: I, call: Call) => boolean;
  /** The same input with another password; undefined if the input proves nothing by a password. */
  readonly withPassword?: (input: I, password: string) => I | undefined;
  /**
   * The same input for another username; undefined if the first step sends more than a name,
   * because that response can be concealed.
   */
  readonly ofUser?: (input: I, username: string) => I | undefined;
  /**
   * The result if the message budget of the account is used up; undefined if this input sends no
   * message. `addressesOf`: the addresses of a user, by name.
   */
  readonly inPlaceOfMessage?: (
    input: I,
    call: Call,
    addressesOf: (name: string) => Promise<readonly string[]>,
  ) => Promise<Value | undefined>;
  /** The result for a wrong answer, if it differs from that for a wrong password. */
  readonly accountUsedUp?: (input: I) => Told | undefined;
  /** Notifies the owner when the name is already taken. */
  readonly owner?: {
    readonly name: (input: I) => string;
    readonly write: (input: I, call: Call) => Promise<void>;
  };
}

/** An attribute that callers set for themselves: Cognito's name, and its path in the input. */
export interface OwnAttribute {
  readonly name: string;
  readonly path: string;
}

interface Facts<I extends object, S extends Success> {
  readonly on: 'Query' | 'Mutation';
  /** One sentence that says what it does. The command and the requirement are appended. */
  readonly description: string;
  /** The arguments of a query, or the `input` of a mutation. */
  readonly input: ClassType<I>;
  /** The success members of the result union. */
  readonly success: S;
  /** Error members that neither the commands nor the gateway imply. */
  readonly errors?: readonly ErrorName[];
  readonly allow: Rule;
  /** What a call spends besides calls to Cognito. Default: nothing. */
  readonly spends?: Spends<I> | undefined;
  /**
   * The success has the field `user`, which reads the user after the change (changedUser.ts): the
   * bearer, or the user with the `username` of the success.
   */
  readonly changesUser?: true | undefined;
  /** The sessions that a success ends. */
  readonly endsSessionsOf?: (input: I, call: Call) => Ended;
  /** The group whose memberships a success ends. */
  readonly endsMembershipOf?: (input: I) => string;
  /**
   * The users and groups that it acts on, which must not have more rights than the caller
   * (targets.ts). Default for mutations with a permission: `username` and `groupName` of the input.
   */
  readonly actsOn?: (input: I) => Target;
  /**
   * The input has a `refreshToken`, which may come from the browser's cookie instead; one of the
   * two is required.
   */
  readonly needsRefreshToken?: true | undefined;
  /** Ends the sign-in of the refresh token in the cookie. */
  readonly endsSignIn?: true | undefined;
  readonly writesOwn?: (input: I) => readonly OwnAttribute[];
  /** Required for open operations that name a user. */
  readonly conceals?: Conceals<I, NoInfer<ValueOf<S>>>;
  /** Extra fields for this operation's errors. */
  readonly errorDetails?: (member: ErrorName, input: I) => ErrorDetails;
}

/** An operation that sends one command. */
interface CommandOperation<
  I extends object,
  S extends Success,
  In extends ServiceInputTypes,
  Out extends ServiceOutputTypes,
> extends Facts<I, S> {
  readonly command: CommandClass<In, Out>;
  /** Commands that the configuration can choose instead (cognito/call/signInCommands.ts). */
  readonly alternatives?: readonly CommandClass[];
  readonly request: (input: I, call: Call) => NoInfer<In>;
  readonly result: (output: Out, input: I, call: Call) => NoInfer<ValueOf<S>>;
}

type AnyCommandOperation = CommandOperation<object, Success, ServiceInputTypes, ServiceOutputTypes>;

/** An operation that sends several commands or none. */
export interface RunOperation<I extends object, S extends Success> extends Facts<I, S> {
  readonly commands: readonly CommandClass[];
  readonly run: (input: I, call: Call) => Promise<NoInfer<ValueOf<S>>>;
}

/** A defined operation, with defaults filled in. */
export interface Operation extends Omit<
  Facts<object, Success>,
  | 'success'
  | 'endsSessionsOf'
  | 'endsMembershipOf'
  | 'actsOn'
  | 'errorDetails'
  | 'writesOwn'
  | 'conceals'
> {
  readonly errorDetails: (member: ErrorName, input: object) => ErrorDetails;
  readonly endsSessionsOf: ((input: object, call: Call) => Ended) | undefined;
  readonly endsMembershipOf: ((input: object) => string) | undefined;
  /** Undefined for queries and for operations without a permission, which act on no other user. */
  readonly actsOn: ((input: object) => Target) | undefined;
  readonly writesOwn: ((input: object) => readonly OwnAttribute[]) | undefined;
  readonly conceals: Conceals<object, object> | undefined;
  readonly commands: readonly CommandClass[];
  /**
   * Whether one of the commands needs AWS credentials. Alternatives are sent with the rights of the
   * configuration that chose them.
   */
  readonly signed: boolean;
  readonly success: readonly ClassType[];
  /** The errors of the result union, sorted. */
  readonly members: readonly ErrorName[];
  readonly run: (input: object, call: Call) => Promise<object>;
  /** Replaces `run`: another operation, run once per item of the input. */
  readonly bulk?: {
    readonly each: Operation;
    readonly inputs: (input: object) => readonly object[];
  };
}

/** Errors of the gateway itself, in every union. */
const gatewayErrors: readonly ErrorName[] = [
  'AccessDeniedError',
  'InvalidInputError',
  'ServiceUnavailableError',
  'TooManyRequestsError',
  'UnexpectedError',
];

export function defineOperation<
  I extends object,
  const S extends Success,
  In extends ServiceInputTypes,
  Out extends ServiceOutputTypes,
>(definition: CommandOperation<I, S, In, Out>): Operation;
export function defineOperation<I extends object, const S extends Success>(
  definition: RunOperation<I, S>,
): Operation;
export function defineOperation(
  definition: AnyCommandOperation | RunOperation<object, Success>,
): Operation {
  const {
    on,
    description,
    input,
    success,
    errors = [],
    allow,
    spends,
    endsSessionsOf,
    endsMembershipOf,
    errorDetails = () => ({}),
    needsRefreshToken,
    endsSignIn,
    changesUser,
    writesOwn,
    conceals,
  } = definition;
  const own = 'command' in definition ? [definition.command] : definition.commands;
  const commands = 'command' in definition ? [...own, ...(definition.alternatives ?? [])] : own;
  const run = 'command' in definition ? runCommand(definition) : definition.run;
  return {
    on,
    description,
    input,
    success: ([] as ClassType[]).concat(success),
    errors,
    allow,
    spends,
    endsSessionsOf,
    endsMembershipOf,
    actsOn: actsOnOf(definition),
    errorDetails,
    needsRefreshToken,
    endsSignIn,
    changesUser,
    writesOwn,
    conceals,
    commands,
    signed: own.some((command) => policyOf(command).auth === 'signed'),
    members: membersOf(commands, errors),
    run,
  };
}

function actsOnOf({
  on,
  allow,
  actsOn = namedInInput,
}: Facts<object, Success>): Operation['actsOn'] {
  return on === 'Mutation' && allow.kind === 'permission' ? actsOn : undefined;
}

function runCommand({ on, command, request, result }: AnyCommandOperation): Operation['run'] {
  if (on === 'Query')
    return async (input, call) =>
      result(await call.loaders.read(command, request(input, call)), input, call);
  return async (input, call) => {
    const output = await call.cognito.send(command, request(input, call));
    call.answeredBy = output.$metadata.requestId;
    return result(output, input, call);
  };
}

function membersOf(commands: readonly CommandClass[], errors: readonly ErrorName[]): ErrorName[] {
  const members = new Set([...gatewayErrors, ...errors]);
  for (const policy of commands.map(policyOf)) {
    if (policy.ambiguous === 'never') members.add('OutcomeUnknownError');
    for (const exception of policy.exceptions) {
      const name = errorOfException(exception);
      if (name) members.add(name);
    }
  }
  return [...members].sort();
}

/** Gives the operation the gateway's AWS rights only if one of its declared commands needs them. */
export function callOf(
  { signed }: Operation,
  { cognito, calls, loaders, poolSettings, sealing, rights, mayWriteOwn, toldSource }: Context,
  caller: Caller,
  observed?: Observation,
): Call {
  const adapter = signed ? cognito : cognito.unsigned;
  return {
    cognito: {
      userPoolId: adapter.userPoolId,
      clientId: adapter.clientId,
      send: async (command, input) => {
        const stranger = caller.kind === 'anyone';
        const used = calls.count(stranger);
        const told = toldSource !== undefined && policyOf(command).takesSource;
        try {
          return await adapter.send(
            command,
            told ? { ...(input as object), UserContextData: { IpAddress: toldSource } } : input,
            observed,
            used,
          );
        } catch (error) {
          if (wasNotJudged(error)) calls.notSent(stranger);
          throw error;
        }
      },
    },
    loaders: signed && !observed ? loaders : loadersOf(loaders, signed, observed),
    poolSettings: {
      pool: () => poolSettings.pool(observed),
      client: () => poolSettings.client(observed),
      mfa: () => poolSettings.mfa(observed),
    },
    sealing,
    caller,
    rights: () => rights.now(caller, observed),
    mayWriteOwn,
    get accessToken() {
      if (caller.kind !== 'bearer')
        throw new TypeError('accessToken: the rule of this operation is not `bearer`');
      return caller.token;
    },
  };
}

function loadersOf(loaders: Loaders, signed: boolean, observed: Observation | undefined): Loaders {
  return {
    read: (command, input) =>
      !signed && policyOf(command).auth === 'signed'
        ? Promise.reject(new TypeError(`the operation does not declare ${command.name}`))
        : loaders.read(command, input, observed),
    forget: () => loaders.forget(),
  };
}

/**
 * Gives the result its class if the operation has one success member; with several, the operation
 * has set it.
 */
export function asMember({ success }: Operation, value: object): object {
  const [only] = success;
  if (success.length > 1 || only === undefined || value instanceof only) return value;
  return Object.assign(new only(), value);
}
