/** The only place where the schema becomes a Federation 2 subgraph: its keys and its shared types. */
import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { isInputObjectType, isScalarType, isSpecifiedScalarType, parse, printSchema } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

import { entityFunctions } from './entity.js';
import { runPlainly } from './plainExecution.js';
import { gatewayFunctions, gatewaySchema } from './schema.js';

/** Version 2.0 has all that is used, so that older routers take it too. */
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';

/** The keys are answered by entity.ts. */
const directives: Readonly<Record<string, string>> = {
  User: '@key(fields: "id") @key(fields: "username")',
  Group: '@key(fields: "name")',
  PageInfo: '@shareable',
};

/** What a composer reads. Apollo's knows no `@oneOf`; the subgraph still asks for exactly one of the fields. */
export function subgraphSdl(): string {
  const sdl = printSchema(gatewaySchema())
    .replaceAll(/^(input \w+) @oneOf/gm, '$1')
    .replaceAll(/^type (\w+) (?=\{)/gm, (line, name: string) => (Object.hasOwn(directives, name) ? `${line}${directives[name] ?? ''} ` : line));
  return `${link}\n\n${sdl}\n`;
}

/** The schema of the gateway with `_service` and `_entities`. */
export function subgraphSchema(maxEntityKeys: number): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl()) });
  for (const type of Object.values(schema.getTypeMap())) restore(type, gatewaySchema().getType(type.name));
  runPlainly(schema, { ...gatewayFunctions(), ...entityFunctions(maxEntityKeys), 'Query._service': () => ({ sdl: subgraphSdl() }) });
  return schema;
}

/** What SDL cannot carry. */
function restore(type: GraphQLNamedType, original: GraphQLNamedType | undefined): void {
  if (isInputObjectType(type) && isInputObjectType(original)) type.isOneOf = original.isOneOf;
  if (!isScalarType(type) || !isScalarType(original) || isSpecifiedScalarType(type)) return;
  const { serialize, parseValue, parseLiteral } = original;
  Object.assign(type, { serialize, parseValue, parseLiteral });
}
