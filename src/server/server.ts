/** The HTTP server: the GraphQL endpoint, the health checks and the pages. */
import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { createContext } from '../gateway/context.js';
import type { Services } from '../gateway/context.js';
import { acceptOnlyJson, acceptance } from '../guard/requests/acceptance.js';
import { preflightAnswerer, protectBrowsers } from '../guard/requests/browsers.js';
import { refreshCookies } from '../guard/requests/refreshCookie.js';
import { proxyTrust, sourceReader } from '../guard/requests/sourceAddress.js';
import type { Source } from '../guard/requests/sourceAddress.js';
import { accountPath, registerAccount } from './account/account.js';
import type { AccountOptions } from './account/account.js';
import { apolloServer } from './apolloServer.js';
import { consolePath, registerConsole } from './console/console.js';
import type { ConsoleOptions } from './console/console.js';
import { graphqlHandler } from './graphqlHandler.js';
import { examples } from './graphiql/examples.js';
import { registerGraphiql } from './graphiql/graphiql.js';
import { probes, registerHealth } from './health.js';
import { httpErrorHandler, notFoundHandler } from './httpError.js';
import { observationOf, observeRequests } from './observedRequests.js';
import { sheddingRoute } from './overload.js';
import type { PageLink } from './pages/shared.js';
import { requestIdsBy } from './requestId.js';
import type { Pages, ServerOptions } from './serverOptions.js';
import { pageLinks, startPage } from './startPage.js';

const graphqlPath = '/graphql';
const graphiqlPath = '/graphiql';

/** Makes the HTTP server, ready to listen. `close()` drains it. */
export async function createServer(
  services: Services,
  options: ServerOptions,
): Promise<FastifyInstance> {
  const { guards = {}, parts = {}, draining = () => false } = options;
  const app = Fastify({
    ...acceptance(guards.acceptance, () => {
      services.observer?.answered({ route: 'unreadable', method: 'other', status: '4xx' });
    }),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: requestIdsBy(proxyTrust(guards.source)),
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // Checked when the response is sent, so that a request that arrived before the shutdown closes
  // its connection too.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining()) reply.header('connection', 'close');
    done(null, isUnendedText(payload, reply) ? `${payload}\n` : payload);
  });
  if (services.observer) {
    const pages = options.pages?.paths ?? [];
    observeRequests(
      app,
      { graphql: graphqlPath, graphiql: graphiqlPath, own: [accountPath, consolePath], pages },
      services.observer,
    );
  }
  acceptOnlyJson(app, guards.acceptance);
  const served = {
    cookies: guards.refreshCookie !== undefined,
    requestHeaders: options.requestHeaders ?? [],
    probes,
  };
  const cookieOf = guards.refreshCookie && refreshCookies(guards.refreshCookie, services.log);
  protectBrowsers(app, guards.browsers ?? {}, served);
  const servicesOf = options.servicesOf ?? (() => services);
  const readSource = sourceReader(guards.source);
  const { untrusted } = options;
  const sourceOf = (request: FastifyRequest): Source =>
    readSource(request.socket.remoteAddress, request.headers);
  const seen = (request: FastifyRequest): Source => {
    untrusted?.see(request.socket.remoteAddress, request.headers);
    return sourceOf(request);
  };
  const { apollo, memory, trusted, formatError } = apolloServer(services, options);
  await apollo.start();
  app.setErrorHandler(httpErrorHandler(services));
  const endpoint = `${options.prefix ?? ''}${graphqlPath}${options.poolInPath ? '/<name of the pool>' : ''}`;
  const links = pageLinks(options);
  const start = startPage({
    graphqlPath: endpoint,
    ...links,
  });
  const notFound = notFoundHandler(endpoint);
  app.setNotFoundHandler({ preHandler: start.onNotFound }, notFound);

  const url = options.poolInPath ? `${graphqlPath}/:pool?` : graphqlPath;
  const shedding = sheddingRoute(
    graphqlHandler({
      apollo,
      documents: memory.compiled,
      trusted,
      onUse: memory.onUse,
      formatError,
      contextOf: (request, reply) =>
        createContext(servicesOf(request), {
          method: request.method,
          authorization: request.headers.authorization,
          apiKey: [request.headers['x-api-key']].flat()[0],
          idempotencyKey: [request.headers['idempotency-key']].flat()[0],
          source: seen(request),
          userAgent: request.headers['user-agent'],
          requestId: request.id,
          observed: services.observer && observationOf(request),
          refreshCookie: cookieOf?.(
            request.headers,
            (value) => void reply.header('set-cookie', value),
            servicesOf(request).pool,
          ),
        }),
    }),
    options.maxRequestsInFlight ?? Infinity,
    (request) => sourceOf(request).bucket,
  );
  // Refuses a request that names no known pool, before reading its body.
  const refuseUnknownPool = (
    request: FastifyRequest,
    _reply: FastifyReply,
    done: () => void,
  ): void => {
    servicesOf(request);
    done();
  };
  app.get('/', { onRequest: start.onRequest, preHandler: start.onNotFound }, notFound);
  app.route({
    url,
    method: ['GET', 'POST'],
    ...shedding,
    onRequest: [start.onRequest, refuseUnknownPool, shedding.onRequest],
  });
  app.options(url, preflightAnswerer(served));
  registerHealth(app, parts);
  const linksBeside = (own: string): readonly PageLink[] =>
    links.forDevelopers.filter(({ href }) => href !== own);
  if (options.graphiql)
    await registerGraphiql(app, {
      path: graphiqlPath,
      graphqlPath,
      examples,
      links: linksBeside(graphiqlPath),
    });
  const signedIn = (own = ''): AccountOptions & ConsoleOptions => ({
    prefix: options.prefix,
    poolInPath: options.poolInPath,
    tokens: cookieOf ? 'cookie' : 'memory',
    links: linksBeside(own),
    admit: servicesOf,
  });
  if (options.account) await registerAccount(app, signedIn(links.account));
  if (options.console) await registerConsole(app, signedIn(links.console));
  if (options.pages) addPages(app, options.pages, linksBeside);
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/**
 * Returns whether the payload is JSON without a line break at its end. With it, a terminal's prompt
 * appears on a new line. Apollo Server writes one itself.
 */
function isUnendedText(payload: unknown, reply: FastifyReply): payload is string {
  return (
    typeof payload === 'string' &&
    payload.endsWith('}') &&
    !reply.hasHeader('content-length') &&
    String(reply.getHeader('content-type')).includes('json')
  );
}

function addPages(
  app: FastifyInstance,
  { paths, respond }: Pages,
  linksBeside: (own: string) => readonly PageLink[],
): void {
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      const { status, headers, body } = await respond(
        path,
        new URL(request.url, 'http://localhost').searchParams,
        linksBeside(path),
      );
      return reply.code(status).headers(headers).send(body);
    });
  }
}
