/**
 * Refuses requests beyond a limit before their bodies are read. The limit is shared between sources
 * (addresses of callers).
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface OverloadOptions {
  /**
   * How many requests may be answered at the same time. Default: the number of calls to Cognito
   * that may be in progress and in the queue.
   */
  readonly maxRequestsInFlight?: number | undefined;
}

const refusal = JSON.stringify({
  errors: [
    {
      message: 'The server is overloaded. Try again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    },
  ],
});

function refuse(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .headers({ 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' })
    .send(refusal);
}

/**
 * A source may have this many times as many requests in progress as there are free places. So one
 * source alone gets two thirds of all places, and each of two gets two fifths.
 */
const timesFree = 2;

/**
 * The places for requests, counted per source. Dynamic thresholds (Choudhury and Hahne, "Dynamic
 * queue length thresholds for shared-memory packet switches", 1998): the allowance of a source
 * shrinks as others arrive, so a new source still finds a place while the others hold two or more
 * each. The map has no more keys than there are places.
 */
export class Places {
  private readonly held = new Map<string, number>();
  private free: number;

  constructor(most: number) {
    this.free = most;
  }

  hasRoom(source: string): boolean {
    return (this.held.get(source) ?? 0) < timesFree * this.free;
  }

  take(source: string): void {
    this.held.set(source, (this.held.get(source) ?? 0) + 1);
    this.free -= 1;
  }

  leave(source: string): void {
    const left = (this.held.get(source) ?? 1) - 1;
    if (left > 0) this.held.set(source, left);
    else this.held.delete(source);
    this.free += 1;
  }
}

/**
 * Makes a route refuse requests beyond the limit. A request counts from when it has fully arrived
 * until it is answered, so that slow senders do not keep others out.
 */
export function sheddingRoute(
  handler: (this: never, request: never, reply: never) => unknown,
  maxRequestsInFlight: number,
  sourceOf: (request: FastifyRequest) => string,
) {
  const places = new Places(maxRequestsInFlight);
  return {
    onRequest: (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
      if (places.hasRoom(sourceOf(request))) done();
      else void refuse(reply);
    },
    handler: async function (
      this: unknown,
      request: FastifyRequest,
      reply: FastifyReply,
    ): Promise<unknown> {
      const source = sourceOf(request);
      if (!places.hasRoom(source)) return refuse(reply);
      places.take(source);
      try {
        return await handler.call(this as never, request as never, reply as never);
      } finally {
        places.leave(source);
      }
    },
  };
}
