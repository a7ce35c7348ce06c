/** Tests signing in by redirect with the client, in a browser without pages. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  completeRedirect,
  redirectSignOut,
  redirectTo,
} from '../../../client/src/auth/redirect/index.js';
import {
  callback,
  openRedirectWorld,
  signedOut,
} from '../../resolvers/redirect/support/redirectWorld.js';
import type { RedirectWorld } from '../../resolvers/redirect/support/redirectWorld.js';
import type { Auth } from '../../../client/src/auth/types.js';
import { FakeBrowser } from './support/browser.js';
import type { Tab } from './support/browser.js';
import { comeBack as comeBackFrom, openPage as openPageAt } from './support/page.js';
import type { FakePage } from './support/page.js';

const bodyOf = (init?: RequestInit): string => (typeof init?.body === 'string' ? init.body : '');

let world: RedirectWorld;
let cookieWorld: RedirectWorld;
beforeAll(async () => {
  world = await openRedirectWorld();
  cookieWorld = await openRedirectWorld({ guards: { refreshCookie: { days: 30 } } }, world.server);
});
beforeEach(() => {
  world.server.reset();
});
afterEach(() => {
  FakeBrowser.closeAll();
});
afterAll(async () => {
  await cookieWorld.close();
  await world.close();
});

const openPage = (address = callback, storage?: Map<string, string>): FakePage =>
  openPageAt(address, storage);
const comeBack = (left: FakePage): Promise<FakePage> => comeBackFrom(world.server, left);

const modes: readonly (readonly [string, () => RedirectWorld, 'cookie' | 'memory'])[] = [
  ['cookie', () => cookieWorld, 'cookie'],
  ['memory', () => world, 'memory'],
];

const key = 'cognito-graphql:default:flow';

/** Whether a page with an answer of others is as if the client were not there. */
async function isLeftAlone(browser: FakeBrowser, auth: Auth, page: FakePage): Promise<void> {
  const { address } = page;
  const before = [...page.storage];
  expect(await completeRedirect(auth, page)).toBeUndefined();
  expect(page.address).toBe(address);
  expect([...page.storage]).toEqual(before);
  expect(browser.sent.map(({ name }) => name)).not.toContain('completeRedirectSignIn');
}

describe.each(modes)('with tokens: %s', (_mode, at, tokens) => {
  const open = (browser = new FakeBrowser()): Tab =>
    browser.open({ url: `${at().url}/graphql`, tokens });

  it('leaves the page, and is signed in when it comes back', async () => {
    const browser = new FakeBrowser();
    const left = openPage(`${callback}?unrelated=1`);
    const tab = open(browser);
    const started = await redirectTo(tab.auth, { identityProvider: 'Google' }, left);
    expect(started).toEqual({ ok: true, value: left.opened[0] });
    expect(new URL(left.opened[0] ?? '').searchParams.get('identity_provider')).toBe('Google');
    tab.close();

    const { auth } = open(browser);
    const page = await comeBack(left);
    expect(await completeRedirect(auth, page)).toMatchObject({
      ok: true,
      value: { status: 'signedIn', username: 'ada' },
    });
    expect(auth.state).toMatchObject({ status: 'signedIn' });
    expect(await auth.accessToken()).toEqual(expect.any(String));
    // The answer remains neither in the address nor in the tab.
    expect(page.address).toBe(`${callback}#here`);
    expect(page.storage.size).toBe(0);
    expect(await completeRedirect(auth, page)).toBeUndefined();
  });

  it('signs in the other tabs too', async () => {
    const browser = new FakeBrowser();
    const [tab, other] = [open(browser), open(browser)];
    await Promise.all([tab.auth.ready(), other.auth.ready()]);
    const left = openPage();
    await redirectTo(tab.auth, {}, left);
    const told = new Promise<void>((resolve) => {
      other.auth.subscribe(({ status }) => {
        if (status === 'signedIn') resolve();
      });
    });
    await completeRedirect(tab.auth, await comeBack(left));
    await told;
  });

  it('MUST NOT sign in another browser with the same answer', async () => {
    const left = openPage();
    const tab = open();
    await redirectTo(tab.auth, {}, left);
    const page = await comeBack(left);
    const browser = new FakeBrowser();
    const { auth } = open(browser);
    await redirectTo(auth, {}, openPage());
    await isLeftAlone(browser, auth, openPage(page.address));
    // Nor would the gateway, if a page sent it.
    const state = new URL(page.address).searchParams.get('state') ?? '';
    const stored = new Map([[key, state]]);
    expect(await completeRedirect(auth, openPage(page.address, stored))).toMatchObject({
      ok: false,
      error: { code: 'REDIRECT_SIGN_IN', reason: 'STATE_MISMATCH' },
    });
    // The control: the browser that started can.
    expect(await completeRedirect(tab.auth, page)).toMatchObject({ ok: true });
  });

  it('returns the reason if the user cancels, and stays signed out', async () => {
    const { auth } = open();
    const left = openPage();
    await redirectTo(auth, {}, left);
    const state = new URL(left.opened[0] ?? '').searchParams.get('state') ?? '';
    const page = openPage(`${callback}?error=access_denied&state=${state}`, left.storage);
    expect(await completeRedirect(auth, page)).toMatchObject({
      ok: false,
      error: { reason: 'ACCESS_DENIED' },
    });
    expect(await auth.ready()).toMatchObject({ status: 'signedOut' });
  });

  it.each([
    ['another service has sent, before any sign-in', false],
    ['another service has sent, while a sign-in goes on', true],
  ])('MUST leave a code alone that %s', async (_what, hasBegun) => {
    const browser = new FakeBrowser();
    const { auth } = open(browser);
    const left = openPage();
    if (hasBegun) await redirectTo(auth, {}, left);
    const stripe = 'https://app.example.com/stripe/callback?code=ac_1&state=of-stripe&scope=read';
    await isLeftAlone(browser, auth, openPage(stripe, left.storage));
    // The control: the sign-in of this tab is completed nevertheless.
    if (!hasBegun) await redirectTo(auth, {}, left);
    expect(await completeRedirect(auth, await comeBack(left))).toMatchObject({ ok: true });
  });

  it('leaves a page without an answer alone', async () => {
    const { auth } = open();
    for (const address of [callback, `${callback}?code=1`, `${callback}?state=1`]) {
      const page = openPage(address);
      expect(await completeRedirect(auth, page)).toBeUndefined();
      expect(page.address).toBe(address);
    }
  });

  it('returns the error of an address that is not accepted, and opens nothing', async () => {
    const page = openPage('https://evil.example/');
    expect(await redirectTo(open().auth, {}, page)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
    expect(page.opened).toEqual([]);
  });

  it('signs out here and there', async () => {
    const { auth } = open();
    const left = openPage();
    await redirectTo(auth, {}, left);
    await completeRedirect(auth, await comeBack(left));
    const page = openPage();
    const { ok } = await redirectSignOut(auth, { signOutUri: signedOut }, page);
    expect(ok).toBe(true);
    expect(auth.state).toMatchObject({ status: 'signedOut' });
    const response = await fetch(page.opened[0] ?? '', { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(signedOut);
  });

  it('MUST sign out here without waiting for the address there', async () => {
    const browser = new FakeBrowser();
    const { auth } = open(browser);
    const left = openPage();
    await redirectTo(auth, {}, left);
    await completeRedirect(auth, await comeBack(left));
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const { fetch } = browser;
    browser.fetch = async (input, init) => {
      if (bodyOf(init).includes('redirectSignOut')) await slow;
      return fetch(input, init);
    };
    const told = new Promise<void>((resolve) => {
      auth.subscribe(({ status }) => {
        if (status === 'signedOut') resolve();
      });
    });
    const page = openPage();
    const leaving = redirectSignOut(auth, { signOutUri: signedOut }, page);
    await told;
    expect(page.opened).toEqual([]);
    answer();
    expect(await leaving).toMatchObject({ ok: true });
  });
});

it('returns an error if the gateway is away', async () => {
  const browser = new FakeBrowser();
  const { auth } = browser.open({ url: `${world.url}/graphql`, tokens: 'memory' });
  browser.isOffline = true;
  expect(await redirectTo(auth, {}, openPage())).toMatchObject({
    ok: false,
    error: { code: 'GATEWAY_UNREACHABLE' },
  });
});

describe('a gateway that cannot complete the sign-in at once', () => {
  const busy = (retryAfterSeconds: number): Response =>
    Response.json({
      data: {
        completeRedirectSignIn: {
          __typename: 'TooManyRequestsError',
          code: 'TOO_MANY_REQUESTS',
          retryable: true,
          retryAfterSeconds,
        },
      },
    });

  /** Comes back to a gateway that first answers so. Returns how often the answer was sent, too. */
  async function comeBackTo(...answers: (() => Response)[]) {
    const browser = new FakeBrowser();
    const { auth } = browser.open({ url: `${world.url}/graphql`, tokens: 'memory' });
    const left = openPage();
    await redirectTo(auth, {}, left);
    const page = await comeBack(left);
    const { fetch } = browser;
    const sent: string[] = [];
    browser.fetch = async (input, init) => {
      if (!bodyOf(init).includes('completeRedirectSignIn')) return fetch(input, init);
      sent.push(page.address);
      return answers.shift()?.() ?? fetch(input, init);
    };
    const result = await completeRedirect(auth, page);
    expect(page.address).toBe(`${callback}#here`);
    expect(page.storage.size).toBe(0);
    return { result, count: sent.length };
  }
  const away = (): Response => {
    throw new TypeError('Failed to fetch');
  };

  it.each([
    ['is busy', () => busy(1)],
    ['is away', away],
  ])('is asked once more if it %s', async (_what, answer) => {
    const { result, count } = await comeBackTo(answer);
    expect(result).toMatchObject({ ok: true, value: { status: 'signedIn' } });
    expect(count).toBe(2);
  });

  it.each([
    ['is busy again', 2, [() => busy(0), () => busy(0)]],
    ['wants a pause that is too long for a person', 1, [() => busy(31)]],
  ])('is not asked any more if it %s', async (_what, most, answers) => {
    const { result, count } = await comeBackTo(...answers);
    expect(result).toMatchObject({ ok: false, error: { code: 'TOO_MANY_REQUESTS' } });
    expect(count).toBe(most);
  });
});

describe('a user who signs in after another one', () => {
  it('MUST NOT be left with the refresh token and the device of the other', async () => {
    const browser = new FakeBrowser();
    let stored: string | undefined;
    const store = {
      get: () => stored,
      set: (token: string) => void (stored = token),
      remove: () => void (stored = undefined),
    };
    const { auth } = browser.open({ url: `${world.url}/graphql`, tokens: store });
    const signIn = async (): Promise<void> => {
      const left = openPage();
      await redirectTo(auth, {}, left);
      expect(await completeRedirect(auth, await comeBack(left))).toMatchObject({ ok: true });
    };
    await signIn();
    expect(stored).toEqual(expect.any(String));
    const device = 'cognito-graphql:default:device';
    browser.storage.set(device, 'eu-west-1_of-the-former-user');
    const { fetch } = browser;
    browser.fetch = async (input, init) => {
      const text = await (await fetch(input, init)).text();
      return new Response(text.replace(/"refreshToken":"[^"]*"/, '"refreshToken":null'));
    };
    await signIn();
    expect(stored).toBeUndefined();
    expect(browser.storage.has(device)).toBe(false);
  });
});

it('sends an answer once, however often the page asks for it', async () => {
  const browser = new FakeBrowser();
  const { auth } = browser.open({ url: `${world.url}/graphql`, tokens: 'memory' });
  const left = openPage();
  await redirectTo(auth, {}, left);
  const page = await comeBack(left);
  const results = [completeRedirect(auth, page), completeRedirect(auth, page)];
  expect(await Promise.all(results)).toEqual([expect.objectContaining({ ok: true }), undefined]);
});

describe('in cookie mode', () => {
  it('MUST NOT show the flow or the refresh token to the page', async () => {
    const browser = new FakeBrowser();
    const { auth } = browser.open({ url: `${cookieWorld.url}/graphql` });
    const left = openPage();
    await redirectTo(auth, {}, left);
    const state = new URL(left.opened[0] ?? '').searchParams.get('state') ?? '';
    expect([...left.storage.values()]).toEqual([state]);
    await completeRedirect(auth, await comeBack(left));
    const [name, flowOrToken = ''] = [...browser.jar].at(-1) ?? [];
    expect(name).toBe('__Host-refresh-token');
    expect(browser.answers.join()).toContain('"refreshToken":null');
    expect(browser.answers.join()).not.toContain(flowOrToken);
  });
});
