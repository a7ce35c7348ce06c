/** The address of a gateway, which stays when another gateway takes its place. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Door {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of the loopback interface. */
export async function openDoor(listener: RequestListener): Promise<Door> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
