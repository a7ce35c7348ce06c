/** A TCP proxy before Cognito that injects faults, chosen per request from a seed. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

export type Fault =
  /** The connection is refused. */
  | 'refused'
  /** The connection is reset as the request arrives; Cognito never sees it. */
  | 'resetBefore'
  /** Cognito executes the request, but the connection is reset instead of the answer. */
  | 'resetAfter'
  /** Cognito executes the request; half of its answer arrives, then the connection ends. */
  | 'cut'
  /** Cognito executes the request; its answer arrives byte by byte. */
  | 'trickle'
  /** Cognito executes the request; its answer never arrives. */
  | 'hang'
  /** Data is silently dropped in both directions. */
  | 'blackHole';

export interface Spoiling {
  readonly fault?: Fault;
  /** Share of the requests, 0 to 1. Default 1. */
  readonly share?: number;
  /** Delay of every answer in milliseconds. */
  readonly latencyMs?: number;
}

export interface FaultProxy {
  readonly endpoint: string;
  /** Requests that arrived at the proxy. */
  requests: number;
  /** Number of answers with TooManyRequestsException. */
  throttled: number;
  /** How requests are treated from now on. */
  spoil: (spoiling: Spoiling) => Promise<void>;
  close: () => Promise<void>;
}

/** Milliseconds between two bytes. */
const trickleMs = 40;

export async function startFaultProxy(targetPort: number, seed = 1): Promise<FaultProxy> {
  const random = seeded(seed);
  const sockets = new Set<Socket>();
  let spoiling: Spoiling = {};
  let server = createServer();
  let port = 0;

  async function listen(): Promise<void> {
    server = createServer({ noDelay: true }, serve).listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  }

  async function stop(ended: Server): Promise<void> {
    for (const socket of sockets) socket.destroy();
    if (ended.listening) await new Promise((resolve) => ended.close(resolve));
  }

  function serve(client: Socket): void {
    sockets.add(client);
    let fault: Fault | undefined;
    let upstream: Socket | undefined;
    const answer = (chunk: Buffer): void => {
      if (fault === 'resetAfter') client.resetAndDestroy();
      else if (fault === 'cut') client.end(chunk.subarray(0, chunk.length / 2));
      else if (fault === 'trickle') drip(client, chunk);
      else if (fault === undefined) client.write(chunk);
    };
    const forward = (): Socket => {
      const socket = connect(targetPort, '127.0.0.1');
      socket.on('data', (chunk) => {
        if (chunk.includes('TooManyRequestsException')) proxy.throttled += 1;
        if (spoiling.latencyMs === undefined) answer(chunk);
        else setTimeout(answer, spoiling.latencyMs, chunk);
      });
      socket
        .on('error', () => client.destroy())
        .on('close', () => {
          if (fault === undefined) client.end();
        });
      return socket;
    };
    client.on('data', (chunk) => {
      if (chunk.subarray(0, 5).equals(start)) {
        proxy.requests += 1;
        fault =
          spoiling.fault !== undefined && random() < (spoiling.share ?? 1)
            ? spoiling.fault
            : undefined;
      }
      if (fault === 'resetBefore') client.resetAndDestroy();
      else if (fault !== 'blackHole') (upstream ??= forward()).write(chunk);
    });
    client
      .on('error', () => undefined)
      .on('close', () => {
        sockets.delete(client);
        upstream?.destroy();
      });
  }

  await listen();
  const proxy: FaultProxy = {
    endpoint: `http://127.0.0.1:${String(port)}`,
    requests: 0,
    throttled: 0,
    spoil: async (next) => {
      spoiling = next;
      if (next.fault === 'refused') await stop(server);
      else if (!server.listening) await listen();
    },
    close: () => stop(server),
  };
  return proxy;
}

const start = Buffer.from('POST ');

function drip(client: Socket, chunk: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (client.destroyed || sent === chunk.length) clearInterval(timer);
    else client.write(chunk.subarray(sent, (sent += 1)));
  }, trickleMs);
}

/** Mulberry32: the same faults in the same order for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
