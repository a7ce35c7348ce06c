/** Defines bulk operations: another operation, run once per item. */
import { Field, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { defineOperation } from './operation.js';
import type { Operation } from './operation.js';

/** The result union of each operation. resolverOf.ts fills it before the schema is built. */
export const unionOf = new WeakMap<Operation, object>();

interface BulkDefinition<I extends object> {
  readonly description: string;
  /**
   * The input class, named `<Field>Input`, or `<Field>Args` for a query. The name of the success
   * type is derived from it.
   */
  readonly input: ClassType<I>;
  readonly each: Operation;
  /** Returns the input of the single operation for every item, in the order of the results. */
  readonly inputs: (input: I) => readonly object[];
}

/**
 * Defines a bulk operation. It returns one result per item, in order, from the union of the single
 * operation.
 */
export function defineBulk<I extends object>({
  description,
  input,
  each,
  inputs,
}: BulkDefinition<I>): Operation {
  const { on, allow, commands } = each;
  const success = successType(`${input.name.replace(/(?:Input|Args)$/, '')}Success`, each);
  const run = (): Promise<never> =>
    Promise.reject(new TypeError('a bulk operation runs item by item'));
  return {
    ...defineOperation<I, ClassType>({
      on,
      description,
      input,
      success,
      errors: ['NotAuthorizedError'],
      allow,
      commands: [],
      run,
    }),
    commands,
    signed: each.signed,
    isDangerous: each.isDangerous && true,
    bulk: { each, inputs: inputs as (input: object) => readonly object[] },
  };
}

function successType(name: string, each: Operation): ClassType {
  const type = { [name]: class {} }[name] as ClassType;
  ObjectType(name, { description: 'The result for each item.' })(type);
  Field(() => [unionOf.get(each)] as never, {
    description: 'One result per item of the input, in the same order.',
  })(type.prototype, 'results');
  return type;
}
