/** The only place where the catalogue becomes fields of the schema. */
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { commandNameOf } from '../cognito/adapter.js';
import type { Context } from '../context.js';
import type { ErrorName } from '../schema/error.js';
import { violationsOf } from '../schema/input.js';
import { operationResult } from '../schema/result.js';
import { callOf } from './operation.js';
import type { Operation } from './operation.js';
import { outcomeOf } from './outcome.js';
import { invalidInput } from './refusal.js';
import { admit, requirementOf } from './rules.js';

export type Catalogue = Readonly<Record<string, Operation>>;

/** A type-graphql resolver class with one field per operation: its decorators, applied by calling them. */
export function resolverOf(catalogue: Catalogue): ClassType {
  class CatalogueResolver {}
  for (const [field, operation] of Object.entries(catalogue)) addField(CatalogueResolver.prototype, field, operation);
  Resolver()(CatalogueResolver);
  return CatalogueResolver;
}

function addField(prototype: object, field: string, operation: Operation): void {
  const value = (input: object, context: Context): Promise<object> => execute(field, operation, input, context);
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(prototype, field, descriptor);
  const result = operationResult(field, operation.success, operation.members);
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

/** Admit, check, run: in this order, so that a refused caller learns nothing and costs no call. */
async function execute(field: string, operation: Operation, input: object, context: Context): Promise<object> {
  try {
    const caller = await admit(operation.allow, input, context);
    const violations = violationsOf(operation.input, input);
    if (violations.length > 0) throw invalidInput(...violations);
    const call = callOf(context, caller);
    const value = asMember(operation, await operation.run(input, call));
    const signedOut = operation.endsSessionsOf(input, call);
    if (signedOut !== undefined) context.endSessions(signedOut);
    return value;
  } catch (error) {
    const outcome = outcomeOf(error, field, operation.members, context);
    return Object.assign(outcome, operation.errorDetails(outcome.constructor.name as ErrorName, input));
  }
}

/** Gives the plain object of an operation with one success member its class; with several, the operation has chosen. */
function asMember({ success }: Operation, value: object): object {
  const [only] = success;
  if (success.length > 1 || only === undefined || value instanceof only) return value;
  return Object.assign(new only(), value);
}
