/** The only place for the form of an operation: all that is known of it, as one value. */
import type {
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ClassType } from 'type-graphql';

import type { Caller } from '../gateway/caller.js';
import { policyOf } from '../cognito/call/adapter.js';
import type { CognitoAdapter, CommandClass } from '../cognito/call/adapter.js';
import { wasNotJudged } from '../cognito/failure.js';
import type { Ended } from '../cognito/token/endedSessions.js';
import type { Loaders } from '../cognito/reads/loaders.js';
import type { Observation } from '../cognito/observer.js';
import type { Context } from '../gateway/context.js';
import { errorOfException } from '../schema/error.js';
import type { Concealment, Told } from '../guard/enumeration.js';
import type { Sealing } from '../guard/sealing.js';
import type { ErrorDetails, ErrorName } from '../schema/error.js';
import type { Rule } from './steps/rules.js';
import { namedInInput } from './steps/targets.js';
import type { Target } from './steps/targets.js';
import type { Spends } from './spends.js';

/** What an operation works with. */
export interface Call {
  readonly cognito: Pick<CognitoAdapter, 'userPoolId' | 'clientId' | 'send'>;
  /** For commands that change nothing: equal reads of a request are one call. */
  readonly loaders: Loaders;
  readonly poolSettings: Context['poolSettings'];
  readonly sealing: Sealing;
  readonly caller: Caller;
  /** The verified access token of the bearer. @throws TypeError in operations whose rule is not `bearer`. */
  readonly accessToken: string;
  /** Cognito's name for its last answer, for the audit log. */
  answeredBy?: string | undefined;
}

/** One class, or several among which the operation chooses. */
export type Success = ClassType | readonly ClassType[];
export type ValueOf<S extends Success> = S extends readonly (infer One)[]
  ? InstanceOf<One>
  : InstanceOf<S>;
type InstanceOf<T> = T extends ClassType<infer V extends object> ? V : never;

/** What the operation of anyone must not tell of the user whom they name. */
export interface Conceals<I extends object, Value> {
  readonly as: Concealment;
  /** The success that is told whoever the user is, where a success is told at all. */
  readonly success?: (input: I) => Value;
  /** Whether the input holds proof of a right first factor, after which nothing is concealed. */
  readonly proven?: (input: I, call: Call) => boolean;
  /** The same input with another password; undefined where the input proves nothing by a password. */
  readonly withPassword?: (input: I, password: string) => I | undefined;
  /** The same input of a user of this name; undefined where it begins with more than a name, whose answer can be hidden. */
  readonly ofUser?: (input: I, username: string) => I | undefined;
  /**
   * What is told in place of a message that the account has no room for; undefined where this
   * input asks for none. `addressesOf`: where messages to the user of a name go.
   */
  readonly inPlaceOfMessage?: (
    input: I,
    call: Call,
    addressesOf: (name: string) => Promise<readonly string[]>,
  ) => Promise<Value | undefined>;
  /** What a wrong answer is told as, where that is not what a wrong password is told as. */
  readonly accountUsedUp?: (input: I) => Told | undefined;
  /** Whom it writes to when somebody else has the name, and how. */
  readonly owner?: {
    readonly name: (input: I) => string;
    readonly write: (input: I, call: Call) => Promise<void>;
  };
}

/** An attribute that callers write for themselves, by Cognito's name, and where the input names it. */
export interface OwnAttribute {
  readonly name: string;
  readonly path: string;
}

interface Facts<I extends object, S extends Success> {
  readonly on: 'Query' | 'Mutation';
  /** What it does, in a sentence; the command and the requirement are appended. */
  readonly description: string;
  /** Arguments of a query, or the one `input` of a mutation. */
  readonly input: ClassType<I>;
  /** The success member, or members, of the result union. */
  readonly success: S;
  /** Members that follow neither from the commands nor from the gateway. */
  readonly errors?: readonly ErrorName[];
  readonly allow: Rule;
  /** What a call of it uses up beyond the price of calls to Cognito, which anyone pays for all. Left out: nothing. */
  readonly spends?: Spends<I> | undefined;
  /**
   * Its success has the field `user`, which reads the user after the change (changedUser.ts):
   * the bearer, or the `username` of the success.
   */
  readonly changesUser?: true | undefined;
  /** It ends sessions when it succeeds: these. */
  readonly endsSessionsOf?: (input: I, call: Call) => Ended;
  /** It ends membership of this group when it succeeds. */
  readonly endsMembershipOf?: (input: I) => string;
  /**
   * On whom or what it acts: a caller acts on nobody who has more rights (targets.ts). Default for
   * a mutation by permission: the `username` and the `groupName` of its input.
   */
  readonly actsOn?: (input: I) => Target;
  /** Its input has a `refreshToken`, in place of which the cookie of a browser may hold one; one of both must be there. */
  readonly needsRefreshToken?: true | undefined;
  /** It ends the sign-in to which the refresh token in a cookie belongs. */
  readonly endsSignIn?: true | undefined;
  readonly writesOwn?: (input: I) => readonly OwnAttribute[];
  /** Every operation of anyone that names a user has it. */
  readonly conceals?: Conceals<I, NoInfer<ValueOf<S>>>;
  /** What an error of this operation holds beyond its row. */
  readonly errorDetails?: (member: ErrorName, input: I) => ErrorDetails;
}

/** An operation that is one command. */
interface CommandOperation<
  I extends object,
  S extends Success,
  In extends ServiceInputTypes,
  Out extends ServiceOutputTypes,
> extends Facts<I, S> {
  readonly command: CommandClass<In, Out>;
  /** What the configuration can put in its place (cognito/call/signInCommands.ts). */
  readonly alternatives?: readonly CommandClass[];
  readonly request: (input: I, call: Call) => NoInfer<In>;
  readonly result: (output: Out, input: I, call: Call) => NoInfer<ValueOf<S>>;
}

type AnyCommandOperation = CommandOperation<object, Success, ServiceInputTypes, ServiceOutputTypes>;

/** An operation of several commands, or none. */
export interface RunOperation<I extends object, S extends Success> extends Facts<I, S> {
  readonly commands: readonly CommandClass[];
  readonly run: (input: I, call: Call) => Promise<NoInfer<ValueOf<S>>>;
}

/** An operation as everything that is derived from it sees it. */
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
  /** Undefined for what acts on nobody else: queries, and operations without a permission. */
  readonly actsOn: ((input: object) => Target) | undefined;
  readonly writesOwn: ((input: object) => readonly OwnAttribute[]) | undefined;
  readonly conceals: Conceals<object, object> | undefined;
  readonly commands: readonly CommandClass[];
  /** Whether one of the commands needs AWS credentials. Alternatives are sent with the rights of the configuration that chose them. */
  readonly signed: boolean;
  readonly success: readonly ClassType[];
  /** The errors of the result union, sorted. */
  readonly members: readonly ErrorName[];
  readonly run: (input: object, call: Call) => Promise<object>;
  /** In place of `run`: another operation, once per item of the input. */
  readonly bulk?: {
    readonly each: Operation;
    readonly inputs: (input: object) => readonly object[];
  };
}

/** In every union: what the gateway itself can answer. */
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

/** The operation gets the gateway's AWS rights only if a command that it declares needs them. */
export function callOf(
  { signed }: Operation,
  { cognito, calls, loaders, poolSettings, sealing, toldSource }: Context,
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
    },
    sealing,
    caller,
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

/** Gives the plain object of an operation with one success member its class; with several, the operation has chosen. */
export function asMember({ success }: Operation, value: object): object {
  const [only] = success;
  if (success.length > 1 || only === undefined || value instanceof only) return value;
  return Object.assign(new only(), value);
}
