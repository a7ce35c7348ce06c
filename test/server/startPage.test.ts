/**
 * Tests the pages for a person who opens the gateway's address in a browser, or a wrong one.
 * Programs do not get them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { sendShape } from '../support/rawHttp.js';
import type { ShapeAnswer } from '../support/rawHttp.js';

let development: GatewayUnderTest;
let production: GatewayUnderTest;
beforeAll(async () => {
  development = await startGateway({ graphiql: true });
  production = await startGateway({ introspection: false });
});
afterAll(async () => {
  await development.close();
  await production.close();
});

const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const typed = {
  accept,
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-site': 'none',
};
const get = (
  gateway: GatewayUnderTest,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<ShapeAnswer> => sendShape(gateway.url, { method, search: '', headers }, path);
const linksOf = ({ text }: ShapeAnswer): string[] =>
  [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href);

describe.each(['/', '/graphql'])('%s in a browser', (path) => {
  it.each([
    ['when its address is typed in', typed],
    ['when a link on another site leads to it', { ...typed, 'sec-fetch-site': 'cross-site' }],
    ['over plain HTTP from another machine, where browsers omit Sec-Fetch-Mode', { accept }],
  ])('shows a page %s', async (_how, headers) => {
    const answer = await get(development, path, headers);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(answer.text).toContain('<code>/graphql</code> by POST');
  });

  it('links to GraphiQL and the outbox if they are on, and no link is dead', async () => {
    const links = linksOf(await get(development, path, typed));
    expect(links).toEqual(['/graphiql', '/outbox']);
    for (const link of links) expect((await get(development, link, typed)).status).not.toBe(404);
  });

  it('MUST NOT name the product in production, and has no links', async () => {
    const answer = await get(production, path, typed);
    expect(answer.status).toBe(200);
    expect(linksOf(answer)).toEqual([]);
    expect(answer.text).not.toMatch(/cognito|graphiql|playground|outbox|\d+\.\d+\.\d+/i);
  });

  it('MUST run no script, and may not be framed or cached', async () => {
    const { headers, text } = await get(production, path, typed);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^;]+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect([
      headers.get('cache-control'),
      headers.get('x-frame-options'),
      headers.get('x-content-type-options'),
    ]).toEqual(['no-store', 'DENY', 'nosniff']);
    expect(text).not.toMatch(/<script|<form|https?:/i);
  });
});

describe('a wrong address in a browser', () => {
  it('shows a page with the same links as the start page', async () => {
    const answer = await get(development, '/consle?from=mail', typed);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(answer.text).toContain('<h1>There is no such page</h1>');
    expect(linksOf(answer)).toEqual(['/graphiql', '/outbox']);
  });

  it('MUST NOT repeat the address, run a script or name the product in production', async () => {
    const { status, headers, text } = await get(production, '/<script>canary', typed);
    expect(status).toBe(404);
    expect(text).not.toMatch(/canary|<script|cognito|graphiql|outbox/i);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['curl', { accept: '*/*' }],
    ['a page that asks for HTML by fetch', { accept: 'text/html', 'sec-fetch-mode': 'cors' }],
  ])('is answered with JSON for %s', async (_who, headers) => {
    const { status, text } = await get(development, '/consle', headers);
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('programs', () => {
  it.each([
    ['curl', { accept: '*/*' }, 400],
    [
      'fetch on a page',
      { accept: 'application/json', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' },
      400,
    ],
    [
      'a page that asks for HTML by fetch',
      { accept: 'text/html', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' },
      406,
    ],
  ])(
    'get no page: 404 at / and an error at /graphql, in GraphQL’s form (%s)',
    async (_who, headers, status) => {
      const atRoot = await get(development, '/', headers);
      const atGraphql = await get(development, '/graphql', headers);
      expect([atRoot.status, atGraphql.status]).toEqual([404, status]);
      expect(JSON.parse(atRoot.text)).toMatchObject({
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
      expect(JSON.parse(atGraphql.text)).toHaveProperty('errors');
    },
  );

  it('get 404 for methods other than GET at /', async () => {
    for (const method of ['POST', 'HEAD', 'PUT'])
      expect((await get(development, '/', typed, method)).status).toBe(404);
  });

  it('are the only callers whose queries run: a query in the address bar of a browser MUST NOT run', async () => {
    const answer = await get(development, '/graphql?query={userPool{__typename}}', typed);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('UserPool"');
  });
});
