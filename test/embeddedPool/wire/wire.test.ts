import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { operations } from '../../../src/embeddedPool/operations/index.js';
import { factsOf } from '../../../src/embeddedPool/wire/requestModel.js';
import { requestOf } from '../support/requestOf.js';
import {
  jane,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const names = Object.keys(operations);
let test: TestPool;
beforeAll(async () => {
  test = await startPool({ users: [jane] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

interface WireAnswer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}
async function post(
  target: string | undefined,
  body: string,
  headers: Record<string, string> = {},
): Promise<WireAnswer> {
  const answer = await fetch(test.url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      ...(target === undefined ? {} : { 'x-amz-target': target }),
      ...headers,
    },
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}
const call = (operation: string, input: object | string) =>
  post(
    `AWSCognitoIdentityProviderService.${operation}`,
    typeof input === 'string' ? input : JSON.stringify(input),
  );

describe('AWS JSON 1.1 (Smithy: awsJson1_1 protocol)', () => {
  it('returns a content type, a unique request id, and the type of an exception in header and body', async () => {
    const [one, two] = [
      await call('GetUser', { AccessToken: 'x' }),
      await call('GetUser', { AccessToken: 'x' }),
    ];
    expect(one.status).toBe(400);
    expect(one.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(one.headers.get('x-amzn-errortype')).toMatch(/^NotAuthorizedException/);
    expect(one.body).toEqual({ __type: 'NotAuthorizedException', message: 'Invalid Access Token' });
    expect(one.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers.get('x-amzn-requestid')).not.toBe(two.headers.get('x-amzn-requestid'));
  });

  it.each([
    ['AWSCognitoIdentityProviderService.NoSuch'],
    ['AWSCognitoIdentityProviderService.constructor'],
    ['Other.GetUser'],
    [undefined],
  ])('%s is an UnknownOperationException', async (target) => {
    expect(await post(target, '{}')).toMatchObject({
      status: 400,
      body: { __type: 'UnknownOperationException' },
    });
  });

  it.each(['{', '[', '"x"', '5', '[]', '{"AccessToken":5}', '{"AccessToken":{}}'])(
    '%s is a SerializationException',
    async (body) => {
      expect(await call('GetUser', body)).toMatchObject({
        status: 400,
        body: { __type: 'SerializationException' },
      });
    },
  );

  // Cognito's texts.
  it('counts violations and names each by path, value and constraint, without sensitive values', async () => {
    expect(
      (await call('SignUp', { ClientId: 'not an id!', Username: '', Password: ' ab' })).body,
    ).toEqual({
      __type: 'InvalidParameterException',
      message: expect.stringMatching(
        /^4 validation errors detected: Value .*at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: .*; Value .*at 'username' failed to satisfy constraint: Member must have length greater than or equal to 1; Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: .*; Value at 'password' failed to satisfy constraint: .*/,
      ),
    });
    expect((await call('ConfirmSignUp', { ClientId: 'x' })).body.message).toMatch(
      /^2 validation errors detected: Value at 'username' failed to satisfy constraint: Member must not be null; .*'confirmationCode'/,
    );
    expect((await call('GetUser', { AccessToken: null })).body.message).toBe(
      "1 validation error detected: Value at 'accessToken' failed to satisfy constraint: Member must not be null",
    );
  });

  it('returns times as seconds since the epoch with fractions, which the SDK reads as dates', async () => {
    const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
    expect(UserPool?.CreationDate?.getTime()).toBe(test.now().getTime());
    const raw = JSON.parse(
      (await test.pool.call('AWSCognitoIdentityProviderService.DescribeUserPool', { UserPoolId }))
        .body,
    ) as { UserPool: { CreationDate: number } };
    expect(raw.UserPool.CreationDate).toBe(test.now().getTime() / 1000);
  });

  it('refuses a body over a megabyte without reading on, and serves the next request', async () => {
    const answer = await call(
      'GetUser',
      JSON.stringify({ AccessToken: 'x'.repeat(1024 * 1024) }),
    ).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    expect((await call('GetUser', { AccessToken: 'x' })).status).toBe(400);
  });

  it.each(names)(
    '%s answers an empty request by its own exceptions, never a fault (SDK: @throws)',
    async (operation) => {
      const { status, body } = JSON.parse(
        JSON.stringify(await test.pool.call(`AWSCognitoIdentityProviderService.${operation}`, {})),
      ) as { status: number; body: string };
      const type = (JSON.parse(body) as { __type?: string }).__type;
      if (status !== 200) expect(factsOf(operation)?.throws).toContain(type);
    },
  );
});

describe('Signature Version 4 (AWS General Reference: Signing AWS API requests)', () => {
  const clientOf = (accessKeyId: string, secretAccessKey: string) =>
    new CognitoIdentityProviderClient({
      region: 'us-east-1',
      endpoint: test.url,
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: 1,
    });

  it.each(names.filter((operation) => !factsOf(operation)?.unsigned))(
    '%s is refused unsigned',
    async (operation) => {
      expect(await call(operation, requestOf(operation, { UserPoolId }))).toMatchObject({
        status: 400,
        body: { __type: 'MissingAuthenticationTokenException' },
      });
    },
  );

  it.each(names.filter((operation) => factsOf(operation)?.unsigned))(
    '%s needs no signature (SDK: httpAuthSchemeProvider)',
    async (operation) => {
      expect((await call(operation, {})).body.__type).not.toMatch(
        /Authentication|Signature|UnrecognizedClient/,
      );
    },
  );

  it('refuses unknown keys and wrong secrets', async () => {
    const get = new AdminGetUserCommand({ UserPoolId, Username: 'jane' });
    await expect(clientOf('other', 'local').send(get)).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    await expect(clientOf('local', 'other').send(get)).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
    expect((await clientOf('local', 'local').send(get)).Username).toBe('jane');
  });

  it.each([
    [
      'body',
      (request: { body: unknown }) =>
        void (request.body = JSON.stringify({ UserPoolId, Username: 'john' })),
    ],
    [
      'target',
      (request: { headers: Record<string, string> }) =>
        void (request.headers['x-amz-target'] =
          'AWSCognitoIdentityProviderService.AdminDeleteUser'),
    ],
    [
      'time',
      (request: { headers: Record<string, string> }) =>
        void (request.headers['x-amz-date'] = '20200101T000000Z'),
    ],
    [
      'list of signed headers',
      ({ headers }: { headers: Record<string, string> }) =>
        void (headers.authorization = (headers.authorization ?? '').replace(';x-amz-target', '')),
    ],
    [
      'form',
      (request: { headers: Record<string, string> }) =>
        void (request.headers.authorization = 'AWS4-HMAC-SHA256 nonsense'),
    ],
  ] as const)('refuses an altered %s', async (_title, alter) => {
    const client = clientOf('local', 'local');
    client.middlewareStack.add(
      (next) => (args) => {
        alter(args.request as never);
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low', name: 'alter' },
    );
    await expect(
      client.send(new AdminGetUserCommand({ UserPoolId, Username: 'jane' })),
    ).rejects.toMatchObject({
      name: expect.stringMatching(/^(InvalidSignature|IncompleteSignature)Exception$/),
    });
  });
});

describe('the listener', () => {
  it('uses loopback by default (own rule: behaviour 21)', async () => {
    const { hostname, port } = new URL(test.url);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal)
      .map((address) => address?.address ?? '');
    for (const host of others) {
      const reached = await new Promise((resolve) => {
        const socket = connect({ host, port: Number(port) }, () => resolve(true)).once(
          'error',
          () => resolve(false),
        );
        socket.unref();
      });
      expect([host, reached]).toEqual([host, false]);
    }
  });

  const page = 'http://localhost:5173';
  it('redirects a browser to the outbox', async () => {
    const answer = await fetch(test.url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/outbox']);
    expect((await fetch(test.url)).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await fetch(`${test.url}/nothing`)).status).toBe(404);
  });

  it('answers pages on this machine, for unsigned operations (Fetch Standard: CORS protocol)', async () => {
    const preflight = await fetch(test.url, {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-amz-target,x-amz-user-agent',
        'access-control-request-private-network': 'true',
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': '*',
      'access-control-allow-private-network': 'true',
    });
    const answer = await post('AWSCognitoIdentityProviderService.GetUser', '{"AccessToken":"x"}', {
      origin: page,
    });
    expect([answer.body.__type, answer.headers.get('access-control-allow-origin')]).toEqual([
      'NotAuthorizedException',
      page,
    ]);
  });

  it.each([
    'https://app.example',
    'null',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example:5173',
    'http://localhost:5173@evil.example',
  ])('MUST refuse pages of %s, and name the setting', async (origin) => {
    const preflight = await fetch(test.url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      403,
      null,
    ]);
    const answer = await post('AWSCognitoIdentityProviderService.GetUser', '{"AccessToken":"x"}', {
      origin,
    });
    expect(answer).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('ALLOWED_ORIGINS') },
    });
  });

  it('MUST refuse other content types, because a page may send them without a preflight', async () => {
    expect(
      (
        await post('AWSCognitoIdentityProviderService.GetUser', '{"AccessToken":"x"}', {
          'content-type': 'text/plain',
        })
      ).status,
    ).toBe(415);
  });

  it('MUST carry out no signed operation for a page, whatever its signature', async () => {
    const client = new CognitoIdentityProviderClient({
      region: 'us-east-1',
      endpoint: test.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    client.middlewareStack.add(
      (next) => (args) => {
        (args.request as { headers: Record<string, string> }).headers.origin = page;
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low', name: 'origin' },
    );
    await expect(
      client.send(new AdminGetUserCommand({ UserPoolId, Username: 'jane' })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('lets the SDK run in process as over HTTP (Smithy: HttpHandler)', async () => {
    const inProcess = new CognitoIdentityProviderClient(test.pool.clientConfig);
    expect(
      (await inProcess.send(new ListUsersCommand({ UserPoolId }))).Users?.map(
        ({ Username }) => Username,
      ),
    ).toEqual(['jane']);
    await expect(inProcess.send(new GetUserCommand({ AccessToken: 'x' }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(
      inProcess.send(new InitiateAuthCommand({ ClientId: 'none', AuthFlow: 'USER_PASSWORD_AUTH' })),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'User pool client none does not exist.',
    });
  });
});
