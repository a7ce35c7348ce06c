/** Finds where an input has a field that is known by its name alone. */
import type { ClassType } from 'type-graphql';

import { constraintsOf } from './input.js';

/**
 * The path below the input for a path that Cognito's text gave, such as `passwordVerifier.timestamp` for
 * `timestamp`. The path itself where the input has the field at its top, or nowhere.
 */
export function placedPath(type: ClassType, input: object, path: string): string {
  const [field = ''] = path.split('.');
  const holder = field === '' ? undefined : holderOf(type, input, field);
  return holder === undefined || holder === '' ? path : `${holder}.${path}`;
}

/** The path of the input in which the field is, of those that were given. */
function holderOf(type: ClassType, input: object, field: string): string | undefined {
  const known = constraintsOf(type);
  const given = input as Readonly<Record<string, unknown>>;
  if ((given[field] ?? undefined) !== undefined || known.some(([name]) => name === field))
    return '';
  for (const [name, { nested }] of known) {
    const value = given[name];
    if (!nested || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const inside = holderOf(nested(), value, field);
    if (inside !== undefined) return inside === '' ? name : `${name}.${inside}`;
  }
  return undefined;
}
