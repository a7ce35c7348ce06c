/** Serves pages with a session, and passes `/graphql` on to a gateway under the same host name. */
import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

export interface SessionSite {
  readonly url: string;
  /** The field, body and time of every request to the gateway. */
  readonly sent: { readonly name: string; readonly body: string; readonly at: number }[];
  /** The answers, as text. */
  readonly answers: string[];
  /**
   * The validity of access tokens that the gateway reports, in seconds; undefined leaves it
   * unchanged.
   */
  validity: number | undefined;
  /** While true, the page cannot reach the gateway. */
  isAway: boolean;
  close(): Promise<void>;
}

/** `?broken` removes the lock; `?tokens=memory` and `?srp=never` set options of the session. */
const script = `
import { createAuth } from './index.js';

const query = new URLSearchParams(location.search);
if (query.has('broken')) {
  LockManager.prototype.request = (name, options, work) => Promise.resolve(work());
  LockManager.prototype.query = () => Promise.resolve({ held: [] });
}
const options = { url: '/graphql', tokens: query.get('tokens') ?? 'cookie', srp: query.get('srp') ?? 'auto' };
window.auth = createAuth(options);
window.changes = [];
window.auth.subscribe((state) => window.changes.push([Date.now(), state.status, state.reason]));
`;

async function bundled(): Promise<string> {
  const resolveDir = fileURLToPath(new URL('../../../client/src/auth/', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const html =
  '<!doctype html><title>A page</title><link rel="icon" href="data:,"><script src="/page.js"></script>';

export async function serveSession(gatewayUrl: string): Promise<SessionSite> {
  const code = await bundled();
  const site: Omit<SessionSite, 'url' | 'close'> = {
    sent: [],
    answers: [],
    validity: undefined,
    isAway: false,
  };

  /** Keeps the page's own `Host`, so that page and gateway have the same origin. */
  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    site.sent.push({ name: /\{(\w+)/.exec(body.slice(10))?.[1] ?? '', body, at: Date.now() });
    const { headers } = request;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      ask(`${gatewayUrl}/graphql`, { method: 'POST', headers }, resolve)
        .on('error', reject)
        .end(body);
    });
    const text = await textOf(answer);
    site.answers.push(text);
    const { 'content-length': _, ...rest } = answer.headers;
    response.writeHead(answer.statusCode ?? 500, rest);
    const shortened = `"expiresInSeconds":${site.validity ?? 0}`;
    response.end(
      site.validity === undefined ? text : text.replace(/"expiresInSeconds":\d+/, shortened),
    );
  }

  const server = createServer((request, response) => {
    if (request.url === '/graphql') {
      if (site.isAway) response.destroy();
      else passOn(request, response).catch(() => response.destroy());
      return;
    }
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? code : html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return Object.assign(site, {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
