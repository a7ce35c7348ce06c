/** The only place where the catalogue becomes fields of the schema. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { commandNameOf } from '../cognito/adapter.js';
import type { Context } from '../context.js';
import { operationResult, stemOf } from '../schema/result.js';
import { unionOf } from './bulk.js';
import type { Edge } from './edge.js';
import { execute } from './execute.js';
import type { Operation } from './operation.js';
import { requirementOf } from './rules.js';

export type Catalogue = Readonly<Record<string, Operation>>;

/** A type-graphql resolver class with one field per operation: its decorators, applied by calling them. */
export function resolverOf(catalogue: Catalogue): ClassType {
  class CatalogueResolver {}
  for (const [field, operation] of Object.entries(catalogue)) addField(CatalogueResolver.prototype, field, operation);
  Resolver()(CatalogueResolver);
  return CatalogueResolver;
}

/** Edges by where they are, such as `User.groups`. */
export type Edges = Readonly<Record<`${string}.${string}`, Edge>>;

/** One type-graphql resolver class per edge. */
export function edgeResolversOf(edges: Edges): ClassType[] {
  return Object.entries(edges).map(([place, edge]) => edgeResolver(place.slice(place.indexOf('.') + 1), edge));
}

function edgeResolver(field: string, { of, at }: Edge): ClassType {
  class EdgeResolver {}
  const facts = at({});
  const name = `${of.name}${stemOf(field)}`;
  const value = (parent: object, input: object, context: Context): Promise<object> => execute(name, at(parent), input, context);
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(EdgeResolver.prototype, field, descriptor);
  const result = operationResult(name, facts.success, facts.members);
  Root()(EdgeResolver.prototype, field, 0);
  Args(() => facts.input)(EdgeResolver.prototype, field, 1);
  Ctx()(EdgeResolver.prototype, field, 2);
  FieldResolver(() => result as never, { nullable: true, description: descriptionOf(facts) })(EdgeResolver.prototype, field, descriptor);
  Resolver(() => of)(EdgeResolver);
  return EdgeResolver;
}

function addField(prototype: object, field: string, operation: Operation): void {
  const value = (input: object, context: Context): Promise<object> => execute(field, operation, input, context);
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(prototype, field, descriptor);
  const result = operationResult(field, operation.success, operation.members);
  unionOf.set(operation, result);
  const options = { nullable: true, description: descriptionOf(operation) };
  if (operation.on === 'Query') {
    Args(() => operation.input)(prototype, field, 0);
    Query(() => result as never, options)(prototype, field, descriptor);
  } else {
    Arg('input', () => operation.input, { description: 'All that the operation takes.' })(prototype, field, 0);
    Mutation(() => result as never, options)(prototype, field, descriptor);
  }
  Ctx()(prototype, field, 1);
}

function descriptionOf({ description, commands, allow }: Operation): string {
  const names = commands.map((command) => `\`${commandNameOf(command)}\``).join(', ');
  return `${description}\n\nCognito: ${names === '' ? 'no call' : names}. Requires: ${requirementOf(allow)}.`;
}
