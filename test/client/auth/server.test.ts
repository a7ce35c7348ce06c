/** Tests the session on a server of the app, which has the same host name as the gateway. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { createServerAuth } from '../../../client/src/auth/server/index.js';
import { withCookies } from '../../../client/src/auth/server/cookies.js';

let gateway: GatewayUnderTest;
let cookie: string;
let refreshes: number;
let answers: string[];

async function start(graceSeconds: number): Promise<void> {
  gateway = await startGateway({
    guards: { refreshCookie: { days: 30 } },
    pool: {
      clients: [
        {
          ClientId: 'demopublicclient0000000001',
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
          RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: graceSeconds },
          EnableTokenRevocation: true,
        },
      ],
      users: [seedUser('ada'), seedUser('bob')],
    },
  } as never);
}

/** Applies an answer's cookies as a browser would. */
async function signIn(username: string, headers: Record<string, string> = {}): Promise<void> {
  const query = `mutation { authenticate(input: { username: "${username}", password: "${password}" }) { __typename } }`;
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  cookie = withCookies(cookie, response.headers.getSetCookie());
}

const serverAuth = (): ReturnType<typeof createServerAuth> =>
  createServerAuth({
    url: `${gateway.url}/graphql`,
    fetch: async (input, init) => {
      if ((init?.body as string).includes('refreshTokens')) refreshes += 1;
      const response = await fetch(input, init);
      answers.push(await response.clone().text());
      return response;
    },
  });

const requestWith = (header: string): { headers: Headers } => ({
  headers: new Headers({ cookie: header }),
});

beforeEach(async () => {
  [cookie, refreshes, answers] = ['theme=dark', 0, []];
  await start(0);
});
afterEach(() => gateway.close());

describe('createServerAuth', () => {
  it('refreshes once per access token, and gives the browser the new cookie', async () => {
    const auth = serverAuth();
    await signIn('ada');
    const former = cookie;
    const first = await auth.continueSession(requestWith(cookie));
    expect(first.setCookies).toEqual([
      expect.stringMatching(/^__Host-refresh-token=.*HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^__Host-access-token=.*HttpOnly; SameSite=Strict$/),
    ]);
    cookie = withCookies(cookie, first.setCookies);
    expect(cookie).toBe(first.cookie);
    expect(cookie).toMatch(/^theme=dark; /);
    expect(cookie).not.toContain(former);
    for (let page = 0; page < 5; page += 1)
      expect(await auth.continueSession(requestWith(cookie))).toEqual({ setCookies: [], cookie });
    expect(refreshes).toBe(1);
  });

  it('tells a server component who is signed in, without any token that could get into the page', async () => {
    const auth = serverAuth();
    await signIn('ada');
    expect(await auth.getSession(cookie)).toBeUndefined();
    ({ cookie } = await auth.continueSession(requestWith(cookie)));
    const session = await auth.getSession(cookie);
    expect(session).toMatchObject({ username: 'ada', permissions: [] });
    expect(JSON.stringify(session)).not.toContain('eyJ');
  });

  it('reads the cookies that Safari keeps on http://localhost', async () => {
    const auth = serverAuth();
    const safari =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
    await signIn('ada', { origin: gateway.url, 'user-agent': safari });
    expect(cookie).toContain('local-refresh-token=');
    const request = { headers: new Headers({ cookie, 'user-agent': safari }) };
    const { setCookies, cookie: next } = await auth.continueSession(request);
    expect(setCookies).toEqual([
      expect.stringMatching(/^local-refresh-token=.*HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^local-access-token=.*HttpOnly; SameSite=Strict$/),
    ]);
    expect(setCookies.join()).not.toContain('Secure');
    expect(await auth.getSession(next)).toMatchObject({ username: 'ada' });
    expect((await auth.continueSession(requestWith(next))).setCookies).toEqual([]);
  });

  it('refreshes once for parallel requests, without a grace period', async () => {
    const auth = serverAuth();
    await signIn('ada');
    const all = await Promise.all(
      Array.from({ length: 20 }, () => auth.continueSession(requestWith(cookie))),
    );
    expect(refreshes).toBe(1);
    expect(new Set(all.map((one) => one.cookie)).size).toBe(1);
    expect(answers.join()).not.toContain('ReuseError');
  });

  it('MUST NOT show the previous user after another one has signed in', async () => {
    const auth = serverAuth();
    await signIn('ada');
    ({ cookie } = await auth.continueSession(requestWith(cookie)));
    await signIn('bob');
    expect(await auth.getSession(cookie)).toBeUndefined();
    ({ cookie } = await auth.continueSession(requestWith(cookie)));
    expect(await auth.getSession(cookie)).toMatchObject({ username: 'bob' });
  });

  it('MUST NOT trust a forged access token', async () => {
    const auth = serverAuth();
    await signIn('ada');
    ({ cookie } = await auth.continueSession(requestWith(cookie)));
    const [, , token = ''] = /(__Host-access-token)=([^~]+)/.exec(cookie) ?? [];
    const [head, payload = '', tail] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const made = Buffer.from(JSON.stringify({ ...claims, username: 'bob' })).toString('base64url');
    const forged = cookie.replace(token, [head, made, tail].join('.'));
    expect(await auth.getSession(forged)).toBeUndefined();
    expect(await auth.getSession(cookie)).toMatchObject({ username: 'ada' });
  });

  it('forgets a user who has signed out or whose sign-in was ended', async () => {
    const auth = serverAuth();
    await signIn('ada');
    const ended = cookie;
    ({ cookie } = await auth.continueSession(requestWith(cookie)));
    const { setCookies } = await auth.continueSession(
      requestWith(cookie.replace(/__Host-refresh-token=[^;]*;? ?/, '')),
    );
    expect(setCookies).toEqual([expect.stringContaining('__Host-access-token=; Max-Age=0')]);
    // The same token again, from a thief or a copy. Both lose the sign-in.
    const later = createServerAuth({ url: `${gateway.url}/graphql` });
    expect((await later.continueSession(requestWith(ended))).setCookies).toEqual([
      expect.stringContaining('__Host-refresh-token=; Max-Age=0'),
      expect.stringContaining('__Host-access-token=; Max-Age=0'),
    ]);
  });

  it('lets requests continue while the gateway is unavailable', async () => {
    await signIn('ada');
    const away = createServerAuth({ url: 'http://127.0.0.1:9/graphql' });
    expect(await away.continueSession(requestWith(cookie))).toEqual({ setCookies: [], cookie });
  });

  it('sends nothing for visitors who are not signed in', async () => {
    const auth = serverAuth();
    expect(await auth.continueSession(requestWith('theme=dark'))).toEqual({
      setCookies: [],
      cookie: 'theme=dark',
    });
    expect(await auth.getSession(null)).toBeUndefined();
    expect(answers).toEqual([]);
  });
});
