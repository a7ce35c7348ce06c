/** The only place that observes HTTP requests for GraphQL; probes and pages are not counted. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Context, Services } from '../context.js';

type Observation = NonNullable<Context['observed']>;
type Observer = NonNullable<Services['observer']>;

const observations = new WeakMap<FastifyRequest, Observation>();

export function observeRequests(app: FastifyInstance, path: string, { begin }: Observer): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.routeOptions.url?.startsWith(path))
      observations.set(
        request,
        begin('request', request.method, undefined, {
          traceparent: request.headers.traceparent,
          tracestate: request.headers.tracestate,
        }),
      );
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    observations.get(request)?.end(String(reply.statusCode));
    done();
  });
}

/** What the operations of the request are part of. */
export function observationOf(request: FastifyRequest): Observation | undefined {
  return observations.get(request);
}
