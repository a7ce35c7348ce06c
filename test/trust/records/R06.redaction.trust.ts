/**
 * R6: nothing secret or internal leaks, whatever goes wrong: not in answers, logs, the audit log,
 * metrics, traces or the output of a crash.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { graphql } from 'graphql';
import { pino } from 'pino';

import { permissionNames } from '../../../src/gateway/caller.js';
import { policyOf } from '../../../src/cognito/call/command.js';
import { faults } from '../../../src/cognito/fault.js';
import { auditLog } from '../../../src/guard/audit/audit.js';
import { openGateway } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import { catalogue } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { errorOfException, errorRow } from '../../../src/schema/error.js';
import { sensitivePaths } from '../../../src/schema/input.js';
import { observer } from '../../../src/telemetry/index.js';
import { createMetrics } from '../../../src/telemetry/metrics.js';
import { createTracing } from '../../../src/telemetry/tracing.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import type { TokenIssuer } from '../../support/accessTokens.js';
import { bundleProgram } from '../../support/gatewayProcess.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { cut, fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../../support/hostile/unprotected.js';
import { figure, sized } from '../support/figures.js';
import { canary, leaksIn, spellingsOf } from '../support/secrets.js';
import type { Leak } from '../support/secrets.js';
import { serviceKey } from '../../support/serviceKey.js';

const userPoolId = 'eu-west-1_Stub00001';
/** Secrets and internal names of the operator, as AWS might repeat them in its errors. */
const operators = Object.fromEntries(
  [
    'client secret',
    'secret access key',
    'session token',
    'service key',
    'role',
    'internal host',
    'Lambda output',
    'stack',
  ].map((name) => [name, canary(name)]),
);
const ofAws =
  `User: arn:aws:sts::123456789012:assumed-role/${operators.role!}/gateway is not ` +
  `authorized to reach http://${operators['internal host']!}.internal:8443 ` +
  `(${operators['Lambda output']!}) at ${operators.stack!}.js:1:1`;

const written: string[] = [];
const metrics = createMetrics();
const spans: ReadableSpan[] = [];
const tracing = createTracing({
  export: (some, done) => {
    spans.push(...some);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- SUCCESS; its enum is not exported
    done({ code: 0 });
  },
  shutdown: () => Promise.resolve(),
});
const sink = { write: (line: string): void => void written.push(line) };
let cognito: StubCognito;
let tokens: TokenIssuer;
let gateway: Gateway;
let unreachable: Gateway;
let url: string;
let nowhere: string;

beforeAll(async () => {
  cognito = await startStubCognito();
  tokens = await createTokenIssuer(userPoolId, 'stubclient');
  const start = (endpoint: string): Promise<Gateway> =>
    openGateway({
      userPoolId,
      clientId: 'stubclient',
      clientSecret: operators['client secret'],
      clientConfig: {
        endpoint,
        credentials: {
          accessKeyId: 'AKIDEXAMPLE',
          secretAccessKey: operators['secret access key']!,
          sessionToken: operators['session token']!,
        },
      },
      fetchJwks: tokens.jwks,
      grants: {
        groups: { all: permissionNames },
        serviceKeys: [serviceKey(operators['service key']!, permissionNames, 'service')],
      },
      // Without guards, answers give full reasons; those must not contain secrets either.
      guards: { ...unprotected, audit: { log: auditLog(sink), reads: true } },
      ...unlimitedCalls,
      random: () => 0,
      observer: observer(metrics, tracing),
      introspection: true,
      log: pino({ level: 'trace' }, sink),
    });
  gateway = await start(cognito.endpoint);
  unreachable = await start('http://127.0.0.1:9');
  url = await gateway.listen({ port: 0 });
  nowhere = await unreachable.listen({ port: 0 });
});
afterAll(async () => {
  await gateway.close();
  await unreachable.close();
  await cognito.close();
});

type Json = Readonly<Record<string, unknown>>;

interface Planted {
  readonly document: string;
  readonly variables: Json;
  readonly secrets: Readonly<Record<string, string>>;
}

/** A sample of the operation with a different secret in every sensitive field. */
function plant(field: string, operation: Operation): Planted {
  const { document, variables } = sampleOperation(gatewaySchema(), field, { full: true });
  const copy: Json = structuredClone(variables);
  const secrets: Record<string, string> = {};
  const input = (operation.on === 'Query' ? copy : copy.input) as Json;
  for (const path of sensitivePaths((operation.bulk?.each ?? operation).input)) {
    const name = `${field}.${path}`;
    if (
      set(input, path.split('.'), (value) =>
        /^\d+$/.test(String(value))
          ? value
          : String(value).startsWith('{')
            ? JSON.stringify({ ...JSON.parse(String(value)), id: canary(name) })
            : canary(name),
      )
    )
      secrets[name] = canary(name);
  }
  return { document, variables: copy, secrets };
}

/** Replaces the value at the path, in every item of a list; returns whether there was one. */
function set(
  target: unknown,
  [name = '', ...rest]: string[],
  replace: (value: unknown) => unknown,
): boolean {
  if (Array.isArray(target))
    return target.map((item) => set(item, [name, ...rest], replace)).some(Boolean);
  if (typeof target !== 'object' || target === null || !Object.hasOwn(target, name)) return false;
  const object = target as Record<string, unknown>;
  if (rest.length > 0) return set(object[name], rest, replace);
  object[name] = replace(object[name]);
  return true;
}

let requests = 0;
async function send(
  to: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  requests += 1;
  const response = await fetch(`${to}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return `${JSON.stringify([...response.headers])}\n${await response.text()}`;
}

/**
 * Exceptions whose message is meant for the caller: the pool's own words for its password policy
 * and its triggers.
 */
const speaks = (exception: string): boolean =>
  errorRow(errorOfException(exception) ?? 'UnexpectedError').cognitoText ?? false;

function answers(operation: Operation, secrets: Json): Answer[] {
  const echo = `${ofAws} ${JSON.stringify(secrets)}`;
  const exceptions = [
    ...new Set([
      ...operation.commands.flatMap((command) => policyOf(command).exceptions),
      ...Object.keys(faults),
      'SomethingNewException',
      'TooManyRequestsException',
    ]),
  ];
  const raw =
    (status: number, body: string): Answer =>
    (_call, response: ServerResponse) =>
      void response.writeHead(status, { 'content-type': 'text/html' }).end(body);
  return [
    ...exceptions.map((exception) => fail(exception, speaks(exception) ? 'Refused.' : echo)),
    fail('AccessDeniedException', ofAws, 403),
    raw(502, `<html>${echo}</html>`),
    raw(200, `{"Username": "${echo.slice(0, 60)}`),
    raw(200, '"just a text"'),
    raw(500, JSON.stringify({ __type: 'InternalFailure', message: echo })),
    cut,
  ];
}

const leaks: (Leak & { where: string })[] = [];
const look = (where: string, text: string, secrets: Readonly<Record<string, string>>): void =>
  void leaks.push(
    ...leaksIn(text, { ...operators, ...secrets }).map((leak) => ({ where, ...leak })),
  );
const entries = Object.entries<Operation>(catalogue).filter(
  (_entry, index) => index % sized(1, 4) === 0,
);
const planted = new Set<string>(Object.values(operators));

describe('what leaves the gateway', () => {
  it('control: the search finds a secret in each of its spellings', () => {
    const secret = canary('found');
    for (const [spelling, forms] of Object.entries(spellingsOf(secret))) {
      for (const form of forms)
        expect(leaksIn(`before ${form} after`, { secret }).map((leak) => leak.spelling)).toContain(
          spelling,
        );
    }
    expect(
      leaksIn(Buffer.from(`{"password":"${secret}"}`).toString('base64'), { secret }),
    ).toHaveLength(2);
    expect(leaksIn('nothing of it', { secret })).toEqual([]);
  });

  it.each(entries)('MUST hold no secret when %s fails in any way', async (field, operation) => {
    const { document, variables, secrets } = plant(field, operation);
    const token = await tokens.issue({
      'cognito:groups': ['all'],
      sub: field,
      username: field,
      jti: field,
      origin_jti: field,
    });
    const all = { ...secrets, 'access token': token.split('.')[2]! };
    for (const secret of Object.values(secrets)) planted.add(secret);
    const body = JSON.stringify({ query: document, variables });
    const texts: string[] = [];
    for (const answer of answers(operation, secrets)) {
      cognito.answer = answer;
      texts.push(await send(url, body, { authorization: `Bearer ${token}` }));
    }
    texts.push(
      await send(url, body, {}),
      await send(nowhere, body, { 'x-api-key': operators['service key']! }),
      await send(url, body, { authorization: `Bearer ${token}x` }),
    );
    look(`answers of ${field}`, texts.join('\n'), all);
    look(`logs of ${field}`, written.splice(0).join('\n'), all);
    expect(leaks).toEqual([]);
  });

  it.each(
    entries.filter(([field, operation]) => Object.keys(plant(field, operation).secrets).length > 0),
  )('MUST NOT echo values of the wrong type in %s', async (field, operation) => {
    const texts: string[] = [];
    let echoed = 0;
    const { secrets } = plant(field, operation);
    for (const path of Object.keys(secrets).map((name) => name.slice(field.length + 1))) {
      for (const wrap of [
        (value: unknown) => [value],
        (value: unknown) => ({ [String(value)]: value }),
        (value: unknown) => ({ value }),
      ]) {
        const { document, variables } = plant(field, operation);
        const input = (operation.on === 'Query' ? variables : variables.input) as Json;
        set(input, path.split('.'), wrap);
        texts.push(
          await send(url, JSON.stringify({ query: document, variables, operationName: null }), {}),
        );
        const plain = await graphql({
          schema: gatewaySchema(),
          source: document,
          variableValues: variables,
        });
        if (leaksIn(JSON.stringify(plain), secrets).length > 0) echoed += 1;
      }
    }
    look(`refusals of ${field}`, texts.join('\n'), secrets);
    look(`logs of refusals of ${field}`, written.splice(0).join('\n'), secrets);
    expect(leaks).toEqual([]);
    // Control: graphql-js itself repeats the value.
    expect(echoed).toBeGreaterThan(0);
  });

  it.each<
    [string, (secret: string) => { body: string; headers?: Readonly<Record<string, string>> }]
  >([
    [
      'a literal of the wrong type',
      (secret) => ({
        body: JSON.stringify({
          query: `mutation { authenticate(input: { username: "ada", password: [["${secret}"]] }) { __typename } }`,
        }),
      }),
    ],
    [
      'an enum value that does not exist',
      (secret) => ({
        body: JSON.stringify({
          query: `mutation { authenticate(input: { username: "ada", password: ${secret} }) { __typename } }`,
        }),
      }),
    ],
    [
      'a string without an end',
      (secret) => ({
        body: JSON.stringify({
          query: `mutation { authenticate(input: { username: "ada", password: "${secret}`,
        }),
      }),
    ],
    [
      'a number in place of a token',
      (secret) => ({ body: JSON.stringify({ query: `{ me(token: 7${secret}) { __typename } }` }) }),
    ],
    ['a body that is not JSON', (secret) => ({ body: `{"query": "${secret}` })],
    [
      'a variable of another type',
      (secret) => ({
        body: JSON.stringify({
          query: 'query ($first: Int) { users(first: $first) { __typename } }',
          variables: { first: secret },
        }),
      }),
    ],
    [
      'an Authorization header of another scheme',
      (secret) => ({
        body: JSON.stringify({ query: '{ me { __typename } }' }),
        headers: { authorization: `Basic ${Buffer.from(`ada:${secret}`).toString('base64')}` },
      }),
    ],
    [
      'an unknown service key',
      (secret) => ({
        body: JSON.stringify({ query: '{ user(username: "ada") { __typename } }' }),
        headers: { 'x-api-key': secret },
      }),
    ],
    [
      'a cookie',
      (secret) => ({
        body: JSON.stringify({ query: '{ me { __typename } }' }),
        headers: { cookie: `session=${secret}` },
      }),
    ],
  ])('MUST NOT echo a secret in %s', async (title, request) => {
    const secret = canary(title);
    planted.add(secret);
    const { body, headers = {} } = request(secret);
    look(title, await send(url, body, headers), { [title]: secret });
    look(`logs of ${title}`, written.splice(0).join('\n'), { [title]: secret });
    expect(leaks).toEqual([]);
  });

  it('MUST log no token that Cognito issued', async () => {
    const issued = Object.fromEntries(
      ['AccessToken', 'IdToken', 'RefreshToken', 'Session', 'SecretCode'].map((name) => [
        name,
        canary(name),
      ]),
    );
    const { Session, SecretCode, ...result } = issued;
    for (const output of [
      { AuthenticationResult: { ...result, ExpiresIn: 3600, TokenType: 'Bearer' } },
      { ChallengeName: 'SMS_MFA', Session, ChallengeParameters: {} },
      { SecretCode, Session },
    ]) {
      cognito.answer = succeed(output);
      for (const field of [
        'authenticate',
        'respondToChallenge',
        'refreshTokens',
        'associateSoftwareToken',
        'confirmSignUp',
      ]) {
        const { document, variables } = sampleOperation(gatewaySchema(), field, { full: true });
        await send(url, JSON.stringify({ query: document, variables }), {});
      }
    }
    look('logs of issued tokens', written.splice(0).join('\n'), issued);
    expect(leaks).toEqual([]);
  });
});

describe('metrics and traces', () => {
  it('MUST hold no secret after all these failures', async () => {
    await tracing.close();
    const traced = spans.map(({ name, attributes, events, status }) =>
      JSON.stringify({ name, attributes, events, status }),
    );
    const counted = await metrics.text();
    expect(traced.length).toBeGreaterThan(100);
    expect(counted).toContain('authenticate');
    look(
      'traces and metrics',
      [...traced, counted].join('\n'),
      Object.fromEntries([...planted].map((secret) => [secret, secret])),
    );
    expect(leaks).toEqual([]);
  });
});

describe('the output of a process that cannot start', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(fileURLToPath(new URL('../../../.redaction-', import.meta.url)));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('MUST hold no secret from the environment', async () => {
    const program = await bundleProgram(directory);
    const secrets = Object.fromEntries(
      [
        'COGNITO_CLIENT_SECRET',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN',
        'SERVICE_KEYS',
        'REDIS_PASSWORD',
      ].map((name) => [name, canary(name)]),
    );
    const { REDIS_PASSWORD, ...environment } = secrets;
    const good = {
      COGNITO_USER_POOL_ID: userPoolId,
      COGNITO_CLIENT_ID: 'client',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    };
    for (const wrong of [
      { PORT: 'x' },
      { HOST: '203.0.113.1', PORT: '0', SERVICE_KEYS: '' },
      { REDIS_URL: `redis//:${REDIS_PASSWORD!}@127.0.0.1:6379` },
    ]) {
      const child = spawn(process.execPath, [program], {
        env: { ...good, ...environment, ...wrong },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const output: string[] = [];
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(1);
      expect(output.join('')).not.toBe('');
      look(`the output for ${Object.keys(wrong).join()}`, output.join(''), secrets);
    }
    for (const secret of Object.values(secrets)) planted.add(secret);
    figure('R6', 'secrets planted', planted.size, 'at least 40');
    figure(
      'R6',
      'requests that each failed in a different way',
      requests,
      'every exception and fault x all fields',
    );
    figure(
      'R6',
      'secrets found, in 6 spellings each, in answers, logs, audit log, metrics, traces or output',
      leaks.length,
      '0',
    );
    expect(leaks).toEqual([]);
    expect(planted.size).toBeGreaterThanOrEqual(40);
  });
});
