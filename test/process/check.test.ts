/**
 * `cognito-graphql-gateway check` against the HTTP endpoint of the embedded pool: it names each
 * problem and its fix.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { check } from '../../src/process/check.js';
import { selfCheck } from '../../src/cognito/selfCheck.js';
import type { Finding } from '../../src/cognito/check/finding.js';
import {
  clientId,
  clientSecret,
  secretClientId,
  startPool,
  userPoolId,
} from '../support/pool/startPool.js';
import type { StartOptions, TestPool } from '../support/pool/startPool.js';
import { fail, startStubCognito } from '../support/upstream/stubCognito.js';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const goodPool = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  DeletionProtection: 'ACTIVE',
} as NonNullable<StartOptions['pool']>;
let pool: TestPool;
afterEach(() => pool.stop());

async function findings(start: StartOptions, options: object = {}): Promise<Finding[]> {
  pool = await startPool({ pool: goodPool, ...start });
  return selfCheck({
    userPoolId,
    clientId,
    clientConfig: { endpoint: pool.url, credentials },
    jwksUri: `${pool.url}/${userPoolId}/.well-known/jwks.json`,
    ...options,
  });
}
const texts = (found: readonly Finding[], level: Finding['level']): string[] =>
  found.filter((finding) => finding.level === level).map(({ what }) => what);

describe('the self-check of a pool', () => {
  it('finds no error in a correct pool, and lists what it cannot check', async () => {
    const found = await findings({ client: { EnableTokenRevocation: true } });
    expect(texts(found, 'error')).toEqual([]);
    expect(texts(found, 'warning')).toEqual([expect.stringContaining('may list every pool')]);
    expect(texts(found, 'unknown')).toEqual([
      expect.stringContaining('Permissions to change users'),
    ]);
  });

  it.each<[string, StartOptions, object, string, string]>([
    [
      'a client that does not exist',
      {},
      { clientId: 'nosuchclient0000000000000' },
      'does not exist',
      'COGNITO_CLIENT_ID',
    ],
    [
      'a missing client secret',
      {},
      { clientId: secretClientId },
      'has a secret, and none is configured',
      'COGNITO_CLIENT_SECRET',
    ],
    [
      'a wrong client secret',
      {},
      { clientId: secretClientId, clientSecret: 'wrong' },
      'client secret is wrong',
      'COGNITO_CLIENT_SECRET',
    ],
    [
      'a client without ALLOW_USER_PASSWORD_AUTH',
      { client: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'] } },
      {},
      'does not allow sign-in with a password',
      'ALLOW_USER_PASSWORD_AUTH',
    ],
    [
      'a client without ALLOW_ADMIN_USER_PASSWORD_AUTH, which sign-in by the server needs',
      { client: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] } },
      { signIn: 'server' },
      'does not allow ADMIN_USER_PASSWORD_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    ],
    [
      'a client whose tokens cannot be revoked',
      { client: { EnableTokenRevocation: false } },
      {},
      'Tokens cannot be revoked',
      'EnableTokenRevocation',
    ],
    [
      'a pool that does not exist',
      {},
      { jwksUri: 'http://127.0.0.1:9/pool/.well-known/jwks.json' },
      'cannot be reached',
      'COGNITO_ENDPOINT',
    ],
  ])('names %s as an error, with its fix', async (_title, start, options, what, fix) => {
    const found = await findings(start, options);
    expect(found.filter(({ level }) => level === 'error')).toContainEqual({
      level: 'error',
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    });
  });

  it.each<[string, StartOptions, string]>([
    [
      'a client that reveals who exists',
      { client: { PreventUserExistenceErrors: 'LEGACY' } },
      'PreventUserExistenceErrors is LEGACY',
    ],
    [
      'a pool without second factors',
      { pool: { ...goodPool, MfaConfiguration: 'OFF' } },
      'MfaConfiguration is OFF',
    ],
    [
      'a pool that a single call can delete',
      { pool: { ...goodPool, DeletionProtection: 'INACTIVE' } },
      'DeletionProtection is INACTIVE',
    ],
    [
      'short passwords',
      { pool: { ...goodPool, Policies: { PasswordPolicy: { MinimumLength: 6 } } } },
      'Passwords may have 6 characters',
    ],
  ])('warns of %s', async (_title, start, what) => {
    expect(texts(await findings(start), 'warning')).toContainEqual(expect.stringContaining(what));
  });

  it('accepts the older names of flows, which also allow refresh, as in Cognito (a client set up by the README of Cognitex)', async () => {
    const found = await findings(
      { client: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'], EnableTokenRevocation: true } },
      { signIn: 'server' },
    );
    expect(found.filter(({ what }) => what.includes('The app client'))).toEqual([]);
    await pool.stop();
    const publicly = await findings({ client: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] } });
    expect(publicly).toContainEqual(
      expect.objectContaining({
        level: 'error',
        fix: expect.stringContaining('COGNITO_SIGN_IN=server'),
      }),
    );
  });

  it('sees a wrong client secret without AWS credentials', async () => {
    const options = { clientId: secretClientId, publicOnly: true };
    expect(texts(await findings({}, { ...options, clientSecret }), 'error')).toEqual([]);
    await pool.stop();
    expect(texts(await findings({}, { ...options, clientSecret: 'wrong' }), 'error')).toEqual([
      expect.stringContaining('client secret is wrong'),
    ]);
  });

  it('sends nothing that could change a user', async () => {
    await findings({});
    const { body } = await pool.pool.call('AWSCognitoIdentityProviderService.ListUsers', {
      UserPoolId: userPoolId,
    });
    expect(JSON.parse(body)).toMatchObject({ Users: [] });
    await expect(pool.pool.outbox({})).resolves.toEqual([]);
  });
});

describe('the self-check of rights and time', () => {
  it('names missing permissions and invalid credentials', async () => {
    pool = await startPool();
    const cognito = await startStubCognito();
    const options = {
      userPoolId,
      clientConfig: { endpoint: cognito.endpoint, credentials },
      jwksUri: `${pool.url}/${userPoolId}/.well-known/jwks.json`,
    };
    cognito.answer = fail('AccessDeniedException', 'no', 400);
    expect(texts(await selfCheck(options), 'error')).toEqual([
      expect.stringContaining(
        'cognito-idp:DescribeUserPool, cognito-idp:GetUserPoolMfaConfig, cognito-idp:AdminGetUser, cognito-idp:ListUsers',
      ),
    ]);
    cognito.answer = fail('UnrecognizedClientException', 'no', 400);
    expect(texts(await selfCheck(options), 'error')).toEqual([
      expect.stringContaining('no valid AWS credentials'),
    ]);
    await cognito.close();
  });

  it('reports missing AWS credentials, and warns when the gateway is configured to use none', async () => {
    const none = () =>
      Promise.reject(Object.assign(new Error('none'), { name: 'CredentialsProviderError' }));
    pool = await startPool({ pool: goodPool });
    const options = {
      userPoolId,
      clientId,
      clientConfig: { endpoint: pool.url, credentials: none },
      jwksUri: `${pool.url}/${userPoolId}/.well-known/jwks.json`,
    };
    expect(await selfCheck(options)).toMatchObject([
      { level: 'error', what: expect.stringContaining('finds no AWS credentials') },
    ]);
    expect(await selfCheck({ ...options, publicOnly: true })).toMatchObject([
      { level: 'warning', what: expect.stringContaining('COGNITO_PUBLIC_ONLY') },
    ]);
  });

  it.each([
    [60_000, 'warning'],
    [-600_000, 'error'],
  ] as const)('names a clock that is %d ms off as %s', async (offset, level) => {
    const found = await findings({}, { now: () => new Date(Date.now() + offset) });
    expect(texts(found, level)).toContainEqual(
      expect.stringMatching(/clock of this machine is \d+ seconds off/),
    );
  });
});

describe('cognito-graphql-gateway check', () => {
  const before = { ...process.env };
  beforeAll(
    () =>
      void Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
      }),
  );
  afterAll(() => {
    process.env = before;
  });

  async function run(
    settings: Readonly<Record<string, string>>,
  ): Promise<{ code: number; text: string }> {
    const lines: string[] = [];
    const environment = {
      COGNITO_USER_POOL_ID: userPoolId,
      COGNITO_CLIENT_ID: clientId,
      COGNITO_ENDPOINT: pool.url,
      NODE_ENV: 'production',
      TRUSTED_PROXIES: '0',
      ...settings,
    };
    const code = await check(environment, (line) => void lines.push(line));
    return { code, text: lines.join('\n') };
  }

  it('exits with 0 if nothing is wrong, otherwise with 1 and the fix', async () => {
    pool = await startPool({ pool: goodPool, client: { EnableTokenRevocation: true } });
    await expect(run({})).resolves.toMatchObject({
      code: 0,
      text: expect.stringMatching(/0 errors, \d+ warnings/),
    });
    await expect(run({ COGNITO_CLIENT_SECRET: 'wrong' })).resolves.toMatchObject({
      code: 1,
      text: expect.stringMatching(
        /^error +COGNITO_CLIENT_SECRET is not the secret of the app client\.\n +Remove it/m,
      ),
    });
    await expect(run({ PORT: 'x' })).resolves.toMatchObject({
      code: 1,
      text: expect.stringContaining('PORT must be a whole number'),
    });
  });

  it('says why the shared store is unusable, and how to fix it', async () => {
    pool = await startPool({ pool: goodPool });
    await expect(
      run({ REDIS_URL: 'redis://127.0.0.1:9', SEALING_KEYS: 'k'.repeat(32) }),
    ).resolves.toMatchObject({
      code: 1,
      text: expect.stringMatching(
        /^error +Nothing answers at the host and port of REDIS_URL.*\n +Start Redis/m,
      ),
    });
  });
});
