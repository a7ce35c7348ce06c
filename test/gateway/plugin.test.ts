/**
 * Tests the gateway as a plugin on another program's Fastify server, next to that program's routes.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { cognitoGateway } from '../../src/index.js';
import { stubPool } from '../support/openGateway.js';
import { silentLog } from '../support/silentLog.js';
import { startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';

const query =
  'mutation { authenticate(input: { username: "ada", password: "x" }) { __typename ... on ' +
  'AuthenticationTokens { accessToken } } }';
let cognito: StubCognito;
let app: FastifyInstance;
let url: string;
const hooked: string[] = [];

beforeAll(async () => {
  cognito = await startStubCognito();
  cognito.answer = succeed({
    AuthenticationResult: { AccessToken: 'a', TokenType: 'Bearer', ExpiresIn: 3600 },
  });
  app = Fastify();
  app.addHook('onRequest', (request, _reply, done) => {
    hooked.push(request.url);
    done();
  });
  app.post('/own', (request) => ({ own: request.body }));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ own: 'nothing here' }));
  await app.register(cognitoGateway, {
    prefix: '/identity',
    cognito: stubPool(cognito.endpoint),
    guards: { browsers: { allowedOrigins: ['https://app.example.com'] } },
    telemetry: { log: silentLog },
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await cognito.close();
});

async function post(path: string, body: object | string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

describe('cognitoGateway with the prefix /identity', () => {
  it('answers GraphQL at /identity/graphql, after the hooks of the app', async () => {
    hooked.length = 0;
    expect(await post('/identity/graphql', { query })).toEqual({
      status: 200,
      json: { data: { authenticate: { __typename: 'AuthenticationTokens', accessToken: 'a' } } },
    });
    expect(hooked).toEqual(['/identity/graphql']);
  });

  it('leaves every other path to the app', async () => {
    expect(await post('/own', { a: 1 })).toEqual({ status: 200, json: { own: { a: 1 } } });
    expect(await post('/graphql', { query })).toEqual({
      status: 404,
      json: { own: 'nothing here' },
    });
    expect(await post('/identity', { query })).toMatchObject({ status: 404 });
  });

  it('MUST refuse the same requests as the gateway on its own server', async () => {
    expect(
      await post('/identity/graphql', { query }, { 'content-type': 'text/plain' }),
    ).toMatchObject({ status: 415 });
    expect(await post('/identity/graphql', `{"query":"${' '.repeat(70_000)}"}`)).toMatchObject({
      status: 413,
    });
    expect(
      await post('/identity/graphql', { query }, { origin: 'https://evil.example.com' }),
    ).toMatchObject({ status: 403 });
    expect(
      await post('/identity/graphql', { query }, { origin: 'https://app.example.com' }),
    ).toMatchObject({ status: 200 });
  });

  it('answers preflight requests and health', async () => {
    const preflight = await fetch(`${url}/identity/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(await (await fetch(`${url}/identity/health/live`)).json()).toEqual({ status: 'ok' });
  });

  it('does not start with a malformed pool id', async () => {
    const wrong = Fastify().register(cognitoGateway, { cognito: { userPoolId: 'eu-west-1' } });
    await expect(wrong.ready()).rejects.toThrow(/expected a user pool id/);
  });
});
