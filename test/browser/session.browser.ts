/** The session in a real browser: tabs that rotate refresh tokens, SRP, sleep, and passkeys. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { Auth, AuthState } from '../../client/src/auth/types.js';
import { password, seedUser } from '../support/ask.js';
import { openBlockingBrowser, openBrowser } from '../support/browser/browser.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { until } from '../support/until.js';
import { serveSession } from './support/sessionPage.js';
import type { SessionSite } from './support/sessionPage.js';

declare const window: { auth: Auth; changes: [number, string, string?][] };

/** For how many seconds the tabs refresh. `SESSION_SECONDS=600` is the long form. */
const seconds = Number(process.env.SESSION_SECONDS ?? 20);
/**
 * Validity of access tokens in seconds. Like Cognito, the pool gives at least 300; the test's site
 * shortens it.
 */
const validity = 5;
/**
 * The earliest refresh is a fifth of the validity before expiry; random delay makes it later by up
 * to a quarter of that fifth.
 */
const least = validity * 0.8;

let gateways: GatewayUnderTest[];
let sites: SessionSite[];
/** The site of the open tabs: either with a cookie, or with tokens in memory. */
let site: SessionSite;
let browser: Browser;
let context: BrowserContext;

const pool = {
  MfaConfiguration: 'OFF',
  WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'preferred' },
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
  clients: [
    {
      ClientId: 'demopublicclient0000000001',
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    },
  ],
  users: [seedUser('ada'), seedUser('bob')],
};

beforeAll(async () => {
  gateways = [
    await startGateway({ guards: { refreshCookie: { days: 30 } }, pool } as never),
    await startGateway({ pool } as never),
  ];
  sites = await Promise.all(gateways.map(({ url }) => serveSession(url)));
  browser = await openBrowser([]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  for (const one of sites) await one.close();
  for (const gateway of gateways) await gateway.close();
});
afterEach(async () => {
  await context.close();
  shorten(undefined);
});

function shorten(seconds: number | undefined): void {
  for (const one of sites) one.validity = seconds;
}

async function openTabs(many: number, query = ''): Promise<Page[]> {
  site = sites[query.includes('memory') ? 1 : 0]!;
  context = await browser.newContext();
  [site.sent.length, site.answers.length] = [0, 0];
  return Promise.all(
    Array.from({ length: many }, async () => {
      const page = await context.newPage();
      await page.goto(`${site.url}/${query}`);
      await page.evaluate(() => window.auth.ready());
      return page;
    }),
  );
}

const signIn = (page: Page, username = 'ada'): Promise<unknown> =>
  page.evaluate((input) => window.auth.signIn(input), { username, password });
const stateOf = (page: Page): Promise<AuthState> => page.evaluate(() => window.auth.state);
const statuses = async (pages: readonly Page[]): Promise<string[]> =>
  Promise.all(pages.map(async (page) => (await stateOf(page)).status));
const areAll = async (pages: readonly Page[], status: string): Promise<boolean> =>
  (await statuses(pages)).every((one) => one === status);
const refreshes = (): number[] =>
  site.sent.filter(({ name }) => name === 'refreshTokens').map(({ at }) => at);
const reuses = (): number =>
  site.answers.filter((text) => /ReuseError|TOKEN_REVOKED/.test(text)).length;

/** Milliseconds between two refreshes. */
function gaps(): number[] {
  const times = refreshes();
  return times.slice(1).map((at, index) => at - (times[index] ?? 0));
}

describe('sign-in by SRP (referee: Chromium)', () => {
  it('sends the password in no request, and proves it within 150 ms', async () => {
    const [page] = await openTabs(1);
    expect(await signIn(page!)).toMatchObject({ ok: true });
    expect(site.sent.some(({ body }) => body.includes(password))).toBe(false);
    expect(site.sent.map(({ name }) => name)).toContain('respondToChallenge');
    // Measured from the answer with the challenge to the request with the proof.
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      site.sent.length = 0;
      const begun = Date.now();
      await signIn(page!);
      const proof = site.sent.find(({ name }) => name === 'respondToChallenge');
      const asked = site.sent.find(({ name }) => name === 'authenticate');
      times.push((proof?.at ?? 0) - (asked?.at ?? 0), (asked?.at ?? 0) - begun);
    }
    const proofs = times.filter((_time, index) => index % 2 === 0).sort((a, b) => a - b);
    console.log(`SRP: from the first to the second request, ${proofs.join(', ')} ms`);
    expect(proofs[2]).toBeLessThan(150);
  });

  it('control: sends the password if SRP is turned off', async () => {
    const [page] = await openTabs(1, '?srp=never');
    await signIn(page!);
    expect(site.sent.some(({ body }) => body.includes(password))).toBe(true);
  });
});

describe.each(['cookie', 'memory'])('20 tabs, tokens: %s (referee: Chromium)', (mode) => {
  it(
    `refresh once per expiry for ${seconds} s, and sign out within 1 s`,
    async () => {
      shorten(validity);
      const tabs = await openTabs(20, `?tokens=${mode}`);
      site.sent.length = 0;
      expect(await signIn(tabs[0]!)).toMatchObject({ ok: true });
      await until(() => areAll(tabs, 'signedIn'));
      await pause(seconds * 1000);
      const between = gaps();
      const { length: count } = refreshes();
      console.log(
        `${mode}: ${count} refreshes in ${seconds} s, gaps ${Math.min(...between)} to ` +
          `${Math.max(...between)} ms, ${reuses()} reuse errors`,
      );
      expect(reuses()).toBe(0);
      expect(await areAll(tabs, 'signedIn')).toBe(true);
      expect(Math.min(...between)).toBeGreaterThanOrEqual(least * 1000 - 100);
      expect(count).toBeGreaterThanOrEqual(Math.floor(seconds / validity) - 1);

      const begun = Date.now();
      await tabs[7]!.evaluate(() => window.auth.signOut());
      await until(() => areAll(tabs, 'signedOut'));
      const ends = await Promise.all(
        tabs.map((tab) => tab.evaluate(() => window.changes.at(-1)?.[0] ?? 0)),
      );
      console.log(`${mode}: the last tab was signed out after ${Math.max(...ends) - begun} ms`);
      expect(Math.max(...ends) - begun).toBeLessThan(1000);
      expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
    },
    (seconds + 60) * 1000,
  );

  it('control: use a token twice if there is no lock', async () => {
    shorten(validity);
    const tabs = await openTabs(20, `?tokens=${mode}&broken`);
    await signIn(tabs[0]!);
    await until(() => areAll(tabs, 'signedIn'));
    await until(() => reuses() > 0);
    expect(reuses()).toBeGreaterThan(0);
  }, 60_000);
});

describe('a tab (referee: Chromium)', () => {
  it('gets the sign-in from another tab, and uses the later of two sign-ins', async () => {
    const [one, other] = await openTabs(2, '?tokens=memory');
    await signIn(one!);
    await until(() => areAll([one!, other!], 'signedIn'));
    const third = await context.newPage();
    await third.goto(`${site.url}/?tokens=memory`);
    expect(await third.evaluate(() => window.auth.ready())).toMatchObject({ username: 'ada' });
    await signIn(other!, 'bob');
    const names = (): Promise<unknown[]> =>
      Promise.all([one!, other!, third].map(async (page) => (await stateOf(page)) as never));
    await until(async () =>
      (await names()).every((state) => (state as { username?: string }).username === 'bob'),
    );
    expect(refreshes()).toEqual([]);
  });

  it('is still signed in after a reload, thanks to the cookie', async () => {
    const [page] = await openTabs(1);
    await signIn(page!);
    await page!.reload();
    expect(await page!.evaluate(() => window.auth.ready())).toMatchObject({
      status: 'signedIn',
      username: 'ada',
    });
  });

  it('survives reloads at any moment', async () => {
    shorten(validity);
    const tabs = await openTabs(5);
    await signIn(tabs[0]!);
    await until(() => areAll(tabs, 'signedIn'));
    for (let round = 0; round < 12; round += 1) {
      await pause(200);
      await tabs[round % 5]!.reload();
    }
    await until(() => areAll(tabs, 'signedIn'));
    expect(reuses()).toBe(0);
  }, 60_000);

  it('has a fresh token after waking from sleep', async () => {
    shorten(validity);
    const [page] = await openTabs(1);
    await signIn(page!);
    const devTools = await context.newCDPSession(page!);
    await devTools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pause(2 * validity * 1000);
    const asleep = refreshes().length;
    await devTools.send('Page.setWebLifecycleState', { state: 'active' });
    await until(() => refreshes().length > asleep);
    expect(await stateOf(page!)).toMatchObject({ status: 'signedIn', reachable: true });
    expect(reuses()).toBe(0);
  }, 60_000);

  it('shows the newest sign-in after the back button', async () => {
    const [page, other] = await openTabs(2);
    await signIn(page!);
    await page!.goto('data:text/html,away');
    await other!.evaluate(() => window.auth.signOut());
    await signIn(other!, 'bob');
    await page!.goBack();
    await until(async () => {
      const state = (await stateOf(page!)) as { username?: string };
      return state.username === 'bob';
    });
    expect(reuses()).toBe(0);
  });

  it('reports an unavailable gateway, and recovers', async () => {
    shorten(validity);
    const [page] = await openTabs(1);
    await signIn(page!);
    site.isAway = true;
    await until(
      async () => ((await stateOf(page!)) as { reachable?: boolean }).reachable === false,
    );
    expect(await stateOf(page!)).toMatchObject({ status: 'signedIn', username: 'ada' });
    site.isAway = false;
    await until(async () => ((await stateOf(page!)) as { reachable?: boolean }).reachable === true);
  }, 60_000);

  it('signs in, refreshes and signs out where all cookies are blocked', async () => {
    shorten(validity);
    const profile = await mkdtemp(join(tmpdir(), 'blocking-'));
    context = await openBlockingBrowser(profile);
    site = sites[1]!;
    site.sent.length = 0;
    const page = await context.newPage();
    await page.goto(`${site.url}/?tokens=memory`);
    const locks = page.evaluate(() => navigator.locks.request('any', () => undefined));
    await expect(locks).rejects.toThrow('SecurityError');
    expect(await signIn(page)).toMatchObject({ ok: true });
    await until(() => refreshes().length > 1);
    expect(await stateOf(page)).toMatchObject({ status: 'signedIn', username: 'ada' });
    await page.evaluate(() => window.auth.signOut());
    expect(await stateOf(page)).toMatchObject({ status: 'signedOut' });
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }, 60_000);

  it('registers a passkey and signs in with it', async () => {
    const [page] = await openTabs(1);
    const slot = await AuthenticatorSlot.of(page!);
    await slot.plugIn({ hasUserVerification: true });
    await signIn(page!);
    expect(await page!.evaluate(() => window.auth.registerPasskey())).toMatchObject({ ok: true });
    await page!.evaluate(() => window.auth.signOut());
    const input = { username: 'ada' };
    expect(
      await page!.evaluate((given) => window.auth.signInWithPasskey(given), input),
    ).toMatchObject({ ok: true, value: { status: 'signedIn', username: 'ada' } });
    await page!.evaluate(() => window.auth.signOut());
    // The name of the last sign-in with a passkey is remembered, even in a browser without
    // WebAuthn's JSON methods.
    await page!.evaluate(() => {
      const methods = PublicKeyCredential as unknown as Record<string, unknown>;
      delete methods.parseRequestOptionsFromJSON;
      delete (PublicKeyCredential.prototype as unknown as Record<string, unknown>).toJSON;
    });
    expect(await page!.evaluate(() => window.auth.signInWithPasskey())).toMatchObject({ ok: true });
  });
});
