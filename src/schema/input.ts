/** Validates inputs: each kind of text with its limits, and the check of a whole input. */
import { Field, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

interface TextKind {
  /** Characters, counted in UTF-16 units as Cognito does. */
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
  /** The message for a text that does not match the pattern. */
  readonly hint?: string;
  /** Never logged, traced or echoed. */
  readonly sensitive?: true;
  /** Identifies the object that an operation acts on; the audit log records it. */
  readonly name?: true;
}

const printable = {
  pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u,
  hint: 'must not contain spaces or control characters',
};
const base64 = { pattern: /^[A-Za-z0-9+/=]+$/, hint: 'must be Base64' };
const password = {
  min: 1,
  max: 256,
  // eslint-disable-next-line security/detect-unsafe-regex -- one quantifier over at most 256 characters
  pattern: /^\S(?:[^]*\S)?$/,
  hint: 'must not begin or end with a space',
  sensitive: true,
} as const;
const token = { pattern: /^[A-Za-z0-9\-_=.]+$/, hint: 'must be a token as Cognito issued it' };

/** Limits from the Cognito API reference (data types of the Amazon Cognito user pools API). */
export const textKinds = {
  username: { min: 1, max: 128, ...printable, name: true },
  password,
  /**
   * A password that the caller chooses. If the pool rejects it, the error lists every rule that it
   * breaks.
   */
  newPassword: { ...password },
  code: { min: 1, max: 2048, pattern: /^\S+$/, hint: 'must not contain spaces', sensitive: true },
  /** Cognito's 2048 characters and the gateway's sealed note (sessionNote.ts). */
  session: { min: 20, max: 8192, sensitive: true },
  token: { min: 1, max: 32_768, ...token, sensitive: true },
  deviceKey: {
    min: 1,
    max: 55,
    pattern: /^[\w-]+_[0-9a-f-]+$/,
    hint: 'must be a device key as Cognito issued it',
    name: true,
  },
  srpA: { min: 1, max: 2048, pattern: /^[0-9a-fA-F]+$/, hint: 'must be hexadecimal' },
  srpSignature: { min: 1, max: 2048, ...base64, sensitive: true },
  secretBlock: { min: 1, max: 2048, ...base64, sensitive: true },
  srpTimestamp: { min: 1, max: 64 },
  credentialJson: { min: 2, max: 65_536, sensitive: true },
  customAnswer: { min: 1, max: 2048, sensitive: true },
  totpCode: { min: 6, max: 6, pattern: /^\d+$/, hint: 'must be digits', sensitive: true },
  /** A label in an `otpauth` URI, which must not contain a colon. */
  otpLabel: {
    min: 1,
    max: 128,
    pattern: /^[^:\p{Cc}]+$/u,
    hint: 'must not contain colons or control characters',
  },
  deviceName: { min: 1, max: 1024 },
  deviceVerifier: { min: 1, max: 2048, ...base64, sensitive: true },
  credentialId: {
    min: 1,
    max: 1024,
    pattern: /^[\w-]+$/,
    hint: 'must be a credential id as Base64url',
    name: true,
  },
  sessionId: {
    pattern: /^(?:tkn|sso)[a-z0-9]{25}$/,
    max: 28,
    hint: 'must be a session id as Cognito issued it',
    name: true,
  },
  eventId: {
    min: 1,
    max: 50,
    pattern: /^[\w+-]+$/,
    hint: 'must be an event id as Cognito issued it',
    name: true,
  },
  providerName: {
    min: 1,
    max: 32,
    pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$/u,
    hint: 'must not contain control characters',
    name: true,
  },
  providerAttribute: { min: 1, max: 2048 },
  attributeName: { min: 1, max: 32, ...printable, name: true },
  customAttributeName: {
    min: 8,
    max: 32,
    pattern: /^(?:dev:)?custom:[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u,
    hint: 'must begin with "custom:" or "dev:custom:"',
    name: true,
  },
  attributeValue: { max: 2048, sensitive: true },
  /** Cognito also finds users by id, so a preferred username must not look like one. */
  preferredUsername: {
    max: 2048,
    pattern: /^(?![0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i,
    hint: 'must not have the form of a user id',
    sensitive: true,
  },
  /** An e-mail address or phone number; Cognito checks the format. */
  receiver: { max: 2048, pattern: /\S/, hint: 'must not be empty', sensitive: true },
  groupName: { min: 1, max: 128, ...printable, name: true },
  groupDescription: { max: 2048 },
  roleArn: {
    min: 20,
    max: 2048,
    pattern: /^arn:[\w+=/,.@:-]+$/,
    hint: 'must be an ARN such as arn:aws:iam::123456789012:role/Example',
  },
  /** A part of Cognito's `Filter`, which has at most 256 characters. */
  filterValue: {
    min: 1,
    max: 256,
    // eslint-disable-next-line no-control-regex -- no search needs a control character
    pattern: /^[^\u0000-\u001f\u007f]+$/,
    hint: 'must not contain control characters',
  },
  cursor: { min: 1, max: 262_144, pattern: /^[\w-]+$/, hint: 'must be a cursor of this field' },
  metadataKey: { max: 131_072 },
  metadataValue: { max: 131_072, sensitive: true },
} as const satisfies Record<string, TextKind>;

export type TextKindName = keyof typeof textKinds;

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

/** Every violation in an input of this class; empty if it is valid. */
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

/** The constraints of the class and its base classes. */
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

/** The dotted paths of an input class whose values must never be logged or echoed. */
export function sensitivePaths(type: ClassType, path = ''): string[] {
  return constraintsOf(type).flatMap(([name, { kind, nested }]) => {
    const here = path === '' ? name : `${path}.${name}`;
    return nested ? sensitivePaths(nested(), here) : kind?.sensitive ? [here] : [];
  });
}

/** The names in an input of this class, by dotted path. The input need not be valid. */
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

/** Characters of a name that are recorded. */
const mostCharacters = 256;
/** Items of a list whose names are recorded. */
const mostNamed = 20;

/** The text of this kind in an input of this class, at any depth; undefined if there is none. */
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
