/** The only place where the schema becomes a Federation 2 subgraph: its keys, its shared fields, and the names of its types. */
import 'reflect-metadata';

import { extendSchema, parse, print, printSchema, visit } from 'graphql';
import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  GraphQLSchema,
  ObjectTypeDefinitionNode,
} from 'graphql';

import { booleanAttributes, textAttributes } from '../schema/user/attribute.js';
import { entityNames } from '../schema/entity.js';
import type { EntityName } from '../schema/entity.js';
import { entityFunctions } from './entity.js';
import { runPlainly } from './plainExecution.js';
import { gatewayFunctions, gatewaySchema } from './schema.js';
import { schemaWithTypeNames, typeNames, withTypeNames } from './typeNames.js';

export interface SubgraphOptions {
  /** Entities that one request of a router may ask for. */
  readonly maxEntityKeys?: number | undefined;
  /** Before the names of all types but the entities, where another subgraph has types of these names. Default none. */
  readonly typePrefix?: string | undefined;
  /** The types that other subgraphs may refer to by key. Default `User` and `Group`. */
  readonly entities?: readonly EntityName[] | undefined;
}

/** Version 2.0 has all that is used, so that older routers take it too. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';

/** The keys are answered by entity.ts. */
const keys: Readonly<Record<EntityName, readonly string[]>> = {
  User: ['id', 'username'],
  Group: ['name'],
};

/**
 * Facts of a person that a subgraph of its own may hold as well: each is the same wherever it is read. Other fields of
 * `User` are told by Cognito alone.
 */
const sharedFields: ReadonlySet<string> = new Set([
  ...Object.keys(textAttributes),
  ...Object.keys(booleanAttributes),
]);

/** What a composer reads. Apollo's knows no `@oneOf`; the subgraph still asks for exactly one of the fields. */
export function subgraphSdl({ typePrefix, entities = entityNames }: SubgraphOptions = {}): string {
  const nameOf = typeNames(typePrefix, entities);
  const document = visit(parse(printSchema(gatewaySchema())), {
    Directive: ({ name }) => (name.value === 'oneOf' ? null : undefined),
    ObjectTypeDefinition: (node) => withDirectives(node, entities),
  });
  return `${link}\n\n${print(withTypeNames(document, nameOf))}\n`;
}

function withDirectives(
  node: ObjectTypeDefinitionNode,
  entities: readonly EntityName[],
): ObjectTypeDefinitionNode {
  const { value } = node.name;
  if (value === 'PageInfo') return { ...node, directives: [shareable] };
  const entity = entities.find((name) => name === value);
  if (!entity) return node;
  const directives = keys[entity].map((fields) => directive(`@key(fields: "${fields}")`));
  return {
    ...node,
    directives,
    fields: (node.fields ?? []).map((field) => (entity === 'User' ? shared(field) : field)),
  };
}

function shared(field: FieldDefinitionNode): FieldDefinitionNode {
  return sharedFields.has(field.name.value) ? { ...field, directives: [shareable] } : field;
}

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar Any ${text}`).definitions;
  return (definition as { directives: readonly ConstDirectiveNode[] })
    .directives[0] as ConstDirectiveNode;
}
const shareable = directive('@shareable');

/** What a router asks a subgraph for (Apollo Federation subgraph specification, "Subgraph schema additions"). */
const additions = (entities: readonly EntityName[]): string => `
  "The key fields of an entity, with its __typename."
  scalar _Any
  "What has a key."
  union _Entity = ${entities.join(' | ')}
  "This subgraph, as a composer reads it."
  type _Service { "Its schema." sdl: String }
  extend type Query {
    "Entities by their keys, for a router."
    _entities(representations: [_Any!]!): [_Entity]!
    "The schema of this subgraph, for a composer."
    _service: _Service!
  }
`;

/** The schema of the gateway with `_service` and `_entities`. */
export function subgraphSchema(options: SubgraphOptions = {}): GraphQLSchema {
  const { maxEntityKeys, typePrefix, entities = entityNames } = options;
  const schema = extendSchema(gatewaySchema(), parse(additions(entities)));
  const sdl = subgraphSdl(options);
  runPlainly(schema, {
    ...gatewayFunctions(),
    ...entityFunctions(entities, maxEntityKeys),
    'Query._service': () => ({ sdl }),
  });
  return schemaWithTypeNames(schema, typeNames(typePrefix, entities));
}
