/**
 * Limits what the HTTP server accepts before the gateway handles a request: sizes, timeouts and
 * form.
 */
import { isUtf8 } from 'node:buffer';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

import type { ConnectionError, FastifyInstance, FastifyHttpOptions, FastifyRequest } from 'fastify';

import { wholeBody } from './wholeBody.js';

export interface AcceptanceOptions {
  /** Milliseconds for the headers of a request to arrive. Default 5000. */
  readonly headersTimeoutMs?: number | undefined;
  /** Milliseconds for the whole request to arrive. Default 10000. */
  readonly requestTimeoutMs?: number | undefined;
  /** Maximum bytes of a body. Default 65536. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * `false` also accepts requests that other servers might parse differently; request smuggling
   * attacks rely on such requests. Default true.
   */
  readonly strict?: boolean | undefined;
}

const defaultBodyBytes = 64 * 1024;
/** Bytes of all headers together, the URL included. */
const maxHeaderSize = 16 * 1024;
/** Milliseconds between Node's checks for connections that have timed out. */
const connectionsCheckingInterval = 500;

/**
 * Returns options for `Fastify()`.
 * @param onUnreadable called for each answer to input that is not HTTP or timed out. Default: not
 * called
 */
export function acceptance(
  {
    headersTimeoutMs = 5000,
    requestTimeoutMs = 10_000,
    maxBodyBytes = defaultBodyBytes,
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

/**
 * Accepts only unambiguous requests, JSON in UTF-8, whatever a proxy in front of the gateway has
 * changed.
 */
export function acceptOnlyJson(
  app: FastifyInstance,
  { strict = true, maxBodyBytes = defaultBodyBytes }: AcceptanceOptions = {},
): void {
  const parseJson = app.getDefaultJsonParser('error', 'error') as (
    request: FastifyRequest,
    body: string,
    done: (error: Error | null, body?: unknown) => void,
  ) => void;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    strict ? 'application/json' : '*',
    (request: FastifyRequest, payload, done) => {
      wholeBody(payload, maxBodyBytes, (error, body) => {
        if (error) done(error);
        else if (strict && !isJsonInUtf8(request.headers['content-type'])) done(refusal(415));
        else if (strict && !isUtf8(body)) done(refusal(400));
        else parseJson(request, body.toString(), done);
      });
    },
  );
  if (!strict) return;
  /** Clients send the same host again and again. */
  let goodHost: string | undefined;
  app.addHook('onRequest', (request, _reply, done) => {
    const { 'content-encoding': encoding, host } = request.headers;
    if (host !== goodHost && isHost(host)) goodHost = host;
    // Bodies are never decompressed, so zip bombs cannot work.
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

/**
 * RFC 8259, section 8.1: JSON is always in UTF-8 and has no `charset` parameter. Some clients send
 * one nevertheless.
 */
function isJsonInUtf8(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType ?? '')?.[1];
  return (
    charset === undefined || charset.toLowerCase() === 'utf-8' || charset.toLowerCase() === 'utf8'
  );
}

/**
 * If a request repeats one of these headers, Node uses the first and other servers use the last.
 * The same is true if the URL contains a host (RFC 9112, section 3.2.2) as well as `Host`.
 */
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

/**
 * RFC 9112, section 3.2: a server answers 400 to an invalid `Host`. HTTP/1.0 does not require one.
 */
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

/**
 * Answers input that is not HTTP, or that timed out: sends one response and closes the connection.
 */
function refuse(error: ConnectionError, socket: Socket): void {
  const body =
    '{"errors":[{"message":"The request could not be read.","extensions":{"code":"BAD_REQUEST"}}]}\n';
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${statusOf[error.code] ?? '400 Bad Request'}\r\nContent-Length: ${body.length}\r\n` +
        `Content-Type: application/json\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroy(error);
}
