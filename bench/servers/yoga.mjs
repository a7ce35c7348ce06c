/** GraphQL Yoga on node:http, and the AWS SDK with its defaults. */
/* eslint import-x/no-unresolved: off -- The peers are installed when the bench first runs. */
import { createServer } from 'node:http';

import { createSchema, createYoga } from 'graphql-yoga';

import { resolvers, typeDefs } from './schema.mjs';
import { port } from './sdk.mjs';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphiql: false,
  landingPage: false,
  logging: false,
});
createServer(yoga).listen({ host: '127.0.0.1', port });
