/** Turns the schema into a Federation 2 subgraph: keys, shareable fields and type names. */
import 'reflect-metadata';

import { GraphQLError, extendSchema, parse, print, printSchema, visit } from 'graphql';
import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  GraphQLSchema,
  ObjectTypeDefinitionNode,
} from 'graphql';

import type { Context } from '../gateway/context.js';
import { booleanAttributes, textAttributes } from '../schema/user/attribute.js';
import { entityNames } from '../schema/entity.js';
import type { EntityName } from '../schema/entity.js';
import { entityFunctions } from './entity.js';
import { runPlainly } from './plainExecution.js';
import type { FieldFunctions } from './plainExecution.js';
import { gatewayFunctions, gatewaySchema } from './schema.js';
import { schemaWithTypeNames, typeNames, withTypeNames } from './typeNames.js';

export interface SubgraphOptions {
  /** Maximum number of entities per request. */
  readonly maxEntityKeys?: number | undefined;
  /**
   * A prefix for the names of all types except entities, to avoid clashes with other subgraphs.
   * Default none.
   */
  readonly typePrefix?: string | undefined;
  /** The types that other subgraphs can reference by key. Default `User` and `Group`. */
  readonly entities?: readonly EntityName[] | undefined;
}

/** The version of Federation: 2.0 is enough, and older routers accept it. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';

/** entity.ts resolves the keys. */
const keys: Readonly<Record<EntityName, readonly string[]>> = {
  User: ['id', 'username'],
  Group: ['name'],
};

/**
 * Fields of a person that another subgraph can also resolve, with the same value. All other fields
 * of `User` come only from Cognito.
 */
const sharedFields: ReadonlySet<string> = new Set([
  ...Object.keys(textAttributes),
  ...Object.keys(booleanAttributes),
]);

/**
 * Returns the SDL for composers. It omits `@oneOf`, which Apollo's composer does not support; the
 * subgraph still enforces it.
 */
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

/**
 * Fields that routers query (Apollo Federation subgraph specification, "Subgraph schema
 * additions").
 */
const additions = (entities: readonly EntityName[]): string => `
  "The key fields of an entity, with its __typename."
  scalar _Any
  "The types that have a key."
  union _Entity = ${entities.join(' | ')}
  "This subgraph, for a composer."
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
    'Query._service': () => ({}),
    '_Service.sdl': toldOnce(sdl),
  });
  return schemaWithTypeNames(schema, typeNames(typePrefix, entities));
}

/**
 * Returns the SDL only once per request. It is 150 KB long, so 320 aliases of the field in one
 * request would make an answer of 50 MB.
 */
function toldOnce(sdl: string): FieldFunctions[string] {
  const told = new WeakSet<Context>();
  return (_root, _args, context) => {
    if (told.has(context))
      throw new GraphQLError('A request may ask for the schema once.', {
        extensions: { code: 'TOO_MANY_REPEATS', http: { status: 400 } },
      });
    told.add(context);
    return sdl;
  };
}
