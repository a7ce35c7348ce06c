/**
 * Compares the fast path with the SDK's own client: both send the same calls and return the same
 * answers.
 */
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

import type { CommandClass } from '../../src/cognito/call/command.js';
import { Deadline } from '../../src/cognito/call/deadline.js';
import { policies } from '../../src/cognito/call/policy.js';
import { createSigner } from '../../src/cognito/wire/sigV4.js';
import type { SignableHeaders } from '../../src/cognito/wire/sigV4.js';
import { createTransport } from '../../src/cognito/wire/transport.js';
import type { Transport } from '../../src/cognito/wire/transport.js';
import { sampleOf, seededRandom } from '../support/schemaSample.js';
import { fail, startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../support/upstream/stubCognito.js';

const samplesPerCommand = 10;
const commands = Object.keys(policies).map(
  (name) => [name, (sdk as unknown as Record<string, CommandClass>)[`${name}Command`]!] as const,
);
const schemaOf = (command: CommandClass): { input: unknown; output: unknown } => {
  const [, , , , input, output] = (new command({}) as unknown as { schema: unknown[] }).schema;
  return { input, output };
};

const deadline = new Deadline(600_000);
let cognito: StubCognito;
let paths: { fast: Transport; sdk: Transport };
const clientConfig = (): sdk.CognitoIdentityProviderClientConfig => ({
  region: 'eu-west-1',
  endpoint: cognito.endpoint,
  credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
});
const open = (
  config: sdk.CognitoIdentityProviderClientConfig,
  wanted: 'fast' | 'sdk' = 'fast',
  now = (): Date => new Date(),
): Transport =>
  createTransport(
    new sdk.CognitoIdentityProviderClient({ maxAttempts: 1, ...config }),
    config,
    wanted,
    now,
  );

beforeAll(async () => {
  cognito = await startStubCognito();
  paths = { fast: open(clientConfig()), sdk: open(clientConfig(), 'sdk') };
});
beforeEach(() => {
  cognito.calls.length = 0;
  cognito.answer = succeed();
});
afterAll(async () => {
  deadline.clear();
  paths.fast.close();
  paths.sdk.close();
  await cognito.close();
});

/** The result of one path: the output, or everything that a caller sees of the error. */
async function outcome(
  transport: Transport,
  command: CommandClass,
  input: object,
): Promise<unknown> {
  try {
    const { $metadata, ...output } = (await transport.send(command, input, deadline)) as {
      $metadata: sdk.SignUpCommandOutput['$metadata'];
    };
    return { output, requestId: $metadata.requestId, status: $metadata.httpStatusCode };
  } catch (error) {
    const { name, message, $fault, $metadata, constructor } =
      error as sdk.CognitoIdentityProviderServiceException;
    const service = error instanceof sdk.CognitoIdentityProviderServiceException;
    return {
      name,
      message: service ? message : undefined,
      $fault,
      class: constructor.name,
      service,
      requestId: service ? $metadata.requestId : undefined,
      status: $metadata?.httpStatusCode,
    };
  }
}

async function bothOutcomes(
  command: CommandClass,
  input: object,
  answer: Answer,
): Promise<[unknown, unknown]> {
  cognito.answer = answer;
  return [await outcome(paths.fast, command, input), await outcome(paths.sdk, command, input)];
}

describe('the fast path', () => {
  it('covers every command of the policy table', () => {
    expect(commands.filter(([, command]) => (command as unknown) === undefined)).toEqual([]);
    expect(paths.fast.fallback).toBeUndefined();
  });

  it.each(commands)('%s: sends what the SDK sends', async (_name, command) => {
    const random = seededRandom(1);
    for (let sample = 0; sample < samplesPerCommand; sample += 1) {
      cognito.calls.length = 0;
      await bothOutcomes(
        command,
        sampleOf(schemaOf(command).input, random, false) as object,
        succeed(),
      );
      const [fast, own] = cognito.calls.map(({ headers: _headers, ...call }) => call);
      expect(fast).toEqual(own);
    }
  });

  it.each(commands)('%s: reads answers as the SDK reads them', async (_name, command) => {
    const random = seededRandom(2);
    for (let sample = 0; sample < samplesPerCommand; sample += 1) {
      const [fast, own] = await bothOutcomes(
        command,
        {},
        succeed(sampleOf(schemaOf(command).output, random, true) as object),
      );
      expect(fast).toEqual(own);
    }
  });

  it.each([...new Set(Object.values(policies).flatMap(({ exceptions }) => exceptions))])(
    'throws %s as the SDK throws it',
    async (exception) => {
      const [fast, own] = await bothOutcomes(sdk.SignUpCommand, {}, fail(exception, 'a text'));
      expect(fast).toEqual(own);
      expect(fast).toMatchObject({
        name: exception,
        message: 'a text',
        service: true,
        requestId: 'request-1',
      });
    },
  );

  const raw =
    (status: number, body: string, headers: Record<string, string> = {}): Answer =>
    (_call, response) =>
      void response.writeHead(status, headers).end(body);
  it.each([
    ['an empty body', raw(200, '')],
    ['an unknown member', raw(200, '{"UserConfirmed":true,"New":{"a":1}}')],
    ['a null member', raw(200, '{"UserConfirmed":true,"UserSub":null}')],
    ['an HTML page', raw(502, '<html>Bad gateway</html>')],
    ['cut JSON', raw(200, '{"UserSub": "ab')],
    ['cut JSON in an error', raw(400, '{"__type": "Us')],
    ['an empty error', raw(500, '')],
    ['an unknown exception', raw(400, '{"__type":"BrandNewException","message":"new"}')],
    [
      'a qualified exception',
      raw(
        400,
        '{"__type":"com.amazonaws.cognitoidentityprovider#UserNotFoundException","Message":"capital"}',
      ),
    ],
    [
      'an exception named by a header',
      raw(400, '{"message":"by header"}', {
        'x-amzn-errortype': 'CodeMismatchException:http://internal',
      }),
    ],
    ['an exception with a code', raw(400, '{"code":"ExpiredCodeException","message":"by code"}')],
    [
      'an exception with members',
      raw(400, '{"__type":"InvalidParameterException","message":"m","reasonCode":"x"}'),
    ],
  ])('handles %s as the SDK does', async (_title, answer) => {
    const [fast, own] = await bothOutcomes(sdk.SignUpCommand, {}, answer);
    expect(fast).toEqual(own);
  });

  it.each(['logger', 'requestHandler', 'retryStrategy', 'customUserAgent', 'extensions'])(
    'leaves the calls to the SDK when clientConfig sets %s',
    (setting) => {
      const transport = open({
        ...clientConfig(),
        [setting]: setting === 'extensions' ? [] : undefined,
      });
      expect(transport.fallback).toContain(setting);
      transport.close();
    },
  );

  it('corrects its clock to the time that Cognito reports, and retries once', async () => {
    const transport = open(clientConfig(), 'fast', () => new Date('2020-01-01T00:00:00Z'));
    cognito.answer = (call, response) => {
      response.setHeader('date', new Date('2026-01-01T12:00:00Z').toUTCString());
      (cognito.calls.length === 1
        ? fail('InvalidSignatureException', 'Signature expired')
        : succeed({ Username: 'ada' }))(call, response);
    };
    await expect(outcome(transport, sdk.AdminGetUserCommand, {})).resolves.toMatchObject({
      output: { Username: 'ada' },
    });
    expect(cognito.calls).toHaveLength(2);
    transport.close();
  });
});

describe('createSigner', () => {
  it.each([undefined, 'session-token'])(
    "signs as the SDK's signer does (session token: %p)",
    async (sessionToken) => {
      const credentials = {
        accessKeyId: 'AKID',
        secretAccessKey: 'secret',
        ...(sessionToken ? { sessionToken } : {}),
      };
      const own = new SignatureV4({
        service: 'cognito-idp',
        region: 'eu-west-1',
        credentials,
        sha256: Sha256,
        applyChecksum: false,
      });
      const sign = createSigner('eu-west-1');
      for (const day of ['2026-01-01T00:00:00Z', '2026-01-02T23:59:59Z', '2026-01-02T00:00:00Z']) {
        const headers = {
          'content-type': 'application/x-amz-json-1.1',
          host: 'cognito-idp.eu-west-1.amazonaws.com',
          'x-amz-target': 'AWSCognitoIdentityProviderService.AdminGetUser',
        };
        const body = JSON.stringify({ Username: 'naïve 😀', day });
        const { headers: expected } = (await own.sign(
          {
            method: 'POST',
            protocol: 'https:',
            hostname: headers.host,
            path: '/',
            headers: { ...headers },
            body,
          } as never,
          { signingDate: new Date(day) },
        )) as unknown as { headers: Record<string, string> };
        const signed: SignableHeaders = { ...headers };
        sign(credentials, signed, body, Date.parse(day));
        expect(signed).toEqual({ ...expected, 'x-amz-date': expected['x-amz-date'] });
      }
    },
  );
});
