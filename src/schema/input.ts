/** Declares the fields of inputs with their limits, and checks whole inputs against them. */
import { Field, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { textKinds } from './textKinds.js';
import type { TextKind, TextKindName } from './textKinds.js';

export interface Violation {
  /** Dotted path below the input, such as `attributes.custom.0.name`. */
  readonly path: string;
  readonly message: string;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

interface Constraint {
  readonly kind?: TextKind;
  readonly range?: Range;
  readonly nested?: () => ClassType;
  readonly maxItems?: number;
}

const constraints = new Map<object, Map<string, Constraint>>();

function constrain(target: object, property: string | symbol, constraint: Constraint): void {
  const ofClass = constraints.get(target) ?? new Map<string, Constraint>();
  ofClass.set(String(property), constraint);
  constraints.set(target, ofClass);
}

interface FieldOptions {
  readonly nullable?: boolean;
  /** The field is a list of at most this many items. */
  readonly maxItems?: number;
}

/** Declares a text field: its GraphQL type, description and limits. */
export function TextField(
  kind: TextKindName,
  description: string,
  options: FieldOptions = {},
): PropertyDecorator {
  const { nullable = false, maxItems } = options;
  return (target, property) => {
    Field(() => (maxItems === undefined ? String : [String]), { nullable, description })(
      target,
      property,
    );
    constrain(target, property, {
      kind: textKinds[kind],
      ...(maxItems === undefined ? {} : { maxItems }),
    });
  };
}

/** Declares an integer field and its bounds. */
export function IntField(
  range: Range,
  description: string,
  { nullable = false }: Pick<FieldOptions, 'nullable'> = {},
): PropertyDecorator {
  return (target, property) => {
    Field(() => Int, { nullable, description })(target, property);
    constrain(target, property, { range });
  };
}

/** Declares a field that holds another input, or a list of inputs. */
export function NestedField(
  type: () => ClassType,
  description: string,
  options: FieldOptions = {},
): PropertyDecorator {
  const { nullable = false, maxItems } = options;
  return (target, property) => {
    Field(() => (maxItems === undefined ? type() : [type()]), { nullable, description })(
      target,
      property,
    );
    constrain(target, property, { nested: type, ...(maxItems === undefined ? {} : { maxItems }) });
  };
}

/** Returns every violation in an input of this class; empty if the input is valid. */
export function violationsOf(type: ClassType, value: object): Violation[] {
  const found: Violation[] = [];
  checkAll(type, value, '', found);
  return found;
}

function checkAll(type: ClassType, value: object, path: string, found: Violation[]): void {
  for (const [name, constraint] of constraintsOf(type))
    check(
      constraint,
      (value as Record<string, unknown>)[name],
      path === '' ? name : `${path}.${name}`,
      found,
    );
}

const collected = new WeakMap<ClassType, readonly [string, Constraint][]>();

/** Returns the constraints of the class and its base classes. */
export function constraintsOf(type: ClassType): readonly [string, Constraint][] {
  const known = collected.get(type);
  if (known) return known;
  const found: [string, Constraint][] = [];
  collected.set(type, found);
  for (
    let prototype: object = type.prototype;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    found.push(...(constraints.get(prototype) ?? []));
  }
  return found;
}

function check(constraint: Constraint, value: unknown, path: string, found: Violation[]): void {
  if (value === undefined || value === null) return;
  const { kind, range, nested, maxItems } = constraint;
  if (maxItems !== undefined && Array.isArray(value)) {
    const { maxItems: _, ...ofItem } = constraint;
    if (value.length > maxItems)
      found.push({ path, message: `must have at most ${String(maxItems)} items` });
    else
      value.forEach((item, index) => {
        check(ofItem, item, `${path}.${String(index)}`, found);
      });
    return;
  }
  if (nested) {
    checkAll(nested(), value, path, found);
    return;
  }
  const message =
    (range && wrongNumber(range, value as number)) ?? (kind && wrongText(kind, value as string));
  if (message !== undefined) found.push({ path, message });
}

function wrongNumber({ least, most }: Range, value: number): string | undefined {
  return value < least || value > most
    ? `must be from ${String(least)} to ${String(most)}`
    : undefined;
}

function wrongText(kind: TextKind, value: string): string | undefined {
  if (value.length < (kind.min ?? 0)) return `must be at least ${String(kind.min)} characters long`;
  if (value.length > kind.max) return `must be at most ${String(kind.max)} characters long`;
  return kind.pattern && !kind.pattern.test(value)
    ? (kind.hint ?? 'has the wrong format')
    : undefined;
}

/** Returns the dotted paths of an input class whose values must never be logged or repeated. */
export function sensitivePaths(type: ClassType, path = ''): string[] {
  return constraintsOf(type).flatMap(([name, { kind, nested }]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return nested ? sensitivePaths(nested(), here) : kind?.sensitive ? [here] : [];
  });
}

/** Returns the names in an input of this class, by dotted path. The input need not be valid. */
export function namesIn(type: ClassType, input: object): Record<string, string> {
  const found: Record<string, string> = {};
  findNames(type, input, '', found);
  return found;
}

function findNames(
  type: ClassType,
  input: object,
  prefix: string,
  found: Record<string, string>,
): void {
  for (const [field, { kind, nested }] of constraintsOf(type)) {
    const value = (input as Record<string, unknown>)[field];
    if (value === undefined || value === null || !(nested || kind?.name)) continue;
    const take = (item: unknown, path: string): void => {
      if (nested && typeof item === 'object' && item !== null)
        findNames(nested(), item, `${path}.`, found);
      else if (!nested && typeof item === 'string') found[path] = item.slice(0, mostCharacters);
    };
    if (Array.isArray(value))
      value.slice(0, mostNamed).forEach((item, index) => {
        take(item, `${prefix}${field}.${String(index)}`);
      });
    else take(value, `${prefix}${field}`);
  }
}

/** Longer names are cut after this many characters. */
const mostCharacters = 256;
/** Of a list, only this many items are recorded. */
const mostNamed = 20;

/**
 * Returns the first text of this kind in an input of this class, at any depth; undefined if there
 * is none.
 */
export function textOfKind(kind: TextKindName, type: ClassType, input: object): string | undefined {
  for (const [name, constraint] of constraintsOf(type)) {
    const value = (input as Record<string, unknown>)[name];
    if (value === undefined || value === null) continue;
    if (constraint.kind === textKinds[kind]) return value as string;
    const inner =
      constraint.nested && !Array.isArray(value)
        ? textOfKind(kind, constraint.nested(), value)
        : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The optional `token` of an operation on the signed-in user. */
export const TokenField: PropertyDecorator = TextField(
  'token',
  'The access token, for callers that cannot send the `Authorization` header. Accepted over ' +
    'POST only; never logged.',
  {
    nullable: true,
  },
);
