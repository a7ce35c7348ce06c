// Serves a page on http://localhost with one script on it, bundled with the
// packages that it imports.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';

export interface ScriptPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Packages are looked up from `directory`. WebAuthn needs a host name, so the page is at localhost,
 * not at 127.0.0.1.
 */
export async function serveScript(contents: string, directory: string): Promise<ScriptPage> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: directory },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const code = outputFiles[0]!.text;
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript
        ? code
        : '<!doctype html><title>Page</title><link rel="icon" href="data:,"><script src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
