/**
 * What administrators do on `/console` with the list of users, in Chromium against the embedded
 * pool: with all permissions, as support staff, limited to a group, and without permissions.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { lookAt, openBrowser } from '../support/consoleEngine.js';
import { fillSignIn, signInAt, startConsole, usernameAt } from '../support/consolePool.js';
import type { ConsoleGateway } from '../support/consolePool.js';
import { tabTo, withKeyboard } from '../support/person.js';
import { axeFindings } from '../support/screens.js';

jest.setTimeout(120_000);

const users = 620;
let gateway: ConsoleGateway;
let home: string;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  gateway = await startConsole(users);
  home = `${gateway.url.replace('127.0.0.1', 'localhost')}/console`;
  browser = await openBrowser();
}, 60_000);
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

interface Visit {
  readonly page: Page;
  /** Console errors and uncaught errors of the browser. */
  readonly complaints: string[];
  /** Origins that the page sent requests to. */
  readonly origins: Set<string>;
  /** Bytes of scripts and styles, compressed. */
  readonly loaded: () => Promise<number>;
}

async function visit(username: string, path = '/users'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const origins = new Set<string>();
  const sizes: Promise<number>[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('response', (response) => {
    origins.add(new URL(response.url()).origin);
    if (/\.(js|css)$/.test(response.url()))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await signInAt(page, `${home}${path}`, username);
  return {
    page,
    complaints,
    origins,
    loaded: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
  };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const row = (page: Page, username: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: username, exact: true }) });
/** Chooses an action that asks first, in the menu of a row, and confirms it. */
async function actOn(page: Page, username: string, act: string): Promise<void> {
  await button(page, `Actions on ${username}`).click();
  await page.getByRole('menuitem', { name: act }).click();
  await page.getByRole('dialog').getByRole('button', { name: act }).click();
}
const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

/** Answers the next `times` requests for this document in place of the gateway. */
async function failNext(page: Page, operation: string, member: object, times = 1): Promise<void> {
  let left = times;
  await page.route('**/graphql', async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    const [, field] =
      new RegExp(`(?:query|mutation) ${operation}\\b[^{]*\\{\\s*(\\w+)`).exec(query) ?? [];
    if (field === undefined || left === 0) return route.fallback();
    left -= 1;
    return route.fulfill({ json: { data: { [field]: member } } });
  });
}
const failure = (name: string, code: string, more: object = {}) => ({
  __typename: name,
  code,
  message: 'not for people',
  retryable: true,
  requestId: null,
  ...more,
});

describe('an administrator with all permissions', () => {
  it('loads at most 150 KB from the gateway alone, and sees the first users', async () => {
    const { page, complaints, origins, loaded } = await visit('root', '');
    await row(page, 'root').waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/users');
    expect(await loaded()).toBeLessThan(150_000);
    expect([...origins]).toEqual([new URL(home).origin]);
    expect(complaints).toEqual([]);
  });

  it('searches, pages, follows links and goes back', async () => {
    const { page, complaints } = await visit('root');
    await row(page, 'root').waitFor();
    await page.keyboard.press('n');
    await says(page, 'Users 61 to 120');
    await page.goBack();
    await says(page, 'Users 1 to 60');
    await page.goForward();
    await says(page, 'Users 61 to 120');
    await button(page, 'Previous page').click();
    await says(page, 'Users 1 to 60');
    await page.keyboard.press('/');
    await page.keyboard.type(`${usernameAt(123)}@`);
    await page.keyboard.press('Enter');
    await row(page, usernameAt(123)).waitFor();
    await says(page, 'Searches for users whose e-mail begins with this.');
    expect(new URL(page.url()).search).toBe('?q=user0123%40');
    await page.reload();
    await says(page, 'Users 1 to 1');
    await page.getByLabel('Status').selectOption('CONFIRMED');
    await says(page, 'Cognito searches by one condition at a time.');
    await button(page, 'Read one by one').click();
    await says(page, /Users 1 to 1, of \d+ read on this page/);
    await row(page, usernameAt(123)).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: usernameAt(123) }).waitFor();
    await page.goBack();
    await row(page, usernameAt(123)).waitFor();
    expect(complaints).toEqual([]);
  });

  it('searches the same text in another field when nothing is found', async () => {
    const { page } = await visit('root', '/users?by=familyName&q=user012');
    await says(page, 'No user matches this search.');
    await button(page, 'Search by e-mail').click();
    await says(page, 'Users 1 to 10');
    expect(new URL(page.url()).search).toBe('?q=user012&by=email');
  });

  it('chooses columns, which are remembered, and exports what is shown', async () => {
    const { page } = await visit('root', `/users?q=${usernameAt(7)}`);
    await button(page, 'Columns').click();
    await page.getByLabel('Name', { exact: true }).uncheck();
    await page.getByLabel('Status', { exact: true }).last().uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await row(page, usernameAt(7)).waitFor();
    const header = page.getByRole('columnheader');
    expect(await header.allInnerTexts()).toEqual(['Username', 'E-mail', 'Created', 'Actions']);
    const saved = page.waitForEvent('download');
    await button(page, 'Export as CSV').click();
    const file = await readFile(await (await saved).path(), 'utf8');
    const [names, first] = parse(file, { bom: true });
    expect(names).toEqual(['Username', 'E-mail', 'Created']);
    expect(first?.slice(0, 2)).toEqual([usernameAt(7), `${usernameAt(7)}@example.com`]);
  });

  it('disables 500 users with progress, stops, and continues with the rest', async () => {
    const { page, complaints } = await visit('root');
    await page.getByLabel('Rows', { exact: true }).selectOption('1000');
    await says(page, 'Users 1 to 624');
    // The page contains only the visible rows, not all of them.
    expect(await page.getByRole('row').count()).toBeLessThan(80);
    await page.getByLabel('Select all on this page').check();
    await button(page, 'Disable').click();
    await says(page, 'You are not included: this would end your own session.');
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await says(page, /^\d+ of 623 users done$/);
    await button(page, 'Stop').click();
    await says(page, /\d+ done, \d+ not changed\./);
    await page.getByRole('button', { name: /^Try \d+ again$/ }).click();
    await says(page, /^\d+ done\.$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await row(page, usernameAt(0)).getByText('Disabled').waitFor();
    expect(await row(page, 'root').getByText('Disabled').count()).toBe(0);
    const events = await gateway.auditEvents();
    const disabled = events.filter(({ outcome }) => outcome === 'DisableUserSuccess');
    expect(disabled.map(({ actor }) => actor.username)).toEqual(
      Array.from({ length: 623 }, () => 'root'),
    );
    expect(complaints).toEqual([]);
    await page.getByLabel('Select all on this page').check();
    await button(page, 'Enable').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click();
    await says(page, '624 done.');
  });

  it('adds to a group and deletes only after typing, with a result for each', async () => {
    const { page } = await visit('root', `/users?q=${usernameAt(61)}`);
    await page.getByLabel('Select all on this page').check();
    await button(page, 'Add to group').click();
    await page.getByRole('dialog').getByLabel('Group').fill('missing');
    await page.getByRole('dialog').getByRole('button', { name: 'Add to group' }).click();
    await says(page, 'There is no group missing.');
    await page.keyboard.press('Escape');
    await button(page, 'Delete').click();
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Delete' });
    await expect(confirm.isDisabled()).resolves.toBe(true);
    await page.getByLabel('Type delete 1 to confirm').fill('delete 1');
    await confirm.click();
    await says(page, '1 done.');
    await page.keyboard.press('Escape');
    await says(page, 'No user matches this search.');
  });

  it('shows in a narrow window that a user is disabled, and stays in place while selecting', async () => {
    const { page } = await visit('root', `/users?q=${usernameAt(11)}`);
    await actOn(page, usernameAt(11), 'Disable');
    await page.setViewportSize({ width: 1040, height: 800 });
    const badge = row(page, usernameAt(11)).getByText('Disabled');
    await badge.waitFor();
    const isOnTop = await badge.evaluate((element) => {
      const { right, top, height } = element.getBoundingClientRect();
      return document.elementFromPoint(right - 2, top + height / 2) === element;
    });
    expect(isOnTop).toBe(true);
    const before = await badge.boundingBox();
    await page.getByLabel(`Select ${usernameAt(11)}`).check();
    await says(page, '1 selected');
    expect(await badge.boundingBox()).toEqual(before);
  });

  it('undoes a change that the gateway refuses, and says why', async () => {
    const { page } = await visit('root', `/users?q=${usernameAt(9)}`);
    await failNext(page, 'BulkDisable', failure('OutcomeUnknownError', 'OUTCOME_UNKNOWN'));
    await actOn(page, usernameAt(9), 'Disable');
    await says(page, /so this may or may not have worked/);
    expect(await row(page, usernameAt(9)).getByText('Disabled').count()).toBe(0);
  });

  it.each([
    [
      'TooManyRequestsError',
      'TOO_MANY_REQUESTS',
      { retryAfterSeconds: 3 },
      'Try again in 3 seconds.',
    ],
    ['ServiceUnavailableError', 'SERVICE_UNAVAILABLE', {}, 'Cognito is unavailable right now.'],
    ['UnexpectedError', 'UNEXPECTED', { incidentId: 'abc' }, 'Reference for support: abc'],
  ])('is told what to do about %s, and tries again', async (name, code, more, text) => {
    const { page } = await visit('root');
    await row(page, 'root').waitFor();
    await failNext(page, 'UserList', failure(name, code, more));
    await page.getByLabel('Search users').fill(usernameAt(5));
    await page.keyboard.press('Enter');
    await says(page, text);
    await expect(page.getByLabel('Search users').inputValue()).resolves.toBe(usernameAt(5));
    await button(page, 'Try again').click();
    await says(page, 'Users 1 to 1');
  });

  it('waits and continues by itself when many users are throttled', async () => {
    const { page } = await visit('root', `/users?q=${usernameAt(8)}`);
    await failNext(
      page,
      'BulkEnable',
      failure('TooManyRequestsError', 'TOO_MANY_REQUESTS', { retryAfterSeconds: 1 }),
    );
    await page.getByLabel('Select all on this page').check();
    await button(page, 'Enable').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click();
    await says(page, /Continuing automatically in 1 second/);
    await says(page, '1 done.');
  });

  it('signs in again above the page when signed out elsewhere, and loses nothing', async () => {
    const { page } = await visit('sue');
    await row(page, 'root').waitFor();
    await page.getByLabel('Search users').fill(usernameAt(4));
    const { page: root } = await visit('root', '/users?q=sue');
    await actOn(root, 'sue', 'Sign out everywhere');
    await says(root, 'sue is signed out everywhere.');
    await page.keyboard.press('Enter');
    await says(
      page,
      'You were signed out elsewhere. Sign in again to continue where you left off.',
    );
    await fillSignIn(page, 'sue');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect(page.getByLabel('Search users').inputValue()).resolves.toBe(usernameAt(4));
    await button(page, 'Search').click();
    await says(page, 'Users 1 to 1');
  });

  it('sees the pool, its check, its use and the audit log', async () => {
    const { page, complaints } = await visit('root', `/users?q=${usernameAt(2)}`);
    await actOn(page, usernameAt(2), 'Disable');
    await says(page, `${usernameAt(2)} is disabled.`);
    await page.getByRole('link', { name: 'Overview' }).click();
    await says(page, 'us-east-1_Console01');
    await says(page, /About \d+ users/);
    await says(page, /Checked on/);
    await page
      .getByRole('listitem')
      .filter({ hasText: `root disable users ${usernameAt(2)}` })
      .waitFor();
    await page.getByLabel('Done by').fill('nobody');
    await page.keyboard.press('Enter');
    await says(page, 'There are no such events.');
    await page.getByLabel('Done by').fill('ROOT');
    await page.getByLabel('Done to').fill(usernameAt(2));
    await button(page, 'Show').click();
    await says(page, `root disable users ${usernameAt(2)}`);
    expect(await lookAt(page, 'console-overview')).toEqual([]);
    await page.goto(`${home}/users/${usernameAt(2)}`);
    await page.getByRole('link', { name: 'Sign-ins and changes in the audit log' }).click();
    await says(page, `root disable users ${usernameAt(2)}`);
    const titles = page.getByRole('heading', { level: 2 });
    await expect(titles.first().innerText()).resolves.toBe('Recent events');
    await button(page, 'Show all').click();
    await expect(page.getByLabel('Done to').inputValue()).resolves.toBe('');
    expect(complaints).toEqual([]);
  });

  it('finds nothing wrong with axe at 360 px and wide, in light and dark', async () => {
    const { page } = await visit('root');
    await row(page, 'root').waitFor();
    await page.getByLabel('Select root').check();
    expect(await lookAt(page, 'console-users')).toEqual([]);
    await button(page, 'Disable').click();
    expect(await lookAt(page, 'console-bulk')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await axeFindings(page, 'console-shortcuts')).toEqual([]);
  });

  it('needs no mouse', async () => {
    const { page } = await visit('root');
    await row(page, 'root').waitFor();
    const { press, write } = withKeyboard(page);
    await write('Search users', usernameAt(3));
    await press('Search');
    await says(page, 'Users 1 to 1');
    await press(`Actions on ${usernameAt(3)}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await says(page, `Disable ${usernameAt(3)}?`);
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Disable' }));
    await page.keyboard.press('Enter');
    await says(page, `${usernameAt(3)} is disabled.`);
    await row(page, usernameAt(3)).getByText('Disabled').waitFor();
    await press('Sign out');
    await page.getByLabel('Password', { exact: true }).waitFor();
  });
});

describe('support with users:read and sessions:write', () => {
  it('sees only what it may do', async () => {
    const { page, complaints } = await visit('sue', '');
    await row(page, 'root').waitFor();
    expect(await page.getByRole('navigation', { name: 'Pages', exact: true }).innerText()).toMatch(
      /^Users\s+Overview$/,
    );
    await page.getByLabel('Select root').check();
    const bar = page.getByRole('region', { name: 'Selected users' });
    expect(await bar.getByRole('button').allInnerTexts()).toEqual(['Sign out everywhere', 'Clear']);
    await page.goto(`${home}/invite`);
    await says(page, 'There is no such page');
    await page.goto(`${home}/overview`);
    await says(page, 'us-east-1_Console01');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['User pool']);
    expect(complaints).toEqual([]);
  });
});

describe('an administrator limited to a group', () => {
  it('sees and changes only members of the group', async () => {
    const { page } = await visit('gus', '');
    await row(page, usernameAt(0)).waitFor();
    expect(await row(page, 'root').count()).toBe(0);
    expect(await row(page, usernameAt(1)).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Pages', exact: true }).innerText()).toMatch(
      /^Users\s+Overview$/,
    );
    await page.getByLabel('Search users').fill(usernameAt(12));
    await page.keyboard.press('Enter');
    await button(page, 'Read one by one').click();
    await says(page, /Users 1 to 1, of/);
    await actOn(page, usernameAt(12), 'Disable');
    await says(page, `${usernameAt(12)} is disabled.`);
    await page.goto(`${home}/users/root`);
    await says(page, /root/);
    expect(await page.getByText('root@example.com').count()).toBe(0);
  });
});

describe('a user without permissions', () => {
  it('is told whom to ask', async () => {
    const { page } = await visit('nora');
    await says(page, 'You do not have access to the console');
    await says(page, 'You are in no group.');
    expect(await axeFindings(page, 'console-forbidden')).toEqual([]);
    await button(page, 'Sign out').click();
    await page.getByLabel('Password', { exact: true }).waitFor();
  });
});
