import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { password, seedUser } from '../support/ask.js';
import { openBrowser } from '../support/browser/browser.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { allFactors } from '../support/pool/secondFactor.js';
import { becomes } from '../support/until.js';
import { serveAuthenticator } from './support/authenticatorSite.js';
import type { Site } from './support/authenticatorSite.js';
import { languages } from './support/languages.js';
import { lookAt, lookTwice } from './support/screens.js';

// Each check of a screen runs axe four times.
jest.setTimeout(120_000);

let gateway: GatewayUnderTest;
let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const names = ['ada', 'grace', 'alan', 'kurt', 'emmy', 'hedy', 'lise'];
  gateway = await startGateway({
    pool: {
      ...allFactors,
      AutoVerifiedAttributes: ['email', 'phone_number'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      users: names.map((name) => seedUser(name, { name: `Dr ${name}` })),
    },
  });
  site = await serveAuthenticator(gateway.url);
  browser = await openBrowser();
}, 90_000);

beforeEach(async () => {
  site.away = false;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
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
const focused = (): Promise<string> =>
  page.evaluate(
    `(({ tagName, textContent, labels }) => tagName + ' ' + (labels?.[0]?.textContent ?? textContent))(document.activeElement)`,
  );

async function signIn(username: string): Promise<void> {
  await page.goto(site.url);
  await heading('Sign in').waitFor();
  await field('Username or e-mail').fill(username);
  await field('Password').fill(password);
  await button('Sign in').click();
  await heading('Your account').waitFor();
}

describe('<Account> in Chromium', () => {
  it('changes the e-mail address once a code has verified it', async () => {
    await page.clock.install();
    await signIn('ada');
    await button('Change E-mail').click();
    await becomes(focused, 'INPUT E-mail');
    await field('E-mail').fill('not an address');
    await button('Save').click();
    await page.getByText('Enter an e-mail address').waitFor();
    expect(await lookAt(page, 'email-invalid')).toEqual([]);
    await field('E-mail').fill('countess@example.com');
    await button('Save').click();
    await field('Code').waitFor();
    await becomes(focused, 'INPUT Code');
    expect(await lookAt(page, 'email-code')).toEqual([]);
    // Until the code is entered, the old address stays; a new code goes to the new address.
    await page.getByText('ada@example.com').first().waitFor();
    await page.clock.fastForward(31_000);
    await button('Send a new code').click();
    await page.getByText('A new code is on its way.').waitFor();
    await field('Code').fill(await gateway.code('ada'));
    await button('Verify').click();
    await page.getByText('It is verified.').waitFor();
    await page.getByText('countess@example.com').first().waitFor();
    expect(await lookAt(page, 'email-verified')).toEqual([]);
  });

  it('verifies a new e-mail address that the pool still holds after a reload', async () => {
    await signIn('lise');
    await button('Change E-mail').click();
    await field('E-mail').fill('physicist@example.com');
    await button('Save').click();
    await field('Code').waitFor();
    await signIn('lise');
    await page.getByText('lise@example.com').first().waitFor();
    await page.getByText('physicist@example.com').waitFor();
    expect(await lookTwice(page, 'email-held')).toEqual([]);
    await button('Verify E-mail').click();
    // The form also lets the user correct the address.
    await button('Change').waitFor();
    await button('Send a new code').click();
    await page.getByText('A new code is on its way.').waitFor();
    await field('Code').fill(await gateway.code('lise'));
    await button('Verify').click();
    await page.getByText('It is verified.').waitFor();
    await page.getByText('lise@example.com').first().waitFor({ state: 'detached' });
    await button('Change E-mail').waitFor();
  });

  it('changes the phone number at once, and verifies it by a code', async () => {
    await signIn('hedy');
    await button('Add Phone number').click();
    await field('Phone number').fill('+44 20 7946 0958');
    await button('Save').click();
    await field('Code').waitFor();
    await page.getByText('Not verified').waitFor();
    await field('Code').fill(await gateway.code('hedy'));
    await button('Verify').click();
    await page.getByText('It is verified.').waitFor();
  });

  it('verifies a phone number with the code that was sent earlier, or with a new one', async () => {
    await signIn('emmy');
    await button('Add Phone number').click();
    await field('Phone number').fill('+44 20 7946 0123');
    await button('Save').click();
    await field('Code').waitFor();
    const code = await gateway.code('emmy');
    await button('Cancel').click();
    await button('Verify Phone number').click();
    await becomes(focused, 'INPUT Code');
    expect(await button('Send a new code').getAttribute('aria-disabled')).toBeNull();
    expect(await lookAt(page, 'phone-code-earlier')).toEqual([]);
    expect(await gateway.code('emmy')).toBe(code);
    await field('Code').fill('000000');
    await button('Verify').click();
    await page.getByText('The code is not correct').waitFor();
    await button('Send a new code').click();
    await page.getByText('A new code is on its way.').waitFor();
    await field('Code').fill(await gateway.code('emmy'));
    await button('Verify').click();
    await page.getByText('It is verified.').waitFor();
  });

  it('changes the password, and says when the current one is wrong', async () => {
    await signIn('grace');
    await button('Change Password').click();
    await field('Current password').fill('Wrong-Horse-7');
    await field('New password').fill('Battery-Staple-9');
    await button('Change password').click();
    await page.getByText('The current password is not correct.').waitFor();
    expect(await field('New password').inputValue()).toBe('Battery-Staple-9');
    expect(await lookAt(page, 'password-wrong')).toEqual([]);
    await field('Current password').fill(password);
    await button('Change password').click();
    await page.getByText('Your password is changed.').waitFor();
    await becomes(focused, 'BUTTON Change');
  });

  it("ends another device's session", async () => {
    const phone = await browser.newContext();
    const other = await phone.newPage();
    await other.goto(site.url);
    await other.getByLabel('Username or e-mail').fill('alan');
    await other.getByLabel('Password', { exact: true }).fill(password);
    await other.getByRole('button', { name: 'Sign in', exact: true }).click();
    await other.getByRole('heading', { name: 'Your account' }).waitFor();
    await signIn('alan');
    await page.getByRole('button', { name: /^End the session/ }).click();
    expect(await lookAt(page, 'session-end')).toEqual([]);
    await button('End').click();
    await page.getByText('There are no other sessions.').waitFor();
    await becomes(focused, 'H2 Devices and sessions');
    await phone.close();
  });

  it('deletes the account once its name is typed', async () => {
    await signIn('kurt');
    await button('Delete account').click();
    await page.getByLabel(/^Type/).fill('something else');
    await button('Delete my account').click();
    await page.getByText('This does not match kurt@example.com.').waitFor();
    expect(await lookAt(page, 'delete')).toEqual([]);
    await page.getByLabel(/^Type/).fill('kurt@example.com');
    await button('Delete my account').click();
    await heading('Sign in').waitFor();
    await page.getByText('Your account was deleted.').waitFor();
    expect(await field('Username or e-mail').inputValue()).toBe('');
    expect(await lookAt(page, 'deleted')).toEqual([]);
    await field('Username or e-mail').fill('kurt');
    await field('Password').fill(password);
    await button('Sign in').click();
    await page.getByText('not correct').waitFor();
    expect(await page.getByText('Your account was deleted.').count()).toBe(0);
  });

  it('signs out everywhere', async () => {
    await signIn('emmy');
    await button('Sign out everywhere').click();
    await heading('Sign in').waitFor();
  });
});

describe('problems', () => {
  it('reports an unavailable gateway, and signs in without further action once it is back', async () => {
    await page.goto(site.url);
    await heading('Sign in').waitFor();
    await field('Username or e-mail').fill('hedy');
    await field('Password').fill(password);
    site.away = true;
    await button('Sign in').click();
    await page.getByText('We cannot reach the service').waitFor();
    await page.getByText(/Trying again in/).waitFor();
    expect(await lookAt(page, 'away')).toEqual([]);
    expect(await field('Password').inputValue()).toBe(password);
    site.away = false;
    await heading('Your account').waitFor({ timeout: 30_000 });
  });

  it('waits for the gateway at the start', async () => {
    site.away = true;
    await page.goto(site.url);
    await page.getByText('We cannot reach the service').waitFor();
    expect(await lookAt(page, 'away-start')).toEqual([]);
    site.away = false;
    await heading('Sign in').waitFor({ timeout: 30_000 });
  });

  it('returns to the sign-in form with the username filled in when a reload or "back" leaves a challenge', async () => {
    await page.goto(`${site.url}/?challenge=SoftwareTokenMfaChallenge`);
    await heading('Two-step verification').waitFor();
    await page.goto(site.url);
    await field('Username or e-mail').fill('hedy');
    await field('Password').fill('wrong');
    await button('Sign in').click();
    await page.getByRole('alert').waitFor();
    await page.reload();
    await heading('Sign in').waitFor();
    await expect(field('Username or e-mail').inputValue()).resolves.toBe('hedy');
    expect(await field('Password').inputValue()).toBe('');
  });
});

describe('with only the keyboard, at 360 px', () => {
  it('signs in, changes the name, and signs out', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.url);
    await heading('Sign in').waitFor();
    const type = (text: string) => page.keyboard.type(text);
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await focusedName()) === name) return;
      }
      throw new Error(`Tab does not reach "${name}".`);
    };
    const focusedName = (): Promise<string> =>
      page.evaluate(`(() => {
        const { labels, ariaLabel, textContent } = document.activeElement;
        return labels?.[0]?.textContent ?? ariaLabel ?? textContent;
      })()`);
    await tabTo('Username or e-mail');
    await type('hedy');
    await tabTo('Password');
    await type(password);
    await tabTo('Sign in');
    await page.keyboard.press('Enter');
    await heading('Your account').waitFor();
    await button('Change Full name').waitFor();
    await tabTo('Change');
    await page.keyboard.press('Enter');
    await becomes(focused, 'INPUT Full name');
    await page.keyboard.press('Control+A');
    await type('Hedwig Kiesler');
    await page.keyboard.press('Enter');
    await page.getByText('Your changes are saved.').waitFor();
    await becomes(focused, 'BUTTON Change');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedName()).toBe('Sign out');
    await page.keyboard.press('Enter');
    await heading('Sign in').waitFor();
  });
});

describe('a server-rendered page', () => {
  it('hydrates without differences, and continues to the sign-in', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const answer = await page.goto(`${site.url}/rendered`);
    expect(await answer?.text()).toContain('aria-busy="true"');
    await heading('Sign in').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the languages', () => {
  it.each(languages.map(({ language }) => language))(
    'show the sign-in and the account in %s',
    async (language) => {
      await page.goto(`${site.url}/?language=${language}`);
      await page.locator('form').waitFor();
      const findings = await lookAt(page, `signIn-${language}`);
      await page.locator('input[name=username]').fill('hedy');
      await page.locator('input[name=password]').fill(password);
      await page.locator('button[type=submit]').click();
      await page.locator('.cg-account .cg-badge').first().waitFor();
      findings.push(...(await lookAt(page, `account-${language}`)));
      expect(findings).toEqual([]);
      expect(await page.locator('.cg').first().getAttribute('dir')).toBe(
        language === 'ar' ? 'rtl' : 'ltr',
      );
    },
  );
});
