/**
 * Tests traces as a collector receives them: one tree per request. Also what the log says if traces
 * cannot be sent.
 */
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { startTelemetry } from '../../src/telemetry/index.js';
import type { Telemetry } from '../../src/telemetry/index.js';
import { createTokenIssuer } from '../support/accessTokens.js';
import type { TokenIssuer } from '../support/accessTokens.js';
import { startCollector, treesOf } from '../support/collector.js';
import type { Collector } from '../support/collector.js';
import { graphqlClient } from '../support/graphqlClient.js';
import type { GraphQLClient } from '../support/graphqlClient.js';
import { startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../support/upstream/stubCognito.js';

const userPoolId = 'eu-west-1_Stub00001';
const outputs: Readonly<Record<string, object>> = {
  AdminGetUser: { Username: 'ada', UserAttributes: [{ Name: 'sub', Value: '1' }] },
  AdminListGroupsForUser: { Groups: [{ GroupName: 'support' }] },
  DescribeUserPool: { UserPool: { AliasAttributes: ['email'] } },
  GetUser: { Username: 'ada', UserAttributes: [{ Name: 'sub', Value: '1' }] },
  InitiateAuth: {
    AuthenticationResult: { AccessToken: 'a', IdToken: 'i', RefreshToken: 'r', ExpiresIn: 60 },
  },
};
const answer: Answer = (call, response) => {
  succeed(outputs[call.command] ?? {})(call, response);
};
const signIn =
  'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }';
const user = '{ user(username: "ada") { __typename } }';

let collector: Collector;
let cognito: StubCognito;
let tokens: TokenIssuer;

beforeAll(async () => {
  collector = await startCollector();
  cognito = await startStubCognito();
  tokens = await createTokenIssuer(userPoolId, 'client');
  process.env.OTEL_BSP_SCHEDULE_DELAY = '20';
  process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = `${collector.url}/tenants/one`;
});
afterAll(async () => {
  for (const name of Object.keys(process.env).filter((key) => key.startsWith('OTEL_')))
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the names are the test's
    delete process.env[name];
  await cognito.close();
  await collector.close();
});

describe('a trace', () => {
  let telemetry: Telemetry;
  let gateway: Gateway;
  let graphql: GraphQLClient;

  beforeAll(async () => {
    cognito.answer = answer;
    telemetry = await startTelemetry({ collector: collector.url });
    gateway = await openGateway({
      userPoolId,
      clientId: 'client',
      clientConfig: {
        endpoint: cognito.endpoint,
        credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
      },
      fetchJwks: tokens.jwks,
      grants: { groups: { support: ['users:read'] } },
      observer: telemetry,
    });
    graphql = graphqlClient(await gateway.listen({ port: 0 }));
  });
  afterAll(async () => {
    await gateway.close();
    await telemetry.close();
  });
  afterEach(() => {
    collector.spans.length = 0;
  });

  /** Cognito's confirmation of a token is cached for a minute; this one is older. */
  async function bearer(jti: string): Promise<Readonly<Record<string, string>>> {
    const iat = Math.floor(Date.now() / 1000) - 300;
    const token = await tokens.issue({ iat, jti, 'cognito:groups': ['support'] });
    return { authorization: `Bearer ${token}` };
  }

  async function spansOf(requests: number): Promise<Collector['spans']> {
    while (collector.spans.filter(({ name }) => name === 'POST').length < requests) await pause(10);
    return collector.spans;
  }

  it('is one tree, which contains the checks of the token and of its groups', async () => {
    await graphql(user, {}, await bearer('one'));
    expect(treesOf(await spansOf(1))).toEqual([
      'POST\n  AdminListGroupsForUser\n  GetUser\n  user\n    AdminGetUser',
    ]);
  });

  it('contains the look-up of the account for a sign-in, and of the settings of the pool', async () => {
    await graphql(signIn, { input: { username: 'ada@example.com', password: 'Secret-1!' } });
    expect(treesOf(await spansOf(1))).toEqual([
      'POST\n  AdminGetUser\n  authenticate\n    InitiateAuth\n  DescribeUserPool',
    ]);
  });

  it('links to the request whose call it waited for, if two sent the same at once', async () => {
    cognito.answer = (call, response) => {
      if (call.command === 'GetUser') setTimeout(answer, 300, call, response);
      else answer(call, response);
    };
    const headers = await bearer('two');
    await Promise.all([graphql(user, {}, headers), graphql(user, {}, headers)]);
    cognito.answer = answer;
    const spans = await spansOf(2);
    const asked = spans.filter(({ name }) => name === 'GetUser');
    expect(asked).toHaveLength(1);
    const requests = spans.filter(({ name }) => name === 'POST');
    const [asker] = requests.filter(({ spanId }) => spanId === asked[0]?.parentSpanId);
    const [waiter] = requests.filter((span) => span !== asker);
    expect(asker?.links ?? []).toEqual([]);
    expect(waiter?.links).toContainEqual(
      expect.objectContaining({ traceId: asker?.traceId, spanId: asker?.spanId }),
    );
  });

  it('passes `tracestate` on with `traceparent` (W3C Trace Context, section 3.3)', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
    await graphql(user, {}, { traceparent, tracestate: 'rojo=00f067aa, congo=t61rcWkgMzE' });
    await graphql(user, {}, { tracestate: 'rojo=alone' });
    const spans = await spansOf(2);
    const [within, without] = [true, false].map((is) =>
      spans.filter((span) => (span.traceId === traceId) === is),
    );
    expect(within?.map(({ name, traceState }) => [name, traceState])).toEqual([
      ['user', 'rojo=00f067aa,congo=t61rcWkgMzE'],
      ['POST', 'rojo=00f067aa,congo=t61rcWkgMzE'],
    ]);
    expect(without?.map(({ traceState }) => traceState ?? '')).toEqual(['', '']);
  });

  it('goes to the address for traces exactly as set, with nothing appended', () => {
    expect(new Set(collector.requests.map(({ path }) => path))).toEqual(new Set(['/tenants/one']));
  });
});

describe('a collector that rejects traces', () => {
  const key = 'canary-key-of-the-collector';
  let lines: Record<string, unknown>[];

  async function exportingTo(status: number, telemetry: Telemetry, spans = 1): Promise<void> {
    collector.answer = { status, body: `no: ${key}` };
    const before = collector.requests.length;
    for (let count = 0; count < spans; count += 1)
      telemetry.begin('request', 'POST', undefined).end('200');
    while (collector.requests.length === before) await pause(10);
    await pause(20);
  }

  function start(): Promise<Telemetry> {
    lines = [];
    process.env.OTEL_EXPORTER_OTLP_TRACES_HEADERS = `x-api-key=${key}`;
    const write = (line: string): void =>
      void lines.push(JSON.parse(line) as Record<string, unknown>);
    return startTelemetry({
      metrics: { host: '127.0.0.1', port: 0 },
      collector: collector.url,
      log: pino({ level: 'info' }, { write }),
    });
  }

  it('is logged once with the reason, and once when it accepts traces again', async () => {
    const telemetry = await start();
    await exportingTo(401, telemetry, 2);
    await exportingTo(401, telemetry);
    await exportingTo(404, telemetry);
    await exportingTo(200, telemetry);
    await exportingTo(200, telemetry, 3);
    const metrics = await (await fetch(telemetry.metricsUrl ?? '')).text();
    await telemetry.close();
    expect(collector.requests.at(-1)?.headers['x-api-key']).toBe(key);
    const at = { collector: collector.url };
    expect(lines).toMatchObject([
      { level: 40, ...at, status: 401, cause: expect.stringContaining('OTLP_HEADERS') },
      { level: 40, ...at, status: 404, cause: expect.stringContaining('/v1/traces') },
      { level: 30, ...at, msg: 'traces are exported again' },
    ]);
    expect(metrics).toContain('cognito_gateway_exported_spans_total{outcome="lost"} 4');
    expect(metrics).toContain('cognito_gateway_exported_spans_total{outcome="sent"} 4');
    expect(JSON.stringify(lines)).not.toContain(key);
  });

  it('is logged with the connection error if it cannot be reached', async () => {
    const gone = await startCollector();
    await gone.close();
    const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: before } = process.env;
    process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = gone.url;
    process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '100';
    const telemetry = await start();
    process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = before;
    telemetry.begin('request', 'POST', undefined).end('200');
    await telemetry.close();
    expect(lines).toMatchObject([{ code: 'ECONNREFUSED', cause: expect.any(String) }]);
  });
});
