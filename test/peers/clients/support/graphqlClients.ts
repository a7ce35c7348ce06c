/** Third-party GraphQL clients, each set up as in the introduction of its documentation. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import type { Exchange, OperationResult } from '@urql/core';
import { cacheExchange as graphcache } from '@urql/exchange-graphcache';
import { createClient } from 'cognito-graphql-client';
import { getIntrospectionQuery } from 'graphql';
import { GraphQLClient, request } from 'graphql-request';

import type { Ask } from './signIn.js';

export interface Connection {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
}

/** What a client passes to the page. */
export interface ConnectedClient {
  readonly query: Ask;
  readonly mutate: Ask;
}

export type Connect = (connection: Connection) => ConnectedClient | Promise<ConnectedClient>;

export const apollo = (
  { url, headers, fetch }: Connection,
  cache = new InMemoryCache(),
): ConnectedClient => {
  const link = new HttpLink({ uri: url, headers: { ...headers }, fetch });
  const client = new ApolloClient({
    link,
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

function urql({ url, headers, fetch }: Connection, cache: Exchange): ConnectedClient {
  const client = new Client({
    url,
    exchanges: [cache, fetchExchange],
    fetchOptions: { headers },
    fetch,
  });
  const dataOf = <Result>({ data, error }: OperationResult<Result>): Result => {
    if (error) throw error;
    return given(data);
  };
  return {
    query: async (document, variables) =>
      dataOf(await client.query(document, variables).toPromise()),
    mutate: async (document, variables) =>
      dataOf(await client.mutation(document, variables).toPromise()),
  };
}

/**
 * In development, Graphcache warns of types without keys and, if it has no schema, of every
 * fragment.
 */
const logger = (): void => undefined;

async function schemaAware(connection: Connection): Promise<ConnectedClient> {
  const schema = await request({ url: connection.url, document: getIntrospectionQuery() });
  return urql(connection, graphcache({ schema: schema as never, logger }));
}

function graphqlRequest({ url, headers, fetch }: Connection): ConnectedClient {
  const client = new GraphQLClient(url, { headers, fetch });
  const ask: Ask = (document, variables) => client.request({ document, variables } as never);
  return { query: ask, mutate: ask };
}

function tanstack({ url, headers, fetch }: Connection): ConnectedClient {
  const client = new QueryClient();
  const sender = new GraphQLClient(url, { headers, fetch });
  const ask: Ask = (document, variables) => sender.request({ document, variables } as never);
  return {
    query: (document, variables) =>
      client.fetchQuery({
        queryKey: [document, variables],
        queryFn: () => ask(document, variables),
      }),
    mutate: (document, variables) =>
      new MutationObserver(client, { mutationFn: () => ask(document, variables) }).mutate(),
  };
}

/** For comparison: the client that comes with the gateway. */
function own(connection: Connection): ConnectedClient {
  const client = createClient(connection);
  const ask: Ask = (document, variables) => client.request(document, variables as never) as never;
  return { query: ask, mutate: ask };
}

export const clients: readonly (readonly [string, Connect])[] = [
  ['Apollo Client 4 with its default cache', apollo],
  ['urql 6 with its default cache', (connection) => urql(connection, cacheExchange)],
  ['urql 6 with Graphcache', (connection) => urql(connection, graphcache({ logger }))],
  ['urql 6 with Graphcache that knows the schema', schemaAware],
  ['graphql-request', graphqlRequest],
  ['TanStack Query with graphql-request', tanstack],
  ['the client of this package', own],
];

function given<Data>(data: Data | null | undefined): Data {
  if (data === null || data === undefined) throw new Error('The client hands out no data.');
  return data;
}
