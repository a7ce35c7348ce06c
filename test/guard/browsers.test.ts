/** What browsers see, and what pages of other origins can do: nothing, unless they are allowed to. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { crossSiteShapes } from '../support/crossSiteShapes.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { observatoryGrade } from '../support/observatory.js';
import { sendShape } from '../support/rawHttp.js';
import type { ShapeAnswer } from '../support/rawHttp.js';
import { watchCalls } from '../support/watchCalls.js';
import type { WatchedCalls } from '../support/watchCalls.js';

const app = 'https://app.example.com';

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
beforeAll(async () => {
  gateway = await startGateway({ graphiql: true, guards: { browsers: { allowedOrigins: [app] } } });
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ userPool { __typename } }' });
const send = (headers: Record<string, string>, method = 'POST'): Promise<ShapeAnswer> => sendShape(gateway.url, { method, search: '', headers, ...(method === 'POST' ? { body } : {}) });

describe('a page of another origin', () => {
  it.each(Object.entries(crossSiteShapes))('MUST execute nothing by %s', async (_what, shape) => {
    const { status, headers, text } = await sendShape(gateway.url, shape);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(JSON.parse(text)).not.toHaveProperty('data');
    expect(calls.names).toEqual([]);
  });

  it('MUST get no answer to a preflight', async () => {
    const response = await send({ origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }, 'OPTIONS');
    expect(response.status).toBe(403);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('may call when its origin is allowed', async () => {
    const preflight = await send({ origin: app, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization, content-type' }, 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await send({ ...json, origin: app, 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'access-control-allow-origin': app, vary: expect.stringMatching(/origin/i) });
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('who is no page of another origin', () => {
  it.each([
    ['a program', {}],
    ["a page of the gateway's own origin", { origin: 'itself', 'sec-fetch-site': 'same-origin' }],
    ['a person who types the address', { 'sec-fetch-site': 'none' }],
  ])('may call: %s', async (_who, headers: Record<string, string>) => {
    const response = await send({ ...json, ...headers, ...(headers.origin ? { origin: gateway.url } : {}) });
    expect(response.status).toBe(200);
  });

  it('may follow a link to GraphiQL', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await sendShape(gateway.url, { method: 'GET', search: '', headers }, '/graphiql')).status).not.toBe(403);
  });
});

describe('the headers of an answer', () => {
  it.each([
    ['data', () => send(json)],
    ['a refused document', () => fetch(`${gateway.url}/graphql`, { method: 'POST', headers: json, body: '{"query":"{"}' })],
    ['a refused request', () => fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<x/>' })],
    ['a cross-site request', () => send({ ...json, origin: 'https://evil.example' })],
    ['an unknown path', () => fetch(`${gateway.url}/nothing`)],
  ])("score A+ by the rules of MDN's HTTP Observatory: %s", async (_what, ask) => {
    const { headers } = await ask();
    expect(observatoryGrade(headers)).toEqual({ grade: 'A+', score: 130 });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it("score A+ for GraphiQL's page too", async () => {
    const { headers } = await fetch(`${gateway.url}/graphiql`);
    expect(observatoryGrade(headers).grade).toBe('A+');
  });
});
