/** The only place for browsers: what their answers carry, and which pages may call, under which names. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { expectedHosts } from '../../common/hosts.js';

export interface BrowserOptions {
  /** Origins of pages that may call besides the gateway's own, such as `https://app.example.com`. Default: none. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /**
   * Names in `Host` that are answered besides loopback and the address that the connection came to,
   * without ports, such as `id.example.com`; `*` is any. Default: none.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /** `false` lets pages of any origin call, under any name. Default true. */
  readonly refuseCrossSite?: boolean | undefined;
}

/** What the server knows of itself. */
export interface Served {
  /** Those that may call send their cookies. */
  readonly cookies: boolean;
  /** Headers of the gateway's own that its configuration names, such as that of the user pool. */
  readonly requestHeaders: readonly string[];
  /** Paths that load balancers ask by address: they tell no more than whether the process works. */
  readonly probes: readonly string[];
}

/** The answers are data for one caller: never stored, framed, sniffed or shown as a page. OWASP's REST security sheet. */
const protection = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Two years. Browsers heed it over TLS only, which ends before the gateway.
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const methods = 'GET, POST';
/** The gateway's own, Apollo Client's, and those of traces: W3C Trace Context, W3C Baggage, Sentry. */
const requestHeaders = [
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'baggage',
  'content-type',
  'idempotency-key',
  'sentry-trace',
  'traceparent',
  'tracestate',
  'x-api-key',
  'x-apollo-operation-name',
  'x-request-id',
];

/** Protects every answer, refuses names that are not the server's, and calls from pages of other origins. */
export function protectBrowsers(
  app: FastifyInstance,
  { allowedOrigins = [], allowedHosts, refuseCrossSite = true }: BrowserOptions,
  { cookies, probes }: Served,
): void {
  const allowed = new Set(allowedOrigins);
  const isExpected = expectedHosts(refuseCrossSite ? allowedHosts : ['*']);
  const probed = new Set(probes);

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(protection);
    const { origin, host } = request.headers;
    const isAllowed = origin !== undefined && allowed.has(origin);
    if (
      !isExpected(host, request.socket.localAddress, probed.has(request.routeOptions.url ?? ''))
    ) {
      done(Object.assign(new Error('unexpected host'), { statusCode: 421 }));
      return;
    }
    if (isAllowed) allow(reply, origin, cookies);
    if (refuseCrossSite && !isAllowed && isCrossSite(request)) {
      done(Object.assign(new Error('cross-site'), { statusCode: 403 }));
      return;
    }
    if (request.method === 'GET' && (isAllowed || isSafeQuery(request)))
      request.headers['apollo-require-preflight'] = 'not needed';
    done();
  });
}

function allow(reply: FastifyReply, origin: string, cookies: boolean): void {
  if (cookies) reply.header('access-control-allow-credentials', 'true');
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after, x-request-id',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  });
}

function isSameOrigin(origin: string, host: string | undefined): boolean {
  return origin === `https://${host ?? ''}` || origin === `http://${host ?? ''}`;
}

/**
 * Whether a page of another origin makes the browser send this. Other programs send neither header; a browser lets no
 * page change them (Fetch standard, forbidden request-headers). Following a link to GraphiQL is `navigate`.
 */
function isCrossSite({ headers, method }: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (origin !== undefined) return !isSameOrigin(origin, host);
  return (
    (site === 'cross-site' || site === 'same-site') && !(mode === 'navigate' && method === 'GET')
  );
}

/**
 * Whether no page of another origin makes a browser send this GET, so that a query in it may run
 * without the header that Apollo Server asks for. Browsers send `Sec-Fetch-Site` to HTTPS and to
 * loopback only, and older ones never: then it is no link, image, script or form when it asks for
 * JSON, which those never do, or when it is not called Mozilla, as every browser is. What slips
 * through can be read by its sender alone; mutations by GET are never run.
 */
function isSafeQuery({ headers }: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site, accept = '', 'user-agent': agent } = headers;
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return true;
  return /\bjson\b/.test(accept) || (agent !== undefined && !agent.startsWith('Mozilla/'));
}

/** Answers whether a page may send its request (Fetch standard, CORS-preflight request); cross-site ones are refused before. */
export function preflightAnswerer({
  requestHeaders: configured,
}: Pick<Served, 'requestHeaders'>): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  const answer = {
    'access-control-allow-methods': methods,
    'access-control-allow-headers': [...requestHeaders, ...configured].join(', '),
    'access-control-max-age': '600',
  };
  return (request, reply) => {
    const isAllowed = reply.hasHeader('access-control-allow-origin');
    // Private Network Access: a page of the internet that is allowed to may call a gateway within.
    if (isAllowed && request.headers['access-control-request-private-network'] === 'true')
      reply.header('access-control-allow-private-network', 'true');
    return reply
      .code(204)
      .headers(isAllowed ? answer : { allow: methods })
      .send();
  };
}
