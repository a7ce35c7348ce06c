/** The only place that refuses requests because more are being answered than can be in time: before their bodies are read. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface OverloadOptions {
  /** Requests being answered at once. Default: as many as calls to Cognito may be under way or wait. */
  readonly maxRequestsInFlight?: number | undefined;
}

const refusal = JSON.stringify({ errors: [{ message: 'The server has too much to do. Try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(503).headers({ 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' }).send(refusal);
}

/**
 * A route that sheds. A request counts from the moment that it is whole, so that slow senders hold nobody else up, until
 * it is answered.
 */
export function sheddingRoute(handler: (this: never, request: never, reply: never) => unknown, maxRequestsInFlight: number) {
  let inFlight = 0;
  return {
    onRequest: (_request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
      if (inFlight < maxRequestsInFlight) done();
      else void refuse(reply);
    },
    handler: async function (this: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      if (inFlight >= maxRequestsInFlight) return refuse(reply);
      inFlight += 1;
      try {
        return await handler.call(this as never, request as never, reply as never);
      } finally {
        inFlight -= 1;
      }
    },
  };
}
