/**
 * Tests problems that a front-end developer meets in the first hour: dead cookies, two names for
 * one machine, proxies.
 */
import { createServer, request as proxied } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import type { Context } from '../../src/gateway/context.js';
import { keptInCookie } from '../../src/resolvers/steps/cookie.js';
import { refreshTokens } from '../../src/resolvers/signIn/refreshTokens.js';
import { NotAuthorizedReason, operationError } from '../../src/schema/error.js';
import type { ErrorDetails, ErrorName } from '../../src/schema/error.js';
import { mutate, password, seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { cookiePair } from '../support/cookie.js';

interface Answer {
  // Each test asserts on the field that it asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly cookies: string[];
}

const errors =
  '... on OperationError { code } ... on InvalidInputError { violations { path message } }';

async function call(
  url: string,
  field: string,
  input: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const query =
    `mutation ($input: ${type}) { answer: ${field}(input: $input) { __typename ... on ` +
    `AuthenticationTokens { accessToken refreshToken } ${errors} } }`;
  const body = JSON.stringify({ query, variables: { input } });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { data } = (await response.json()) as { data: { answer: unknown } };
  return { data: data.answer, cookies: response.headers.getSetCookie() };
}

const cleared = [expect.stringMatching(/^__Host-refresh-token=; Max-Age=0; /)];
const page = 'http://localhost:5173';
const lines: { why?: string }[] = [];
const log = pino(
  { level: 'warn' },
  { write: (line: string) => void lines.push(JSON.parse(line) as object) },
);
const warnings = (): typeof lines => lines.filter(({ why }) => why !== undefined);

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway({
    log,
    // Uses the budgets of a real gateway.
    guards: {
      budgets: {},
      browsers: { allowedOrigins: [page, 'http://app.example'] },
      refreshCookie: { days: 30 },
    },
    pool: { users: ['ada', 'grace', 'edsger'].map((name) => seedUser(name)) },
  });
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  await gateway.close();
});
const signIn = (username: string, headers?: Record<string, string>): Promise<Answer> =>
  call(gateway.url, 'authenticate', { username, password }, headers);
const refresh = (cookie: string, input: object = {}): Promise<Answer> =>
  call(gateway.url, 'refreshTokens', input, { cookie });

describe('a refresh token in a cookie that is refused', () => {
  it('clears the cookie when its sign-in was revoked', async () => {
    const cookie = cookiePair((await signIn('ada')).cookies);
    await mutate(gateway, 'revokeToken', {}, { cookie });
    expect(await refresh(cookie)).toMatchObject({
      data: { code: 'NOT_AUTHORIZED' },
      cookies: cleared,
    });
  });

  it.each([
    ['that Cognito does not know', 'made-up.by.somebody', 'NOT_AUTHORIZED'],
    ['that is not formed like a token', 'a token', 'INVALID_INPUT'],
  ])('clears a cookie %s', async (_what, token, code) => {
    expect(await refresh(`__Host-refresh-token=${token}`)).toMatchObject({
      data: { code },
      cookies: cleared,
    });
  });

  it('clears the cookie of a deleted user', async () => {
    const cookie = cookiePair((await signIn('edsger')).cookies);
    await mutate(gateway, 'deleteUser', { username: 'edsger' }, await gateway.asAdministrator());
    expect((await refresh(cookie)).cookies).toEqual(cleared);
  });

  it('MUST keep a cookie when another token was refused', async () => {
    const { cookies } = await signIn('ada');
    const other = await refresh(cookiePair(cookies), { refreshToken: 'made-up.by.somebody' });
    expect(other).toMatchObject({ data: { code: 'NOT_AUTHORIZED' }, cookies: [] });
    expect((await refresh(cookiePair(cookies))).data.__typename).toBe('AuthenticationTokens');
  });

  it('MUST let an honest person sign in after 100 reloads with a dead cookie at the same address', async () => {
    const cookie = '__Host-refresh-token=dead.since.yesterday';
    for (let reload = 0; reload < 100; reload += 1)
      expect((await refresh(cookie)).data.code).toBe('NOT_AUTHORIZED');
    expect((await signIn('grace')).data.__typename).toBe('AuthenticationTokens');
  });

  it('control: 100 wrong passwords use up the guesses of an address', async () => {
    for (let guess = 0; guess < 100; guess += 1)
      await call(gateway.url, 'authenticate', {
        username: `nobody${String(guess)}`,
        password: 'Wrong-Horse-7',
      });
    expect((await signIn('grace')).data.code).toBe('TOO_MANY_REQUESTS');
  });

  const outcomes: [string, ErrorName, ErrorDetails][] = refreshTokens.members
    .filter((member) => member !== 'NotAuthorizedError' && member !== 'InvalidInputError')
    .map((member) => [member, member, {}]);
  const reasons = Object.keys(NotAuthorizedReason).map(
    (reason): [string, ErrorName, ErrorDetails] => [
      `NotAuthorizedError ${reason}`,
      'NotAuthorizedError',
      { reason },
    ],
  );
  const inputs: typeof outcomes = ['refreshToken', 'deviceKey'].map((path) => [
    `InvalidInputError ${path}`,
    'InvalidInputError',
    { violations: [{ path, message: '' }] },
  ]);
  const final = new Set([
    'RefreshTokenReuseError',
    'UserNotFoundError',
    'NotAuthorizedError TOKEN_EXPIRED',
    'NotAuthorizedError TOKEN_INVALID',
    'NotAuthorizedError TOKEN_REVOKED',
    'InvalidInputError refreshToken',
  ]);

  it.each([...outcomes, ...reasons, ...inputs])(
    'MUST be cleared only after an error that a retry cannot fix: %s',
    (title, member, details) => {
      let clears = 0;
      const refreshCookie = {
        token: 't',
        whyAbsent: undefined,
        keep: () => undefined,
        clear: () => void (clears += 1),
      };
      keptInCookie(refreshTokens, {}, operationError(member, details), {
        refreshCookie,
      } as unknown as Context);
      expect(clears).toBe(final.has(title) ? 1 : 0);
    },
  );
});

describe('cookie mode that cannot work', () => {
  const at = (name: string): string => gateway.url.replace('127.0.0.1', name);
  // The headers of a browser. Unlike a browser, Node's fetch lets us set them.
  const from = (origin: string, site?: string): Record<string, string> => ({
    origin,
    ...(site === undefined ? {} : { 'sec-fetch-site': site }),
  });
  const whyOf = async (headers: Record<string, string>, url = gateway.url): Promise<string> =>
    (await call(url, 'refreshTokens', {}, headers)).data.violations[0].message as string;

  it.each([
    ['as browsers since 2023 report it', 'cross-site'],
    ['as older browsers omit it', undefined],
  ])(
    'names both hosts when the page is on localhost and the gateway on 127.0.0.1, %s',
    async (_what, site) => {
      expect(await whyOf(from(page, site))).toMatch(
        /^is required: there is no cookie; the page is on localhost and the gateway on 127\.0\.0\.1, .* open both under one host name/,
      );
    },
  );

  it('says that a page over plain http keeps no cookie', async () => {
    expect(await whyOf({ ...from('http://app.example', 'same-origin') })).toContain('plain http');
  });

  it('tells a page on another port to send credentials, because only they are missing', async () => {
    expect(await whyOf(from(page, 'same-site'), at('localhost'))).toMatch(
      /no cookie; .*credentials: 'include'/,
    );
  });

  it('gives no cause if it does not know it', async () => {
    expect(await whyOf(from(at('localhost'), 'same-origin'), at('localhost'))).toBe(
      'is required: there is no cookie',
    );
    expect(await whyOf({})).toBe('is required: there is no cookie');
  });
});

describe('the log', () => {
  let small: GatewayUnderTest;
  beforeAll(async () => {
    small = await startGateway({
      log,
      guards: { browsers: { allowedOrigins: [page] }, refreshCookie: { days: 30 } },
      pool: { users: [seedUser('ada')] },
    });
  });
  afterAll(async () => {
    await small.close();
  });
  const signInFrom = (origin: string, url: string): Promise<Answer> =>
    call(url, 'authenticate', { username: 'ada', password }, { origin });

  it('warns once about cookies that browsers will not keep, and not about others', async () => {
    await signInFrom(page, small.url.replace('127.0.0.1', 'localhost'));
    expect(warnings()).toEqual([]);
    await signInFrom(page, small.url);
    await signInFrom(page, small.url);
    expect(warnings()).toEqual([
      expect.objectContaining({ why: expect.stringContaining('two sites to a browser') }),
    ]);
  });
});

describe('the proxy of a development server', () => {
  /**
   * Like `server.proxy` of Vite: keeps `Origin`, and keeps `Host` or replaces it with the target's.
   */
  async function throughProxy(changeOrigin: boolean): Promise<Response> {
    const target = new URL(gateway.url);
    const proxy = createServer((incoming, outgoing) => {
      const headers = { ...incoming.headers, ...(changeOrigin ? { host: target.host } : {}) };
      incoming.pipe(
        proxied(
          {
            host: target.hostname,
            port: target.port,
            path: incoming.url,
            method: incoming.method,
            headers,
          },
          (answer) => {
            outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
            answer.pipe(outgoing);
          },
        ),
      );
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const url = `http://localhost:${String((proxy.address() as AddressInfo).port)}`;
    try {
      return await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: url,
          'sec-fetch-site': 'same-origin',
        },
        body: '{"query":"{ __typename }"}',
      });
    } finally {
      proxy.close();
    }
  }

  it('works when it passes Host on', async () => {
    const answer = await throughProxy(false);
    expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('gets 403 with the setting and the cause in its message when it changes Host', async () => {
    const answer = await throughProxy(true);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/ALLOWED_ORIGINS.*Host/s) }],
    });
  });
});
