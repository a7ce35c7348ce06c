import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';

import type { SeedClient } from '../../../src/embeddedPool/pools/seed.js';
import { signIn } from '../../support/pool/actions.js';
import {
  basic,
  oauthClient,
  postForm,
  publicClient,
  secretClient,
  startOauthPool,
} from '../../support/pool/oauth.js';
import {
  clientId,
  clientSecret,
  secretClientId,
  type TestPool,
} from '../../support/pool/startPool.js';

const machine = { id: 'machineclient0000000000001', secret: clientSecret };
const ExplicitAuthFlows: SeedClient['ExplicitAuthFlows'] = ['ALLOW_USER_PASSWORD_AUTH'];
const clients: readonly SeedClient[] = [
  { ClientId: clientId, ExplicitAuthFlows, ...oauthClient },
  { ClientId: secretClientId, ClientSecret: clientSecret, ...oauthClient },
  {
    ClientId: machine.id,
    ClientSecret: machine.secret,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['orders/read', 'orders/write'],
  },
];
let test: TestPool;
beforeAll(async () => {
  test = await startOauthPool({ pool: { clients } });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const token = (form: Record<string, string | string[]>, headers: Record<string, string> = {}) =>
  postForm(test, '/oauth2/token', form, headers);

describe('the token endpoint', () => {
  it('exchanges a refresh token of a sign-in by the API (AWS guide: The token issuer endpoint)', async () => {
    const { AuthenticationResult } = await signIn(test, 'jane');
    const refresh = {
      grant_type: 'refresh_token',
      refresh_token: AuthenticationResult?.RefreshToken ?? '',
    };
    const { status, body, headers } = await token({ ...publicClient, ...refresh });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(body).toEqual({
      access_token: expect.any(String),
      id_token: expect.any(String),
      expires_in: 3600,
      token_type: 'Bearer',
    });
    expect(decodeJwt(String(body.access_token)).scope).toBe('aws.cognito.signin.user.admin');
    await test.sdk.send(new GetUserCommand({ AccessToken: String(body.access_token) }));
    await expect(
      token({ client_id: clientId, grant_type: 'refresh_token', refresh_token: 'x' }),
    ).resolves.toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    await expect(token(refresh, secretClient)).resolves.toMatchObject({
      body: { error: 'invalid_grant' },
    });
  });

  it('gives a program an access token with its scopes (RFC 6749, section 4.4)', async () => {
    const form = { grant_type: 'client_credentials' };
    const { body } = await token(form, basic(machine.id, machine.secret));
    expect(body).toEqual({
      access_token: expect.any(String),
      expires_in: 3600,
      token_type: 'Bearer',
    });
    expect(decodeJwt(String(body.access_token))).toMatchObject({
      sub: machine.id,
      client_id: machine.id,
      token_use: 'access',
      scope: 'orders/read orders/write',
    });
    const one = await token({
      ...form,
      client_id: machine.id,
      client_secret: machine.secret,
      scope: 'orders/read',
    });
    expect(decodeJwt(String(one.body.access_token)).scope).toBe('orders/read');
    for (const scope of ['orders/delete', 'openid', 'orders/read orders/delete'])
      await expect(
        token({ ...form, scope }, basic(machine.id, machine.secret)),
      ).resolves.toMatchObject({
        status: 400,
        body: { error: 'invalid_scope' },
      });
  });

  it('refuses grants that the client is not allowed (AWS guide: unauthorized_client)', async () => {
    for (const answer of [
      await token({ grant_type: 'client_credentials' }, secretClient),
      await token({ ...publicClient, grant_type: 'client_credentials' }),
      await token(
        { grant_type: 'authorization_code', code: 'x', redirect_uri: 'x' },
        basic(machine.id, machine.secret),
      ),
    ])
      expect(answer).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
  });

  it.each<[string, Record<string, string | string[]>, Record<string, string>, string]>([
    ['no parameters', {}, {}, 'invalid_request'],
    ['no grant type', { client_id: clientId }, {}, 'invalid_request'],
    ['no client', { grant_type: 'refresh_token', refresh_token: 'x' }, {}, 'invalid_request'],
    [
      'an unknown grant type',
      { ...publicClient, grant_type: 'password' },
      {},
      'unsupported_grant_type',
    ],
    [
      'an inherited grant type',
      { ...publicClient, grant_type: 'toString' },
      {},
      'unsupported_grant_type',
    ],
    ['no refresh token', { ...publicClient, grant_type: 'refresh_token' }, {}, 'invalid_request'],
    [
      'no code',
      { ...publicClient, grant_type: 'authorization_code', redirect_uri: 'x' },
      {},
      'invalid_request',
    ],
    [
      'no redirect URI',
      { ...publicClient, grant_type: 'authorization_code', code: 'x' },
      {},
      'invalid_request',
    ],
    [
      'a repeated parameter',
      { client_id: [clientId, clientId], grant_type: 'refresh_token' },
      {},
      'invalid_request',
    ],
    [
      'an unknown client',
      { client_id: 'nobody', grant_type: 'refresh_token' },
      {},
      'invalid_client',
    ],
    ['no secret', { client_id: secretClientId, grant_type: 'refresh_token' }, {}, 'invalid_client'],
    [
      'a wrong secret',
      { grant_type: 'refresh_token' },
      basic(secretClientId, 'wrong'),
      'invalid_client',
    ],
    [
      'a secret of a public client',
      { grant_type: 'refresh_token' },
      basic(clientId, clientSecret),
      'invalid_client',
    ],
    [
      'two clients',
      { client_id: clientId, grant_type: 'refresh_token' },
      secretClient,
      'invalid_client',
    ],
    [
      'the secret twice',
      { client_secret: clientSecret, grant_type: 'refresh_token' },
      secretClient,
      'invalid_request',
    ],
    [
      'another scheme',
      { grant_type: 'refresh_token' },
      { authorization: 'Bearer x' },
      'invalid_client',
    ],
    [
      'broken Base64',
      { grant_type: 'refresh_token' },
      { authorization: 'Basic %%%' },
      'invalid_client',
    ],
    [
      'a huge token',
      { ...publicClient, grant_type: 'refresh_token', refresh_token: 'x'.repeat(900_000) },
      {},
      'invalid_grant',
    ],
  ])(
    'answers %s with an error of RFC 6749, and with nothing else',
    async (_name, form, headers, error) => {
      const answer = await token(form, headers);
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ error });
    },
  );

  it('takes only forms, and only by POST', async () => {
    const get = await fetch(`${test.url}/oauth2/token?grant_type=refresh_token`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    const json = await fetch(`${test.url}/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
  });

  it('can be used by pages on this machine, and MUST not be by others', async () => {
    const preflight = (origin: string) =>
      fetch(`${test.url}/oauth2/token`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const local = await preflight('http://localhost:3000');
    expect(local.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(local.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await preflight('https://evil.example')).status).toBe(403);
  });

  it('keeps to the request rate quotas (AWS guide: Quotas, UserToken)', async () => {
    const limited = await startOauthPool({ quotas: { UserToken: 1 } });
    const refresh = () =>
      postForm(limited, '/oauth2/token', {
        ...publicClient,
        grant_type: 'refresh_token',
        refresh_token: 'x',
      });
    await refresh();
    expect(await refresh()).toMatchObject({
      status: 429,
      body: { error: 'invalid_request', error_description: 'Rate exceeded' },
    });
    await limited.stop();
  });
});

describe('the revocation endpoint', () => {
  const revoke = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    postForm(test, '/oauth2/revoke', form, headers);

  it('ends the sign-in of a refresh token, and may be repeated (RFC 7009)', async () => {
    const { AuthenticationResult: tokens } = await signIn(test, 'jane');
    const form = { ...publicClient, token: tokens?.RefreshToken ?? '' };
    await expect(revoke(form)).resolves.toMatchObject({ status: 200, body: {} });
    await expect(revoke(form)).resolves.toMatchObject({ status: 200 });
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: tokens?.AccessToken })),
    ).rejects.toMatchObject({ message: 'Access Token has been revoked' });
  });

  it('answers as AWS does (guide: The token revocation endpoint)', async () => {
    const { AuthenticationResult: tokens } = await signIn(test, 'jane');
    expect(await revoke(publicClient)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
    expect(await revoke({ ...publicClient, token: tokens?.AccessToken ?? '' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_token_type' },
    });
    expect(await revoke({ token: 'x' }, basic(secretClientId, 'wrong'))).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect(await revoke({ ...publicClient, token: 'x' })).toMatchObject({ status: 200 });
  });

  it('MUST not revoke a token of another client', async () => {
    const { AuthenticationResult: tokens } = await signIn(test, 'jane');
    expect(await revoke({ token: tokens?.RefreshToken ?? '' }, secretClient)).toMatchObject({
      status: 200,
    });
    await test.sdk.send(new GetUserCommand({ AccessToken: tokens?.AccessToken }));
  });
});

describe('the userInfo endpoint', () => {
  it('needs the scope openid, which sign-ins by the API do not have', async () => {
    const { AuthenticationResult: tokens } = await signIn(test, 'jane');
    const answer = await fetch(`${test.url}/oauth2/userInfo`, {
      headers: { authorization: `Bearer ${tokens?.AccessToken}` },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
    await expect(answer.json()).resolves.toEqual({
      error: 'invalid_token',
      error_description: 'Access token does not contain openid scope',
    });
  });

  it('answers a request without a token, or with a wrong one, in the words of AWS', async () => {
    const none = await fetch(`${test.url}/oauth2/userInfo`);
    expect([none.status, await none.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: 'Bad OAuth2 request at UserInfo Endpoint' },
    ]);
    const wrong = await fetch(`${test.url}/oauth2/userInfo`, {
      headers: { authorization: 'Bearer a.b.c' },
    });
    expect([wrong.status, await wrong.json()]).toMatchObject([401, { error: 'invalid_token' }]);
  });
});
