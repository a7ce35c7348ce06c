/**
 * Tests the gateway as a Lambda function: events of API Gateway and of a load balancer, and the
 * same guards as on a server.
 */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ALBEvent, APIGatewayProxyEvent, APIGatewayProxyEventV2 } from 'aws-lambda';

import { settings } from '../../src/config/settings.js';
import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { lambdaFunction } from '../../src/process/lambdaFunction.js';
import { lambdaHandler } from '../../src/server/lambdaEvents.js';
import type { LambdaEvent, LambdaHandler } from '../../src/server/lambdaEvents.js';

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/lambda/${name}.json`, import.meta.url), 'utf8'));
const httpApi = recorded('httpApi') as APIGatewayProxyEventV2;
const loadBalancer = recorded('loadBalancer') as ALBEvent;
const restApi = recorded('restApi') as APIGatewayProxyEvent;

/** What the server received of each request. */
let seen: {
  readonly peer: string | undefined;
  readonly headers: Record<string, unknown>;
  readonly url: string;
}[];
let gateway: Gateway;
let handler: LambdaHandler;
beforeAll(async () => {
  gateway = await openGateway({
    userPoolId: 'eu-west-1_Lambda001',
    clientId: 'client',
    guards: { browsers: { allowedHosts: ['*'] } },
  });
  gateway.app.addHook('onRequest', (request, _reply, done) => {
    seen.push({ peer: request.socket.remoteAddress, headers: request.headers, url: request.url });
    done();
  });
  gateway.app.get('/cookies', (_request, reply) =>
    reply.header('set-cookie', ['one=1', 'two=2']).send('ok'),
  );
  handler = lambdaHandler(gateway.app);
});
afterAll(() => gateway.close());

const query = JSON.stringify({ query: '{ __typename }' });
const ask = async (event: LambdaEvent): Promise<Awaited<ReturnType<LambdaHandler>>> => {
  seen = [];
  return handler(event);
};

describe.each([
  ['API Gateway', (changes: object): LambdaEvent => ({ ...httpApi, ...changes })],
  [
    'API Gateway in format 1.0',
    (changes: object): LambdaEvent => {
      const { headers, ...rest } = changes as Partial<APIGatewayProxyEvent>;
      const multiValueHeaders =
        headers &&
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value!]]));
      return { ...restApi, ...rest, ...(multiValueHeaders ? { multiValueHeaders } : {}) };
    },
  ],
  [
    'an HTTP API in format 1.0',
    (changes: object): LambdaEvent => {
      const { multiValueHeaders: _, multiValueQueryStringParameters: __, ...plain } = restApi;
      return { ...plain, version: '1.0', ...changes } as unknown as LambdaEvent;
    },
  ],
  ['a load balancer', (changes: object): LambdaEvent => ({ ...loadBalancer, ...changes })],
  [
    'a load balancer with multi-value headers',
    (changes: object): LambdaEvent => {
      const { headers = {}, ...rest } = { ...loadBalancer, ...changes };
      return {
        ...rest,
        multiValueHeaders: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, [value!]]),
        ),
      };
    },
  ],
])('an event of %s', (_what, event) => {
  it('is answered, without connection headers', async () => {
    const { statusCode, body, ...rest } = await ask(event({ body: query }));
    expect([statusCode, JSON.parse(body ?? '')]).toEqual([200, { data: { __typename: 'Query' } }]);
    expect(JSON.stringify(rest)).not.toMatch(/"connection"|"transfer-encoding"/);
  });

  it('is answered when its body is in Base64', async () => {
    const { statusCode, body } = await ask(
      event({ body: Buffer.from(query).toString('base64'), isBase64Encoded: true }),
    );
    expect([statusCode, JSON.parse(body ?? '')]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('MUST use the source address that AWS saw, whatever the caller wrote into X-Forwarded-For', async () => {
    await ask(event({ body: query }));
    expect(seen.map(({ peer, headers }) => [peer, headers['x-forwarded-for']])).toEqual([
      ['203.0.113.24', '198.51.100.7'],
    ]);
  });

  it('MUST obey the limits of the server for bodies, documents and content types', async () => {
    expect(
      await ask(
        event({ body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(70_000)}` }) }),
      ),
    ).toMatchObject({ statusCode: 413 });
    const aliases = Array.from({ length: 11 }, (_, index) => `a${String(index)}: __typename`).join(
      ' ',
    );
    expect(await ask(event({ body: JSON.stringify({ query: `{ ${aliases} }` }) }))).toMatchObject({
      statusCode: 400,
    });
    expect(
      await ask(
        event({ body: query, headers: { ...httpApi.headers, 'content-type': 'text/plain' } }),
      ),
    ).toMatchObject({ statusCode: 415 });
  });
});

it('API Gateway: the path of a stage, the query and the cookies arrive', async () => {
  const requestContext = {
    ...httpApi.requestContext,
    stage: 'prod',
    http: { ...httpApi.requestContext.http, method: 'GET' },
  };
  await ask({
    ...httpApi,
    rawPath: '/prod/graphql',
    rawQueryString: 'query=%7B__typename%7D',
    requestContext,
  });
  expect(seen).toMatchObject([
    { url: '/graphql?query=%7B__typename%7D', headers: { cookie: 'theme=dark; language=en' } },
  ]);
});

it('API Gateway in format 1.0: the path of a stage and the decoded query arrive', async () => {
  const multiValueQueryStringParameters = { query: ['{ __typename }'] };
  await ask({
    ...restApi,
    httpMethod: 'GET',
    path: '/prod/graphql',
    multiValueQueryStringParameters,
  });
  expect(seen).toMatchObject([{ url: '/graphql?query=%7B+__typename+%7D' }]);
});

it('API Gateway in format 1.0: empty members are null', async () => {
  const nothing = {
    body: null,
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
  };
  expect(
    await ask({ ...restApi, ...nothing, httpMethod: 'GET', path: '/health/live' }),
  ).toMatchObject({ statusCode: 200 });
});

it('a function URL answers at `/`', async () => {
  const http = { ...httpApi.requestContext.http, method: 'GET' };
  const headers = { ...httpApi.headers, accept: 'text/html', 'sec-fetch-mode': 'navigate' };
  const event = {
    ...httpApi,
    rawPath: '/',
    headers,
    requestContext: { ...httpApi.requestContext, http },
  };
  expect(await ask(event)).toMatchObject({ statusCode: 200 });
});

it('a load balancer: the query arrives encoded as it was sent', async () => {
  await ask({
    ...loadBalancer,
    httpMethod: 'GET',
    queryStringParameters: { query: '%7B__typename%7D' },
  });
  expect(seen).toMatchObject([{ url: '/graphql?query=%7B__typename%7D' }]);
});

it('every cookie is returned in the format of the event', async () => {
  const http = { ...httpApi.requestContext.http, method: 'GET' };
  expect(
    await ask({
      ...httpApi,
      rawPath: '/cookies',
      requestContext: { ...httpApi.requestContext, http },
    }),
  ).toMatchObject({ body: 'ok', cookies: ['one=1', 'two=2'] });
  expect(
    await ask({ ...loadBalancer, httpMethod: 'GET', path: '/cookies', multiValueHeaders: {} }),
  ).toMatchObject({ body: 'ok', multiValueHeaders: { 'set-cookie': ['one=1', 'two=2'] } });
});

describe('the settings of the function', () => {
  const lines: string[] = [];
  const output = {
    sink: {
      write: (batch: readonly string[], done: (written: number) => void) => {
        done(batch.length);
      },
    },
    log: { write: (line: string) => void lines.push(line) },
  };
  const environment = {
    COGNITO_USER_POOL_ID: 'eu-west-1_Lambda001',
    COGNITO_CLIENT_ID: 'client',
    COGNITO_PUBLIC_ONLY: 'true',
  };
  const key = { SEALING_KEYS: 'k'.repeat(32) };

  it('MUST require a key that all execution environments share for sealed sessions', async () => {
    await expect(lambdaFunction(environment, output)).rejects.toThrow(
      /SEALING_KEYS is refused.*openssl rand -base64 32/,
    );
    for (const enough of [
      key,
      { COGNITO_CLIENT_SECRET: 'secret of the client' },
      { ACCEPTED_RISKS: 'own-sealing-keys' },
    ]) {
      const answer = await (
        await lambdaFunction({ ...environment, ...enough }, output)
      )({
        ...httpApi,
        body: query,
      });
      expect(JSON.parse(answer.body ?? '')).toEqual({ data: { __typename: 'Query' } });
    }
  });

  it('are named in the log if a function does not use them', async () => {
    lines.length = 0;
    await lambdaFunction({ ...environment, ...key }, output);
    expect(lines.join('')).not.toContain('no use');
    await lambdaFunction(
      {
        ...environment,
        ...key,
        METRICS_PORT: '9464',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
        DRAIN_MS: '1000',
      },
      output,
    );
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({
        level: 40,
        settings: ['DRAIN_MS', 'METRICS_PORT', 'OTEL_EXPORTER_OTLP_ENDPOINT'],
      }),
    );
  });
});

const template = readFileSync(
  new URL('../../examples/lambda/template.yaml', import.meta.url),
  'utf8',
);

it('MUST allow the function of the example exactly what docs/iam-policy.json and the sign-in by the server need', () => {
  const needed = ['iam-policy', 'iam-policy-server-sign-in'].flatMap((name) => {
    const policy = JSON.parse(
      readFileSync(new URL(`../../docs/${name}.json`, import.meta.url), 'utf8'),
    ) as { Statement: { Action: string[] }[] };
    return policy.Statement.flatMap(({ Action }) => Action);
  });
  const allowed = [...template.matchAll(/(cognito-idp:\w+)$/gm)].map(([, action]) => action);
  expect(allowed.sort()).toEqual(needed.sort());
});

it('uses settings that exist, and routes every path to the function', () => {
  const names = [...template.matchAll(/^ {10}([A-Z_]+): /gm)].map(([, name = '']) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'COGNITO_CLIENT_SECRET',
      'REDIS_URL',
      'SEALING_KEYS',
      'TRUSTED_PROXIES',
    ]),
  );
  expect(names.filter((name) => !Object.hasOwn(settings, name))).toEqual([]);
  // `/{proxy+}` does not match `/`.
  expect([...template.matchAll(/^ {12}Path: (.*)$/gm)].map(([, path]) => path)).toEqual([
    '/',
    '/{proxy+}',
  ]);
});
