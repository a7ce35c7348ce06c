/** The HTTP server: the GraphQL endpoint, and the pages beside it. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { createContext } from '../gateway/context.js';
import type { Context, Services } from '../gateway/context.js';
import { acceptOnlyJson, acceptance } from '../guard/requests/acceptance.js';
import { preflightAnswerer, protectBrowsers } from '../guard/requests/browsers.js';
import { documentLimits } from '../guard/requests/documentLimits.js';
import type { GuardOptions } from '../guard/options.js';
import { refreshCookies } from '../guard/requests/refreshCookie.js';
import { proxyTrust, sourceReader } from '../guard/requests/sourceAddress.js';
import type { Source } from '../guard/requests/sourceAddress.js';
import type { UntrustedHeaders } from '../guard/requests/untrustedHeaders.js';
import { catalogue } from '../resolvers/index.js';
import type { Catalogue } from '../resolvers/resolverOf.js';
import { gatewaySchema } from '../resolvers/schema.js';
import { subgraphSchema } from '../resolvers/subgraph.js';
import type { EntityName } from '../schema/entity.js';
import { documentMemory } from './documents/documentMemory.js';
import { formatDocumentError, watchErrors } from './documents/documentError.js';
import { checkedDocuments } from './documents/documents.js';
import { graphqlHandler, watchDocuments } from './graphqlHandler.js';
import { examples } from './graphiql/examples.js';
import { registerGraphiql } from './graphiql/graphiql.js';
import { probes, registerHealth } from './health.js';
import type { Parts } from './health.js';
import { httpErrorHandler, notFoundHandler } from './httpError.js';
import { legacyStatus } from './legacyStatus.js';
import { observationOf, observeRequests } from './observedRequests.js';
import { sheddingRoute } from './overload.js';
import type { OverloadOptions } from './overload.js';
import { requestIdsBy } from './requestId.js';
import { developerLinks, startPage } from './startPage.js';

/** Pages that another part provides and this server shows, such as the embedded pool's outbox. */
export interface Pages {
  readonly paths: readonly string[];
  /** Pages for people to open. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly respond: (path: string, query: URLSearchParams) => Promise<PageResponse>;
}
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ServerOptions extends OverloadOptions {
  /** Serve GraphiQL at `/graphiql`. Default false. */
  readonly graphiql: boolean;
  /** Tell anyone the schema. Default false. */
  readonly introspection: boolean;
  readonly pages?: Pages | undefined;
  /** Serve a Federation 2 subgraph, for a router. Default false. */
  readonly subgraph?: boolean | undefined;
  /** Entities that one request of a router may ask for. Default 1000. */
  readonly maxEntityKeys?: number | undefined;
  /** Prefix of all type names in the subgraph except its entities. Default none. */
  readonly subgraphTypePrefix?: string | undefined;
  /** Types that other subgraphs may refer to by key. Default both. */
  readonly subgraphEntities?: readonly EntityName[] | undefined;
  readonly guards?: GuardOptions | undefined;
  /** Watches the forwarding headers of requests. Default: off. */
  readonly untrusted?: UntrustedHeaders | undefined;
  /** What `/health/ready` depends on, by name, besides the gateway's own parts. Default: nothing. */
  readonly parts?: Parts | undefined;
  /** Whether connections should close after their next response. Default: never. */
  readonly draining?: (() => boolean) | undefined;
  /**
   * Selects the services for a request if there are several pools; throws if it names no known
   * pool. Default: the same for all.
   */
  readonly servicesOf?: ((request: FastifyRequest) => Services) | undefined;
  /** The endpoint of a pool is `/graphql/<name>`. Default false. */
  readonly poolInPath?: boolean | undefined;
  /**
   * Request headers that pages of allowed origins may send, besides the gateway's usual ones.
   * Default: none.
   */
  readonly requestHeaders?: readonly string[] | undefined;
  /** The path before all routes on a server that hands requests on, as pages name it. Default: none. */
  readonly prefix?: string | undefined;
}

const graphqlPath = '/graphql';
const graphiqlPath = '/graphiql';

/**
 * Features that Apollo Server enables by default or by its environment. Inline traces would show
 * any caller of a subgraph how long each field took; reports would send data to a third party;
 * GraphiQL replaces the landing page.
 */
const disabled = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** The HTTP server, ready to listen. `close()` drains it. */
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
  // Checked when the response is sent: a request that arrived before the shutdown must not invite
  // another one.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining()) reply.header('connection', 'close');
    done(null, isUnendedText(payload, reply) ? `${payload}\n` : payload);
  });
  if (services.observer) {
    const pages = options.pages?.paths ?? [];
    observeRequests(
      app,
      { graphql: graphqlPath, graphiql: graphiqlPath, pages },
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
  const schema = options.subgraph
    ? subgraphSchema({
        maxEntityKeys: options.maxEntityKeys,
        typePrefix: options.subgraphTypePrefix,
        entities: options.subgraphEntities,
      })
    : gatewaySchema();
  const memory = documentMemory(schema, guards.documentMemory, () => performance.now());
  const documents = checkedDocuments({
    schema,
    accepted: memory.accepted,
    limits: documentLimits(guards.documents ?? {}, isCredential),
    introspection: options.introspection,
    onExcess: ({ limit }, { failures }) => {
      failures.write('warn', limit, { limit }, 'a document exceeds a limit');
    },
  });
  const formatError = formatDocumentError(services, options.introspection);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    // documents.ts checks and remembers documents.
    documentStore: null,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    formatError,
    allowBatchedHttpRequests: false,
    csrfPrevention: guards.browsers?.refuseCrossSite ?? true,
    stopOnTerminationSignals: false,
    logger: services.log,
    plugins: [...disabled, documents, legacyStatus, watchErrors, watchDocuments(memory.onUse)],
  });
  await apollo.start();
  app.setErrorHandler(httpErrorHandler(services));
  const endpoint = `${options.prefix ?? ''}${graphqlPath}${options.poolInPath ? '/<name of the pool>' : ''}`;
  const notFound = notFoundHandler(endpoint);
  app.setNotFoundHandler(notFound);

  const url = options.poolInPath ? `${graphqlPath}/:pool?` : graphqlPath;
  const shedding = sheddingRoute(
    graphqlHandler({
      apollo,
      documents: memory.compiled,
      onUse: memory.onUse,
      formatError,
      contextOf: (request, reply) =>
        createContext(servicesOf(request), {
          method: request.method,
          authorization: request.headers.authorization,
          apiKey: [request.headers['x-api-key']].flat()[0],
          idempotencyKey: [request.headers['idempotency-key']].flat()[0],
          source: seen(request),
          requestId: request.id,
          observed: services.observer && observationOf(request),
          refreshCookie: cookieOf?.(
            request.headers,
            (value) => void reply.header('set-cookie', value),
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
  const pageLinks = options.pages?.links ?? [];
  const start = startPage({
    graphqlPath: endpoint,
    links: developerLinks(options, pageLinks),
  });
  app.get('/', start, notFound);
  app.route({
    url,
    method: ['GET', 'POST'],
    ...shedding,
    onRequest: [start.onRequest, refuseUnknownPool, shedding.onRequest],
  });
  app.options(url, preflightAnswerer(served));
  registerHealth(app, parts);
  if (options.graphiql)
    await registerGraphiql(app, { path: graphiqlPath, graphqlPath, examples, links: pageLinks });
  if (options.pages) addPages(app, options.pages);
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/** Whether JSON lacks the line end that keeps a terminal's prompt off it. Apollo Server writes one itself. */
function isUnendedText(payload: unknown, reply: FastifyReply): payload is string {
  return (
    typeof payload === 'string' &&
    payload.endsWith('}') &&
    !reply.hasHeader('content-length') &&
    String(reply.getHeader('content-type')).includes('json')
  );
}

/** Whether a root field spends a guess or a message. */
function isCredential(field: string): boolean {
  return Object.hasOwn(catalogue, field) && (catalogue as Catalogue)[field]?.spends !== undefined;
}

function addPages(app: FastifyInstance, { paths, respond }: Pages): void {
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      const { status, headers, body } = await respond(
        path,
        new URL(request.url, 'http://localhost').searchParams,
      );
      return reply.code(status).headers(headers).send(body);
    });
  }
}
