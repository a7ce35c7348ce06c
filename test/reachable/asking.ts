/** Runs any operation or edge of the catalogue and returns the type of its answer. */
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField } from 'graphql';

import { catalogue } from '../../src/resolvers/index.js';
import type { Catalogue } from '../../src/resolvers/resolverOf.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import type { ErrorName } from '../../src/schema/error.js';
import type { Headers } from '../support/ask.js';
import { sampleOperation } from '../support/sampleOperation.js';
import { sealedSession } from '../support/hostile/sealedSession.js';
import type { GatewayName, World } from './world.js';

export interface Asked {
  /** The input of a mutation, or the arguments of a query or an edge. */
  readonly input?: object;
  readonly as?: Headers | undefined;
  /** The client to use. Default `main`. */
  readonly at?: GatewayName;
  /** The field that reaches the parent of an edge, such as `me`. */
  readonly parent?: string;
}
/**
 * Prepares the pool and returns the request whose answer is the member that the row is named after.
 */
export type Provocation = (world: World) => Asked | Promise<Asked>;
export type Provocations = Readonly<
  Record<string, Readonly<Partial<Record<ErrorName | 'success', Provocation>>>>
>;

/** The input or the arguments of a valid request, made from the schema; its user does not exist. */
export function sampleInput(field: string): Record<string, unknown> {
  const { variables } = sampleOperation(gatewaySchema(), field);
  return (
    (catalogue as Catalogue)[field]?.on === 'Mutation' ? variables.input : variables
  ) as Record<string, unknown>;
}

/** The same input with a session that a gateway of this pool issued. */
export function withSessionOf(userPoolId: string, input: object): Record<string, unknown> {
  const session = sealedSession('NEW_PASSWORD_REQUIRED', {}, userPoolId);
  const revive = (name: string, value: unknown): unknown => (name === 'session' ? session : value);
  return JSON.parse(JSON.stringify(input), revive) as Record<string, unknown>;
}

const errors =
  '... on OperationError { code message ... on InvalidInputError { violations { path message } } ' +
  '... on NotAuthorizedError { reason } }';

export interface Answered {
  readonly __typename: string;
  readonly results?: readonly { readonly __typename: string }[];
}

export async function ask(
  world: World,
  place: string,
  { input = {}, as = {}, at, parent }: Asked,
): Promise<Answered> {
  const graphql = world.graphql(at);
  if (place.includes('.')) {
    const [type = '', field = ''] = place.split('.');
    const { data, errors: refused } = await graphql(
      `{ parent: ${String(parent)} { __typename ... on ${type} { edge: ` +
        `${field}${written(input)} { __typename ${errors} } } } }`,
      {},
      as,
    );
    if (refused || !data.parent.edge) throw new Error(JSON.stringify(refused ?? data));
    return data.parent.edge as Answered;
  }
  const type =
    gatewaySchema().getQueryType()?.getFields()[place] ??
    gatewaySchema().getMutationType()?.getFields()[place];
  if (!type) throw new Error(`no field ${place}`);
  const isQuery = (catalogue as Catalogue)[place]?.on === 'Query';
  const variables: Record<string, unknown> = isQuery ? { ...input } : { input };
  const given = type.args.filter(({ name }) => name in variables);
  const declared = given.map(({ name, type: kind }) => `$${name}: ${String(kind)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const document =
    `${isQuery ? 'query' : 'mutation'} ${declared && `(${declared})`} { ` +
    `${place}${passed && `(${passed})`} { __typename ${errors} ${items(type)} } }`;
  const { data, errors: refused } = await graphql(document, variables, as);
  if (refused) throw new Error(JSON.stringify(refused));
  return data[place] as Answered;
}

function items(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  const bulk = isUnionType(named)
    ? named.getTypes().find((member) => 'results' in member.getFields())
    : undefined;
  return isObjectType(bulk) ? `... on ${bulk.name} { results { __typename } }` : '';
}

/** Arguments in GraphQL syntax; strings and numbers only. */
function written(input: object): string {
  const entries = Object.entries(input);
  return entries.length === 0
    ? ''
    : `(${entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')})`;
}

/** Repeats the action, whatever its outcome. */
export async function times(count: number, action: () => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index += 1) await action().catch(() => undefined);
}

/** A six-digit code other than this one. */
export const wrong = (code: string): string => (code === '000000' ? '111111' : '000000');
