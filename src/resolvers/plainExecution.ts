/**
 * Attaches resolver functions to the schema, because type-graphql is used only to describe it. Its
 * wrappers around every field (conversion, middleware, a promise each) would cost more than the
 * rest of a request. Instead, data fields are read as properties, the class of a value decides its
 * type in a union, and operations are called directly.
 */
import { isAbstractType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

import type { Context } from '../gateway/context.js';

/** The functions, with type and field as the key, such as `Query.user` or `User.groups`. */
export type FieldFunctions = Readonly<Record<string, GraphQLFieldResolver<never, Context>>>;

export function runPlainly(schema: GraphQLSchema, functions: FieldFunctions): void {
  const nameOf = new Map<unknown, string>(
    getMetadataStorage().objectTypes.map(({ target, name }) => [target, name]),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type))
      type.resolveType = ({ constructor }: object) => nameOf.get(constructor);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own = functions[`${type.name}.${field.name}`];
      if (own) field.resolve = own as GraphQLFieldResolver<unknown, unknown>;
      else delete field.resolve;
    }
  }
}
