/** The only place for what the HTTP server takes at all, before a request is anything to the gateway: sizes, times, form. */
import { isUtf8 } from 'node:buffer';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

import type { ConnectionError, FastifyInstance, FastifyHttpOptions, FastifyRequest } from 'fastify';

export interface AcceptanceOptions {
  /** Milliseconds until the headers of a request must have arrived. Default 5000. */
  readonly headersTimeoutMs?: number | undefined;
  /** Milliseconds until all of a request must have arrived. Default 10000. */
  readonly requestTimeoutMs?: number | undefined;
  /** Bytes of a body. Default 65536. */
  readonly maxBodyBytes?: number | undefined;
  /** `false` reads what other servers might read in another way, as smuggling needs it. Default true. */
  readonly strict?: boolean | undefined;
}

/** Bytes of all headers together, the URL included. */
const maxHeaderSize = 16 * 1024;
/** How often Node looks for connections that take too long, in milliseconds. */
const connectionsCheckingInterval = 500;

/**
 * For `Fastify()`.
 *
 * @param onUnreadable hears of each answer to what is no HTTP, or took too long. Default: nobody
 */
export function acceptance(
  {
    headersTimeoutMs = 5000,
    requestTimeoutMs = 10_000,
    maxBodyBytes = 64 * 1024,
    strict = true,
  }: AcceptanceOptions = {},
  onUnreadable: () => void = () => undefined,
) {
  return {
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    clientErrorHandler: (error: ConnectionError, socket: Socket): void => {
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      refuse(error, socket);
      onUnreadable();
    },
    http: {
      headersTimeout: headersTimeoutMs,
      connectionsCheckingInterval,
      maxHeaderSize,
      insecureHTTPParser: !strict,
    },
  } satisfies FastifyHttpOptions<Server>;
}

/** A request that says one thing, in UTF-8 JSON: nothing else is read, whatever a proxy before the gateway made of it. */
export function acceptOnlyJson(
  app: FastifyInstance,
  { strict = true }: AcceptanceOptions = {},
): void {
  const parseJson = app.getDefaultJsonParser('error', 'error') as (
    request: FastifyRequest,
    body: string,
    done: (error: Error | null, body?: unknown) => void,
  ) => void;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    strict ? 'application/json' : '*',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done) => {
      if (strict && !isJsonInUtf8(request.headers['content-type'])) done(refusal(415));
      else if (strict && !isUtf8(body)) done(refusal(400));
      else parseJson(request, body.toString(), done);
    },
  );
  if (!strict) return;
  /** Clients say the same host again and again. */
  let goodHost: string | undefined;
  app.addHook('onRequest', (request, _reply, done) => {
    const { 'content-encoding': encoding, host } = request.headers;
    if (host !== goodHost && isHost(host)) goodHost = host;
    // Nothing is ever inflated here, so nothing can blow up.
    if (encoding !== undefined && encoding !== 'identity') done(refusal(415));
    else if (
      host !== goodHost ||
      !request.url.startsWith('/') ||
      repeatsAHeader(request.raw.rawHeaders)
    )
      done(refusal(400));
    else done();
  });
}

/** RFC 8259, section 8.1: JSON that is exchanged is UTF-8, and `charset` is no parameter of it; some clients send it all the same. */
function isJsonInUtf8(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType ?? '')?.[1];
  return (
    charset === undefined || charset.toLowerCase() === 'utf-8' || charset.toLowerCase() === 'utf8'
  );
}

/** Of two, Node takes the first, other servers the last. Likewise of a host in the URL (RFC 9112, section 3.2.2) and `Host`. */
const single: ReadonlySet<string> = new Set([
  'host',
  'authorization',
  'content-type',
  'content-encoding',
  'content-length',
  'origin',
  'x-api-key',
  'idempotency-key',
]);

function repeatsAHeader(rawHeaders: readonly string[]): boolean {
  let seen: Set<string> | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase();
    if (!single.has(name)) continue;
    seen ??= new Set();
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/** RFC 9112, section 3.2: a server answers 400 to a `Host` that is none. HTTP/1.0 needs none. */
function isHost(host: string | undefined): boolean {
  return host === undefined || (/^[^\s/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`));
}

function refusal(statusCode: 400 | 415): Error {
  return Object.assign(new Error('refused'), { statusCode });
}

const statusOf: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** What is no HTTP, or took too long: one answer, then the connection is closed. */
function refuse(error: ConnectionError, socket: Socket): void {
  const body =
    '{"errors":[{"message":"The request could not be read.","extensions":{"code":"BAD_REQUEST"}}]}';
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${statusOf[error.code] ?? '400 Bad Request'}\r\nContent-Length: ${body.length}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroy(error);
}
