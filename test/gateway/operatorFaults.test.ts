/**
 * Tests faults that only the operator can fix: users are not told to retry, and the operator is
 * told.
 */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { permissionNames } from '../../src/gateway/caller.js';
import { openGateway, stubPool } from '../support/openGateway.js';
import type { FlatOptions } from '../../src/gateway/gateway.js';
import type { Gateway } from '../../src/index.js';
import { startTelemetry } from '../../src/telemetry/index.js';
import type { Telemetry } from '../../src/telemetry/index.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { cut, fail, startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';
import { serviceKey } from '../support/serviceKey.js';

const headers = { 'x-api-key': 'key-of-the-test' };
const user =
  '{ user(username: "ada") { __typename ... on OperationError { code retryable category } ... ' +
  'on ServiceUnavailableError { cause } } }';
const signIn =
  'mutation ($name: String!) { authenticate(input: { username: $name, password: ' +
  '"Some-password-1" }) { __typename ... on OperationError { retryable } ... on ' +
  'NotAuthorizedError { reason } } }';
const found = succeed({ Username: 'ada', UserAttributes: [{ Name: 'sub', Value: '1' }] });

let cognito: StubCognito;
let telemetry: Telemetry;
let gateway: Gateway;
let url: string;
let lines: string;

async function start(options: Partial<FlatOptions> = {}): Promise<void> {
  gateway = await openGateway({
    ...stubPool(cognito.endpoint),
    fetchJwks: () => Promise.resolve({ keys: [] }),
    grants: {
      serviceKeys: [serviceKey(headers['x-api-key'], permissionNames, 'test')],
    },
    guards: { audit: false, enumeration: { answerStepMs: 1 } },
    log: pino(
      { level: 'trace' },
      {
        write: (line) => {
          lines += line;
        },
      },
    ),
    observer: telemetry,
    random: () => 0,
    ...options,
  });
  url = await gateway.listen({ port: 0 });
}

beforeEach(async () => {
  lines = '';
  cognito = await startStubCognito();
  telemetry = await startTelemetry({ metrics: { host: '127.0.0.1', port: 0 } });
});
afterEach(async () => {
  await gateway.close();
  await Promise.all([telemetry.close(), cognito.close()]);
});

const ask = async (document: string, variables = {}): Promise<unknown> =>
  Object.values((await graphqlClient(url)(document, variables, headers)).data ?? {})[0];
const ready = async (query = ''): Promise<unknown> => {
  const response = await fetch(`${url}/health/ready${query}`);
  return { status: response.status, ...((await response.json()) as object) };
};
const logged = (text: string): Record<string, unknown>[] =>
  lines
    .trim()
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const metric = async (name: string): Promise<string[]> =>
  (await (await fetch(telemetry.metricsUrl ?? '')).text())
    .split('\n')
    .filter((line) => line.startsWith(name));
const isOk = { status: 'ok' };

describe('credentials that AWS rejects', () => {
  it.each([
    'AccessDeniedException',
    'AuthFailure',
    'ExpiredToken',
    'ExpiredTokenException',
    'IncompleteSignature',
    'IncompleteSignatureException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'NotAuthorized',
    'OptInRequired',
    'RequestExpired',
    'RequestTimeTooSkewed',
    'SignatureDoesNotMatch',
    'SubscriptionRequiredException',
    'UnrecognizedClientException',
  ])('are not marked as retryable after %s', async (exception) => {
    await start();
    cognito.answer = fail(exception, 'The security token included in the request is invalid.');
    expect(await ask(user)).toEqual({
      __typename: 'ServiceUnavailableError',
      code: 'SERVICE_UNAVAILABLE',
      retryable: false,
      category: 'FAULT',
      cause: 'CREDENTIALS',
    });
    expect(await metric('cognito_gateway_operator_faults_total')).toEqual([
      `cognito_gateway_operator_faults_total{pool="default",name="${exception}"} 1`,
    ]);
  });

  it.each(['IncompleteSignatureException', 'OptInRequired', 'RequestTimeTooSkewed'])(
    'MUST be reported to every user alike, as a fault of the operator: %s',
    async (exception) => {
      await start();
      cognito.answer = (call, response) => {
        (call.command === 'InitiateAuth' ? fail(exception, 'text') : found)(call, response);
      };
      for (const name of ['ada', 'nobody-at-all'])
        expect(await ask(signIn, { name })).toEqual({
          __typename: 'ServiceUnavailableError',
          retryable: false,
        });
    },
  );

  it('make the gateway not ready after three rejections in a row, and ready after one accepted call', async () => {
    await start();
    cognito.answer = found;
    await ask(user);
    cognito.answer = fail(
      'ExpiredTokenException',
      'The security token included in the request is expired',
    );
    await ask(user);
    await ask(user);
    expect(logged('AWS rejects the signed calls')).toEqual([]);
    await ask(user);
    expect(await ready()).toEqual({
      status: 'unavailable',
      failing: ['credentials'],
      why: { credentials: "The gateway's AWS credentials have expired." },
    });
    expect(await ready('?exclude=credentials')).toEqual(isOk);
    expect(await metric('cognito_gateway_pool_ready{pool="default",part="credentials"}')).toEqual([
      'cognito_gateway_pool_ready{pool="default",part="credentials"} 0',
    ]);
    await ask(user);
    expect(logged('AWS rejects the signed calls')).toMatchObject([
      { why: "The gateway's AWS credentials have expired." },
    ]);
    cognito.answer = found;
    await ask(user);
    expect(await ready()).toEqual(isOk);
    expect(logged('AWS accepts the signed calls of the gateway again')).toHaveLength(1);
  });

  it('are reported when missing at the start: in one line of the log and in the readiness answer', async () => {
    let are = false;
    await start({
      clientConfig: {
        endpoint: cognito.endpoint,
        credentials: () =>
          are
            ? Promise.resolve({ accessKeyId: 'id', secretAccessKey: 'key' })
            : Promise.reject(
                Object.assign(new Error('none'), { name: 'CredentialsProviderError' }),
              ),
      },
    });
    const missing = expect.stringMatching(/finds no AWS credentials.*COGNITO_PUBLIC_ONLY/);
    expect(logged('AWS rejects the signed calls')).toMatchObject([{ level: 50, why: missing }]);
    expect(cognito.calls).toEqual([]);
    for (const _time of [1, 2])
      expect(await ready()).toEqual({
        status: 'unavailable',
        failing: ['credentials'],
        why: { credentials: missing },
      });
    expect(logged('AWS rejects the signed calls')).toHaveLength(1);
    are = true;
    cognito.answer = found;
    await ask(user);
    expect(await ready()).toEqual(isOk);
  });

  it('delay the readiness answer while they are being looked up', async () => {
    let give: (found: { accessKeyId: string; secretAccessKey: string }) => void = () => undefined;
    const search = new Promise<{ accessKeyId: string; secretAccessKey: string }>((resolve) => {
      give = resolve;
    });
    await start({ clientConfig: { endpoint: cognito.endpoint, credentials: () => search } });
    expect(await ready()).toMatchObject({ failing: ['credentials'] });
    cognito.answer = found;
    give({ accessKeyId: 'id', secretAccessKey: 'key' });
    await ask(user);
    expect(await ready()).toEqual(isOk);
    expect(logged('AWS rejects the signed calls')).toEqual([]);
  });

  it('are not looked up by a gateway that sends no signed calls', async () => {
    await start({ publicOnly: true });
    expect(await ready()).toEqual(isOk);
    expect(logged('AWS')).toEqual([]);
    expect(cognito.calls).toEqual([]);
  });
});

describe('a permission missing from the IAM policy', () => {
  it('does not stop the gateway, is logged with its cause, and does not ask the user to retry', async () => {
    await start();
    cognito.answer = fail(
      'AccessDeniedException',
      'User: arn:aws:iam::1:role/x is not authorized to perform: cognito-idp:AdminGetUser',
    );
    for (const _time of [1, 2, 3, 4])
      expect(await ask(user)).toMatchObject({ retryable: false, cause: 'CREDENTIALS' });
    expect(await ready()).toEqual(isOk);
    expect(logged('only the gateway')).toMatchObject([
      {
        field: 'user',
        fault: 'AccessDeniedException',
        why: expect.stringContaining('iam-policy.json'),
      },
    ]);
  });
});

describe('a pool that does not exist', () => {
  it('is not reported as a missing user, makes the gateway not ready, and is logged', async () => {
    await start();
    cognito.answer = fail(
      'ResourceNotFoundException',
      'User pool eu-west-1_Stub00001 does not exist.',
    );
    expect(await ask(user)).toEqual({
      __typename: 'ServiceUnavailableError',
      code: 'SERVICE_UNAVAILABLE',
      retryable: false,
      category: 'FAULT',
      cause: 'CONFIGURATION',
    });
    expect(await ready()).toMatchObject({ status: 'unavailable', failing: ['credentials'] });
    expect(logged('only the gateway')).toMatchObject([{ fault: 'CONFIGURATION' }]);
  });
});

describe('a client secret that is missing or wrong', () => {
  it.each([
    'Client 5abc is configured for secret but secret was not received',
    'SecretHash does not match for the client: 5abc',
  ])('MUST give every user the same answer, use up no guess, and be logged: "%s"', async (text) => {
    await start();
    cognito.answer = (call, response) => {
      (call.command === 'InitiateAuth' ? fail('NotAuthorizedException', text) : found)(
        call,
        response,
      );
    };
    for (let count = 0; count < 12; count += 1) {
      expect(await ask(signIn, { name: count % 2 ? 'ada' : 'nobody-at-all' })).toEqual({
        __typename: 'NotAuthorizedError',
        retryable: false,
        reason: 'SECRET_HASH_MISMATCH',
      });
    }
    expect(logged('only the gateway')).toMatchObject([
      { fault: 'SECRET_HASH_MISMATCH', why: expect.stringContaining('COGNITO_CLIENT_SECRET') },
    ]);
    expect(await metric('cognito_gateway_operator_faults_total')).toEqual([
      'cognito_gateway_operator_faults_total{pool="default",name="SECRET_HASH_MISMATCH"} 12',
    ]);
  });
});

describe('a Cognito message that the gateway does not know', () => {
  it('is counted, and logged once without any text that it may quote', async () => {
    await start();
    cognito.answer = (call, response) => {
      (call.command === 'InitiateAuth'
        ? fail('NotAuthorizedException', 'The user canary is not allowed')
        : found)(call, response);
    };
    await ask(signIn, { name: 'ada' });
    await ask(signIn, { name: 'ada' });
    expect(await metric('cognito_gateway_unknown_texts_total')).toEqual([
      'cognito_gateway_unknown_texts_total{pool="default",name="NotAuthorizedException"} 2',
    ]);
    expect(logged('unknown reason')).toHaveLength(1);
    expect(lines).not.toContain('canary');
  });
});

describe('a circuit', () => {
  it('logs one line when it opens and one when it closes, and nothing for each refused call', async () => {
    await start({ circuitCalls: 4, circuitOpenMs: 200 });
    cognito.answer = cut;
    for (let count = 0; count < 100; count += 1) await ask(user);
    expect(logged('circuit open')).toMatchObject([{ quota: 'UserRead', ofCalls: 4 }]);
    const bytes = lines.length;
    expect(bytes).toBeLessThan(100 * 60);
    expect(lines).not.toContain('frames');
    cognito.answer = found;
    await new Promise((resolve) => setTimeout(resolve, 600));
    await ask(user);
    const [closed] = logged('circuit closed');
    expect(closed?.refusedCalls).toBeGreaterThan(50);
    await gateway.close();
    const repeated = logged('ServiceUnavailableError').reduce(
      (sum, { repeated: count }) => sum + Number(count ?? 1),
      0,
    );
    expect(repeated).toBe(100);
  });
});

describe('a log line written during a request', () => {
  /** The `X-Request-Id` that the client sees. */
  async function idOf(query: string): Promise<string | null> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    await response.text();
    return response.headers.get('x-request-id');
  }

  it('has the request id that the client sees and, separately, the request id of Cognito', async () => {
    await start();
    cognito.answer = fail('AccessDeniedException', 'not authorized');
    const first = await idOf(user);
    expect(logged('only the gateway')).toMatchObject([
      { requestId: first, cognitoRequestId: 'request-1' },
    ]);
    await idOf(user);
    await idOf(user);
    cognito.answer = fail('NeverHeardOfException', 'what');
    const unexpected = await idOf(user);
    expect(logged('unexpected error')).toMatchObject([
      { requestId: unexpected, cognitoRequestId: 'request-1', incidentId: expect.any(String) },
    ]);
    const excessive = await idOf(`{ ${'a '.repeat(20_000)} }`);
    expect(logged('a document exceeds')).toMatchObject([{ requestId: excessive }]);
    await gateway.close();
    // The count covers several requests, so it has no request id.
    const [line, count] = logged('only the gateway');
    expect([line?.requestId, count?.repeated, count?.requestId]).toEqual([first, 2, undefined]);
  });
});
