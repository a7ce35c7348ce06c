/**
 * Serves the page of `<Authenticator>` with a strict policy, and passes its requests on to a
 * gateway.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';

export interface Site {
  readonly url: string;
  /** While true, the page cannot reach the gateway. */
  away: boolean;
  close(): Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Account</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<script type="module" src="/page.js"></script>
</head>
<body class="cg-page"><main></main></body>
</html>`;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    entryPoints: [path(entry)],
    bundle: true,
    write: false,
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}

/** Only React's development build describes differences between server and browser. */
const pageScript = (): Promise<string> =>
  bundle('authenticatorPage.tsx', {
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
  });

/** The HTML that a server renders without browser globals. */
async function renderedHtml(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rendered-'));
  const file = join(folder, 'server.cjs');
  await writeFile(
    file,
    await bundle('authenticatorServer.tsx', { format: 'cjs', platform: 'node' }),
  );
  const { html: render } = createRequire(import.meta.url)(file) as { html: () => string };
  await rm(folder, { recursive: true });
  return render();
}

/** The host name is `localhost`, because passkeys require one. */
export async function serveAuthenticator(gatewayUrl: string): Promise<Site> {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', html],
    '/rendered': [
      'text/html',
      html.replace('<main></main>', `<main>${await renderedHtml()}</main>`),
    ],
    '/page.js': ['text/javascript', await pageScript()],
    '/styles.css': [
      'text/css',
      await readFile(path('../../../client/src/react/styles.css'), 'utf8'),
    ],
  };
  const site = { away: false };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files[pathname];
    if (file) response.writeHead(200, headersOf(file[0])).end(file[1]);
    else if (site.away) request.socket.destroy();
    else pass(request, response, new URL(pathname, gatewayUrl));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return Object.assign(site, {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const headersOf = (type: string): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'content-security-policy': policy,
});

/** To the gateway, the page is of its own origin. */
function pass(request: IncomingMessage, response: ServerResponse, url: URL): void {
  const { origin: _, host: __, ...headers } = request.headers;
  const passed = ask(url, { method: request.method, headers: { ...headers, host: url.host } });
  passed.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}
