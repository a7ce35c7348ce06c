import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminSetUserPasswordCommand,
  GetUserCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';

import {
  authorizePath,
  callback,
  challenge,
  exchange,
  logoutPage,
  oauthClient,
  postForm,
  publicClient,
  secretClient,
  signInOnPages,
  startOauthPool,
} from '../../support/pool/oauth.js';
import { PageBrowser } from '../../support/pool/pages.js';
import {
  clientId,
  jane,
  lambdaArn,
  password,
  userPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  const phone = { ...jane.attributes, phone_number: '+14325550100', name: 'Jane Doe' };
  test = await startOauthPool({ users: [{ ...jane, attributes: phone }] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const codeOf = async (parameters: Record<string, string | undefined> = {}) =>
  (await signInOnPages(test, parameters)).searchParams.get('code');
const userInfo = async (token: unknown) => {
  const answer = await fetch(`${test.url}/oauth2/userInfo`, {
    headers: { authorization: `Bearer ${String(token)}` },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('the authorization code grant', () => {
  it('brings the browser back to the app with a code, which it exchanges for tokens', async () => {
    const location = await signInOnPages(test, {
      scope: 'openid email aws.cognito.signin.user.admin',
    });
    expect(location.origin + location.pathname).toBe(callback);
    expect(location.searchParams.get('state')).toBe('state-1');
    expect([...location.searchParams.keys()].sort()).toEqual(['code', 'state']);
    const { status, body } = await exchange(test, location.searchParams.get('code'));
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(
      ['access_token', 'expires_in', 'id_token', 'refresh_token', 'token_type'].sort(),
    );
    const half = createHash('sha256').update(String(body.access_token)).digest().subarray(0, 16);
    expect(decodeJwt(String(body.id_token))).toMatchObject({
      aud: clientId,
      token_use: 'id',
      nonce: 'nonce-1',
      at_hash: half.toString('base64url'),
      email: 'jane@example.com',
      email_verified: true,
    });
    expect(decodeJwt(String(body.access_token))).toMatchObject({
      client_id: clientId,
      scope: 'openid email aws.cognito.signin.user.admin',
      version: 2,
      username: 'jane',
    });
    await test.sdk.send(new GetUserCommand({ AccessToken: String(body.access_token) }));
  });

  it('keeps scopes, auth_time and at_hash when tokens are refreshed, and omits the nonce', async () => {
    const { body: first } = await exchange(test, await codeOf());
    test.pass(60_000);
    const { body } = await postForm(test, '/oauth2/token', {
      ...publicClient,
      grant_type: 'refresh_token',
      refresh_token: String(first.refresh_token),
    });
    const [before, after] = [first, body].map(({ id_token }) => decodeJwt(String(id_token)));
    expect(after).toMatchObject({ auth_time: before?.auth_time, at_hash: expect.any(String) });
    expect(after?.nonce).toBeUndefined();
    expect(decodeJwt(String(body.access_token)).scope).toBe('openid');
    expect(body.refresh_token).toBeUndefined();
  });

  it.each([
    ['openid', ['name', 'email', 'phone_number'], []],
    ['openid profile', ['name', 'email', 'phone_number'], []],
    ['openid email', ['email', 'email_verified'], ['name', 'phone_number']],
    ['openid phone', ['phone_number'], ['name', 'email']],
    ['openid email phone', ['email', 'phone_number'], ['name']],
  ])(
    'the scope "%s" limits ID token and userInfo (AWS guide: Scopes)',
    async (scope, has, lacks) => {
      const { body } = await exchange(test, await codeOf({ scope }));
      const claims = decodeJwt(String(body.id_token));
      const { body: info } = await userInfo(body.access_token);
      expect(info).toMatchObject({ sub: claims.sub, username: 'jane' });
      for (const source of [claims, info]) {
        expect(Object.keys(source)).toEqual(expect.arrayContaining(has));
        for (const name of lacks) expect(source).not.toHaveProperty(name);
      }
      if (has.includes('email_verified')) expect(info.email_verified).toBe('true');
    },
  );

  it('gives no ID token, no userInfo and no self-service without their scopes', async () => {
    const { body } = await exchange(test, await codeOf({ scope: 'aws.cognito.signin.user.admin' }));
    expect(body.id_token).toBeUndefined();
    expect(await userInfo(body.access_token)).toMatchObject({ status: 401 });
    const { body: openid } = await exchange(test, await codeOf());
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: String(openid.access_token) })),
    ).rejects.toMatchObject({ message: 'Access Token does not have required scopes' });
  });

  it('accepts a code once, and a second use MUST end the sign-in (RFC 6749, 4.1.2)', async () => {
    const code = await codeOf();
    const { body } = await exchange(test, code);
    expect(await userInfo(body.access_token)).toMatchObject({ status: 200 });
    expect(await exchange(test, code)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    expect(await userInfo(body.access_token)).toMatchObject({ status: 401 });
  });

  it('MUST accept at most one of 20 parallel uses of a code', async () => {
    const code = await codeOf();
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(test, code)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won.length).toBeLessThanOrEqual(1);
    for (const { body } of won)
      expect(await userInfo(body.access_token)).toMatchObject({ status: 401 });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'another redirect URI of the client',
      { redirect_uri: 'http://localhost:3000/other' },
      'invalid_grant',
    ],
    [
      'a redirect URI that is not registered',
      { redirect_uri: 'http://localhost:3000' },
      'unauthorized_client',
    ],
    ['another verifier', { code_verifier: 'w'.repeat(43) }, 'invalid_grant'],
    ['the challenge as the verifier', { code_verifier: challenge }, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 'invalid_grant'],
  ])('MUST refuse a code with %s, and use it up', async (_name, form, error) => {
    const code = await codeOf();
    expect(await exchange(test, code, form)).toMatchObject({ status: 400, body: { error } });
    expect(await exchange(test, code)).toMatchObject({ body: { error: 'invalid_grant' } });
  });

  it('MUST refuse a verifier for a code without a challenge (RFC 9700, section 2.1.1)', async () => {
    const without = { code_challenge: undefined, code_challenge_method: undefined };
    expect(await exchange(test, await codeOf(without))).toMatchObject({
      body: { error: 'invalid_grant' },
    });
    expect(await exchange(test, await codeOf(without), { code_verifier: '' })).toMatchObject({
      status: 200,
    });
  });

  it('MUST refuse a code of another client, which can still use the code', async () => {
    const code = await codeOf();
    expect(await exchange(test, code, {}, secretClient)).toMatchObject({
      body: { error: 'invalid_grant' },
    });
    expect(await exchange(test, code)).toMatchObject({ status: 200 });
  });

  it('accepts a code for five minutes, and only while the user is enabled', async () => {
    const late = await codeOf();
    test.pass(300_001);
    expect(await exchange(test, late)).toMatchObject({ body: { error: 'invalid_grant' } });
    const code = await codeOf();
    const user = { UserPoolId: userPoolId, Username: 'jane' };
    await test.sdk.send(new AdminDisableUserCommand(user));
    expect(await exchange(test, code)).toMatchObject({ body: { error: 'invalid_grant' } });
    await test.sdk.send(new AdminEnableUserCommand(user));
  });
});

describe('the implicit grant', () => {
  it('returns tokens in the fragment, and no refresh token', async () => {
    const { hash, search } = await signInOnPages(test, { response_type: 'token' });
    expect(search).toBe('');
    const given = Object.fromEntries(new URLSearchParams(hash.slice(1)));
    expect(Object.keys(given)).toEqual([
      'id_token',
      'access_token',
      'token_type',
      'expires_in',
      'state',
    ]);
    expect(decodeJwt(given.id_token ?? '').nonce).toBe('nonce-1');
    expect(await userInfo(given.access_token)).toMatchObject({ status: 200 });
  });
});

describe('a function that refuses the tokens of an implicit grant', () => {
  let refusing: TestPool;
  beforeAll(async () => {
    refusing = await startOauthPool({
      pool: { LambdaConfig: { PreTokenGeneration: lambdaArn('refuse') } },
      functions: {
        refuse: () => {
          throw new Error('Not today');
        },
      },
    });
  });
  afterAll(async () => {
    await refusing.stop();
    expect(refusing.faults).toEqual([]);
  });

  it('is quoted to the app, from the login page and from a session', async () => {
    const browser = new PageBrowser(refusing);
    await signInOnPages(refusing, {}, browser);
    const silent = await browser.open(authorizePath({ response_type: 'token' }));
    const asked = await signInOnPages(refusing, { response_type: 'token' });
    for (const { hash = '' } of [silent.location ?? new URL(callback), asked])
      expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
        error: 'invalid_request',
        error_description: 'PreTokenGeneration failed with error Not today.',
        state: 'state-1',
      });
  });
});

describe('the session of a browser', () => {
  it('signs in to another app without asking, for an hour and with the same auth_time', async () => {
    const browser = new PageBrowser(test);
    const first = await signInOnPages(test, {}, browser);
    const { body: one } = await exchange(test, first.searchParams.get('code'));
    test.pass(3_500_000);
    const { location } = await browser.open(authorizePath());
    const { body: two } = await exchange(test, location?.searchParams.get('code') ?? null);
    const times = [one, two].map(({ id_token }) => decodeJwt(String(id_token)).auth_time);
    expect(times[0]).toBe(times[1]);
    test.pass(200_000);
    expect(await browser.open(authorizePath())).toMatchObject({ title: 'Sign in' });
  });

  it('answers prompt=none with login_required, or with a code, and asks again for prompt=login', async () => {
    const browser = new PageBrowser(test);
    for (const path of ['/oauth2/authorize', '/login']) {
      const { location } = await browser.open(authorizePath({ prompt: 'none' }, path));
      expect(location?.href).toBe(`${callback}?error=login_required&state=state-1`);
    }
    await signInOnPages(test, {}, browser);
    const silent = await browser.open(authorizePath({ prompt: 'none' }));
    expect(silent.location?.searchParams.get('code')).toBeTruthy();
    expect(await browser.open(authorizePath({ prompt: 'login' }))).toMatchObject({
      title: 'Sign in',
    });
  });

  // AWS guide, "The redirect and authorization endpoint": these are for providers.
  it.each(['select_account', 'consent'])('is not asked again for prompt=%s', async (prompt) => {
    const browser = new PageBrowser(test);
    await signInOnPages(test, {}, browser);
    const { location } = await browser.open(authorizePath({ prompt }));
    expect(location?.searchParams.get('code')).toBeTruthy();
  });

  it('ends at /logout, which goes only to registered pages', async () => {
    const browser = new PageBrowser(test);
    await signInOnPages(test, {}, browser);
    const kept = new Map(browser.cookies);
    const foreign = await browser.open(
      `/logout?client_id=${clientId}&logout_uri=https://evil.example/`,
    );
    expect([foreign.location, foreign.status]).toEqual([undefined, 400]);
    const { location } = await browser.open(
      `/logout?client_id=${clientId}&logout_uri=${logoutPage}`,
    );
    expect(location?.href).toBe(logoutPage);
    kept.forEach((value, name) => browser.cookies.set(name, value));
    expect(await browser.open(authorizePath())).toMatchObject({ title: 'Sign in' });
  });

  it('goes to registered addresses with letters that a header may not have, and lives on', async () => {
    const page = 'https://app.example.com/例';
    await test.sdk.send(
      new UpdateUserPoolClientCommand({
        ...oauthClient,
        UserPoolId: userPoolId,
        ClientId: clientId,
        LogoutURLs: [logoutPage, page],
      }),
    );
    const query = new URLSearchParams({ client_id: clientId, logout_uri: page }).toString();
    const { location } = await new PageBrowser(test).open(`/logout?${query}`);
    expect(location?.href).toBe('https://app.example.com/%E4%BE%8B');
    expect(await new PageBrowser(test).open(authorizePath())).toMatchObject({ title: 'Sign in' });
  });

  it('can be followed by a new sign-in (AWS guide: /logout with redirect_uri)', async () => {
    const browser = new PageBrowser(test);
    await signInOnPages(test, {}, browser);
    expect(await browser.open(authorizePath({}, '/logout'))).toMatchObject({ title: 'Sign in' });
    const { location } = await browser.submit({ username: 'jane', password: 'Passw0rd!x' });
    expect(location?.searchParams.get('code')).toBeTruthy();
  });

  it('MUST not sign in with a password that has been replaced', async () => {
    const browser = new PageBrowser(test);
    await signInOnPages(test, {}, browser);
    expect((await browser.open(authorizePath())).location?.origin).toBe(new URL(callback).origin);
    const user = { UserPoolId: userPoolId, Username: 'jane', Permanent: true };
    await test.sdk.send(new AdminSetUserPasswordCommand({ ...user, Password: password }));
    expect(await browser.open(authorizePath())).toMatchObject({ title: 'Sign in' });
  });

  it('MUST not sign in a user who was disabled', async () => {
    const browser = new PageBrowser(test);
    await signInOnPages(test, {}, browser);
    const user = { UserPoolId: userPoolId, Username: 'jane' };
    await test.sdk.send(new AdminDisableUserCommand(user));
    expect(await browser.open(authorizePath())).toMatchObject({ title: 'Sign in' });
    await test.sdk.send(new AdminEnableUserCommand(user));
  });
});
