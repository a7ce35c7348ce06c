/**
 * Resolves federation entities: which operation serves which key, and how its result is returned to
 * a router.
 */
import { GraphQLError } from 'graphql';

import { defaults } from '../common/defaults.js';
import { selfServiceScope } from '../cognito/token/accessToken.js';
import { mapInFlight } from '../cognito/call/inFlight.js';
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import type { EntityName } from '../schema/entity.js';
import { OperationError, operationError } from '../schema/error.js';
import type { ErrorName } from '../schema/error.js';
import { execute } from './pipeline.js';
import { admit } from './rights/rules.js';
import { group } from './group/group.js';
import type { Operation } from './operation.js';
import type { FieldFunctions } from './plainExecution.js';
import { lookupUser } from './user/lookupUser.js';
import { me } from './user/me.js';

interface Entity {
  /** The operation that reads the entity. It checks rights and input as usual. */
  readonly operation: Operation;
  /**
   * How callers read their own entity with their own token. `claim` is the claim of the token that
   * is compared with the key.
   */
  readonly own?: {
    readonly operation: Operation;
    readonly claims: Readonly<Record<string, 'sub' | 'username'>>;
  };
  /** The input for each key. A router sends one key; if it sends several, the first is used. */
  readonly inputs: readonly (readonly [key: string, inputOf: (value: string) => object])[];
  /** The error of the operation if the entity is missing. The router gets `null` instead. */
  readonly absent: ErrorName;
}

/** The same keys as in subgraph.ts. */
const entities: Readonly<Record<EntityName, Entity>> = {
  User: {
    operation: lookupUser,
    own: { operation: me, claims: { id: 'sub', username: 'username' } },
    inputs: [
      ['username', (username) => ({ by: { username } })],
      ['id', (id) => ({ by: { id } })],
    ],
    absent: 'UserNotFoundError',
  },
  Group: {
    operation: group,
    inputs: [['name', (name) => ({ groupName: name })]],
    absent: 'ResourceNotFoundError',
  },
};

/** How many entities of one request are resolved at once. Entities that wait use no memory. */
const maxInFlight = 10;

type Representation = Readonly<Record<string, unknown>>;

export function entityFunctions(
  names: readonly EntityName[],
  maxKeys: number = defaults.maxEntityKeys,
): FieldFunctions {
  const asked = new WeakMap<Context, number>();

  function count(representations: readonly Representation[], context: Context): void {
    const total = (asked.get(context) ?? 0) + representations.length;
    asked.set(context, total);
    if (total <= maxKeys) return;
    throw new GraphQLError(
      `A request can ask for at most ${String(maxKeys)} entities. Send several requests.`,
      {
        extensions: { code: 'TOO_MANY_ENTITIES', http: { status: 400 } },
      },
    );
  }

  return {
    // An error in the list affects only its own entity.
    'Query._entities': (
      _root: never,
      { representations }: { representations: readonly Representation[] },
      context: Context,
    ) => {
      count(representations, context);
      const admitted = new Map<Entity, Promise<Caller>>();
      return mapInFlight(maxInFlight, representations, (representation) =>
        resolve(representation, names, admitted, context),
      );
    },
  };
}

async function resolve(
  representation: Representation,
  names: readonly EntityName[],
  admitted: Map<Entity, Promise<Caller>>,
  context: Context,
): Promise<object | null> {
  const name = names.find((candidate) => candidate === representation.__typename);
  const entity = name && entities[name];
  const found = entity?.inputs.find(([key]) => typeof representation[key] === 'string');
  if (!entity || !found) return errorOf(operationError('InvalidInputError'));
  const [key, inputOf] = found;
  const value = representation[key] as string;
  const own = await ownReadOf(entity, key, value, context);
  const field = `_entities.${name}`;
  const outcome = await (own
    ? execute(field, own, {}, context)
    : execute(
        field,
        entity.operation,
        inputOf(value),
        context,
        admittedTo(entity, admitted, context),
      ));
  if (!(outcome instanceof OperationError)) return outcome;
  return outcome.constructor.name === entity.absent ? null : errorOf(outcome);
}

/** Checks once for all keys whether the caller may read them. */
function admittedTo(
  entity: Entity,
  admitted: Map<Entity, Promise<Caller>>,
  context: Context,
): Promise<Caller> {
  let caller = admitted.get(entity);
  if (!caller) admitted.set(entity, (caller = admit(entity.operation.allow, {}, context)));
  return caller;
}

/**
 * Reads the caller's own entity, if Cognito accepts the token. If Cognito does not, the usual read
 * reports the error.
 */
async function ownReadOf(
  { own }: Entity,
  key: string,
  value: string,
  context: Context,
): Promise<Operation | undefined> {
  const claim = own?.claims[key];
  if (!own || !claim) return undefined;
  try {
    const caller = await context.identify();
    const is =
      caller.kind === 'bearer' &&
      caller[claim] === value &&
      caller.scopes.includes(selfServiceScope);
    return is ? own.operation : undefined;
  } catch {
    return undefined;
  }
}

function errorOf({ message, code }: OperationError): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
