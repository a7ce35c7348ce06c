/**
 * The only place that refuses requests because more are being answered than can be in time: before their bodies are
 * read. Places are shared by source.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface OverloadOptions {
  /** Requests being answered at once. Default: as many as calls to Cognito may be under way or wait. */
  readonly maxRequestsInFlight?: number | undefined;
}

const refusal = JSON.stringify({
  errors: [
    {
      message: 'The server has too much to do. Try again in a moment.',
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

/** A source may hold so many times the places that are free. One source alone gets two thirds of all, and each of two gets two fifths. */
const timesFree = 2;

/**
 * Places for requests, each of a source. By dynamic thresholds (Choudhury and Hahne, "Dynamic queue length thresholds for
 * shared-memory packet switches", 1998): what a source may hold shrinks as others come, and one place is left for a
 * source that holds none while the others hold two or more each. The map has no more keys than there are places.
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
 * A route that sheds. A request counts from the moment that it is whole, so that slow senders hold nobody else up, until
 * it is answered.
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
