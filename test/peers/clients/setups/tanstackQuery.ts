import { MutationObserver, QueryClient } from '@tanstack/react-query';

import type { ConnectedClient, Connection } from './connection.js';
import { connect as connectSender } from './graphqlRequest.js';

export function connect(connection: Connection): ConnectedClient {
  const client = new QueryClient();
  const { query, mutate } = connectSender(connection);
  return {
    query: (document, variables) =>
      client.fetchQuery({
        queryKey: [document, variables],
        queryFn: () => query(document, variables),
      }),
    mutate: (document, variables) =>
      new MutationObserver(client, { mutationFn: () => mutate(document, variables) }).mutate(),
  };
}
