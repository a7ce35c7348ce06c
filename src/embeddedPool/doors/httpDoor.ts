// The only place that serves the pool over HTTP: AWS JSON 1.1 by POST, and a few pages by GET.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyLimit, type PoolAnswer, type PoolRequest } from '../dispatch.js';
import { verifySignature, type Credentials } from '../sigv4.js';

export interface PageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface HttpDoorOptions {
  /** Default 127.0.0.1: nobody else reaches it unless told. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly credentials: readonly Credentials[];
  dispatch(request: PoolRequest): Promise<PoolAnswer>;
  pages(request: PageRequest): Promise<Page | undefined>;
}

// Browsers call Cognito cross-origin (Amplify, amazon-cognito-identity-js). Pages say for themselves who may read them.
const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'x-amzn-requestid,x-amzn-errortype,date' };
const preflight = { ...cors, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': '*, authorization', 'access-control-max-age': '600' };

export async function openHttpDoor(options: HttpDoorOptions): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void answer(request, options)
      .catch((): Page => ({ status: 400, headers: {}, body: '' }))
      .then((page) => send(response, page));
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function send(response: ServerResponse, { status, headers, body }: Page): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function answer(request: IncomingMessage, { credentials, dispatch, pages }: HttpDoorOptions): Promise<Page> {
  const { method = 'GET', headers } = request;
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  if (method === 'OPTIONS') return { status: 204, headers: preflight, body: '' };
  if (method !== 'POST') return (await pages({ method, path, query: new URLSearchParams(query), headers })) ?? { status: 404, headers: {}, body: '' };
  const body = await readBody(request);
  if (body === undefined) return { status: 413, headers: { ...cors, connection: 'close' }, body: '' };
  const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));
  const answered = await dispatch({ target: flat['x-amz-target'], body, authenticate: () => verifySignature({ method, path, query, headers: flat, body }, credentials) });
  return { ...answered, headers: { ...answered.headers, ...cors } };
}

/** undefined when the body is larger than the limit; the rest is not read. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
