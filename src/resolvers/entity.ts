/** The only place for federation's entities: which operation answers for which key, and what its outcome is to a router. */
import { GraphQLError } from 'graphql';

import { mapInFlight } from '../cognito/inFlight.js';
import type { Caller } from '../caller.js';
import type { Context } from '../context.js';
import { OperationError, operationError } from '../schema/error.js';
import type { ErrorName } from '../schema/error.js';
import { execute } from './execute.js';
import { admit } from './rules.js';
import { group } from './group/group.js';
import type { Operation } from './operation.js';
import type { FieldFunctions } from './plainExecution.js';
import { lookupUser } from './user/lookupUser.js';

interface Entity {
  /** Authorizes, checks and reads, as for any caller. */
  readonly operation: Operation;
  /** The input for each key. A router sends one of them; of several, the first counts. */
  readonly inputs: readonly (readonly [key: string, inputOf: (value: string) => object])[];
  /** The error that says that there is no such entity, which is `null` to a router. */
  readonly absent: ErrorName;
}

/** The keys are those of subgraph.ts. */
const entities: Readonly<Record<string, Entity>> = {
  User: { operation: lookupUser, inputs: [['id', (id) => ({ by: { id } })], ['username', (username) => ({ by: { username } })]], absent: 'UserNotFoundError' },
  Group: { operation: group, inputs: [['name', (name) => ({ name })]], absent: 'ResourceNotFoundError' },
};

/** Keys that one request may ask for, all its `_entities` together. */
export const defaultMaxEntityKeys = 1000;

/** Entities of one request that are under way at once: what waits costs no memory. */
const maxInFlight = 10;

type Representation = Readonly<Record<string, unknown>>;

export function entityFunctions(maxKeys: number): FieldFunctions {
  const asked = new WeakMap<Context, number>();

  function count(representations: readonly Representation[], context: Context): void {
    const total = (asked.get(context) ?? 0) + representations.length;
    asked.set(context, total);
    if (total <= maxKeys) return;
    throw new GraphQLError(`A request may ask for at most ${String(maxKeys)} entities.`, { extensions: { code: 'TOO_MANY_ENTITIES', http: { status: 400 } } });
  }

  return {
    // An error in the list stands for its own entity only.
    'Query._entities': (_root: never, { representations }: { representations: readonly Representation[] }, context: Context) => {
      count(representations, context);
      const admitted = new Map<Entity, Promise<Caller>>();
      return mapInFlight(maxInFlight, representations, (representation) => resolve(representation, admitted, context));
    },
  };
}

async function resolve(representation: Representation, admitted: Map<Entity, Promise<Caller>>, context: Context): Promise<object | null> {
  const name = String(representation.__typename);
  const entity = Object.hasOwn(entities, name) ? entities[name] : undefined;
  const found = entity?.inputs.find(([key]) => typeof representation[key] === 'string');
  if (!entity || !found) return errorOf(operationError('InvalidInputError'));
  const [key, inputOf] = found;
  let caller = admitted.get(entity);
  if (!caller) admitted.set(entity, (caller = admit(entity.operation.allow, {}, context)));
  const outcome = await execute(`_entities.${name}`, entity.operation, inputOf(representation[key] as string), context, caller);
  if (!(outcome instanceof OperationError)) return outcome;
  return outcome.constructor.name === entity.absent ? null : errorOf(outcome);
}

function errorOf({ message, code }: OperationError): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
