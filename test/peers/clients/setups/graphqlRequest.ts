import { GraphQLClient } from 'graphql-request';

import type { ConnectedClient, Connection } from './connection.js';
import type { Ask } from './signIn.js';

export function connect({ url, ...options }: Connection): ConnectedClient {
  const client = new GraphQLClient(url, options);
  const ask: Ask = (document, variables) => client.request({ document, variables } as never);
  return { query: ask, mutate: ask };
}
