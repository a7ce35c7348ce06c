/** The only place that takes the server out of service without losing a request. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

export interface DrainOptions {
  /** Milliseconds between turning not ready and taking no more connections, for load balancers to notice. Default 0. */
  readonly noticeMs?: number | undefined;
  /** Milliseconds for the requests under way after that; the rest is cut. Default 10000. */
  readonly drainMs?: number | undefined;
}

/** A turn of the event loop that took longer has let connections arrive behind its back, in milliseconds. */
const shortTurnMs = 1;
/** Milliseconds to wait for such a turn, on a machine that has other work. */
const patienceMs = 1000;

/**
 * The server must be not ready already, and must say `Connection: close` with every answer: so clients move on by
 * themselves, and when the server takes no more connections those that it still has are idle or under way.
 */
export async function drain(
  app: FastifyInstance,
  { noticeMs = 0, drainMs = 10_000 }: DrainOptions,
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
 * Resolves when the last connection has ended. Idle ones are closed at once; the others close after their answer, which
 * says so.
 */
async function stopListening(server: Server): Promise<void> {
  await quietTurn(server);
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/**
 * To close a listener resets the connections that wait in the kernel to be taken, with the requests that were sent on
 * them, and libuv takes one a turn. After a turn that took none there is none, but for those that came since.
 */
async function quietTurn(server: Server): Promise<void> {
  let taken = 0;
  const count = (): void => void (taken += 1);
  server.on('connection', count);
  // What is left of the present turn may not look for connections.
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
