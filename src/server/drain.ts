/** The only place that takes the server out of service without losing a request. */
import { setTimeout as pause } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

export interface DrainOptions {
  /** Milliseconds between turning not ready and taking no more connections, for load balancers to notice. Default 0. */
  readonly noticeMs?: number | undefined;
  /** Milliseconds for the requests under way after that; the rest is cut. Default 10000. */
  readonly drainMs?: number | undefined;
}

/** Milliseconds between two looks for connections that have become idle. */
const sweepMs = 50;

/**
 * The server must be not ready already, and must say `Connection: close`: so clients move on by themselves, and when the
 * server takes no more connections those that it still has are idle or under way.
 */
export async function drain(
  app: FastifyInstance,
  { noticeMs = 0, drainMs = 10_000 }: DrainOptions,
): Promise<void> {
  if (noticeMs > 0) await pause(noticeMs);
  const sweep = setInterval(() => {
    app.server.closeIdleConnections();
  }, sweepMs);
  const cut = setTimeout(() => {
    app.server.closeAllConnections();
  }, drainMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}
