/**
 * Protects browsers: sets security headers, and decides which pages may call under which host
 * names.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { expectedHosts } from '../../common/hosts.js';

export interface BrowserOptions {
  /**
   * Origins of pages that may call, such as `https://app.example.com`, in addition to the gateway's
   * own. Default: none.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
  /**
   * Host names under which requests are answered, without ports, such as `id.example.com`, in
   * addition to loopback and the address of the connection; `*` is any. Default: none.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /** `false` lets pages of any origin call, under any host name. Default true. */
  readonly refuseCrossSite?: boolean | undefined;
}

/** What the server knows about itself. */
export interface Served {
  /** Whether pages that may call send their cookies. */
  readonly cookies: boolean;
  /**
   * The gateway's own request headers that its configuration names, such as the one for the user
   * pool.
   */
  readonly requestHeaders: readonly string[];
  /**
   * Paths that load balancers request by IP address. Any host name is accepted there, because the
   * answers reveal no more than whether the process works.
   */
  readonly probes: readonly string[];
}

/**
 * Responses are data for one caller: never stored, framed, sniffed or shown as a page. From OWASP's
 * REST security cheat sheet.
 */
const protection = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Two years. Browsers obey this header over TLS only, and TLS ends in front of the gateway.
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const methods = 'GET, POST';
/**
 * The gateway's own headers, Apollo Client's, and tracing headers: W3C Trace Context, W3C Baggage,
 * Sentry.
 */
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

/**
 * Protects every response, refuses unknown host names, and refuses calls from pages of other
 * origins.
 */
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
    'access-control-expose-headers': 'date, retry-after, x-request-id',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  });
}

function isSameOrigin(origin: string, host: string | undefined): boolean {
  return origin === `https://${host ?? ''}` || origin === `http://${host ?? ''}`;
}

/**
 * Returns whether a page of another origin made the browser send this request. Programs other than
 * browsers send neither header, and browsers do not let a page change them (Fetch standard,
 * forbidden request-headers). `navigate` is allowed: a person followed a link to GraphiQL.
 */
function isCrossSite({ headers, method }: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (origin !== undefined) return !isSameOrigin(origin, host);
  return (
    (site === 'cross-site' || site === 'same-site') && !(mode === 'navigate' && method === 'GET')
  );
}

/**
 * Returns whether this GET cannot come from a page of another origin, so that its query may run
 * without the header that Apollo Server requires. Browsers send `Sec-Fetch-Site` only to HTTPS and
 * loopback, and older browsers never send it. Without that header, a request is safe if it asks for
 * JSON, which links, images, scripts and forms never do, or if its User-Agent does not contain
 * Mozilla, as every browser's does. If a page's request is taken for safe by mistake, the page
 * still cannot read the answer, and GET never runs mutations.
 */
function isSafeQuery({ headers }: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site, accept = '', 'user-agent': agent } = headers;
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return true;
  return /\bjson\b/.test(accept) || (agent !== undefined && !agent.startsWith('Mozilla/'));
}

/** Answers CORS preflight requests (Fetch standard). Cross-site ones are refused earlier. */
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
    // Private Network Access: an allowed page on the internet may call a gateway on a private
    // network.
    if (isAllowed && request.headers['access-control-request-private-network'] === 'true')
      reply.header('access-control-allow-private-network', 'true');
    return reply
      .code(204)
      .headers(isAllowed ? answer : { allow: methods })
      .send();
  };
}
