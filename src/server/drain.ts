/** Takes the server out of service without losing a request. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import { defaults } from '../common/defaults.js';

export interface DrainOptions {
  /**
   * Milliseconds between reporting not ready and closing the listener, so that load balancers
   * notice. Default 0.
   */
  readonly noticeMs?: number | undefined;
  /**
   * Milliseconds that requests in progress may take after that; then they are cut off. Default
   * 10000.
   */
  readonly drainMs?: number | undefined;
}

/**
 * Milliseconds. If a turn of the event loop takes longer, connections may have arrived unnoticed.
 */
const shortTurnMs = 1;
/** Milliseconds to wait for such a short turn, on a busy machine. */
const patienceMs = 1000;

/**
 * Drains the server, which must already report not ready and send `Connection: close` with every
 * response. Clients therefore close their connections by themselves, and when the listener closes,
 * the remaining connections are idle or have a request in progress.
 */
export async function drain(
  app: FastifyInstance,
  { noticeMs = defaults.noticeMs, drainMs = defaults.drainMs }: DrainOptions,
): Promise<void> {
  if (noticeMs > 0) await pause(noticeMs);
  const cut = setTimeout(() => {
    app.server.closeAllConnections();
  }, drainMs);
  try {
    if (app.server.listening) await stopListening(app.server);
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}

/**
 * Resolves when the last connection has ended. Idle connections are closed at once; the others
 * close after their response, which contains `Connection: close`.
 */
async function stopListening(server: Server): Promise<void> {
  await quietTurn(server);
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/**
 * Waits until no connection is left to accept. Closing a listener resets the connections that still
 * wait in the kernel's backlog, with the requests sent on them, and libuv accepts one connection
 * per turn of the event loop. After a turn that accepted none, the backlog is empty, except for
 * connections that arrived since.
 */
async function quietTurn(server: Server): Promise<void> {
  let taken = 0;
  const count = (): void => void (taken += 1);
  server.on('connection', count);
  // The rest of the current turn does not count, because it may not poll for connections.
  await nextTurn();
  const began = performance.now();
  for (let turn = began, quiet = false; !quiet && turn - began < patienceMs;) {
    taken = 0;
    await nextTurn();
    const now = performance.now();
    quiet = taken === 0 && now - turn < shortTurnMs;
    turn = now;
  }
  server.off('connection', count);
}
