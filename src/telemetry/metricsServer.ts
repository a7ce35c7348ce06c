/** Serves metrics on a separate port, which must not be reachable by the public. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expectedHosts } from '../common/hosts.js';
import type { ExpectedHosts } from '../common/hosts.js';
import type { Metrics } from './metrics.js';

export interface MetricsServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface MetricsPlace {
  readonly host: string;
  readonly port: number;
  readonly allowedHosts?: readonly string[] | undefined;
}

export async function serveMetrics(
  { text, contentType }: Pick<Metrics, 'text' | 'contentType'>,
  { host, port, allowedHosts }: MetricsPlace,
): Promise<MetricsServer> {
  const isExpected = expectedHosts(allowedHosts);
  const server = createServer((request, response) => {
    const refusal = refusalOf(request, isExpected);
    if (refusal !== undefined) {
      response.writeHead(refusal, protection).end();
      return;
    }
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    text().then(
      (body) => response.writeHead(200, { ...protection, 'content-type': contentType }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}/metrics`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

const protection = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * Pages may not read the metrics, but a person may open them in a browser. Prometheus connects by
 * address, or by a name in ALLOWED_HOSTS.
 */
function refusalOf(
  { headers, socket }: IncomingMessage,
  isExpected: ExpectedHosts,
): 403 | 421 | undefined {
  if (!isExpected(headers.host, socket.localAddress, true)) return 421;
  const site = headers['sec-fetch-site'];
  const foreign = site === 'cross-site' || site === 'same-site';
  return headers.origin !== undefined || (foreign && headers['sec-fetch-mode'] !== 'navigate')
    ? 403
    : undefined;
}
