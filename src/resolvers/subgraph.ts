/** The only place where the schema becomes a Federation 2 subgraph: its keys and its shared types. */
import 'reflect-metadata';

import { extendSchema, parse, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

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

/** What a router asks a subgraph for (Apollo Federation subgraph specification, "Subgraph schema additions"). */
const additions = parse(`
  "The key fields of an entity, with its __typename."
  scalar _Any
  "What has a key."
  union _Entity = ${Object.keys(directives).filter((name) => directives[name]?.startsWith('@key')).join(' | ')}
  "This subgraph, as a composer reads it."
  type _Service { "Its schema." sdl: String }
  extend type Query {
    "Entities by their keys, for a router."
    _entities(representations: [_Any!]!): [_Entity]!
    "The schema of this subgraph, for a composer."
    _service: _Service!
  }
`);

/** The schema of the gateway with `_service` and `_entities`. */
export function subgraphSchema(maxEntityKeys: number): GraphQLSchema {
  const schema = extendSchema(gatewaySchema(), additions);
  const sdl = subgraphSdl();
  runPlainly(schema, { ...gatewayFunctions(), ...entityFunctions(maxEntityKeys), 'Query._service': () => ({ sdl }) });
  return schema;
}
