// Hive Gateway 2 in front of the gateway, which is the subgraph `identity`:
// npm install @graphql-hive/gateway
// npx hive-gateway supergraph supergraph.graphql --config-path hive.config.mjs
//
// The gateway runs with SUBGRAPH=on and TRUSTED_PROXIES=1 (one more for each proxy before the
// router). docs/federation.md
import { defineConfig } from '@graphql-hive/gateway';

const toIdentity = [
  'authorization',
  'x-api-key',
  'idempotency-key',
  'cookie',
  'x-pool',
  'traceparent',
  'tracestate',
];

export const gatewayConfig = defineConfig({
  propagateHeaders: {
    fromClientToSubgraphs({ request, context, subgraphName }) {
      if (subgraphName.toLowerCase() !== 'identity') return {};
      const chain = [request.headers.get('x-forwarded-for'), context.req.socket.remoteAddress];
      const headers = toIdentity
        .map((name) => [name, request.headers.get(name)])
        .filter(([, value]) => value !== null);
      return {
        ...Object.fromEntries(headers),
        'x-forwarded-for': chain.filter(Boolean).join(', '),
      };
    },
    fromSubgraphsToClient({ response, subgraphName }) {
      if (subgraphName.toLowerCase() !== 'identity') return {};
      return { 'set-cookie': response.headers.getSetCookie() };
    },
  },
});
