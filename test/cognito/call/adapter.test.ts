/** Tests the calls to Cognito. */
import {
  AdminGetUserCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createCognitoAdapter } from '../../../src/cognito/call/adapter.js';
import type { CognitoAdapter } from '../../../src/cognito/call/adapter.js';
import { OutcomeUnknown, UnavailableError } from '../../../src/cognito/failure.js';
import { secretHash } from '../../../src/cognito/secretHash.js';
import { cut, fail, hang, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';

const userPoolId = 'eu-west-1_Stub00001';
const credentials = { accessKeyId: 'id', secretAccessKey: 'key' };
let cognito: StubCognito;
let adapter: CognitoAdapter;

beforeAll(async () => {
  cognito = await startStubCognito();
  adapter = createCognitoAdapter({
    userPoolId,
    clientId: 'client',
    deadlineMs: 400,
    circuitFailureShare: Infinity,
    retryShare: Infinity,
    clientConfig: { endpoint: cognito.endpoint, credentials },
  });
});
beforeEach(() => {
  cognito.calls.length = 0;
  cognito.answer = succeed();
});
afterAll(async () => {
  adapter.close();
  await cognito.close();
});

const read = (with_ = adapter): Promise<unknown> =>
  with_.send(AdminGetUserCommand, { UserPoolId: userPoolId, Username: 'ada' });
const sendCode = (): Promise<unknown> =>
  adapter.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' });

describe('createCognitoAdapter', () => {
  it.each([undefined, '', 'no-underscore', 7])(
    'refuses the user pool id %p and names it',
    (wrong) => {
      expect(() => createCognitoAdapter({ userPoolId: wrong as string })).toThrow(
        /^userPoolId: expected a user pool id such as/,
      );
    },
  );

  it("passes the SDK client's configuration on unchanged", async () => {
    const seen: string[] = [];
    const clientConfig = {
      region: 'ap-south-1',
      endpoint: cognito.endpoint,
      credentials: () => {
        seen.push('credentials');
        return Promise.resolve(credentials);
      },
      customUserAgent: 'mine',
    };
    const before = { ...clientConfig };
    const own = createCognitoAdapter({ userPoolId, clientConfig });
    await read(own);
    own.close();
    expect(seen).toEqual(['credentials']);
    expect(clientConfig).toEqual(before);
  });
});

describe('send', () => {
  it('MUST cut a call off at the deadline when Cognito hangs, and not repeat it', async () => {
    cognito.answer = hang;
    await expect(read()).rejects.toThrow(UnavailableError);
    expect(cognito.calls).toHaveLength(1);
  });

  it('MUST cut a call off at the deadline when the answer stops after its headers', async () => {
    cognito.answer = (_call, response) =>
      void response.writeHead(200, { 'content-length': '100' }).write('{');
    await expect(read()).rejects.toThrow(UnavailableError);
  });

  it('MUST NOT repeat a call that may have sent a message', async () => {
    cognito.answer = cut;
    await expect(sendCode()).rejects.toThrow(OutcomeUnknown);
    expect(cognito.calls).toHaveLength(1);
  });

  it.each([
    ['an HTML page', 502, '<html>Bad gateway</html>'],
    ['cut JSON', 200, '{"Username": "ad'],
  ])('retries a read that was answered with %s', async (_title, status, body) => {
    cognito.answer = (call, response) => {
      if (cognito.calls.length === 1) response.writeHead(status).end(body);
      else succeed({ Username: 'ada' })(call, response);
    };
    await expect(read()).resolves.toMatchObject({ Username: 'ada' });
    expect(cognito.calls).toHaveLength(2);
  });

  it('retries a throttled call of any kind', async () => {
    cognito.answer = (call, response) => {
      (cognito.calls.length === 1 ? fail('TooManyRequestsException', 'slow down') : succeed())(
        call,
        response,
      );
    };
    await sendCode();
    expect(cognito.calls).toHaveLength(2);
  });

  it('never repeats LimitExceededException', async () => {
    cognito.answer = fail('LimitExceededException', 'Attempt limit exceeded');
    await expect(sendCode()).rejects.toThrow('Attempt limit exceeded');
    expect(cognito.calls).toHaveLength(1);
  });

  it('reports a refused connection as unavailable for every kind of call', async () => {
    const nowhere = createCognitoAdapter({
      userPoolId,
      clientId: 'client',
      clientConfig: { endpoint: 'http://127.0.0.1:9', credentials },
    });
    await expect(
      nowhere.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' }),
    ).rejects.toThrow(UnavailableError);
    nowhere.close();
  });

  it('reports missing credentials as unavailable, but still serves unsigned commands', async () => {
    const anonymous = createCognitoAdapter({
      userPoolId,
      clientId: 'client',
      clientConfig: {
        endpoint: cognito.endpoint,
        credentials: () =>
          Promise.reject(Object.assign(new Error('none'), { name: 'CredentialsProviderError' })),
      },
    });
    await expect(read(anonymous)).rejects.toMatchObject({ reason: 'credentials' });
    await expect(
      anonymous.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' }),
    ).resolves.toBeDefined();
    expect(cognito.calls.map(({ command, signed }) => [command, signed])).toEqual([
      ['ForgotPassword', false],
    ]);
    anonymous.close();
  });

  it.each(['fast', 'sdk'] as const)(
    "MUST NOT sign with the gateway's credentials on a public path, on the %s transport",
    async (transport) => {
      const both = createCognitoAdapter({
        userPoolId,
        clientId: 'client',
        transport,
        clientConfig: { endpoint: cognito.endpoint, credentials },
      });
      await expect(read(both.unsigned)).rejects.toMatchObject({ reason: 'credentials' });
      expect(cognito.calls).toEqual([]);
      await both.unsigned.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' });
      await read(both);
      expect(cognito.calls.map(({ command, signed }) => [command, signed])).toEqual([
        ['ForgotPassword', false],
        ['AdminGetUser', true],
      ]);
      both.close();
    },
  );

  it('proves the client secret in the form that the command requires', async () => {
    const secret = createCognitoAdapter({
      userPoolId,
      clientId: 'client',
      clientSecret: 'secret',
      clientConfig: { endpoint: cognito.endpoint, credentials },
    });
    await secret.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' });
    await secret.send(InitiateAuthCommand, {
      ClientId: 'client',
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ada', PASSWORD: 'x' },
    });
    secret.close();
    const proof = secretHash('ada', 'client', 'secret');
    expect(cognito.calls.map(({ body }) => body)).toEqual([
      { ClientId: 'client', Username: 'ada', SecretHash: proof },
      {
        ClientId: 'client',
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ada', PASSWORD: 'x', SECRET_HASH: proof },
      },
    ]);
  });
});

describe('secretHash', () => {
  it('is Base64(HMAC-SHA256(secret, username + client id))', () => {
    // openssl: printf 'adaclient' | openssl dgst -sha256 -hmac secret -binary | base64
    expect(secretHash('ada', 'client', 'secret')).toBe(opensslVector);
  });
});
const opensslVector = 'FEW6rzXVdy2RLJp0KqkU9A6/pxQBq5FgsxTWe/Ot+CI=';
