/**
 * Builds the schema: the catalogue, the fields of entities, and what type-graphql cannot express.
 */
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
import { viewerPermissionFunctions } from './viewer/viewerPermissions.js';

/** Inputs with `@oneOf`, for which type-graphql has no option. */
const oneOfInputs = ['RespondToChallengeInput', 'LookupUserByInput', 'TextFilterInput'];

let built: GraphQLSchema | undefined;

/** The schema of the gateway. Built once, because it does not depend on the configuration. */
export function gatewaySchema(): GraphQLSchema {
  return (built ??= build());
}

function build(): GraphQLSchema {
  // The schema is not validated here, which would run an introspection query at each start;
  // test/contract/schema.test.ts validates it.
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
    [schema.getQueryType(), 'Operations that read.'],
    [
      schema.getMutationType(),
      'Operations that change something. Each field is one business step.',
    ],
  ] as const) {
    if (type) type.description = description;
  }
  runPlainly(schema, gatewayFunctions());
  return schema;
}

/** The resolver functions of fields that are not plain properties. */
export function gatewayFunctions(): FieldFunctions {
  return {
    ...catalogueFunctions(catalogue),
    ...edgeFunctions(edges),
    ...changedUserFunctions(catalogue),
    ...userFieldFunctions,
    ...viewerPermissionFunctions,
  };
}
