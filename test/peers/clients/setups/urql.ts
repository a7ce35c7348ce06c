import { cacheExchange, Client, fetchExchange } from '@urql/core';
import type { Exchange, OperationResult } from '@urql/core';

import { given } from './connection.js';
import type { ConnectedClient, Connection } from './connection.js';

export function connectWith(
  cache: Exchange,
  { url, headers, ...options }: Connection,
): ConnectedClient {
  const client = new Client({
    url,
    exchanges: [cache, fetchExchange],
    fetchOptions: { headers },
    ...options,
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

export const connect = (connection: Connection) => connectWith(cacheExchange, connection);
