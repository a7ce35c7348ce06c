/** Tests the account page as the gateway serves it: markup, policy, files, pools and prefixes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { cognitoGateway } from '../../../src/index.js';
import { registerAccount } from '../../../src/server/account/account.js';
import type { AccountOptions } from '../../../src/server/account/account.js';
import { builtPage } from '../../support/builtPage.js';
import type { BuiltPage } from '../../support/builtPage.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { openGateway, stubPool } from '../../support/openGateway.js';
import { sendShape } from '../../support/rawHttp.js';

const script = 'console.log("page");'.repeat(200);
let built: BuiltPage;
const opened: FastifyInstance[] = [];
beforeAll(async () => {
  built = await builtPage({
    'manifest.json': JSON.stringify({
      script: 'page-AAAA.js',
      style: 'page-BBBB.css',
      icon: 'icon-CCCC.svg',
      languages: { de: 'de-DDDD.js', ar: 'ar-EEEE.js' },
      files: ['page-AAAA.js', 'page-BBBB.css', 'icon-CCCC.svg', 'de-DDDD.js', 'ar-EEEE.js'],
    }),
    'page-AAAA.js': script,
    'page-BBBB.css': 'body{}',
    'icon-CCCC.svg': '<svg/>',
    'de-DDDD.js': 'export const de = {};',
    'ar-EEEE.js': 'export const ar = {};',
    'secret.txt': 'not in the manifest',
  });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
});
afterAll(() => built.remove());

async function serve(options: Partial<AccountOptions> = {}): Promise<string> {
  const app = Fastify();
  opened.push(app);
  await registerAccount(app, {
    tokens: 'cookie',
    links: [],
    admit: () => undefined,
    assetsDirectory: built.directory,
    ...options,
  });
  // Uses the name localhost, as people should.
  return (await app.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost');
}

const htmlOf = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(url, { headers })).text();

/** Sends the headers of a browser, which `fetch` cannot do. */
async function startPageOf(url: string): Promise<string> {
  const headers = { accept: 'text/html', 'sec-fetch-mode': 'navigate' };
  return (await sendShape(url, { method: 'GET', search: '', headers }, '/')).text;
}

function settingsIn(html: string): Record<string, unknown> {
  const block = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(block) as Record<string, unknown>;
}

describe('the account page', () => {
  it('MUST have a policy without inline code, other hosts, framing and evaluation of text as code', async () => {
    const { headers } = await fetch(`${await serve()}/account`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(Object.fromEntries(policy.split('; ').map((part) => part.split(/ (.*)/)))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('MUST contain no inline script, style or handler, which the policy would refuse', async () => {
    const html = await htmlOf(`${await serve()}/account`);
    expect(html).not.toMatch(/<style|style=|\son\w+=|https?:|\/\//);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts).toEqual([
      ' type="application/json" id="page-settings"',
      ' type="module" src="/account/assets/page-AAAA.js"',
    ]);
  });

  it('MUST NOT let a setting close the element that contains it', async () => {
    const label = '</script><script>alert(1)</script><!--';
    const html = await htmlOf(`${await serve({ links: [{ label, href: '/x' }] })}/account`);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(settingsIn(html)).toMatchObject({ links: [{ label }] });
  });

  it.each([
    ['/account', 'de-AT', 'lang="de" dir="ltr"', '<title>Dein Konto</title>', 'de-DDDD.js'],
    ['/account?lang=ar', 'de', 'lang="ar" dir="rtl"', '<title>حسابك</title>', 'ar-EEEE.js'],
    ['/account?lang=ar&lang=de', 'de', 'lang="ar" dir="rtl"', 'حسابك', 'ar-EEEE.js'],
  ])(
    'declares its language, direction and title: %s, %s',
    async (path, language, html, title, texts) => {
      const answer = await fetch((await serve()) + path, {
        headers: { 'accept-language': language },
      });
      const text = await answer.text();
      expect(text).toContain(`<html ${html}>`);
      expect(text).toContain(title);
      expect(text).toContain(`<link rel="modulepreload" href="/account/assets/${texts}">`);
      expect(answer.headers.get('vary')).toBe('accept-language');
    },
  );

  it('tells readers without JavaScript, in their language, that the page needs JavaScript', async () => {
    const html = await htmlOf(`${await serve()}/account?lang=fr`);
    expect(html).toMatch(/<noscript><p[^>]*>Cette page a besoin de JavaScript\./);
    expect(html).not.toContain('modulepreload');
  });

  it('tells the page where the endpoint is and who keeps the tokens', async () => {
    const links = [{ label: 'Outbox', href: '/outbox' }];
    const html = await htmlOf(`${await serve({ links, tokens: 'memory' })}/account`);
    expect(settingsIn(html)).toEqual({
      graphqlPath: '/graphql',
      tokens: 'memory',
      language: 'en',
      links,
    });
  });

  it('redirects from an IP address to localhost, because passkeys need a host name', async () => {
    const url = await serve();
    const { port } = new URL(url);
    const answer = await fetch(`http://127.0.0.1:${port}/account?lang=de`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `//localhost:${port}/account?lang=de`,
    ]);
    expect((await fetch(`${url}/account`, { redirect: 'manual' })).status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const answer = await fetch(`${await serve()}/account`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(500);
  });

  it.each([
    ['gzip, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('serves its files with unlimited caching, for "%s" in %s', async (accepted, coding) => {
    const answer = await fetch(`${await serve()}/account/assets/page-AAAA.js`, {
      headers: { 'accept-encoding': accepted },
    });
    expect(answer.headers.get('content-encoding')).toBe(coding);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(await answer.text()).toBe(script);
  });

  it.each(['secret.txt', 'manifest.json', '..%2fmanifest.json', '__proto__'])(
    'MUST answer 404 for %s, which is not a file of the page',
    async (name) => {
      expect((await fetch(`${await serve()}/account/assets/${name}`)).status).toBe(404);
    },
  );

  it('says to run the build when the page was not built', async () => {
    const answer = await fetch(
      `${await serve({ assetsDirectory: new URL('none/', built.directory) })}/account`,
    );
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });
});

describe('the account page of one of several pools', () => {
  it('uses the endpoint of the pool in its address', async () => {
    const html = await htmlOf(`${await serve({ poolInPath: true })}/account/acme`);
    expect(settingsIn(html)).toMatchObject({ graphqlPath: '/graphql/acme', pool: 'acme' });
    expect(html).toContain('src="/account/assets/page-AAAA.js"');
  });

  it('MUST NOT let the name of a pool break out of the address', async () => {
    const html = await htmlOf(`${await serve({ poolInPath: true })}/account/..%2f..%2fx%22%3C`);
    expect(settingsIn(html).graphqlPath).toBe('/graphql/..%2F..%2Fx%22%3C');
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it('is 404 for an unknown pool, and if no pool is named', async () => {
    const pool = {
      ...stubPool('http://127.0.0.1:1'),
      fetchJwks: () => Promise.resolve({ keys: [] }),
    };
    const gateway = await openGateway({
      ...pool,
      account: true,
      tenants: { by: 'path', pools: { acme: pool } },
    });
    const url = await gateway.listen({ port: 0 });
    const statusOf = async (path: string): Promise<number> => (await fetch(url + path)).status;
    // The page is not built, so the answer is 503.
    expect(await Promise.all(['/account/acme', '/account/other'].map(statusOf))).toEqual([
      503, 404,
    ]);
    await gateway.close();
  });
});

describe('a gateway', () => {
  let on: GatewayUnderTest;
  let off: GatewayUnderTest;
  beforeAll(async () => {
    on = await startGateway({ account: true, graphiql: true });
    off = await startGateway({ introspection: false });
  });
  afterAll(async () => {
    await on.close();
    await off.close();
  });
  it('serves the page only if configured to', async () => {
    expect((await fetch(`${off.url}/account`)).status).toBe(404);
    expect((await fetch(`${on.url}/account`)).status).not.toBe(404);
  });

  it('protects the page like all of its answers', async () => {
    const { headers } = await fetch(`${on.url}/account`);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it('lists the page first on its start page', async () => {
    const html = await startPageOf(on.url);
    const links = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['/account', '/graphiql', '/outbox']);
  });
});

describe('in production', () => {
  it('redirects people from the start page to their account, and names no product', async () => {
    const gateway = await startGateway({ account: true, introspection: false });
    const html = await startPageOf(gateway.url);
    expect(html).toContain('<a href="/account">your account</a>');
    expect(html).not.toMatch(/cognito|graphiql|outbox/i);
    await gateway.close();
  });

  it('is served below the prefix of a plugin, together with its files', async () => {
    const app = Fastify();
    opened.push(app);
    await app.register(cognitoGateway, {
      prefix: '/identity',
      cognito: stubPool('http://127.0.0.1:1'),
      server: { account: true },
    });
    await app.register(cognitoGateway, {
      prefix: '/plain',
      cognito: stubPool('http://127.0.0.1:1'),
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const statusOf = async (path: string): Promise<number> => (await fetch(url + path)).status;
    expect(
      await Promise.all(
        ['/identity/account', '/identity/account/assets/x', '/plain/account'].map(statusOf),
      ),
    ).toEqual([503, 404, 404]);
    const html = await htmlOf(`${await serve({ prefix: '/identity' })}/account`);
    expect(settingsIn(html).graphqlPath).toBe('/identity/graphql');
    expect(html).toContain('href="/identity/account/assets/page-BBBB.css"');
  });
});
