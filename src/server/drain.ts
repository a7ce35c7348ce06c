/** Takes the server out of service without losing a request. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import { defaults } from '../common/defaults.js';

export interface DrainOptions {
  /**
   * Milliseconds between turning not ready and closing the listener, so that load balancers notice.
   * Default 0.
   */
  readonly noticeMs?: number | undefined;
  /** Milliseconds for requests in progress after that; the rest are cut off. Default 10000. */
  readonly drainMs?: number | undefined;
}

/** Milliseconds. During a longer turn of the event loop, connections may have arrived unnoticed. */
const shortTurnMs = 1;
/** Milliseconds to wait for such a turn, on a busy machine. */
const patienceMs = 1000;

/**
 * The server must already report not ready and send `Connection: close` with every response.
 * Clients then move on by themselves, and when the listener closes, the remaining connections are
 * idle or have a request in progress.
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
 * close after their response, which announces it.
 */
async function stopListening(server: Server): Promise<void> {
  await quietTurn(server);
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/**
 * Closing a listener resets the connections still waiting in the kernel's backlog, with the
 * requests sent on them, and libuv accepts one per turn. After a turn that accepted none, the
 * backlog is empty except for connections that arrived since.
 */
async function quietTurn(server: Server): Promise<void> {
  let taken = 0;
  const count = (): void => void (taken += 1);
  server.on('connection', count);
  // The rest of the current turn may not poll for connections.
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
