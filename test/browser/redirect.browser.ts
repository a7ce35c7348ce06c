/**
 * Signs in to `/account` and `/console` by redirect, in Chromium: with the stand-in provider of
 * `npm start`, and on the managed login of a pool whose app client allows nothing else.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import { openBrowser } from '../support/browser/browser.js';
import { freePort } from '../support/processes.js';
import { startGateway } from './support/gateway.js';
import type { RunningGateway } from './support/gateway.js';
import { lookAt, lookTwice } from './support/screens.js';

jest.setTimeout(60_000);

const password = 'Correct-Horse-7';
let browser: Browser;
let demo: RunningGateway;
/** Its app client leaves all sign-ins to managed login. */
let company: RunningGateway;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redirect-'));
  browser = await openBrowser();
  [demo, company] = await Promise.all([startGateway(), startCompany()]);
}, 60_000);
const contexts: BrowserContext[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([demo.stop(), company.stop()]);
  await rm(folder, { recursive: true, force: true });
});

async function startCompany(): Promise<RunningGateway> {
  const [port, poolPort] = [await freePort(), await freePort()];
  const address = `http://localhost:${port}/account`;
  const client = {
    ClientId: 'company0000000000000000001',
    ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
    SupportedIdentityProviders: ['COGNITO'],
    CallbackURLs: [address],
    LogoutURLs: [address],
  };
  const users = [{ username: 'ada', password, attributes: { email: 'ada@example.com' } }];
  const seed = join(folder, 'seed.json');
  const pools = [{ Id: 'us-east-1_Company01', PoolName: 'company', clients: [client], users }];
  await writeFile(seed, JSON.stringify({ pools }));
  return startGateway({
    PORT: String(port),
    EMBEDDED_POOL_SEED: seed,
    EMBEDDED_POOL_PORT: String(poolPort),
    COGNITO_DOMAIN: `http://localhost:${poolPort}`,
    COGNITO_REDIRECT_URIS: address,
  });
}

interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly button: (name: string) => Locator;
  readonly heading: (name: string) => Promise<void>;
}

async function visit({ url }: RunningGateway, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  contexts.push(context);
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${url.replace('127.0.0.1', 'localhost')}${path}`);
  return {
    page,
    complaints,
    button: (name) => page.getByRole('button', { name, exact: true }),
    heading: (name) => page.getByRole('heading', { name, exact: true }).waitFor(),
  };
}

const withGoogle = 'Continue with Google';
const standIn = 'Stand-in for Google';

/** Types who signs in on the page that stands in for Google. */
async function signInAtGoogle({ page, button, heading }: Visit, id: string): Promise<void> {
  await button(withGoogle).click();
  await heading(standIn);
  await page.getByLabel('sub').fill(id);
  await page.getByLabel('email').fill(`${id}@example.com`);
  await button('Sign in').click();
}

async function signInAtManagedLogin({ page, button, heading }: Visit): Promise<void> {
  await heading('Sign in');
  await page.getByLabel('Username').fill('ada');
  await page.getByLabel('Password').fill(password);
  await button('Sign in').click();
}

/** Signs out. Managed login sends the browser back, so the page loads once more. */
async function signOut({ page, button }: Visit): Promise<void> {
  await Promise.all([page.waitForEvent('load'), button('Sign out').click()]);
}

describe('the account page of `npm start`', () => {
  it('signs in with the stand-in provider, stays signed in after a reload, and signs out', async () => {
    const there = await visit(demo, '/account?lang=en');
    const { page, heading, button, complaints } = there;
    await button(withGoogle).waitFor();
    expect(await lookAt(page, 'redirect-signIn')).toEqual([]);
    await signInAtGoogle(there, 'grace');
    await heading('Your account');
    await page.getByText('grace@example.com').first().waitFor();
    expect(new URL(page.url()).search).toBe('?lang=en');
    await page.reload();
    await heading('Your account');
    await signOut(there);
    await button(withGoogle).waitFor();
    await page.reload();
    await button(withGoogle).waitFor();
    expect(complaints).toEqual([]);
  });

  it('says calmly that the sign-in was cancelled', async () => {
    const { page, heading, button, complaints } = await visit(demo, '/account?lang=en');
    await button(withGoogle).click();
    await heading(standIn);
    await button('Cancel').click();
    const notice = page.getByRole('status').filter({ hasText: 'The sign-in was cancelled.' });
    await notice.waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?lang=en');
    expect(complaints).toEqual([]);
  });

  it('keeps its language, from right to left', async () => {
    const there = await visit(demo, '/account?lang=ar');
    const { page, heading } = there;
    const provider = page.getByRole('button', { name: /Google/ });
    await provider.waitFor();
    await provider.click();
    await heading(standIn);
    await there.button('Cancel').click();
    await page.getByText('أُلغي تسجيل الدخول.').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await lookAt(page, 'redirect-arabicCancelled')).toEqual([]);
  });

  it('can be used again by a person who comes back by the button "Back"', async () => {
    const there = await visit(demo, '/account?lang=en');
    await there.button(withGoogle).click();
    await there.heading(standIn);
    await there.page.goBack();
    await signInAtGoogle(there, 'hedy');
    await there.heading('Your account');
  });
});

describe('the console of `npm start`', () => {
  it('signs in with the stand-in provider, and comes back', async () => {
    const there = await visit(demo, '/console/groups');
    const { page, button, complaints } = there;
    await signInAtGoogle(there, 'alan');
    await page.getByText('Signed in as Google_alan').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console');
    expect(new URL(page.url()).search).toBe('');
    await signOut(there);
    await button(withGoogle).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the account page of a pool that leaves sign-ins to managed login', () => {
  const managedLogin = 'Go to the sign-in page';

  it('signs in there by password, and signs out there too', async () => {
    const there = await visit(company, '/account?lang=en');
    const { page, heading, button, complaints } = there;
    await button(managedLogin).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await lookTwice(page, 'redirect-managedLogin')).toEqual([]);
    await button(managedLogin).click();
    await signInAtManagedLogin(there);
    await heading('Your account');
    await page.reload();
    await heading('Your account');
    await signOut(there);
    await button(managedLogin).click();
    // With a session there, it would send the browser back at once.
    await page.getByLabel('Password').waitFor();
    expect(complaints).toEqual([]);
  });

  it('MUST refuse a sign-in that another browser has started, in words', async () => {
    const attacker = await visit(company, '/account?lang=en');
    await attacker.button(managedLogin).click();
    await attacker.heading('Sign in');
    const victim = await visit(company, '/account?lang=en');
    await victim.button(managedLogin).waitFor();
    const sent: string[] = [];
    victim.page.on('request', (request) => sent.push(request.postData() ?? ''));
    await victim.page.goto(attacker.page.url());
    await signInAtManagedLogin(victim);
    const words = 'This sign-in began in another browser, or too long ago. Start again.';
    await victim.page.getByRole('status').filter({ hasText: words }).waitFor();
    expect(sent.filter((body) => body.includes('completeRedirectSignIn'))).toEqual([]);
    expect(await lookTwice(victim.page, 'redirect-mismatch')).toEqual([]);
    // The control: the browser that has started it is signed in.
    await signInAtManagedLogin(attacker);
    await attacker.heading('Your account');
  });
});
