/**
 * Tests the console as the gateway serves it: markup, policy, its own paths, pools and prefixes.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { cognitoGateway } from '../../src/index.js';
import { registerConsole } from '../../src/server/console/console.js';
import type { ConsoleOptions } from '../../src/server/console/console.js';
import { builtPage } from '../support/builtPage.js';
import type { BuiltPage } from '../support/builtPage.js';
import { startGateway } from '../support/gateway.js';
import { stubPool } from '../support/openGateway.js';
import { silentLog } from '../support/silentLog.js';

let built: BuiltPage;
const opened: FastifyInstance[] = [];
beforeAll(async () => {
  built = await builtPage({
    'manifest.json': JSON.stringify({
      script: 'page-AAAA.js',
      style: 'page-BBBB.css',
      icon: 'icon-CCCC.svg',
      files: ['page-AAAA.js'],
    }),
    'page-AAAA.js': 'console.log("page");',
  });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
});
afterAll(() => built.remove());

async function serve(options: Partial<ConsoleOptions> = {}): Promise<string> {
  const app = Fastify();
  opened.push(app);
  await registerConsole(app, {
    tokens: 'cookie',
    links: [],
    admit: () => undefined,
    assetsDirectory: built.directory,
    ...options,
  });
  return (await app.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost');
}

function settingsIn(html: string): Record<string, unknown> {
  const block = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(block) as Record<string, unknown>;
}
const settingsAt = async (url: string): Promise<Record<string, unknown>> =>
  settingsIn(await (await fetch(url)).text());

describe('the console', () => {
  it('MUST have a policy without inline code, other hosts, framing and evaluation of text as code', async () => {
    const { headers } = await fetch(`${await serve()}/console`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has no inline script or style', async () => {
    const html = await (await fetch(`${await serve()}/console`)).text();
    expect([...html.matchAll(/<script(?! type="application\/json")([^>]*)>/g)]).toHaveLength(1);
    expect(html).toContain('src="/console/assets/page-AAAA.js"');
    expect(html).not.toMatch(/<style|style=|onload=/);
  });

  it.each(['/console', '/console/', '/console/users', '/console/users/a%2Fb', '/console/assets'])(
    'serves the page for paths below its own: %s',
    async (path) => {
      await expect(settingsAt(`${await serve()}${path}`)).resolves.toMatchObject({
        path: '/console',
        graphqlPath: '/graphql',
      });
    },
  );

  it('serves its files and no others', async () => {
    const url = await serve();
    const script = await fetch(`${url}/console/assets/page-AAAA.js`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    await expect(script.text()).resolves.toBe('console.log("page");');
    expect((await fetch(`${url}/console/assets/manifest.json`)).status).toBe(404);
  });

  it('opens under localhost when asked by an address, for passkeys', async () => {
    const url = (await serve()).replace('localhost', '127.0.0.1');
    const { headers } = await fetch(`${url}/console/users`, { redirect: 'manual' });
    expect(headers.get('location')).toBe(`//localhost:${new URL(url).port}/console/users`);
  });

  it('uses the path and the endpoint of the pool if there are several', async () => {
    const url = await serve({ poolInPath: true });
    await expect(settingsAt(`${url}/console/acme/users`)).resolves.toMatchObject({
      path: '/console/acme',
      graphqlPath: '/graphql/acme',
      pool: 'acme',
    });
  });

  it('says that the console is not built', async () => {
    const url = await serve({ assetsDirectory: new URL('none/', built.directory) });
    const answer = await fetch(`${url}/console/users`);
    expect(answer.status).toBe(503);
    await expect(answer.text()).resolves.toContain('npm run build');
  });
});

describe('a gateway', () => {
  it.each([
    [true, 503],
    [false, 404],
  ])('serves the console only if configured to: %s', async (asked, status) => {
    const { url, close } = await startGateway({ console: asked });
    // Tests run without the bundled page, so the answer is 503.
    expect((await fetch(`${url}/console/users`)).status).toBe(status);
    await close();
  });

  it('is served below the prefix of a plugin', async () => {
    const app = Fastify();
    opened.push(app);
    await app.register(cognitoGateway, {
      prefix: '/identity',
      cognito: stubPool('http://127.0.0.1:1'),
      telemetry: { log: silentLog },
      server: { console: true },
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    expect((await fetch(`${url}/identity/console/users`)).status).toBe(503);
    expect((await fetch(`${url}/console`)).status).toBe(404);
  });
});
