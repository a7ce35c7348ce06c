/** One refresh for all callers and all tabs, with single-use refresh tokens. */
import { setTimeout as pause } from 'node:timers/promises';

import { afterEach, describe, expect, it } from '@jest/globals';

import { password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { until } from '../../support/until.js';
import { FakeBrowser } from './support/browser.js';
import type { BrowserOptions, Tab } from './support/browser.js';
import type { AuthOptions } from '../../../client/src/auth/types.js';

let gateway: GatewayUnderTest;
let browser: FakeBrowser;
afterEach(async () => {
  FakeBrowser.closeAll();
  await gateway.close();
});

const client = {
  ClientId: 'demopublicclient0000000001',
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
  EnableTokenRevocation: true,
  PreventUserExistenceErrors: 'ENABLED',
};

async function start(cookie: boolean, options: BrowserOptions = {}): Promise<void> {
  gateway = await startGateway({
    pool: { clients: [client], users: [seedUser('ada'), seedUser('bob')] } as never,
    ...(cookie && { guards: { refreshCookie: { days: 30 } } }),
  });
  browser = new FakeBrowser(options);
}

const open = (tokens: AuthOptions['tokens']): Tab =>
  browser.open({ url: `${gateway.url}/graphql`, ...(tokens && { tokens }) });

/** Returns the requests sent from here on. */
async function signIn(tab: Tab, username = 'ada'): Promise<void> {
  await tab.auth.ready();
  browser.sent.length = 0;
  expect(await tab.auth.signIn({ username, password })).toMatchObject({ ok: true });
}

const count = (name: string): number => browser.sent.filter((one) => one.name === name).length;
const reuses = (): number =>
  browser.answers.filter((text) => /ReuseError|REVOKED/.test(text)).length;
const users = (tabs: readonly Tab[]): unknown[] =>
  tabs.map(({ auth: { state } }) => ('username' in state ? state.username : state.status));

describe.each(['cookie', 'memory'] as const)('tabs of one browser, tokens: %s', (mode) => {
  const messageMs = (): number => Math.random() * 30;

  it('refresh once for all callers and all tabs', async () => {
    await start(mode === 'cookie', { messageMs });
    const tabs = Array.from({ length: 10 }, () => open(mode));
    await signIn(tabs[0]!);
    await until(() => tabs.every(({ auth }) => auth.state.status === 'signedIn'));
    const first = await tabs[0]!.auth.accessToken();
    browser.passedMs += 3_599_000;
    const tokens = await Promise.all(
      [...tabs, ...tabs, ...tabs].map(({ auth }) => auth.accessToken()),
    );
    expect(count('refreshTokens')).toBe(1);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(first);
    expect(reuses()).toBe(0);
  });

  it('share the sign-in with a new tab', async () => {
    await start(mode === 'cookie', { messageMs });
    const one = open(mode);
    await signIn(one);
    const other = open(mode);
    expect(await other.auth.ready()).toMatchObject({ status: 'signedIn', username: 'ada' });
    expect(count('refreshTokens')).toBe(0);
  });

  it('sign out together', async () => {
    await start(mode === 'cookie', { messageMs });
    const tabs = Array.from({ length: 5 }, () => open(mode));
    await signIn(tabs[0]!);
    await until(() => tabs.every(({ auth }) => auth.state.status === 'signedIn'));
    expect(await tabs[3]!.auth.signOut()).toMatchObject({ ok: true });
    await until(() => tabs.every(({ auth }) => auth.state.status === 'signedOut'));
    expect(tabs.map(({ auth }) => auth.state)).toEqual(
      tabs.map(() => ({ status: 'signedOut', reason: 'signedOut' })),
    );
    expect(browser.jar.size).toBe(0);
  });

  it('use the later of two sign-ins by different users', async () => {
    await start(mode === 'cookie', { messageMs });
    const tabs = Array.from({ length: 4 }, () => open(mode));
    await Promise.all([signIn(tabs[0]!, 'ada'), signIn(tabs[1]!, 'bob')]);
    await pause(100);
    const [winner] = users(tabs);
    expect(['ada', 'bob']).toContain(winner);
    expect(users(tabs)).toEqual([winner, winner, winner, winner]);
    browser.passedMs += 3_599_000;
    await Promise.all(tabs.map(({ auth }) => auth.accessToken()));
    expect(users(tabs)).toEqual([winner, winner, winner, winner]);
    expect(count('refreshTokens')).toBe(1);
  });

  it('survive 300 refreshes by 20 tabs that come and go', async () => {
    await start(mode === 'cookie', { messageMs });
    let tabs = Array.from({ length: 20 }, () => open(mode));
    await signIn(tabs[0]!);
    await until(() => tabs.every(({ auth }) => auth.state.status === 'signedIn'));
    for (let round = 0; round < 300; round += 1) {
      browser.passedMs += 3_599_000;
      await Promise.all(tabs.map(({ auth }) => auth.accessToken()));
      if (round % 10 > 0) continue;
      tabs.shift()?.close();
      tabs = [...tabs, open(mode)];
      await tabs[19]!.auth.ready();
    }
    expect(count('refreshTokens')).toBe(300);
    expect(reuses()).toBe(0);
    expect(new Set(users(tabs))).toEqual(new Set(['ada']));
  }, 60_000);

  it('control: use a refresh token twice if there is no lock', async () => {
    await start(mode === 'cookie', { messageMs: () => 30, brokenLock: true });
    const tabs = Array.from({ length: 20 }, () => open(mode));
    await signIn(tabs[0]!);
    await until(() => tabs.every(({ auth }) => auth.state.status === 'signedIn'));
    browser.passedMs += 3_599_000;
    await Promise.all(tabs.map(({ auth }) => auth.accessToken()));
    expect(count('refreshTokens')).toBeGreaterThan(1);
    expect(reuses()).toBeGreaterThan(0);
  });
});
