/** Tests refresh tokens in a cookie: for browser apps whose scripts must not read them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { refreshCookies } from '../../../src/guard/requests/refreshCookie.js';
import { password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { cookiePair } from '../../support/cookie.js';

const app = 'https://app.example.com';
const options = {
  guards: { browsers: { allowedOrigins: [app] } },
  pool: { users: [seedUser('ada')] },
};

interface Answer {
  // Each test asserts on the field that it asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly cookies: string[];
  readonly headers: Headers;
}

async function mutate(
  gateway: GatewayUnderTest,
  field: string,
  input: object,
  selection: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const body = JSON.stringify({
    query: `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${selection} } }`,
    variables: { input },
  });
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { data } = (await response.json()) as { data?: Record<string, unknown> };
  return {
    data: data?.[field],
    cookies: response.headers.getSetCookie(),
    headers: response.headers,
  };
}
const tokens =
  '... on AuthenticationTokens { accessToken refreshToken } ... on InvalidInputError { violations { path } }';

describe('with REFRESH_TOKEN_COOKIE_DAYS', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway({
      ...options,
      guards: { ...options.guards, refreshCookie: { days: 30 } },
    });
  });
  afterAll(async () => {
    await gateway.close();
  });
  const signIn = (headers?: Record<string, string>): Promise<Answer> =>
    mutate(gateway, 'authenticate', { username: 'ada', password }, tokens, headers);

  it('MUST keep the refresh token out of the answer, in a cookie that no script reads and no other site sends', async () => {
    const { data, cookies } = await signIn();
    expect(data).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
      refreshToken: null,
    });
    expect(cookies).toEqual([
      expect.stringMatching(
        /^__Host-refresh-token=[\w.=-]{20,}; Max-Age=2592000; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
      ),
    ]);
  });

  it('refreshes by the cookie', async () => {
    const { cookies } = await signIn();
    const { data } = await mutate(gateway, 'refreshTokens', {}, tokens, {
      cookie: `other=1; ${cookiePair(cookies)}; more=2`,
    });
    expect(data).toMatchObject({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
      refreshToken: null,
    });
  });

  it('also accepts a token in the input, and reports a missing token when there is neither', async () => {
    const { cookies } = await signIn();
    const { data } = await mutate(
      gateway,
      'refreshTokens',
      { refreshToken: cookiePair(cookies).split('=').slice(1).join('=') },
      tokens,
    );
    expect(data.__typename).toBe('AuthenticationTokens');
    expect((await mutate(gateway, 'refreshTokens', {}, tokens)).data).toEqual({
      __typename: 'InvalidInputError',
      violations: [{ path: 'refreshToken' }],
    });
  });

  it.each([
    ['signOut', {}],
    ['revokeToken', {}],
  ])('MUST clear the cookie after %s, and the token in it stops working', async (field, input) => {
    const { data, cookies } = await signIn();
    const cookie = cookiePair(cookies);
    const ended = await mutate(gateway, field, input, '', {
      cookie,
      authorization: `Bearer ${data.accessToken as string}`,
    });
    expect(ended.cookies).toEqual([
      expect.stringMatching(
        /^__Host-refresh-token=; Max-Age=0; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
      ),
    ]);
    expect((await mutate(gateway, 'refreshTokens', {}, tokens, { cookie })).data.__typename).toBe(
      'NotAuthorizedError',
    );
  });

  it('MUST set no cookie when a sign-in or a sign-out fails', async () => {
    expect(
      (
        await mutate(
          gateway,
          'authenticate',
          { username: 'ada', password: 'Wrong-Horse-7' },
          tokens,
        )
      ).cookies,
    ).toEqual([]);
    expect((await mutate(gateway, 'signOut', {}, '')).cookies).toEqual([]);
  });

  it('MUST NOT be used by a page of another origin, even if a browser sent the cookie', async () => {
    const { cookies } = await signIn();
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'https://evil.example',
        cookie: cookiePair(cookies),
      },
      body: '{"query":"mutation { refreshTokens(input: {}) { __typename } }"}',
    });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('lets the pages of an allowed origin send it', async () => {
    expect((await signIn({ origin: app })).headers.get('access-control-allow-credentials')).toBe(
      'true',
    );
  });

  it('sets the cookie in both answers when two requests have the same idempotency key', async () => {
    const key = { 'idempotency-key': 'twin-1' };
    const [one, other] = await Promise.all([signIn(key), signIn(key)]);
    expect([one.data.refreshToken, other.data.refreshToken]).toEqual([null, null]);
    expect(one.cookies).toHaveLength(1);
    expect(other.cookies).toEqual(one.cookies);
  });
});

describe('on this machine over plain http', () => {
  const safari =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
  const cookies = refreshCookies({ days: 1 }, { warn: () => undefined } as never);
  const here = { origin: 'http://localhost:5173', host: 'localhost:4000' };
  const secure = expect.stringMatching(/^__Host-refresh-token=kept; .*; Secure; HttpOnly; /);

  function kept(headers: Record<string, string>): string[] {
    const set: string[] = [];
    cookies(headers, (value) => set.push(value))?.keep('kept');
    return set;
  }

  it('gives Safari, which refuses it there, a cookie without `Secure`, and reads it back', () => {
    const [cookie = ''] = kept({ ...here, 'user-agent': safari });
    expect(cookie).toBe(
      'local-refresh-token=kept; Max-Age=86400; Path=/; HttpOnly; SameSite=Strict',
    );
    const back = { ...here, 'user-agent': safari, cookie: `a=1; ${cookiePair([cookie])}` };
    expect(cookies(back, () => undefined)?.token).toBe('kept');
  });

  it.each([
    ['Chromium', { ...here, 'user-agent': chrome }],
    ['Firefox', { ...here, 'user-agent': firefox }],
    ['Safari over TLS', { ...here, origin: 'https://localhost:5173', 'user-agent': safari }],
    ['Safari on a page elsewhere', { ...here, origin: 'http://a.example', 'user-agent': safari }],
    ['Safari at a gateway elsewhere', { ...here, host: 'a.example', 'user-agent': safari }],
    ['Safari without an origin', { host: 'localhost:4000', 'user-agent': safari }],
  ])('MUST keep `__Host-` and `Secure` for %s', (_title, headers) => {
    expect(kept(headers)).toEqual([secure]);
    const cookie = 'local-refresh-token=planted';
    expect(cookies({ ...headers, cookie }, () => undefined)?.token).toBeUndefined();
  });
});

describe('at a gateway for several pools', () => {
  it('MUST keep the cookies of pools apart, since each would end the sign-in of the other', () => {
    const cookies = refreshCookies({ days: 1 }, { warn: () => undefined } as never);
    const set: string[] = [];
    for (const pool of ['acme', 'a;b', undefined])
      cookies({}, (value) => set.push(value), pool)?.keep(`of ${pool ?? 'none'}`);
    expect(set.map((value) => value.split('=')[0])).toEqual([
      '__Host-refresh-token-acme',
      '__Host-refresh-token-a%3Bb',
      '__Host-refresh-token',
    ]);
    const cookie = set.map((value) => cookiePair([value])).join('; ');
    const tokenOf = (pool?: string): string | undefined =>
      cookies({ cookie }, () => undefined, pool)?.token;
    expect([tokenOf('acme'), tokenOf(), tokenOf('other')]).toEqual([
      'of acme',
      'of none',
      undefined,
    ]);
  });
});

describe('with REFRESH_TOKEN_COOKIE_FOR=pages', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway({
      ...options,
      guards: { ...options.guards, refreshCookie: { days: 30, keptFor: 'pages' } },
    });
  });
  afterAll(async () => {
    await gateway.close();
  });
  const signIn = (headers: Record<string, string>): Promise<Answer> =>
    mutate(gateway, 'authenticate', { username: 'ada', password }, tokens, headers);

  it.each([
    ['another origin', { origin: app }],
    ["the gateway's origin", { 'sec-fetch-site': 'same-origin' }],
  ])('MUST keep the refresh token from the scripts of a page of %s', async (_title, headers) => {
    const { data, cookies } = await signIn(headers);
    expect(data).toMatchObject({ __typename: 'AuthenticationTokens', refreshToken: null });
    expect(cookies).toHaveLength(1);
  });

  it('returns the refresh token to other programs in the answer, without a cookie', async () => {
    const { data, cookies } = await signIn({});
    expect(data.refreshToken).toEqual(expect.any(String));
    expect(cookies).toEqual([]);
  });

  it('serves a program that forwards the cookie of a page', async () => {
    const cookie = cookiePair((await signIn({ origin: app })).cookies);
    const { data } = await mutate(gateway, 'refreshTokens', {}, tokens, { cookie });
    expect(data).toMatchObject({ __typename: 'AuthenticationTokens', refreshToken: null });
  });
});

describe('without it', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway(options);
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('sets no cookie and reads none', async () => {
    const { data, cookies } = await mutate(
      gateway,
      'authenticate',
      { username: 'ada', password },
      tokens,
    );
    expect(cookies).toEqual([]);
    const cookie = `__Host-refresh-token=${data.refreshToken as string}`;
    expect((await mutate(gateway, 'refreshTokens', {}, tokens, { cookie })).data.__typename).toBe(
      'InvalidInputError',
    );
  });
});
