import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerGraphiql, type GraphiqlOptions } from '../../../src/server/graphiql/graphiql.js';

const opened: FastifyInstance[] = [];
const directories: string[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
  await Promise.all(directories.splice(0).map((directory) => rm(directory, { recursive: true })));
});

async function serve(
  files: Record<string, string>,
  options: Partial<GraphiqlOptions> = {},
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'graphiql-'));
  directories.push(directory);
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)),
  );
  const app = Fastify();
  opened.push(app);
  await registerGraphiql(app, {
    graphqlPath: '/graphql',
    examples: [],
    assetsDirectory: pathToFileURL(`${directory}/`),
    ...options,
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

const script = 'console.log("page");'.repeat(50);
const built = {
  'manifest.json': JSON.stringify({
    script: 'page-AAAA.js',
    style: 'page-BBBB.css',
    icon: 'icon-CCCC.svg',
    files: ['page-AAAA.js', 'page-BBBB.css', 'icon-CCCC.svg', 'font-DDDD.woff2'],
  }),
  'page-AAAA.js': script,
  'page-BBBB.css': 'body{}',
  'icon-CCCC.svg': '<svg/>',
  'font-DDDD.woff2': 'font',
  'secret.txt': 'not in the manifest',
};

describe('registerGraphiql', () => {
  it('says to run the build if the page has not been built', async () => {
    const answer = await fetch(`${await serve({})}/graphiql`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });

  it('MUST forbid inline scripts, eval and other hosts by its Content-Security-Policy', async () => {
    const answer = await fetch(`${await serve(built)}/graphiql`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toMatch(/connect-src 'self';/);
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('uses a new nonce in each answer, and the policy names it', async () => {
    const url = `${await serve(built)}/graphiql`;
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(url);
        const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1];
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('MUST NOT let text of an example close the element that contains it', async () => {
    const name = '</script><script>alert(1)</script><!--';
    const url = await serve(built, { examples: [{ name, query: 'query A { a }', variables: {} }] });
    const html = await (await fetch(`${url}/graphiql`)).text();
    expect(html.match(/<script/g)).toHaveLength(2);
    const block = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(block).examples[0].name).toBe(name);
  });

  it('adds an Authorization header to the configured headers', async () => {
    const html = await (
      await fetch(`${await serve(built, { headers: { 'x-tenant': 'a' } })}/graphiql`)
    ).text();
    const block = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(block).headers).toEqual({
      Authorization: 'Bearer <access token>',
      'x-tenant': 'a',
    });
  });

  it('serves the files below its path with unlimited caching and without content sniffing', async () => {
    const url = await serve(built, { path: '/explore' });
    expect((await fetch(`${url}/graphiql`)).status).toBe(404);
    const answer = await fetch(`${url}/explore/assets/page-AAAA.js`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(script);
  });

  it.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br, gzip;q=0.5', 'br'],
    ['gzip;q=0, br', 'br'],
    ['BR;q=0.0, GZIP', 'gzip'],
    ['gzip;q=0', null],
    ['identity', null],
  ])(
    'answers accept-encoding "%s" with content-encoding %s (RFC 9110 section 12.5.3)',
    async (accepted, sent) => {
      const answer = await fetch(`${await serve(built)}/graphiql/assets/page-AAAA.js`, {
        headers: { 'accept-encoding': accepted },
      });
      expect(answer.headers.get('content-encoding')).toBe(sent);
      expect(await answer.text()).toBe(script);
    },
  );

  it.each(['secret.txt', 'manifest.json', '..%2fmanifest.json', '__proto__'])(
    'answers 404 for %s, which is not a file of the page',
    async (name) => {
      expect((await fetch(`${await serve(built)}/graphiql/assets/${name}`)).status).toBe(404);
    },
  );
});
