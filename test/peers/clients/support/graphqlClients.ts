/** Third-party GraphQL clients, each set up as in the introduction of its documentation. */
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { createClient } from 'cognito-graphql-client';
import { getIntrospectionQuery } from 'graphql';
import { request } from 'graphql-request';

import { connect as apollo } from '../setups/apollo.js';
import type { Connect, ConnectedClient, Connection } from '../setups/connection.js';
import { connect as graphcacheAlone, logger } from '../setups/graphcache.js';
import { connect as graphqlRequest } from '../setups/graphqlRequest.js';
import type { Ask } from '../setups/signIn.js';
import { connect as tanstackQuery } from '../setups/tanstackQuery.js';
import { connect as urql, connectWith } from '../setups/urql.js';

async function schemaAware(connection: Connection): Promise<ConnectedClient> {
  const schema = await request({ url: connection.url, document: getIntrospectionQuery() });
  return connectWith(graphcache({ schema: schema as never, logger }), connection);
}

/** For comparison: the client that comes with the gateway. */
function own(connection: Connection): ConnectedClient {
  const client = createClient(connection);
  const ask: Ask = (document, variables) => client.request(document, variables as never) as never;
  return { query: ask, mutate: ask };
}

export const clients: readonly (readonly [string, Connect])[] = [
  ['Apollo Client 4 with its default cache', (connection) => apollo(connection)],
  ['urql 6 with its default cache', urql],
  ['urql 6 with Graphcache', graphcacheAlone],
  ['urql 6 with Graphcache that knows the schema', schemaAware],
  ['graphql-request', graphqlRequest],
  ['TanStack Query with graphql-request', tanstackQuery],
  ['the client of this package', own],
];
