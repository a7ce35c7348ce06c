/**
 * Defines edges. An edge is a field of an entity with its own command: an operation with a parent.
 */
import type { ClassType } from 'type-graphql';

import { defineOperation } from './operation.js';
import type { Target } from './rights/target.js';
import type { Call, Operation, RunOperation, Success, ValueOf } from './operation.js';

interface EdgeDefinition<P extends object, I extends object, S extends Success> extends Omit<
  RunOperation<I, S>,
  'on' | 'run' | 'endsSessionsOf' | 'actsOn'
> {
  /** The type that has the field. */
  readonly of: ClassType<P>;
  readonly run: (parent: P, input: I, call: Call) => Promise<NoInfer<ValueOf<S>>>;
  /** The user or group that has the field. */
  readonly actsOn: (parent: P) => Target;
}

export interface Edge {
  readonly of: ClassType;
  readonly at: (parent: object) => Operation;
}

export function defineEdge<P extends object, I extends object, const S extends Success>({
  of,
  run,
  actsOn,
  ...facts
}: EdgeDefinition<P, I, S>): Edge {
  const definition = {
    ...facts,
    on: 'Query',
    run: () => Promise.reject(new TypeError('an edge can only run with a parent')),
  } as const;
  const operation = defineOperation<I, S>(definition as RunOperation<I, S>);
  return {
    of,
    at: (parent) => ({
      ...operation,
      run: (input, call) => run(parent as P, input as I, call),
      actsOn: () => actsOn(parent as P),
    }),
  };
}
