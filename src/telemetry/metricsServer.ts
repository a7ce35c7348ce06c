/** The only place that serves metrics: on a port of their own, which the public does not reach. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Metrics } from './metrics.js';

export interface MetricsServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveMetrics({ text, contentType }: Pick<Metrics, 'text' | 'contentType'>, { host, port }: { readonly host: string; readonly port: number }): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    text().then((body) => response.writeHead(200, { 'content-type': contentType }).end(body), () => response.writeHead(500).end());
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
