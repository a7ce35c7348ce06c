/**
 * Whether a parsed JSON value, or any other value, is an object with members: not a list, and not
 * null.
 */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
