/**
 * Tests what can go wrong around a session: network, clocks, storage, other devices, closed tabs.
 */
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, describe, expect, it, jest } from '@jest/globals';

import { asUser, mutate, password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { until } from '../../support/until.js';
import { MeDocument } from '../../../client/src/generated/documents.js';
import type { AuthOptions } from '../../../client/src/auth/types.js';
import { FakeBrowser } from './support/browser.js';
import type { BrowserOptions, Tab } from './support/browser.js';

let gateway: GatewayUnderTest;
let browser: FakeBrowser;
afterEach(async () => {
  FakeBrowser.closeAll();
  await gateway.close();
});

const hour = 3_600_000;
const nearlyAnHour = hour - 1000;
const client = {
  ClientId: 'demopublicclient0000000001',
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
  EnableTokenRevocation: true,
  PreventUserExistenceErrors: 'ENABLED',
};

async function start(options: BrowserOptions = {}, pool: object = {}): Promise<void> {
  gateway = await startGateway({
    pool: { clients: [client], users: [seedUser('ada'), seedUser('bob')], ...pool } as never,
    guards: { refreshCookie: { days: 30 } },
  });
  browser = new FakeBrowser(options);
}

const open = (more: Partial<AuthOptions> = {}): Tab =>
  browser.open({ url: `${gateway.url}/graphql`, ...more });

async function signedIn(more: Partial<AuthOptions> = {}): Promise<Tab> {
  const tab = open(more);
  await tab.auth.ready();
  browser.sent.length = 0;
  expect(await tab.auth.signIn({ username: 'ada', password })).toMatchObject({ ok: true });
  return tab;
}

const count = (name: string): number => browser.sent.filter((one) => one.name === name).length;

describe('an unavailable gateway', () => {
  it('ends no session: the session reports the gateway as unavailable, keeps the latest token, and recovers when online', async () => {
    await start();
    const { auth, fire } = await signedIn();
    const former = await auth.accessToken();
    browser.isOffline = true;
    browser.passedMs += nearlyAnHour;
    expect(await auth.accessToken()).toBe(former);
    expect(auth.state).toMatchObject({ status: 'signedIn', username: 'ada', reachable: false });
    expect(await auth.signIn({ username: 'bob', password })).toMatchObject({
      error: { code: 'GATEWAY_UNREACHABLE', retryable: true },
    });
    expect(auth.state.status).toBe('signedIn');
    browser.isOffline = false;
    fire('online');
    await until(() => auth.state.status === 'signedIn' && auth.state.reachable);
    expect(await auth.accessToken()).not.toBe(former);
  });

  it('is retried automatically, at growing intervals', async () => {
    await start();
    const { auth } = await signedIn();
    browser.isOffline = true;
    browser.passedMs += nearlyAnHour;
    await auth.accessToken();
    browser.isOffline = false;
    await until(() => auth.state.status === 'signedIn' && auth.state.reachable);
    expect(count('refreshTokens')).toBe(1);
  });

  it('is awaited when a page opens', async () => {
    await start();
    (await signedIn()).close();
    browser.isOffline = true;
    const { auth, fire } = open();
    void auth.ready();
    await until(() => auth.state.status === 'loading' && !auth.state.reachable);
    browser.isOffline = false;
    fire('online');
    expect(await auth.ready()).toMatchObject({ status: 'signedIn', username: 'ada' });
  });

  it('MUST NOT sign in again with the cookie after a sign-out that the gateway did not receive', async () => {
    await start();
    const tab = await signedIn();
    browser.isOffline = true;
    expect(await tab.auth.signOut()).toMatchObject({ ok: false });
    expect(tab.auth.state).toEqual({ status: 'signedOut', reason: 'signedOut' });
    tab.close();
    expect(browser.jar.size).toBe(1);
    browser.isOffline = false;
    expect(await open().auth.ready()).toEqual({ status: 'signedOut', reason: 'signedOut' });
    expect(browser.jar.size).toBe(0);
    expect(count('refreshTokens')).toBe(0);
  });

  it('receives a pending sign-out as soon as it is available again, without another page or an event', async () => {
    await start();
    const { auth } = await signedIn();
    browser.isOffline = true;
    expect(await auth.signOut()).toMatchObject({ ok: false });
    expect(browser.jar.size).toBe(1);
    await pause(1500);
    browser.isOffline = false;
    await until(() => browser.jar.size === 0);
    expect(auth.state).toEqual({ status: 'signedOut', reason: 'signedOut' });
    expect(browser.storage.get('cognito-graphql:default:signOut')).toBeUndefined();
    const told = count('revokeToken');
    await pause(1500);
    expect(count('revokeToken')).toBe(told);
    expect(await auth.signIn({ username: 'bob', password })).toMatchObject({ ok: true });
  });

  it('MUST NOT sign in again if the page is closed before the sign-out is sent', async () => {
    await start();
    let isWaiting = false;
    const slow: typeof fetch = (input, init) => {
      if (!(init?.body as string).includes('revokeToken')) return browser.fetch(input, init);
      isWaiting = true;
      return new Promise(() => undefined);
    };
    const tab = await signedIn({ fetch: slow });
    void tab.auth.signOut();
    await until(() => isWaiting);
    tab.close();
    expect(browser.jar.size).toBe(1);
    expect(await open().auth.ready()).toEqual({ status: 'signedOut', reason: 'signedOut' });
    expect(browser.jar.size).toBe(0);
  });
});

describe('a gateway that does not allow the origin of the page', () => {
  it('is distinguished from an unavailable one: in the state, and for developers in the console', async () => {
    await start();
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const elsewhere: typeof fetch = (input, init) => {
      const headers = { ...(init?.headers as object), origin: 'https://app.example.net' };
      return browser.fetch(input, { ...init, headers });
    };
    const { auth } = open({ fetch: elsewhere });
    void auth.ready();
    await until(() => auth.state.status === 'loading' && !auth.state.reachable);
    expect(auth.state).toMatchObject({
      error: { code: 'REQUEST_REJECTED', message: expect.stringContaining('ALLOWED_ORIGINS') },
    });
    expect(String(logged.mock.calls[0]?.[0])).toContain('ALLOWED_ORIGINS');
    logged.mockRestore();
  });
});

describe("a gateway with a cookie, and tokens: 'memory'", () => {
  it('uses the cookie for the session, ends it at the sign-out, and says in the console what to set', async () => {
    await start({ isSameOrigin: true });
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { auth } = await signedIn({ tokens: 'memory' });
    expect(warned.mock.calls.join()).toContain("tokens: 'cookie'");
    warned.mockRestore();
    const former = await auth.accessToken();
    browser.passedMs += nearlyAnHour;
    expect(await auth.accessToken()).not.toBe(former);
    expect(auth.state).toMatchObject({ status: 'signedIn', reachable: true });
    expect(await auth.signOut()).toMatchObject({ ok: true });
    expect(browser.jar.size).toBe(0);
  });
});

describe.each([hour, -hour])('a device whose clock is wrong by %d ms', (clockErrorMs) => {
  it('signs in by SRP, and refreshes when the tokens expire and not earlier', async () => {
    await start({ clockErrorMs });
    const { auth } = await signedIn({ srp: 'always' });
    for (let call = 0; call < 5; call += 1) await auth.accessToken();
    expect(count('refreshTokens')).toBe(0);
    browser.passedMs += nearlyAnHour;
    await auth.accessToken();
    expect(count('refreshTokens')).toBe(1);
    // The clock is corrected while the page is open: at most one refresh is too early, and none is
    // too late.
    browser.clockErrorMs = 0;
    await auth.accessToken();
    expect(auth.state).toMatchObject({ status: 'signedIn', reachable: true });
    expect(count('refreshTokens')).toBeLessThanOrEqual(2);
  });
});

describe('a device that sleeps', () => {
  it('refreshes on waking, although its timers were stopped', async () => {
    await start();
    const { auth, fire } = await signedIn();
    const former = await auth.accessToken();
    browser.passedMs += 8 * hour;
    fire('visibilitychange');
    await until(() => count('refreshTokens') === 1);
    expect(await auth.accessToken()).not.toBe(former);
  });
});

describe('a browser with missing or refused features', () => {
  it.each([
    ['storage', ['storage']],
    ['the channel', ['channel']],
    ['locks', ['locks']],
    ['what Chromium refuses with cookies', ['storage', 'grants']],
    ['all of them', ['storage', 'channel', 'locks']],
  ] as const)('%s signs in, refreshes and signs out', async (_what, without) => {
    await start({ without });
    const { auth } = await signedIn();
    const former = await auth.accessToken();
    browser.passedMs += nearlyAnHour;
    expect(await auth.accessToken()).not.toBe(former);
    expect(await auth.signOut()).toMatchObject({ ok: true, value: { status: 'signedOut' } });
  });

  it('locks refreshes for all tabs with a lease in storage', async () => {
    await start({ without: ['locks'] });
    const tabs = [await signedIn(), open(), open()];
    await Promise.all(tabs.map(({ auth }) => auth.ready()));
    browser.passedMs += nearlyAnHour;
    await Promise.all(tabs.map(({ auth }) => auth.accessToken()));
    expect(count('refreshTokens')).toBe(1);
  });

  it('tells the other tabs through storage events who signed in and out', async () => {
    await start({ without: ['channel'] });
    const other = open();
    await other.auth.ready();
    const { auth } = await signedIn();
    await until(() => other.auth.state.status === 'signedIn');
    expect([...browser.storage.values()].join()).not.toContain('eyJ');
    await auth.signOut();
    await until(() => other.auth.state.status === 'signedOut');
    await pause(50);
    expect(count('refreshTokens')).toBe(1);
  });
});

describe('a sign-in that is ended elsewhere', () => {
  it('is revoked: the next request notices, and all tabs give the reason', async () => {
    await start();
    const { auth } = await signedIn();
    const other = open();
    await other.auth.ready();
    await mutate(gateway, 'signOut', {}, await asUser(gateway, 'ada'));
    const { me } = await auth.request(MeDocument);
    expect(me.__typename).toBe('NotAuthorizedError');
    expect(auth.state).toEqual({ status: 'signedOut', reason: 'revoked' });
    await until(() => other.auth.state.status === 'signedOut');
    expect(other.auth.state).toEqual({ status: 'signedOut', reason: 'revoked' });
  });

  it('ends when its user is deleted', async () => {
    await start();
    const { auth } = await signedIn();
    const input = { username: 'ada' };
    await mutate(gateway, 'disableUser', input, await gateway.asAdministrator());
    browser.passedMs += nearlyAnHour;
    await auth.accessToken();
    expect(auth.state).toEqual({ status: 'signedOut', reason: 'userGone' });
  });
});

describe('auth.fetch', () => {
  const me = JSON.stringify({
    query: '{ me { __typename ... on User { username } ... on NotAuthorizedError { reason } } }',
  });
  const headers = { 'content-type': 'application/json' };

  it('retries once if a request was refused because of an expired token', async () => {
    await start();
    const refused = '{"data":{"me":{"__typename":"NotAuthorizedError","reason":"TOKEN_EXPIRED"}}}';
    let isFirst = true;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const isMe = (await request.clone().text()) === me;
      if (!isMe || !isFirst) return browser.fetch(request);
      isFirst = false;
      return new Response(refused);
    };
    const { auth } = await signedIn({ fetch });
    const response = await auth.fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: me,
    });
    expect(await response.json()).toEqual({
      data: { me: { __typename: 'User', username: 'ada' } },
    });
    expect(count('refreshTokens')).toBe(1);
  });

  it('MUST NOT retry a mutation that was partly carried out', async () => {
    await start();
    const half = '{"data":{"a":{"__typename":"Done"},"b":{"reason":"TOKEN_EXPIRED"}}}';
    let calls = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if ((await request.clone().text()) !== 'half') return browser.fetch(request);
      calls += 1;
      return new Response(half);
    };
    const { auth } = await signedIn({ fetch });
    await auth.fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: 'half' });
    expect(calls).toBe(1);
  });

  it('MUST NOT send the token to another address', async () => {
    await start();
    const seen: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url.startsWith(gateway.url)) return browser.fetch(input, init);
      seen.push(new Headers(init?.headers).get('authorization'));
      return Promise.resolve(new Response('{}'));
    };
    const { auth } = await signedIn({ fetch });
    await auth.fetch('https://other.example.com/graphql', { method: 'POST' });
    await auth.fetch(new Request('https://other.example.com/graphql'));
    expect(seen).toEqual([null, null]);
  });
});

describe('a pool that remembers devices', () => {
  it('keeps the sign-in of a page that is left while its device is being confirmed', async () => {
    const remembers = {
      ChallengeRequiredOnNewDevice: true,
      DeviceOnlyRememberedOnUserPrompt: false,
    };
    await start({}, { DeviceConfiguration: remembers });
    let isConfirmed = false;
    const tab = open({
      fetch: async (input, init) => {
        const response = await browser.fetch(input, init);
        if (browser.sent.at(-1)?.name !== 'confirmMyDevice') return response;
        isConfirmed = true;
        return new Promise<never>(() => undefined);
      },
    });
    await tab.auth.ready();
    void tab.auth.signIn({ username: 'ada', password });
    await until(() => isConfirmed);
    tab.close();
    const next = open();
    expect(await next.auth.ready()).toMatchObject({ status: 'signedIn', username: 'ada' });
  });
});

describe('a store of the app', () => {
  it('keeps the newest refresh token across a restart, and deletes it at sign-out', async () => {
    await start();
    await gateway.close();
    gateway = await startGateway({
      pool: { clients: [client], users: [seedUser('ada')] } as never,
    });
    let kept: string | undefined;
    const tokens = {
      get: () => kept,
      set: (token: string) => (kept = token),
      remove: () => (kept = undefined),
    };
    const first = await signedIn({ tokens });
    const former = kept;
    expect(former).toMatch(/^eyJ/);
    first.close();
    const second = open({ tokens });
    expect(await second.auth.ready()).toMatchObject({ status: 'signedIn', username: 'ada' });
    expect(kept).not.toBe(former);
    await second.auth.signOut();
    expect(kept).toBeUndefined();
  });

  it('does not end the sign-in if it fails', async () => {
    await start();
    await gateway.close();
    gateway = await startGateway({
      pool: { clients: [client], users: [seedUser('ada')] } as never,
    });
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const { auth } = await signedIn({ tokens: { get: refuse, set: refuse, remove: refuse } });
    expect(auth.state.status).toBe('signedIn');
    expect(await auth.signOut()).toMatchObject({ ok: true });
  });
});
