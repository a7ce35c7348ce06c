/**
 * `/console` without a mouse, as far as browsers can differ: the focus, dialogs, menus, fields for
 * dates and numbers, the clipboard, the history, and axe in one theme. This file runs in Chromium
 * and in Firefox; what the pages do in every browser is tested in Chromium alone, by
 * user.browser.ts and users.browser.ts.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { attributeOf, readUser } from '../../support/pool/actions.js';
import { becomes } from '../../support/until.js';
import { openBrowser } from '../support/consoleEngine.js';
import { enter, startConsole } from '../support/consoleSite.js';
import type { ConsoleSite, Member } from '../support/consoleSite.js';
import { tabTo, withKeyboard } from '../support/person.js';
import { axeFindings } from '../support/screens.js';

let site: ConsoleSite;
let browser: Browser;
let root: Member;
let page: Page;
beforeAll(async () => {
  site = await startConsole('admins=*');
  browser = await openBrowser();
  root = await enter(browser, site, { username: 'root', way: withKeyboard });
  page = root.page;
}, 60_000);
afterEach(() => {
  expect(root.complaints).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const focused = (): Promise<string> =>
  page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.innerText');
const hasFocus = (label: string): Promise<boolean> =>
  page.getByLabel(label, { exact: true }).evaluate((it) => it === document.activeElement);
const press = (key: string): Promise<void> => page.keyboard.press(key);

describe('the list of users', () => {
  it('is searched, leads to a user, and is the same after going back', async () => {
    await root.open('users');
    await page.getByRole('rowheader', { name: 'root' }).waitFor();
    await press('/');
    await expect(hasFocus('Search users')).resolves.toBe(true);
    await page.keyboard.type('grace');
    await press('Enter');
    await root.sees('Users 1 to 1');
    await tabTo(page, page.getByRole('link', { name: 'grace', exact: true }));
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'grace@example.com' }).waitFor();
    await page.goBack();
    await root.sees('Users 1 to 1');
    await expect(page.getByLabel('Search users').inputValue()).resolves.toBe('grace');
  }, 60_000);

  it('has a menu for each user, which is closed without an action', async () => {
    await root.press('Actions on grace');
    await page.getByRole('menuitem', { name: 'Disable' }).waitFor();
    await press('ArrowDown');
    await becomes(focused, 'Sign out everywhere');
    await press('Escape');
    await becomes(focused, 'Actions on grace');
    await root.press('Actions on grace');
    await press('Enter');
    await root.sees('Disable grace?');
    await press('Escape');
    await expect(readUser(site.pool, 'grace')).resolves.toMatchObject({ Enabled: true });
  }, 60_000);
});

describe('the page of one user', () => {
  // In the order of the page: headless Firefox ignores Enter once Tab has left the page.
  it('copies a username, which can be pasted', async () => {
    await root.open('users/max');
    await root.press('Copy the username');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    await root.press('Change E-mail');
    await root.write('E-mail', '');
    await press('Control+V');
    await expect(page.getByLabel('E-mail', { exact: true }).inputValue()).resolves.toBe('max');
    await press('Escape');
  }, 60_000);

  it('has fields for dates and numbers', async () => {
    await root.open('users/max');
    await tabTo(page, page.getByText(/^Empty attributes/));
    await press('Enter');
    await root.press('Add Date of birth');
    await page.getByLabel('Date of birth', { exact: true }).fill('1906-12-09');
    await press('Enter');
    await root.sees('Date of birth is saved.');
    await root.press('Add Seats');
    await root.write('Seats', '5');
    await press('Enter');
    await root.sees('Seats is saved.');
    await expect(attributeOf(site.pool, 'max', 'birthdate')).resolves.toBe('1906-12-09');
    await expect(attributeOf(site.pool, 'max', 'custom:seats')).resolves.toBe('5');
  }, 60_000);

  it('moves the focus to what has just changed', async () => {
    await root.open('users/max');
    await root.press('Change E-mail');
    await root.write('E-mail', 'max@example.org');
    await press('Enter');
    await root.sees('E-mail is saved.');
    await becomes(focused, 'Change E-mail');
    await root.press('Change E-mail');
    expect(await axeFindings(page, 'user')).toEqual([]);
    await press('Escape');
    await becomes(focused, 'Change E-mail');
    await root.press('Disable');
    await press('Escape');
    await becomes(focused, 'Disable');
    await root.press('Delete');
    await root.write('Type max to confirm', 'max');
    await press('Enter');
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    expect(await axeFindings(page, 'users')).toEqual([]);
  }, 60_000);
});

describe('groups and invitations', () => {
  it('are created, changed and deleted, and so are members', async () => {
    await root.open('groups');
    await root.press('Create a group');
    await root.write('Name', 'keys');
    await press('Enter');
    await page.getByRole('heading', { name: 'keys' }).waitFor();
    await root.press('Change');
    await press('Escape');
    await becomes(focused, 'Change');
    await root.press('Change');
    await root.write('Description', 'Without a mouse');
    await root.press('Save');
    await root.sees('keys is saved.');
    await root.press('Add a member');
    // An address that its owner has not confirmed.
    await root.write('Username or e-mail', 'uma@example.com');
    await press('Enter');
    await root.sees(/^uma@example\.com belongs to uma, but is not verified/);
    await press('Enter');
    await root.sees('uma is in keys.');
    await root.press('Remove uma');
    await root.sees('uma is no longer in keys.');
    // From the top: headless Firefox ignores Enter once Tab has left the page and come back.
    await root.open('groups/keys');
    await root.press('Delete');
    await root.write('Type keys to confirm', 'keys');
    await press('Enter');
    await page.getByRole('heading', { name: 'Groups' }).waitFor();
  }, 60_000);

  it('ask for the first wrong field, and take what is typed', async () => {
    await root.open('invite');
    await root.press('Send the invitation');
    const username = page.getByLabel('Username', { exact: true });
    await username.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('kim');
    await root.write('E-mail', 'kim@example.com');
    await root.write('Full name', 'Kim Keys');
    // A radio button is chosen with an arrow key.
    await tabTo(page, page.getByLabel('Cognito makes one'));
    await press('ArrowDown');
    await root.write('Temporary password', 'Long-Difference-Engine-1822');
    await tabTo(page, page.locator('summary', { hasText: 'For special cases' }));
    await press('Enter');
    await root.press('Add a value to Data for all triggers of the pool');
    await root.write('Name', 'ticket');
    await root.write('Value', '4711');
    await press('Enter');
    await page.getByRole('heading', { name: 'Kim Keys' }).waitFor();
  }, 60_000);
});
