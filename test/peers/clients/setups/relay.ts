/** A Relay environment, and a client that sends what Relay's compiler made of the documents. */
import type { DocumentNode } from 'graphql';
import relay from 'relay-runtime';
import type { ConcreteRequest, GraphQLResponse } from 'relay-runtime';

import type { ConnectedClient, Connection } from './connection.js';

export function relayEnvironment({ url, headers }: Connection) {
  const network = relay.Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  });
  return new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) });
}

type ArtifactOf = (name: string) => ConcreteRequest | Promise<ConcreteRequest>;

/** `artifactOf` returns the compiled operation with this name. */
export function connectWith(artifactOf: ArtifactOf, connection: Connection): ConnectedClient {
  const compiled = (document: DocumentNode, suffix: string) => {
    const [definition] = document.definitions;
    const name = definition?.kind === 'OperationDefinition' ? definition.name?.value : undefined;
    return artifactOf(`${name ?? ''}${suffix}`);
  };
  const environment = relayEnvironment(connection);
  return {
    query: async (document, variables) => {
      const query = await compiled(document, 'Query');
      return (await relay.fetchQuery(environment, query, variables).toPromise()) as never;
    },
    mutate: async (document, variables) => {
      const mutation = await compiled(document, 'Mutation');
      return new Promise((resolve, reject) => {
        relay.commitMutation(environment, {
          mutation,
          variables,
          onCompleted: (data) => resolve(data as never),
          onError: reject,
        });
      });
    },
  };
}
