/** Turns the catalogue into fields of the schema. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { commandNameOf } from '../cognito/call/command.js';
import type { Context } from '../gateway/context.js';
import { operationResult, stemOf } from '../schema/result.js';
import { unionOf } from './bulk.js';
import type { Edge } from './edge.js';
import { execute } from './pipeline.js';
import type { Operation } from './operation.js';
import type { FieldFunctions } from './plainExecution.js';
import { requirementOf } from './rights/rules.js';

export type Catalogue = Readonly<Record<string, Operation>>;

/**
 * Makes a type-graphql resolver class with one field per operation, by calling the decorators as
 * functions.
 */
export function resolverOf(catalogue: Catalogue): ClassType {
  class CatalogueResolver {}
  for (const [field, operation] of Object.entries(catalogue))
    addField(CatalogueResolver.prototype, field, operation);
  Resolver()(CatalogueResolver);
  return CatalogueResolver;
}

/** Edges by type and field, such as `User.groups`. */
export type Edges = Readonly<Record<`${string}.${string}`, Edge>>;

/** Makes one type-graphql resolver class per edge. */
export function edgeResolversOf(edges: Edges): ClassType[] {
  return Object.entries(edges).map(([place, edge]) =>
    edgeResolver(place.slice(place.indexOf('.') + 1), edge),
  );
}

function edgeResolver(field: string, { of, at }: Edge): ClassType {
  class EdgeResolver {}
  const facts = at({});
  const name = edgeName(of, field);
  const descriptor = declare(EdgeResolver.prototype, field);
  const result = operationResult(name, facts.success, facts.members, `${of.name}.${field}`);
  Root()(EdgeResolver.prototype, field, 0);
  Args(() => facts.input)(EdgeResolver.prototype, field, 1);
  Ctx()(EdgeResolver.prototype, field, 2);
  FieldResolver(() => result as never, { nullable: true, description: descriptionOf(facts) })(
    EdgeResolver.prototype,
    field,
    descriptor,
  );
  Resolver(() => of)(EdgeResolver);
  return EdgeResolver;
}

/**
 * A placeholder method for type-graphql's decorators. plainExecution.ts sets the real resolver on
 * the built schema.
 */
function declare(prototype: object, field: string): PropertyDescriptor {
  const descriptor = { value: () => undefined, configurable: true, writable: true };
  Object.defineProperty(prototype, field, descriptor);
  return descriptor;
}

function addField(prototype: object, field: string, operation: Operation): void {
  const descriptor = declare(prototype, field);
  const result = operationResult(field, operation.success, operation.members);
  unionOf.set(operation, result);
  const options = { nullable: true, description: descriptionOf(operation) };
  if (operation.on === 'Query') {
    Args(() => operation.input)(prototype, field, 0);
    Query(() => result as never, options)(prototype, field, descriptor);
  } else {
    Arg('input', () => operation.input)(prototype, field, 0);
    Mutation(() => result as never, options)(prototype, field, descriptor);
  }
  Ctx()(prototype, field, 1);
}

/** `User.groups` -> `userGroups`: the name of an edge in unions and logs. */
function edgeName(of: ClassType, field: string): string {
  return `${of.name}${stemOf(field)}`;
}

export function catalogueFunctions(catalogue: Catalogue): FieldFunctions {
  return Object.fromEntries(
    Object.entries(catalogue).map(([field, operation]) => [
      `${operation.on}.${field}`,
      operation.on === 'Query'
        ? (_root: never, args: object, context: Context) => execute(field, operation, args, context)
        : (_root: never, { input }: { input: object }, context: Context) =>
            execute(field, operation, input, context),
    ]),
  );
}

export function edgeFunctions(edges: Edges): FieldFunctions {
  return Object.fromEntries(
    Object.entries(edges).map(([place, { of, at }]) => {
      const name = edgeName(of, place.slice(place.indexOf('.') + 1));
      return [
        place,
        (parent: object, args: object, context: Context) =>
          execute(name, at(parent), args, context),
      ];
    }),
  ) as FieldFunctions;
}

function descriptionOf(operation: Operation): string {
  const { description, commands, endpoint, allow, isDangerous } = operation;
  const names = [...commands.map(commandNameOf), ...(endpoint ? [endpoint] : [])]
    .map((name) => `\`${name}\``)
    .join(', ');
  return (
    `${description}\n\nCognito: ${names === '' ? 'no call' : names}. Requires: ` +
    `${requirementOf(allow)}${freshness(isDangerous)}.`
  );
}

function freshness(isDangerous: Operation['isDangerous']): string {
  if (isDangerous === undefined) return '';
  const when = typeof isDangerous === 'function' ? 'for some inputs, ' : '';
  return `; ${when}a recent sign-in, if \`FRESH_SIGN_IN_SECONDS\` is set`;
}
