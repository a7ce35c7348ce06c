/** The only place for result unions. */
import { createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { errorTypes } from './error.js';
import type { ErrorName } from './error.js';

/** `disableUser` -> `DisableUser`, the stem of `DisableUserInput`, `DisableUserSuccess`, `DisableUserResult`. */
export function stemOf(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

/** `union <Field>Result = <success members> | <error members>`. Members are told apart by their class. */
export function operationResult(
  field: string,
  success: readonly ClassType[],
  errors: readonly ErrorName[],
): object {
  const members = [...success, ...errors.map((name) => errorTypes[name])];
  return createUnionType({
    name: `${stemOf(field)}Result`,
    description: `What \`${field}\` answers: ${success.map((type) => `\`${type.name}\``).join(', ')}, or one of its errors.`,
    types: () => members,
    resolveType: (value: object) => value.constructor as never,
  });
}
