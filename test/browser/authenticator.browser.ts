import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';

import { openBrowser, watchPage } from '../support/browser/browser.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';
import type { WatchedPage } from '../support/browser/browser.js';
import { mutate, password, seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { allFactors } from '../support/pool/secondFactor.js';
import { becomes } from '../support/until.js';
import { serveAuthenticator } from './support/authenticatorSite.js';
import type { Site } from './support/authenticatorSite.js';
import { challenges } from './support/inChallenge.js';
import { lookAt } from './support/screens.js';

// Each check of a screen runs axe four times.
jest.setTimeout(120_000);

let gateway: GatewayUnderTest;
let site: Site;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

const policy = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
};

beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      ...allFactors,
      WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'preferred' },
      Policies: {
        PasswordPolicy: policy,
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
      },
      users: ['ada', 'grace', 'alan', 'kurt', 'hedy', 'lise'].map((name) =>
        seedUser(name, { name: `Dr ${name}` }),
      ),
    },
  });
  site = await serveAuthenticator(gateway.url);
  browser = await openBrowser();
}, 90_000);

beforeEach(async () => {
  watched = await watchPage(browser);
  page = watched.page;
  page.setDefaultTimeout(8000);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await gateway?.close();
});

const field = (name: string) => page.getByLabel(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

async function open(query = ''): Promise<void> {
  await page.goto(`${site.url}/${query}`);
}

async function signIn(username: string, secret = password): Promise<void> {
  await heading('Sign in').waitFor();
  await field('Username or e-mail').fill(username);
  await field('Password').fill(secret);
  await button('Sign in').click();
}

/** The focused element, by role and name. */
const focused = (): Promise<string> =>
  page.evaluate(
    `(({ tagName, textContent, labels }) => tagName + ' ' + (labels?.[0]?.textContent ?? textContent))(document.activeElement)`,
  );

describe('<Authenticator> in Chromium', () => {
  it('signs in, and reports errors without losing what was typed', async () => {
    await open();
    await heading('Sign in').waitFor();
    expect(await lookAt(page, 'signIn')).toEqual([]);
    await button('Sign in').click();
    await page.getByText('Fill in this field.').first().waitFor();
    await becomes(focused, 'INPUT Username or e-mail');
    await page.keyboard.press('Tab');
    await becomes(focused, 'INPUT Password');
    expect(await lookAt(page, 'signIn-empty')).toEqual([]);
    await signIn('ada', 'wrong');
    await page.getByRole('alert').waitFor();
    await becomes(async () => (await focused()).includes('not correct'), true);
    expect(await field('Username or e-mail').inputValue()).toBe('ada');
    expect(await field('Password').inputValue()).toBe('wrong');
    expect(await lookAt(page, 'signIn-error')).toEqual([]);
    await field('Password').fill(password);
    await page.keyboard.press('Enter');
    await heading('Your account').waitFor();
    await page.getByText('This session').waitFor();
    await becomes(focused, 'H1 Your account');
    expect(await lookAt(page, 'account')).toEqual([]);
    await button('Sign out').click();
    await heading('Sign in').waitFor();
    expect(await field('Username or e-mail').inputValue()).toBe('ada');
  });

  it('signs up with the password rules shown, confirms with a pasted code, and signs in', async () => {
    await open();
    await button('Create one').click();
    await heading('Create your account').waitFor();
    expect(await lookAt(page, 'signUp')).toEqual([]);
    await field('Username').fill('marie');
    await field('E-mail').fill('marie@example.com');
    await field('Password').fill('radium');
    await button('Create account').click();
    await becomes(focused, 'INPUT Password');
    expect(await lookAt(page, 'signUp-weak')).toEqual([]);
    await field('Password').fill(password);
    await button('Create account').click();
    await heading('Confirm your account').waitFor();
    await becomes(focused, 'INPUT Code');
    expect(await lookAt(page, 'confirmSignUp')).toEqual([]);
    await field('Code').fill('000000');
    await button('Confirm').click();
    await page.getByText('The code is not correct').waitFor();
    expect(await lookAt(page, 'confirmSignUp-wrong')).toEqual([]);
    const code = await gateway.code('marie');
    await field('Code').fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(await field('Code').inputValue()).toBe(code);
    await button('Confirm').click();
    await page.getByRole('heading', { name: /Your account|Sign in/ }).waitFor();
    expect(await lookAt(page, 'confirmed')).toEqual([]);
  });

  it('sets a new password with a code', async () => {
    await open();
    await heading('Sign in').waitFor();
    await field('Username or e-mail').fill('grace');
    await button('Forgot password?').click();
    await heading('Forgot your password?').waitFor();
    expect(await lookAt(page, 'forgotPassword')).toEqual([]);
    await button('Send code').click();
    await heading('Choose a new password').waitFor();
    expect(await lookAt(page, 'resetPassword')).toEqual([]);
    await field('Code').fill(await gateway.code('grace'));
    await field('New password').fill('Battery-Staple-9');
    await button('Change password').click();
    await page.getByText('Your password is changed').waitFor();
    expect(await lookAt(page, 'passwordChanged')).toEqual([]);
    await field('Password').fill('Battery-Staple-9');
    await button('Sign in').click();
    await heading('Your account').waitFor();
  });

  it('sets a new password with the code that an administrator sent, which stays valid', async () => {
    const input = { username: 'lise' };
    await mutate(gateway, 'resetUserPassword', input, await gateway.asAdministrator());
    const code = await gateway.code('lise');
    await open();
    await button('Forgot password?').click();
    await field('Username or e-mail').fill('');
    await button('I already have a code').click();
    await page.getByText('Fill in this field.').waitFor();
    await field('Username or e-mail').fill('lise');
    await button('I already have a code').click();
    await heading('Choose a new password').waitFor();
    expect(await button('Send a new code').isEnabled()).toBe(true);
    expect(await lookAt(page, 'resetPassword-code')).toEqual([]);
    expect(await gateway.code('lise')).toBe(code);
    await field('Code').fill(code);
    await field('New password').fill('Battery-Staple-9');
    await button('Change password').click();
    await page.getByText('Your password is changed').waitFor();
  });

  it('asks for a new password to replace a temporary one', async () => {
    const input = { username: 'temp', attributes: { email: 'temp@example.com' } };
    await mutate(gateway, 'createUser', input, await gateway.asAdministrator());
    await open();
    await signIn('temp', await gateway.code('temp'));
    await heading('Choose your password').waitFor();
    await field('New password').fill('Battery-Staple-9');
    expect(await lookAt(page, 'newPassword')).toEqual([]);
    await button('Save and continue').click();
    await heading('Your account').waitFor();
  });

  it('sets up an authenticator app, asks for its code, and turns the app off', async () => {
    await open();
    await signIn('alan');
    await button('Set up Authenticator app').click();
    await page.getByRole('img', { name: 'QR code' }).waitFor();
    await becomes(focused, 'INPUT Code');
    expect(await lookAt(page, 'totp')).toEqual([]);
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    await field('Code').fill(app.generate());
    await button('Verify').click();
    await page.getByText('Your authenticator app is set up.').waitFor();
    expect(await lookAt(page, 'totp-done')).toEqual([]);
    await button('Sign out').click();
    await signIn('alan');
    await heading('Two-step verification').waitFor();
    expect(await lookAt(page, 'totp-challenge')).toEqual([]);
    await field('Code').fill('12');
    await button('Verify').click();
    await page.getByText('Wait for the next one in your app').waitFor();
    expect(await lookAt(page, 'totp-wrong')).toEqual([]);
    await field('Code').fill(app.generate({ timestamp: Date.now() + 30_000 }));
    await button('Verify').click();
    await heading('Your account').waitFor();
    await button('Turn off Authenticator app').click();
    expect(await lookAt(page, 'totp-off')).toEqual([]);
    await button('Turn off').click();
    await page.getByText('Your authenticator app is turned off.').waitFor();
  });

  it('does not offer a passkey again to a user who has declined it on this device', async () => {
    await open('?prompt');
    await signIn('hedy');
    await button('Not now').click();
    await heading('Your account').waitFor();
    await button('Sign out').click();
    await signIn('hedy');
    await page.getByRole('heading', { name: /Your account|Sign in faster/ }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Your account');
    await button('Sign out').click();
    await signIn('kurt');
    await heading('Sign in faster next time').waitFor();
  });

  it('offers a passkey, signs in with it, lists and deletes it', async () => {
    await open('?prompt');
    const slot = await AuthenticatorSlot.of(page);
    await slot.plugIn({ hasUserVerification: true });
    await signIn('kurt');
    await heading('Sign in faster next time').waitFor();
    expect(await lookAt(page, 'passkeyPrompt')).toEqual([]);
    await button('Create a passkey').click();
    await heading('Your account').waitFor();
    await page.getByText(/^Added /).waitFor();
    expect(await lookAt(page, 'passkeys')).toEqual([]);
    await button('Sign out').click();
    await button('Use a passkey').click();
    await heading('Your account').waitFor();
    await page.getByRole('button', { name: /^Remove / }).click();
    expect(await lookAt(page, 'passkey-remove')).toEqual([]);
    await button('Remove').click();
    await page.getByText('You have no passkeys yet.').waitFor();
  });

  it.each(challenges)('shows %s', async (name) => {
    await open(`?challenge=${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await lookAt(page, name)).toEqual([]);
  });
});
