/**
 * Checks that the production configuration has none of the problems that graphql-cop detects
 * (github.com/dolevf/graphql-cop).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { sendShape } from '../support/rawHttp.js';
import type { ShapeAnswer } from '../support/rawHttp.js';
import { watchCalls } from '../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../support/upstream/watchCalls.js';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({ introspection: false, graphiql: false });
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json): Promise<ShapeAnswer> =>
  sendShape(gateway.url, {
    method: 'POST',
    search: '',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (
  search: string,
  headers: Record<string, string> = {},
  path?: string,
): Promise<ShapeAnswer> => sendShape(gateway.url, { method: 'GET', search, headers }, path);
const query = (text: string): { query: string; operationName: string } => ({
  query: `query cop { ${text} }`,
  operationName: 'cop',
});
const mutation = 'mutation { signOut(input: {}) { __typename } }';
const circular = `__schema { types { ${'fields { type { '.repeat(3)}fields { name }${' } }'.repeat(3)} } }`;
const introspection = '__schema { queryType { name } }';

/** Keyed by graphql-cop's names. */
const findings: Readonly<Record<string, () => Promise<ShapeAnswer>>> = {
  'Alias Overloading': () =>
    post(
      query(Array.from({ length: 101 }, (_item, index) => `alias${index}:__typename`).join(' ')),
    ),
  'Array-based Query Batching': () => post(Array.from({ length: 10 }, () => query('__typename'))),
  'Directive Overloading': () => post(query(`__typename ${'@aa'.repeat(10)}@include(if: true)`)),
  'Directive Overloading, of a known directive': () =>
    post(query(`__typename ${'@include(if: true)'.repeat(11)}`)),
  'Field Duplication': () => post(query('__typename \n'.repeat(500))),
  'Introspection-based Circular Query': () => post(query(circular)),
  Introspection: () => post(query(introspection)),
  'Introspection of a type': () => post(query('__type(name: "Query") { name }')),
  'Field Suggestions': () => post(query('usr(username: "ada") { __typename }')),
  'GET Method Query Support': () =>
    get(`?${new URLSearchParams({ query: '{ __typename }' }).toString()}`),
  'GET based mutation': () =>
    get(`?${new URLSearchParams({ query: mutation }).toString()}`, {
      'apollo-require-preflight': '1',
    }),
  'POST based url-encoded query': () =>
    post(new URLSearchParams({ query: '{ __typename }' }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    }),
  'Unhandled Errors Detection': () => post(query('__typename(')),
};

describe('graphql-cop', () => {
  it.each(Object.entries(findings))('MUST find nothing: %s', async (_name, ask) => {
    const { status, text } = await ask();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(JSON.parse(text)).not.toHaveProperty('data');
    expect((JSON.parse(text) as { errors: unknown[] }).errors).toHaveLength(1);
    expect(text).not.toMatch(/did you mean|stacktrace|exception|node_modules/i);
    expect(calls.names).toEqual([]);
  });

  it('MUST find nothing: Trace Mode', async () => {
    const { text } = await post(query('__typename'), {
      ...json,
      'apollo-federation-include-trace': 'ftv1',
      'x-apollo-tracing': '1',
    });
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } });
  });

  it.each(['/graphiql', '/playground', '/console', '/v1/graphql', '/altair', '/voyager'])(
    'MUST find nothing: GraphiQL or another page at %s',
    async (path) => {
      const { status, text } = await get('', { accept: 'text/html' }, path);
      expect(status).toBe(404);
      // A page for people, which has no script and no word of a tool.
      expect(text).not.toMatch(/<script|graphiql|playground|altair|voyager/i);
    },
  );

  it.each(['/', '/graphql'])('MUST find nothing: the page at %s is not GraphiQL', async (path) => {
    const { text } = await get('', { accept: 'text/html' }, path);
    expect(text).toContain('<h1>');
    expect(text).not.toMatch(/graphiql|playground|altair|voyager|console|<script/i);
  });

  it('MUST find nothing: persisted queries, which clients are told not to use', async () => {
    const { text } = await post({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    });
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
    });
  });

  it('control: harmless requests of the same form are answered', async () => {
    expect((await post(query('__typename'))).status).toBe(200);
  });
});
