/**
 * Validates requests against the service model: types, required members, bounds, patterns, enums.
 */
import { PoolException, invalidParameter } from '../exceptions.js';
import { patternOf } from './patterns.js';
import { operationFacts, shapes } from './requestModelData.js';
import { isObject } from '../../common/isObject.js';
import type { OperationFacts, Shape } from './requestShapes.js';

export function factsOf(operation: string): OperationFacts | undefined {
  return Object.hasOwn(operationFacts, operation) ? operationFacts[operation] : undefined;
}

export function hasMember(operation: string, member: string): boolean {
  const input = factsOf(operation)?.input;
  return input !== undefined && Object.hasOwn(shapes[input]?.members ?? {}, member);
}

/**
 * Throws SerializationException for a wrong type and InvalidParameterException with all broken
 * constraints.
 */
export function validateRequest(operation: string, body: unknown): void {
  const facts = factsOf(operation);
  if (!facts) return;
  const violations: string[] = [];
  checkShape(body, facts.input, '', violations);
  if (violations.length === 0) return;
  const count =
    violations.length === 1 ? '1 validation error' : `${violations.length} validation errors`;
  throw invalidParameter(`${count} detected: ${violations.join('; ')}`);
}

const jsonTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  blob: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number',
  timestamp: (value) => typeof value === 'number' || typeof value === 'string',
  list: (value) => Array.isArray(value),
  map: isObject,
  structure: isObject,
};

function checkShape(value: unknown, name: string, path: string, violations: string[]): void {
  const shape = shapes[name];
  // A document shape (branding settings) is free-form JSON.
  const isOfType = jsonTypes[shape?.kind ?? ''];
  if (!shape || !isOfType) return;
  if (!isOfType(value))
    throw new PoolException(
      'SerializationException',
      `${path || 'The request'} is not of type ${shape.kind}`,
    );
  if (typeof value === 'string' && shape.kind === 'string')
    checkString(value, shape, path, violations);
  if (typeof value === 'number') checkBounds(value, shape, path, violations, 'value');
  if (Array.isArray(value)) checkList(value, shape, path, violations);
  else if (isObject(value))
    (shape.kind === 'map' ? checkMap : checkStructure)(value, shape, path, violations);
}

function checkString(value: string, shape: Shape, path: string, violations: string[]): void {
  const isTooLong = shape.max !== undefined && value.length > shape.max;
  checkBounds(value.length, shape, path, violations, 'length', value);
  // Patterns are not tried on overlong texts, where they could take long.
  if (isTooLong) return;
  if (shape.enum && !shape.enum.includes(value)) {
    violations.push(
      `${violationStart(value, shape, path)}Member must satisfy enum value set: [${shape.enum.join(', ')}]`,
    );
  }
  if (shape.pattern && !patternOf(shape.pattern).test(value)) {
    violations.push(
      `${violationStart(value, shape, path)}Member must satisfy regular expression pattern: ${shape.pattern}`,
    );
  }
}

function checkBounds(
  size: number,
  shape: Shape,
  path: string,
  violations: string[],
  what: string,
  shown: string | number = size,
): boolean {
  if (shape.min !== undefined && size < shape.min) {
    violations.push(
      `${violationStart(shown, shape, path)}Member must have ${what} greater than or equal to ${shape.min}`,
    );
    return false;
  }
  if (shape.max === undefined || size <= shape.max) return true;
  violations.push(
    `${violationStart(shown, shape, path)}Member must have ${what} less than or equal to ${shape.max}`,
  );
  return false;
}

function checkList(
  value: readonly unknown[],
  shape: Shape,
  path: string,
  violations: string[],
): void {
  if (!checkBounds(value.length, shape, path, violations, 'length', JSON.stringify(value))) return;
  value.forEach((item, index) =>
    checkShape(item, shape.of ?? '', `${path}.${index + 1}.member`, violations),
  );
}

function checkMap(
  value: Record<string, unknown>,
  shape: Shape,
  path: string,
  violations: string[],
): void {
  for (const [key, item] of Object.entries(value)) {
    checkShape(key, shape.key ?? '', `${path}.key`, violations);
    checkShape(item, shape.of ?? '', `${path}.${key}`, violations);
  }
}

function checkStructure(
  value: Record<string, unknown>,
  shape: Shape,
  path: string,
  violations: string[],
): void {
  const members = shape.members ?? {};
  for (const member of shape.required ?? []) {
    if (memberOf(value, member) === undefined) {
      violations.push(
        `${violationStart(null, shapes[members[member] ?? ''], pathOf(path, member))}Member must not be null`,
      );
    }
  }
  for (const [member, of] of Object.entries(members)) {
    const item = memberOf(value, member);
    if (item !== undefined) checkShape(item, of, pathOf(path, member), violations);
  }
}

/** In the AWS JSON protocol, null means that a member is absent. */
function memberOf(value: Record<string, unknown>, member: string): unknown {
  return Object.hasOwn(value, member) ? (value[member] ?? undefined) : undefined;
}

/**
 * Cognito names members in lower camel case in its messages: 'userPoolId',
 * 'userAttributes.1.member.name'.
 */
function pathOf(path: string, member: string): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return path ? `${path}.${name}` : name;
}

function violationStart(
  value: string | number | null,
  shape: Shape | undefined,
  path: string,
): string {
  const shown = shape?.sensitive
    ? 'Value'
    : `Value ${value === null ? 'null' : `'${String(value)}'`}`;
  return `${shown} at '${path}' failed to satisfy constraint: `;
}
