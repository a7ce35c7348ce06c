/** The only place where the schema is built: the catalogue, the fields of entities, and what type-graphql cannot say. */
import 'reflect-metadata';

import { GraphQLInputObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';

import { changedUserFunctions, changedUserResolvers } from './changedUser.js';
import { catalogue, edges } from './index.js';
import { runPlainly } from './plainExecution.js';
import type { FieldFunctions } from './plainExecution.js';
import { catalogueFunctions, edgeFunctions, edgeResolversOf, resolverOf } from './resolverOf.js';
import { userFieldFunctions, userFieldsResolver } from './user/userFields.js';

/** Inputs of which exactly one field is given. type-graphql has no option for it. */
const oneOfInputs = ['RespondToChallengeInput', 'LookupUserByInput', 'TextFilterInput'];

let built: GraphQLSchema | undefined;

/** The schema of the gateway; built once, since nothing in it depends on the configuration. */
export function gatewaySchema(): GraphQLSchema {
  return (built ??= build());
}

function build(): GraphQLSchema {
  // Checked by test/contract/schema.test.ts, not at each start: type-graphql would ask the whole schema for itself.
  const schema = buildSchemaSync({
    resolvers: [
      resolverOf(catalogue),
      userFieldsResolver(),
      ...changedUserResolvers(catalogue),
      ...edgeResolversOf(edges),
    ],
    validate: false,
    skipCheck: true,
  });
  for (const name of oneOfInputs) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  for (const [type, description] of [
    [schema.getQueryType(), 'Reads.'],
    [schema.getMutationType(), 'Changes; each field is one business step.'],
  ] as const) {
    if (type) type.description = description;
  }
  runPlainly(schema, gatewayFunctions());
  return schema;
}

/** What runs for the fields that are more than a property. */
export function gatewayFunctions(): FieldFunctions {
  return {
    ...catalogueFunctions(catalogue),
    ...edgeFunctions(edges),
    ...changedUserFunctions(catalogue),
    ...userFieldFunctions,
  };
}
