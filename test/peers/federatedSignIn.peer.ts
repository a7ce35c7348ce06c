/** Sign-in on managed login through oidc-provider, by discovery, PKCE, nonce and userInfo. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';

import { addProvider, startFederatedPool } from '../support/pool/federation.js';
import { authorizePath, exchange } from '../support/pool/oauth.js';
import { PageBrowser } from '../support/pool/pages.js';
import type { TestPool } from '../support/pool/startPool.js';

let test: TestPool;
let program: ChildProcess;
let issuer: string;
beforeAll(async () => {
  test = await startFederatedPool(['Upstream']);
  const file = fileURLToPath(new URL('support/oidcProviderProgram.mjs', import.meta.url));
  program = spawn(process.execPath, [file, `${test.url}/oauth2/idpresponse`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(program.stdout ?? program, 'data')) as [Buffer];
  issuer = line.toString().trim();
  await addProvider(test, {
    ProviderName: 'Upstream',
    ProviderType: 'OIDC',
    ProviderDetails: {
      client_id: 'pool',
      client_secret: 'secret of the pool',
      authorize_scopes: 'openid email profile',
      oidc_issuer: issuer,
      attributes_request_method: 'GET',
    },
    AttributeMapping: { email: 'email', email_verified: 'email_verified', name: 'name' },
  });
});
afterAll(async () => {
  program.kill();
  await test.stop();
  expect(test.faults).toEqual([]);
});

/** Goes to the provider; returns both browsers, that of the provider on its login page. */
async function visit() {
  const pool = new PageBrowser(test);
  const { location } = await pool.open(authorizePath({ identity_provider: 'Upstream' }));
  const upstream = new PageBrowser({ url: issuer });
  await upstream.open(`${location?.pathname}${location?.search}`);
  return { pool, upstream };
}

describe('oidc-provider as the identity provider of a pool', () => {
  it('signs a user in, whose attributes the pool takes over', async () => {
    const { pool, upstream } = await visit();
    await upstream.submit({ login: 'ada', password: 'any' });
    const { location: back } = await upstream.submit({});
    const { location } = await pool.open(`${back?.pathname}${back?.search}`);
    const { body } = await exchange(test, location?.searchParams.get('code') ?? null);
    expect(decodeJwt(String(body.id_token))).toMatchObject({
      'cognito:username': 'Upstream_ada',
      email: 'ada@example.com',
      email_verified: true,
      name: 'ada',
      identities: [{ userId: 'ada', providerName: 'Upstream' }],
    });
  });

  it('tells the app by way of the pool that the user cancelled', async () => {
    const { pool, upstream } = await visit();
    const [, abort = ''] = /href="([^"]*\/abort)"/.exec(upstream.shown?.html ?? '') ?? [];
    const { location: back } = await upstream.open(abort.replace(issuer, ''));
    const { location } = await pool.open(`${back?.pathname}${back?.search}`);
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({
      error: 'access_denied',
      error_description: 'End-User aborted interaction',
      state: 'state-1',
    });
  });
});
