// Apollo Gateway 2 in front of the gateway, which is the subgraph `identity`:
// npm install @apollo/gateway @apollo/server graphql
// node apollo.mjs supergraph.graphql 4100
//
// The gateway runs with SUBGRAPH=on and TRUSTED_PROXIES=1 (one more for each proxy before the
// router). docs/federation.md
import { readFileSync } from 'node:fs';

import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const toIdentity = [
  'authorization',
  'x-api-key',
  'idempotency-key',
  'cookie',
  'x-pool',
  'traceparent',
  'tracestate',
];

class Identity extends RemoteGraphQLDataSource {
  willSendRequest({ request, context: { req } }) {
    if (!req) return;
    for (const name of toIdentity) {
      if (req.headers[name] !== undefined)
        request.http.headers.set(name, String(req.headers[name]));
    }
    const chain = [req.headers['x-forwarded-for'], req.socket.remoteAddress];
    request.http.headers.set('x-forwarded-for', chain.filter(Boolean).join(', '));
  }

  didReceiveResponse({ response, context: { res } }) {
    const cookie = response.http?.headers.get('set-cookie');
    if (res && cookie) res.appendHeader('set-cookie', cookie);
    return response;
  }
}

const [supergraph = 'supergraph.graphql', port = '4100'] = process.argv.slice(2);
const server = new ApolloServer({
  gateway: new ApolloGateway({
    supergraphSdl: readFileSync(supergraph, 'utf8'),
    buildService: ({ name, url }) =>
      name === 'identity' ? new Identity({ url }) : new RemoteGraphQLDataSource({ url }),
  }),
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(port) },
  context: async ({ req, res }) => ({ req, res }),
});
console.log(`The router is at ${url}`);
