/**
 * Observes HTTP: how every request ended, by the class of its route, and requests for GraphQL as
 * pieces of work.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Context, Services } from '../gateway/context.js';

type Observation = NonNullable<Context['observed']>;
type Observer = NonNullable<Services['observer']>;
type Answered = Parameters<Observer['answered']>[0];

const observations = new WeakMap<FastifyRequest, Observation>();

interface Paths {
  readonly graphql: string;
  readonly graphiql: string;
  /** Paths of the account page and the console. */
  readonly own: readonly string[];
  /** Paths of pages served by other parts. */
  readonly pages: readonly string[];
}

export function observeRequests(app: FastifyInstance, paths: Paths, observer: Observer): void {
  const routes = new Map<string | undefined, Answered['route']>([
    [undefined, 'none'],
    ['/', 'start'],
    ...paths.pages.map((path) => [path, 'page'] as const),
  ]);
  /** Classifies a request by the pattern of its route, never by the path that was sent. */
  function routeOf({ routeOptions: { url } }: FastifyRequest): Answered['route'] {
    const known = routes.get(url);
    if (known !== undefined || url === undefined) return known ?? 'none';
    const isBelow = (path: string): boolean => url === path || url.startsWith(`${path}/`);
    if (isBelow(paths.graphql)) return 'graphql';
    if (isBelow(paths.graphiql)) return 'graphiql';
    if (paths.own.some(isBelow)) return 'page';
    return isBelow('/health') ? 'health' : 'other';
  }

  app.addHook('onRequest', (request, reply, done) => {
    const { method, headers } = request;
    const route = routeOf(request);
    if (route === 'graphql') {
      const { traceparent, tracestate } = headers;
      observations.set(
        request,
        observer.begin('request', method, undefined, { traceparent, tracestate }),
      );
    }
    let hasEnded = false;
    function end(status: Answered['status'], code: number): void {
      if (hasEnded) return;
      hasEnded = true;
      observations.get(request)?.end(String(code));
      observer.answered(
        { route, method: methods.get(method) ?? 'other', status },
        reply.elapsedTime / 1000,
      );
    }
    reply.raw.once('finish', () => {
      end(statusClassOf(reply.statusCode), reply.statusCode);
    });
    // Listens for `close` too, because Fastify calls no hook when the connection ends before the
    // answer.
    reply.raw.once('close', () => {
      end('aborted', callerLeft);
    });
    done();
  });
}

/** The status that nginx logs for a caller who disconnected before the answer. */
const callerLeft = 499;
const methods = new Map(
  (['GET', 'HEAD', 'OPTIONS', 'POST'] as const).map((method) => [method as string, method]),
);
const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;

function statusClassOf(status: number): Answered['status'] {
  return classes[Math.floor(status / 100) - 1] ?? '5xx';
}

/** Returns the observation that the request's operations belong to. */
export function observationOf(request: FastifyRequest): Observation | undefined {
  return observations.get(request);
}
