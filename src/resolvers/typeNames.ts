/** Renames types, so that the schema does not clash with others. */
import {
  GraphQLSchema,
  isAbstractType,
  isIntrospectionType,
  specifiedScalarTypes,
  visit,
} from 'graphql';
import type { DocumentNode, NameNode } from 'graphql';

/** The new name of a type. */
export type TypeNames = (name: string) => string;

const rootNames = ['Query', 'Mutation'];

/** Adds the prefix to all names except built-in ones, federation's and those in `kept`. */
export function typeNames(prefix = '', kept: readonly string[] = []): TypeNames {
  const same = new Set([...rootNames, ...specifiedScalarTypes.map(({ name }) => name), ...kept]);
  return (name) => (same.has(name) || name.startsWith('_') ? name : `${prefix}${name}`);
}

/** Renames the types in a schema document. */
export function withTypeNames(document: DocumentNode, nameOf: TypeNames): DocumentNode {
  const rename = <Node extends { readonly name: NameNode }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: nameOf(node.name.value) },
  });
  return visit(document, {
    NamedType: { leave: rename },
    ObjectTypeDefinition: { leave: rename },
    InterfaceTypeDefinition: { leave: rename },
    UnionTypeDefinition: { leave: rename },
    EnumTypeDefinition: { leave: rename },
    InputObjectTypeDefinition: { leave: rename },
    ScalarTypeDefinition: { leave: rename },
  });
}

/** Renames the types of a schema in place, so nothing else may use that schema. */
export function schemaWithTypeNames(schema: GraphQLSchema, nameOf: TypeNames): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    type.name = nameOf(type.name);
    if (!isAbstractType(type)) continue;
    const { resolveType } = type;
    type.resolveType = (...facts) => {
      const name = resolveType?.(...facts);
      return typeof name === 'string' ? nameOf(name) : name;
    };
  }
  return new GraphQLSchema(schema.toConfig());
}
