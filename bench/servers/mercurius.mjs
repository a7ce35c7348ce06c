/** Peer: Mercurius with graphql-jit, and the AWS SDK with its defaults. */
/* eslint import-x/no-unresolved: off -- The peers are installed when the bench first runs. */
import Fastify from 'fastify';
import mercurius from 'mercurius';

import { resolvers, typeDefs } from './schema.mjs';
import { port } from './sdk.mjs';

const app = Fastify();
await app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 });
await app.listen({ host: '127.0.0.1', port });
