/** Compiles a Smithy schema to a function that converts an SDK value to JSON or back. */
import { NormalizedSchema } from '@smithy/core/schema';

/** Converts a value. Null if the value needs no conversion, so that nothing is allocated. */
export type Convert = ((value: unknown) => unknown) | null;
type Json = Readonly<Record<string, unknown>>;

/** Differences between the two directions, which only concern scalars. */
interface Direction {
  readonly timestamp: (value: unknown) => unknown;
  readonly blob: (value: unknown) => unknown;
}

/**
 * AWS JSON writes times as seconds since 1970 and blobs as Base64 (Smithy, "AWS JSON 1.1
 * protocol").
 */
const encoding: Direction = {
  timestamp: (value) => (value as Date).getTime() / 1000,
  blob: (value) => Buffer.from(value as Uint8Array).toString('base64'),
};
const decoding: Direction = {
  timestamp: (value) => new Date(Math.round(Number(value) * 1000)),
  blob: (value) => new Uint8Array(Buffer.from(value as string, 'base64')),
};

/** Makes a function that keeps the known, non-empty members of the request or answer. */
export function compileEncoder(schema: unknown): (value: object) => Json {
  return compileRoot(schema, encoding);
}
export function compileDecoder(schema: unknown): (value: object) => Json {
  return compileRoot(schema, decoding);
}

function compileRoot(schema: unknown, direction: Direction): (value: object) => Json {
  const normalized = NormalizedSchema.of(schema as never);
  if (normalized.isUnitSchema()) return () => ({});
  return compileStruct(normalized, direction).convert;
}

interface Struct {
  readonly convert: (value: object) => Json;
  readonly trivial: boolean;
}

function compileStruct(schema: NormalizedSchema, direction: Direction): Struct {
  const members = [...schema.structIterator()].map(
    ([name, member]) => [name, compile(member, direction)] as const,
  );
  function convert(value: object): Json {
    const result: Record<string, unknown> = {};
    for (const [name, of] of members) {
      const given = (value as Json)[name];
      if (given !== undefined && given !== null) result[name] = of === null ? given : of(given);
    }
    return result;
  }
  return { convert, trivial: members.every(([, of]) => of === null) };
}

function compile(schema: NormalizedSchema, direction: Direction): Convert {
  if (schema.isTimestampSchema()) return direction.timestamp;
  if (schema.isBlobSchema()) return direction.blob;
  if (schema.isListSchema()) return overList(compile(schema.getValueSchema(), direction));
  if (schema.isMapSchema()) return overMap(compile(schema.getValueSchema(), direction));
  if (!schema.isStructSchema()) return null;
  const { convert, trivial } = compileStruct(schema, direction);
  return trivial ? null : (convert as (value: unknown) => unknown);
}

function overList(of: Convert): Convert {
  return of && ((value) => (value as unknown[]).map(of));
}

function overMap(of: Convert): Convert {
  return (
    of &&
    ((value) =>
      Object.fromEntries(Object.entries(value as Json).map(([key, item]) => [key, of(item)])))
  );
}
