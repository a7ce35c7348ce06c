/**
 * Uses `/account` of a gateway started with `npm start` as a person would, once with the mouse and
 * once with only the keyboard. Codes are read in the outbox, and the QR code is scanned.
 */
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { openBrowser, openFirefox } from '../support/browser/browser.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';
import { scan } from './support/totpApp.js';
import type { AuthenticatorApp } from './support/totpApp.js';
import { startGateway } from './support/gateway.js';
import type { RunningGateway } from './support/gateway.js';
import { withKeyboard, withMouse } from './support/person.js';
import type { Person } from './support/person.js';
import { axeFindings, lookAt, lookTwice } from './support/screens.js';

const first = 'Analytical-Engine-1843';
const second = 'Difference-Engine-1822';

const trustedDocuments = fileURLToPath(
  new URL('../../client/dist/trusted-documents.json', import.meta.url),
);

let gateway: RunningGateway;
let home: string;
beforeAll(async () => {
  // The gateway accepts only the package's own documents, so the page cannot send any others.
  gateway = await startGateway({ TRUSTED_DOCUMENTS: trustedDocuments });
  home = `${gateway.url.replace('127.0.0.1', 'localhost')}/account?lang=en`;
}, 60_000);
afterAll(() => gateway.stop());

/** One person, with a separate browser profile. */
interface Life extends Person {
  readonly username: string;
  readonly context: BrowserContext;
  /** Playwright has virtual passkeys only for Chromium. */
  readonly hasPasskeys: boolean;
  /** Console errors and uncaught errors of the browser. */
  readonly complaints: string[];
  /** Checks the whole screen; `name` appears in reports and pictures. */
  readonly look: (screen: string) => Promise<void>;
}

async function begin(
  browser: Browser,
  username: string,
  way: (page: Page) => Person,
  look: typeof lookAt,
): Promise<Life> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return {
    ...way(page),
    username,
    context,
    hasPasskeys: browser.browserType().name() === 'chromium',
    complaints,
    look: async (screen) => {
      expect(await look(page, `${username}-${screen}`)).toEqual([]);
    },
  };
}

const heading = ({ page }: Person, name: string): Promise<void> =>
  page.getByRole('heading', { name, exact: true }).waitFor();
const says = ({ page }: Person, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

/** The newest code for the person, read in the outbox linked from the page. */
async function codeInOutbox({ context, press, username }: Life): Promise<string> {
  const opened = context.waitForEvent('page');
  await press('Outbox');
  const outbox = await opened;
  const message = outbox
    .getByRole('article')
    .filter({ hasText: ` for ${username},` })
    .first();
  const code = await message.locator('.code').innerText();
  await outbox.close();
  return code;
}

async function signUp(life: Life): Promise<void> {
  await life.page.goto(home);
  await heading(life, 'Sign in');
  await life.look('signIn');
  await life.press('Create one');
  await heading(life, 'Create your account');
  await life.write('Username', life.username);
  await life.write('E-mail', `${life.username}@example.com`);
  await life.write('Password', 'short');
  await life.press('Create account');
  await life.look('signUp');
  await life.write('Password', first);
  await life.press('Create account');
  await heading(life, 'Confirm your account');
  await life.look('confirmSignUp');
  await life.write('Code', await codeInOutbox(life));
  await life.press('Confirm');
}

async function signOut(life: Life): Promise<void> {
  await life.press('Sign out');
  await heading(life, 'Sign in');
}

async function signIn(life: Life, password: string, app?: AuthenticatorApp): Promise<void> {
  await life.write('Username or e-mail', life.username);
  await life.write('Password', password);
  await life.press('Sign in');
  if (!app) return;
  await heading(life, 'Two-step verification');
  await life.look('totpChallenge');
  await life.write('Code', await app.code());
  await life.press('Verify');
}

/** A person without a passkey is offered one first. */
async function arrive(life: Life): Promise<void> {
  if (!life.hasPasskeys) {
    await heading(life, 'Sign in faster next time');
    await life.look('passkeyPrompt');
    await life.press('Not now');
  }
  await heading(life, 'Your account');
}

async function setUpApp(life: Life): Promise<AuthenticatorApp> {
  await life.press('Set up Authenticator app');
  const app = await scan(life.page.getByRole('img', { name: 'QR code' }));
  expect([app.issuer, app.account]).toEqual(['localhost', `${life.username}@example.com`]);
  await life.look('totpSetUp');
  await life.write('Code', await app.code());
  await life.press('Verify');
  await says(life, 'Your authenticator app is set up.');
  return app;
}

/** From users with a second factor, Cognito asks for more than a passkey. */
async function turnOffApp(life: Life): Promise<void> {
  await life.press('Turn off Authenticator app');
  await life.press('Turn off');
  await says(life, 'Your authenticator app is turned off.');
}

async function addPasskey(life: Life): Promise<void> {
  await life.press('Add Passkeys');
  await life.look('passkeyAdd');
  await life.press('Create a passkey');
  await says(life, 'Your passkey is ready.');
}

/** Switches the page to a right-to-left language and back. */
async function readArabic(life: Life): Promise<void> {
  const choice = (label: string) => life.page.getByLabel(label, { exact: true });
  await choice('Language').selectOption('ar');
  await life.page.locator('html[lang=ar][dir=rtl]').waitFor();
  await expect(life.page.title()).resolves.toBe('حسابك');
  expect(new URL(life.page.url()).searchParams.get('lang')).toBe('ar');
  await life.look('arabic');
  await choice('اللغة').selectOption('en');
  await heading(life, 'Your account');
}

async function changeEmail(life: Life): Promise<void> {
  await life.press('Change E-mail');
  await life.write('E-mail', `${life.username}.new@example.com`);
  await life.press('Save');
  await says(life, /Enter the code that we sent to/);
  await life.look('emailCode');
  // The old address remains until a code verifies the new one.
  await says(life, `${life.username}@example.com`);
  await life.page.getByText('Verified', { exact: true }).waitFor();
  await life.write('Code', await codeInOutbox(life));
  await life.press('Verify');
  await says(life, 'It is verified.');
  await life.look('emailVerified');
}

async function forgetPassword(life: Life): Promise<void> {
  await life.press('Forgot password?');
  await heading(life, 'Forgot your password?');
  await life.look('forgotPassword');
  await life.press('Send code');
  await heading(life, 'Choose a new password');
  await life.write('Code', await codeInOutbox(life));
  await life.write('New password', second);
  await life.look('resetPassword');
  await life.press('Change password');
  await says(life, 'Your password is changed. Sign in with the new one.');
}

/** Signs in on another device, ends that session from here, and sees it end there. */
async function endOtherSession(life: Life, browser: Browser): Promise<void> {
  const other = await begin(browser, life.username, withMouse, () => Promise.resolve([]));
  await other.page.goto(home);
  await heading(other, 'Sign in');
  await signIn(other, second);
  await other.page.getByRole('heading', { name: /Your account|Sign in faster/ }).waitFor();
  await life.page.reload();
  await says(life, 'This session');
  await expect(life.page.getByText(/^(Chrome|Firefox) on Linux$/).count()).resolves.toBeGreaterThan(
    1,
  );
  await life.look('sessions');
  const end = life.page.getByRole('button', { name: /^End the session on / }).first();
  await life.press((await end.getAttribute('aria-label')) ?? '');
  await life.press('End');
  await says(life, 'There are no other sessions.');
  await other.page.reload();
  await heading(other, 'Sign in');
  await other.context.close();
}

async function deleteAccount(life: Life): Promise<void> {
  await life.press('Delete account');
  const name = `${life.username}.new@example.com`;
  await life.look('delete');
  await life.write(`Type ${name} to confirm`, name);
  await life.press('Delete my account');
  await heading(life, 'Sign in');
  await signIn(life, second);
  await says(life, /not correct/);
  await life.look('deleted');
}

/** When a step fails, the error includes what the page showed. */
async function live(life: Life, browser: Browser): Promise<void> {
  try {
    await liveThrough(life, browser);
  } catch (cause) {
    const shown = await life.page.innerText('body').catch(() => 'nothing: it is closed');
    throw new Error(`${String(cause)}\nThe page shows:\n${shown}`, { cause });
  }
}

async function liveThrough(life: Life, browser: Browser): Promise<void> {
  await signUp(life);
  await heading(life, 'Your account');
  await life.look('account');
  await readArabic(life);
  const app = await setUpApp(life);
  if (life.hasPasskeys) await addPasskey(life);
  await life.page.reload();
  await heading(life, 'Your account');
  await signOut(life);
  await signIn(life, first, app);
  await arrive(life);
  await turnOffApp(life);
  if (life.hasPasskeys) {
    await signOut(life);
    await life.press('Use a passkey');
    await heading(life, 'Your account');
  }
  await changeEmail(life);
  await signOut(life);
  await forgetPassword(life);
  await signIn(life, second);
  // "Not now" is remembered on this device.
  await heading(life, 'Your account');
  await endOtherSession(life, browser);
  await deleteAccount(life);
}

describe.each([
  ['the mouse', 'grace', withMouse, lookAt],
  ['the keyboard alone', 'ada', withKeyboard, axeFindings],
] as const)('a person on /account in Chromium with %s', (_with, username, way, look) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('signs up, adds factors, signs in with each, recovers, changes data, ends sessions and deletes the account', async () => {
    const life = await begin(browser, username, way, look);
    const slot = await AuthenticatorSlot.of(life.page);
    await slot.plugIn({ hasUserVerification: true });
    await live(life, browser);
    expect(life.complaints).toEqual([]);
  }, 300_000);
});

describe('a person on /account in Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openFirefox();
  }, 30_000);
  afterAll(() => browser.close());

  it('signs up, adds a factor, signs in with it, recovers, changes data, ends sessions and deletes the account', async () => {
    const life = await begin(browser, 'hedy', withMouse, lookTwice);
    await live(life, browser);
    expect(life.complaints).toEqual([]);
  }, 180_000);
});

it('works with a gateway that refuses all documents except those of the package', async () => {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { __typename } }' }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('PERSISTED_QUERY_NOT_IN_LIST');
});
