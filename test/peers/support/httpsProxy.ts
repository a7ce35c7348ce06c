/** An HTTPS server with a self-made certificate that passes requests on, as a proxy before a pool. */
import { request as send } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { certifiedKey } from '../../support/pool/certificate.js';

export interface HttpsProxy {
  /** `https://localhost:<port>` */
  readonly url: string;
  /** Where requests go from now on. */
  passTo(url: string): void;
  close(): Promise<void>;
}

export async function startHttpsProxy(): Promise<HttpsProxy> {
  const { privateKey, certificate } = certifiedKey();
  let target = '';
  const server = createServer(
    {
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
    },
    (request, response) => {
      const { method, headers, url: path = '/' } = request;
      const passed = send(new URL(path, target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      request.pipe(passed);
    },
  );
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    passTo: (url) => void (target = url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
