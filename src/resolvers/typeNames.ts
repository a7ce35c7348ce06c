/** The only place where types get other names, so that the schema stands beside others that use the same ones. */
import {
  GraphQLSchema,
  isAbstractType,
  isIntrospectionType,
  specifiedScalarTypes,
  visit,
} from 'graphql';
import type { DocumentNode, NameNode } from 'graphql';

/** The name that a type goes by. */
export type TypeNames = (name: string) => string;

const rootNames = ['Query', 'Mutation'];

/** Names with the prefix; those that every schema has, federation's and `kept` stay. */
export function typeNames(prefix = '', kept: readonly string[] = []): TypeNames {
  const same = new Set([...rootNames, ...specifiedScalarTypes.map(({ name }) => name), ...kept]);
  return (name) => (same.has(name) || name.startsWith('_') ? name : `${prefix}${name}`);
}

/** The document of a schema with these names. */
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

/** The schema with these names; its types are changed, so nothing else may use them. */
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
