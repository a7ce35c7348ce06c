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
 * `union <Field>Result = <success members> | <error members>`. The class of a value decides its
 * member.
 */
export function operationResult(
  field: string,
  success: readonly ClassType[],
  errors: readonly ErrorName[],
): object {
  const members = [...success, ...errors.map((name) => errorTypes[name])];
  return createUnionType({
    name: `${stemOf(field)}Result`,
    description: `The result of \`${field}\`: ${success.map((type) => `\`${type.name}\``).join(', ')} or an error.`,
    types: () => members,
    resolveType: (value: object) => value.constructor as never,
  });
}
