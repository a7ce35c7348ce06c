import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

import { describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';

import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import {
  exchange,
  oauthClient,
  postForm,
  publicClient,
  signInOnPages,
} from '../../support/pool/oauth.js';
import {
  clientId,
  jane,
  startPool,
  userPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('the option issuer', () => {
  it('makes the own address the issuer in tokens, discovery and the address of the keys', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'embedded-pool-'));
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    const pool = await openEmbeddedPool({
      directory,
      issuer: `${issuer}/`,
      passwordCost: { N: 256, r: 8, p: 1 },
      seed: {
        pools: [
          { Id: userPoolId, clients: [{ ClientId: clientId, ...oauthClient }], users: [jane] },
        ],
      },
    });
    const { url } = await pool.listen({ port });
    const discovery = (await (
      await fetch(`${url}/${userPoolId}/.well-known/openid-configuration`)
    ).json()) as Record<string, string>;
    expect(discovery).toMatchObject({
      issuer: `${issuer}/${userPoolId}`,
      jwks_uri: `${issuer}/${userPoolId}/.well-known/jwks.json`,
      token_endpoint: `${issuer}/oauth2/token`,
    });
    const test = { url } as TestPool;
    const { body } = await exchange(test, (await signInOnPages(test)).searchParams.get('code'));
    await jwtVerify(String(body.id_token), createRemoteJWKSet(new URL(discovery.jwks_uri ?? '')), {
      issuer: discovery.issuer ?? '',
      audience: clientId,
    });
    const info = await fetch(`${url}/oauth2/userInfo`, {
      headers: { authorization: `Bearer ${String(body.access_token)}` },
    });
    expect(info.status).toBe(200);
    const refresh = await postForm(test, '/oauth2/token', {
      ...publicClient,
      grant_type: 'refresh_token',
      refresh_token: String(body.refresh_token),
    });
    expect(decodeJwt(String(refresh.body.access_token)).iss).toBe(`${issuer}/${userPoolId}`);
    await pool.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('is by default the address at AWS', async () => {
    const test = await startPool({ users: [jane], client: oauthClient });
    const { body } = await exchange(test, (await signInOnPages(test)).searchParams.get('code'));
    expect(decodeJwt(String(body.id_token)).iss).toBe(
      `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`,
    );
    await test.stop();
  });
});
