/** Builds the result unions. */
import { createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { errorTypes } from './error.js';
import type { ErrorName } from './error.js';

/**
 * `disableUser` -> `DisableUser`, the stem of `DisableUserInput`, `DisableUserSuccess`,
 * `DisableUserResult`.
 */
export function stemOf(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

/**
 * Makes `union <Field>Result = <success members> | <error members>`. The class of a value decides
 * which member it is. `path` is the field as a reader of the schema knows it, such as `Group.users`.
 */
export function operationResult(
  field: string,
  success: readonly ClassType[],
  errors: readonly ErrorName[],
  path = field,
): object {
  const members = [...success, ...errors.map((name) => errorTypes[name])];
  return createUnionType({
    name: `${stemOf(field)}Result`,
    description: `The result of \`${path}\`: ${success.map((type) => `\`${type.name}\``).join(', ')} or an error.`,
    types: () => members,
    resolveType: (value: object) => value.constructor as never,
  });
}
