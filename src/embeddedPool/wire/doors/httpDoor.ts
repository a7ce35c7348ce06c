/** Serves the pool over HTTP: AWS JSON 1.1 by POST, and a few pages by GET. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isIP } from 'node:net';

import { bodyLimit } from '../dispatch.js';
import type { PoolAnswer, PoolRequest } from '../dispatch.js';
import { PoolException } from '../../exceptions.js';
import { verifySignature } from '../sigv4.js';
import type { Credentials } from '../sigv4.js';
import { doorRules, preflight } from './callers.js';
import type { DoorRules, PostContent, Verdict } from './callers.js';

export interface PageLink {
  readonly label: string;
  readonly href: string;
}
export interface WebPageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The content of a form. */
  readonly form?: URLSearchParams | undefined;
  /** The content of a PUT. */
  readonly content?: string | undefined;
  /** The address of the caller. */
  readonly ipAddress?: string | undefined;
  /** Links to other pages, shown by a program that embeds this page. Default: none. */
  readonly links?: readonly PageLink[] | undefined;
}
export interface WebPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly cookies?: readonly string[];
  /** Pages of allowed origins may read it. */
  readonly isPublic?: true;
}
export interface HttpDoorOptions extends DoorRules {
  /** Default 127.0.0.1: not reachable from other machines. */
  readonly host?: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly credentials: readonly Credentials[];
  readonly dispatch: (request: PoolRequest) => Promise<PoolAnswer>;
  readonly pages: (request: WebPageRequest) => Promise<WebPage | undefined>;
  /** Bytes that a PUT may have; undefined if its content is not read. */
  readonly uploadLimit: (request: WebPageRequest) => number | undefined;
  /** What a POST to this path contains. */
  readonly contentOf: (path: string) => PostContent;
  /** Called for faults of the pool itself, by path; callers see only that there was one. */
  readonly onFault?: ((path: string, error: unknown) => void) | undefined;
}

/** Pages of other origins may not embed, sniff or frame any answer. */
const protection = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

export async function openHttpDoor(
  options: HttpDoorOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const host = options.host ?? '127.0.0.1';
  const judge = doorRules({
    ...options,
    allowedHosts: [...(options.allowedHosts ?? []), ...(isIP(host) === 0 ? [host] : [])],
  });
  const server = createServer((request, response) => {
    // Sending may fail too: on a header that HTTP does not allow.
    void respond(request, options, judge)
      .then((page) => send(response, page))
      .catch((error: unknown) => {
        // The caller went away while the body was being read.
        if (request.readableAborted) return;
        options.onFault?.(splitUrl(request.url)[0], error);
        send(response, fault);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const fault: WebPage = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message: 'Something went wrong' }),
};

function send(response: ServerResponse, { status, headers, body, cookies }: WebPage): void {
  response
    .writeHead(status, {
      ...protection,
      ...headers,
      ...(cookies?.length ? { 'set-cookie': [...cookies] } : {}),
      'content-length': Buffer.byteLength(body),
    })
    .end(body);
}

async function respond(
  request: IncomingMessage,
  { credentials, dispatch, pages, contentOf, uploadLimit }: HttpDoorOptions,
  judge: ReturnType<typeof doorRules>,
): Promise<WebPage> {
  const { method = 'GET', headers } = request;
  const [path, query] = splitUrl(request.url);
  const takes = contentOf(path);
  const isFormPath = takes !== 'awsJson';
  const verdict = judge({
    method,
    headers,
    localAddress: request.socket.localAddress,
    probe: path === '/health',
    takes,
  });
  const { refusal, cors } = verdict;
  if (refusal) return refuse(refusal);
  if (method === 'OPTIONS')
    return { status: 204, headers: preflightAnswer(headers, cors, isFormPath), body: '' };
  const page = {
    method,
    path,
    query: new URLSearchParams(query),
    headers,
    ipAddress: request.socket.remoteAddress,
  };
  const limit = method === 'PUT' ? uploadLimit(page) : method === 'POST' ? bodyLimit : undefined;
  if (limit === undefined) return withCors(await pages(page), cors);
  const body = await readBody(request, limit);
  if (body === undefined)
    return { status: 413, headers: { ...cors, connection: 'close' }, body: '' };
  if (method === 'PUT') return withCors(await pages({ ...page, content: body }), cors);
  if (isFormPath) return withCors(await pages({ ...page, form: new URLSearchParams(body) }), cors);
  const flat = flatHeaders(headers);
  // A page must not read the refusal of a signed operation.
  let readableCors = cors;
  const authenticate = (): string => {
    if (!verdict.fromPage)
      return verifySignature({ method, path, query, headers: flat, body }, credentials);
    readableCors = {};
    throw new PoolException(
      'AccessDeniedException',
      'Pages may not call operations that are signed.',
    );
  };
  const { 'x-amz-target': target, 'user-agent': userAgent, host } = flat;
  const answered = await dispatch({ target, body, userAgent, host, authenticate });
  return { ...answered, headers: { ...answered.headers, ...readableCors } };
}

function flatHeaders(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  );
}

/** A query may contain further question marks. */
function splitUrl(url = '/'): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

function refuse({ status, message }: NonNullable<Verdict['refusal']>): WebPage {
  // The body is not read, so the connection cannot be reused.
  return {
    status,
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ __type: 'AccessDeniedException', message }),
  };
}

/**
 * CORS-preflight (Fetch); Private Network Access asks the same for pages that are not on this
 * machine.
 */
function preflightAnswer(
  headers: IncomingHttpHeaders,
  cors: Verdict['cors'],
  isFormPath: boolean,
): WebPage['headers'] {
  const asksForNetwork = headers['access-control-request-private-network'] === 'true';
  return cors['access-control-allow-origin'] === undefined
    ? {}
    : {
        ...cors,
        ...preflight,
        // The OAuth 2.0 endpoints take tokens and client secrets in it, and no signatures.
        ...(isFormPath ? { 'access-control-allow-headers': 'authorization, *' } : {}),
        ...(asksForNetwork ? { 'access-control-allow-private-network': 'true' } : {}),
      };
}

function withCors(
  page: WebPage = { status: 404, headers: {}, body: '' },
  cors: Verdict['cors'],
): WebPage {
  return page.isPublic ? { ...page, headers: { ...page.headers, ...cors } } : page;
}

/** undefined if the body exceeds the limit; the rest is not read. */
async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
