/** Sign-ins by redirect on the demo pool: their addresses, and the door that serves them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  ListUsersCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { parseConfig } from '../../src/config/parseConfig.js';
import { demoFile, demoSeed } from '../../src/embeddedPool/pools/demoSeed.js';
import { allowRedirects, openEmbeddedPool } from '../../src/embeddedPool/index.js';
import type { EmbeddedPool } from '../../src/embeddedPool/index.js';
import { demoRedirects } from '../../src/process/demoRedirects.js';
import { silentLog } from '../support/silentLog.js';
import { useKeys } from '../support/pool/useKeys.js';

let directory: string;
let pool: EmbeddedPool;
let client: { readonly userPoolId: string; readonly clientId: string };
let sdk: CognitoIdentityProviderClient;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demo-redirects-'));
  client = demoFile({ directory });
  await useKeys(directory, client.userPoolId);
  pool = await openEmbeddedPool({
    directory,
    seed: demoSeed({ directory }),
    passwordCost: { N: 16, r: 8, p: 1 },
  });
  sdk = new CognitoIdentityProviderClient(pool.clientConfig);
});
afterAll(async () => {
  await pool.close();
  await rm(directory, { recursive: true, force: true });
});

function redirects(environment: Record<string, string>, poolUrl?: string) {
  const parsed = parseConfig(environment);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const allow = allowRedirects;
  return demoRedirects(parsed.config, { pool, client, poolUrl, allow, log: silentLog });
}

async function clientSettings() {
  const { userPoolId: UserPoolId, clientId: ClientId } = client;
  const command = new DescribeUserPoolClientCommand({ UserPoolId, ClientId });
  return (await sdk.send(command)).UserPoolClient ?? {};
}

describe('sign-ins by redirect on the demo pool', () => {
  it('return to the account page and the console, whatever the port', async () => {
    const { redirectUris = [] } = await redirects({ PORT: '4310' });
    expect(redirectUris).toEqual([
      'http://localhost:4310/account',
      'http://localhost:4310/console',
    ]);
    const moved = await redirects({ PORT: '4320' });
    const all = [...redirectUris, ...(moved.redirectUris ?? [])];
    expect(await clientSettings()).toMatchObject({
      AllowedOAuthFlowsUserPoolClient: true,
      SupportedIdentityProviders: ['COGNITO', 'Google'],
      CallbackURLs: all,
      LogoutURLs: all,
    });
  });

  it('keep what the developer has changed in the app client', async () => {
    const { userPoolId: UserPoolId, clientId: ClientId } = client;
    const { CallbackURLs = [], LogoutURLs, ExplicitAuthFlows } = await clientSettings();
    const changed = {
      ExplicitAuthFlows,
      AllowedOAuthFlows: ['code' as const, 'implicit' as const],
      AllowedOAuthScopes: ['openid'],
      SupportedIdentityProviders: ['COGNITO'],
      CallbackURLs: ['http://localhost:3000/', ...CallbackURLs],
      LogoutURLs,
      AccessTokenValidity: 2,
    };
    await sdk.send(
      new UpdateUserPoolClientCommand({
        UserPoolId,
        ClientId,
        AllowedOAuthFlowsUserPoolClient: true,
        ...changed,
      }),
    );
    const { redirectUris = [] } = await redirects({ PORT: '4330' });
    expect(await clientSettings()).toMatchObject({
      ...changed,
      CallbackURLs: [...changed.CallbackURLs, ...redirectUris],
      LogoutURLs: [...(LogoutURLs ?? []), ...redirectUris],
    });
  });

  it('MUST open managed login only, neither the API nor the outbox', async () => {
    const { domain = '' } = await redirects({ PORT: '4310' });
    const open = await pool.listen({ port: 0 });
    const list = new ListUsersCommand({ UserPoolId: client.userPoolId });
    const at = (endpoint: string) =>
      new CognitoIdentityProviderClient({ ...pool.clientConfig, endpoint, requestHandler: {} });
    const status = async (address: string) => (await fetch(address, { redirect: 'manual' })).status;
    await expect(at(domain).send(list)).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
    expect(await status(`${domain}/outbox`)).toBe(404);
    expect(await status(`${domain}/error`)).not.toBe(404);
    // The control: the pool's own address has both.
    expect((await at(open.url).send(list)).Users).toHaveLength(1);
    expect(await status(`${open.url}/outbox`)).toBe(200);
    await open.close();
  });

  it("use the pool's own address if it has one", async () => {
    const { domain } = await redirects({ PORT: '4310' }, 'http://127.0.0.1:9229');
    expect(domain).toBe('http://localhost:9229');
  });

  it.each([
    ['another domain', { COGNITO_DOMAIN: 'http://localhost:9229' }],
    ['a pool of a seed file', { EMBEDDED_POOL_SEED: 'pool.json' }],
    ['other machines', { HOST: '0.0.0.0' }],
    ['a port that is not known yet', { PORT: '0' }],
    [
      'production',
      {
        NODE_ENV: 'production',
        EMBEDDED_POOL: 'allow',
        TRUSTED_PROXIES: '0',
        ALLOWED_HOSTS: 'a.b',
      },
    ],
  ])('are not set up for %s', async (_what, environment) => {
    expect(await redirects({ PORT: '4310', ...environment })).toEqual({});
  });
});
