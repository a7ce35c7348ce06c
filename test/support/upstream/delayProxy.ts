/** A TCP proxy that delays every byte towards the client. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface DelayProxy {
  readonly port: number;
  /** The delay in milliseconds for answers from now on. */
  delayMs: number;
  readonly close: () => void;
}

export async function startDelayProxy(target: number): Promise<DelayProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
    client.pipe(upstream);
    let delivered = Promise.resolve();
    upstream.on('data', (chunk) => {
      const due = wait(proxy.delayMs);
      // Keep the order, even if the delay has changed meanwhile.
      delivered = delivered.then(() => due).then(() => void client.write(chunk));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: DelayProxy = {
    port: (server.address() as AddressInfo).port,
    delayMs: 0,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return proxy;
}
