/** Finds the path of an input field from its name. */
import type { ClassType } from 'type-graphql';

import { constraintsOf } from './input.js';

/**
 * Completes a path from Cognito's message, such as `timestamp` to `passwordVerifier.timestamp`.
 * Returns the path unchanged if the input has the field at the top level or not at all.
 */
export function placedPath(type: ClassType, input: object, path: string): string {
  const [field = ''] = path.split('.');
  const holder = field === '' ? undefined : holderOf(type, input, field);
  return holder === undefined || holder === '' ? path : `${holder}.${path}`;
}

/** Returns the path of the nested input that has the field, among those given. */
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
