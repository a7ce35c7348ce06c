import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

import { given } from './connection.js';
import type { ConnectedClient, Connection } from './connection.js';

export const connect = (
  { url, ...options }: Connection,
  cache = new InMemoryCache(),
): ConnectedClient => {
  const client = new ApolloClient({
    link: new HttpLink({ uri: url, ...options }),
    cache,
    clientAwareness: { name: 'web', version: '1.0' },
  });
  return {
    query: async (query, variables) =>
      given((await client.query({ query, variables } as never)).data) as never,
    mutate: async (mutation, variables) =>
      given((await client.mutate({ mutation, variables } as never)).data) as never,
  };
};
