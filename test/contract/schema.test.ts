/** Checks schema.graphql against the built schema and the rules of the contract. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType } from 'graphql';

import { catalogue } from '../../src/resolvers/index.js';
import { gatewaySchema } from '../../src/resolvers/schema.js';
import { stemOf } from '../../src/schema/result.js';

const schema = gatewaySchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const unions = types.filter(isUnionType);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const rootFields = [...Object.values(schema.getQueryType()?.getFields() ?? {}), ...mutations];

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}
const withArguments = (field: GraphQLField<unknown, unknown>): Described[] => [
  field,
  ...field.args,
];

function partsOf(type: GraphQLNamedType): readonly Described[] {
  if (isObjectType(type) || isInterfaceType(type))
    return [type, ...Object.values(type.getFields()).flatMap(withArguments)];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields())];
  return isEnumType(type) ? [type, ...type.getValues()] : [type];
}

describe('schema.graphql', () => {
  it('is the built schema', () => {
    const committed = buildSchema(
      readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    );
    expect(printSchema(lexicographicSortSchema(committed))).toBe(
      printSchema(lexicographicSortSchema(schema)),
    );
  });

  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('holds one root field per operation of the catalogue', () => {
    expect(rootFields.map(({ name }) => name).sort()).toEqual(Object.keys(catalogue).sort());
  });
});

/** The `input` of each mutation and its type: the mutation describes them. */
const inputs = new Set<Described>(
  mutations.flatMap(({ args }) => args.flatMap((arg) => [arg, getNamedType(arg.type)])),
);

it.each(types.map((type) => [type.name, type] as const))(
  '%s is described, with all its parts',
  (_name, type) => {
    expect(
      partsOf(type)
        .filter((part) => !inputs.has(part) && !part.description?.trim())
        .map(({ name }) => name),
    ).toEqual([]);
  },
);

it.each(rootFields.map((field) => [field.name, field] as const))(
  '%s returns a nullable union that is named after it',
  (name, { type }) => {
    expect(String(type)).toBe(`${stemOf(name)}Result`);
    expect(isUnionType(type)).toBe(true);
  },
);

it.each(mutations.map((field) => [field.name, field] as const))(
  '%s takes exactly one argument, `input`, which is required',
  (_name, { args }) => {
    expect(args.map(({ name }) => name)).toEqual(['input']);
    expect(isNonNullType(args[0]?.type) && isInputObjectType(args[0].type.ofType)).toBe(true);
  },
);

it.each(unions.map((union) => [union.name, union] as const))(
  '%s has members whose fields of the same name have the same type',
  (_name, union) => {
    const typesOfField = new Map<string, Set<string>>();
    for (const field of union.getTypes().flatMap((member) => Object.values(member.getFields()))) {
      typesOfField.set(
        field.name,
        (typesOfField.get(field.name) ?? new Set()).add(String(field.type)),
      );
    }
    expect([...typesOfField].filter(([, found]) => found.size > 1)).toEqual([]);
  },
);

it.each(unions.map((union) => [union.name, union] as const))(
  '%s has one success member or more, and the errors end in `Error`',
  (_name, union) => {
    const errors = union
      .getTypes()
      .filter((member) => member.getInterfaces().some(({ name }) => name === 'OperationError'));
    expect(union.getTypes().length).toBeGreaterThan(errors.length);
    for (const member of union.getTypes())
      expect(member.name.endsWith('Error')).toBe(errors.includes(member));
  },
);
