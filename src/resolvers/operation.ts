/** Defines operations: an operation is a value with all its facts. pipeline.ts runs it. */
import type {
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ClassType } from 'type-graphql';

import { policyOf } from '../cognito/call/command.js';
import type { CommandClass } from '../cognito/call/command.js';
import { errorOfException } from '../schema/error.js';
import type { ErrorName } from '../schema/error.js';
import type { Call } from './call.js';
import type { Facts, Success, ValueOf } from './facts.js';
import { namedInInput } from './rights/target.js';

export type { Call } from './call.js';
export type { Conceals, OwnAttribute, Success, ValueOf } from './facts.js';

/** An operation that sends several commands or none. */
export interface RunOperation<I extends object, S extends Success> extends Facts<I, S> {
  readonly commands: readonly CommandClass[];
  readonly run: (input: I, call: Call) => Promise<NoInfer<ValueOf<S>>>;
}

/** An operation that sends one command. */
interface CommandOperation<
  I extends object,
  S extends Success,
  In extends ServiceInputTypes,
  Out extends ServiceOutputTypes,
> extends Facts<I, S> {
  readonly command: CommandClass<In, Out>;
  readonly request: (input: I, call: Call) => NoInfer<In>;
  readonly result: (output: Out, input: I, call: Call) => NoInfer<ValueOf<S>>;
}

type AnyRunOperation = RunOperation<object, Success>;
type AnyCommandOperation = CommandOperation<object, Success, ServiceInputTypes, ServiceOutputTypes>;

/**
 * Facts whose type changes when the operation is defined, because a default is filled in, for
 * example.
 */
type Settled = 'success' | 'errors' | 'errorDetails' | 'actsOn' | 'alternatives';

/** A defined operation, with defaults filled in. */
export interface Operation extends Omit<AnyRunOperation, Settled> {
  readonly success: readonly ClassType[];
  readonly errors: readonly ErrorName[];
  readonly errorDetails: NonNullable<AnyRunOperation['errorDetails']>;
  /** Undefined for operations that need no permission, because these act on no other user. */
  readonly actsOn: AnyRunOperation['actsOn'] | undefined;
  /** The errors of the result union, sorted. */
  readonly members: readonly ErrorName[];
  /**
   * Whether one of the commands needs AWS credentials. Commands that the configuration chooses
   * instead (`alternatives`) do not count: the same setting gives them their credentials.
   */
  readonly signed: boolean;
  /** Replaces `run`: another operation, run once per item of the input. */
  readonly bulk?: {
    readonly each: Operation;
    readonly inputs: (input: object) => readonly object[];
  };
}

export function defineOperation<
  I extends object,
  const S extends Success,
  In extends ServiceInputTypes,
  Out extends ServiceOutputTypes,
>(definition: CommandOperation<I, S, In, Out>): Operation;
export function defineOperation<I extends object, const S extends Success>(
  definition: RunOperation<I, S>,
): Operation;
export function defineOperation(definition: AnyCommandOperation | AnyRunOperation): Operation {
  const {
    commands: own,
    alternatives = [],
    success,
    errors = [],
    errorDetails = () => ({}),
    ...facts
  } = 'command' in definition ? runOf(definition) : definition;
  const commands = [...own, ...alternatives];
  return {
    ...facts,
    commands,
    signed: own.some((command) => policyOf(command).auth === 'signed'),
    success: ([] as ClassType[]).concat(success),
    errors,
    members: membersOf(commands, errors),
    errorDetails,
    actsOn: actsOnOf(facts),
  };
}

function actsOnOf({
  on,
  allow,
  actsOn,
}: Pick<AnyRunOperation, 'on' | 'allow' | 'actsOn'>): Operation['actsOn'] {
  return on === 'Mutation' && allow.kind === 'permission' ? (actsOn ?? namedInInput) : actsOn;
}

function runOf({ command, request, result, ...facts }: AnyCommandOperation): AnyRunOperation {
  const read: Operation['run'] = async (input, call) =>
    result(await call.loaders.read(command, request(input, call)), input, call);
  const change: Operation['run'] = async (input, call) => {
    const output = await call.cognito.send(command, request(input, call));
    call.answeredBy = output.$metadata.requestId;
    return result(output, input, call);
  };
  return { ...facts, commands: [command], run: facts.on === 'Query' ? read : change };
}

/** Errors of the gateway itself, in every union. */
const gatewayErrors: readonly ErrorName[] = [
  'AccessDeniedError',
  'InvalidInputError',
  'ServiceUnavailableError',
  'TooManyRequestsError',
  'UnexpectedError',
];

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

/**
 * Gives the result its class if the operation has one success type. If it has several, the
 * operation has set the class itself.
 */
export function asMember({ success }: Operation, value: object): object {
  const [only] = success;
  if (success.length > 1 || only === undefined || value instanceof only) return value;
  return Object.assign(new only(), value);
}
