/** The only place for browsers: what their answers carry, and which pages may call. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface BrowserOptions {
  /** Origins of pages that may call besides the gateway's own, such as `https://app.example.com`. Default: none. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** `false` lets pages of any origin call. Default true. */
  readonly refuseCrossSite?: boolean | undefined;
}

/** The answers are data for one caller: never stored, framed, sniffed or shown as a page. OWASP's REST security sheet. */
const protection = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  // Two years. Browsers heed it over TLS only, which ends before the gateway.
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const preflightAnswer = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'apollo-require-preflight, authorization, content-type, idempotency-key, x-api-key, x-apollo-operation-name',
  'access-control-max-age': '600',
};

/** Protects every answer, and refuses calls from pages of other origins. `cookies`: those that may call send theirs. */
export function protectBrowsers(app: FastifyInstance, { allowedOrigins = [], refuseCrossSite = true }: BrowserOptions = {}, cookies = false): void {
  const allowed = new Set(allowedOrigins);

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(protection);
    const { origin } = request.headers;
    const isAllowed = origin !== undefined && allowed.has(origin);
    if (isAllowed) allow(reply, origin, cookies);
    if (refuseCrossSite && !isAllowed && isCrossSite(request)) done(Object.assign(new Error('cross-site'), { statusCode: 403 }));
    else done();
  });
}

function allow(reply: FastifyReply, origin: string, cookies: boolean): void {
  if (cookies) reply.header('access-control-allow-credentials', 'true');
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after, x-request-id', 'cross-origin-resource-policy': 'cross-origin', vary: 'origin' });
}

/**
 * Whether a page of another origin makes the browser send this. Other programs send neither header; a browser lets no
 * page change them (Fetch standard, forbidden request-headers). Following a link to GraphiQL is `navigate`.
 */
function isCrossSite({ headers, method }: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (origin !== undefined) return origin.slice(origin.indexOf('://') + 3) !== host;
  return (site === 'cross-site' || site === 'same-site') && !(mode === 'navigate' && method === 'GET');
}

/** Answers whether a page may send its request (Fetch standard, CORS-preflight request); cross-site ones are refused before. */
export function answerPreflight(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(204).headers(reply.hasHeader('access-control-allow-origin') ? preflightAnswer : { allow: preflightAnswer['access-control-allow-methods'] }).send();
}
