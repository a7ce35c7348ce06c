/** Installs and starts each front end of examples/ as its README says, and uses it in a browser. */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Cookie, Page } from 'playwright-core';

import { startGateway } from '../browser/support/gateway.js';
import type { RunningGateway } from '../browser/support/gateway.js';
import { openBrowser, watchPage } from '../support/browser/browser.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';
import { freePort } from '../support/processes.js';
import { until } from '../support/until.js';
import { remove, sourcesOf, startExample, unpackClient } from './support/projects.js';
import type { StartedExample } from './support/projects.js';

const names = ['vanilla', 'react-apollo', 'vue-urql', 'next'];
/** Their pages are on a different origin from the gateway, as each README says. */
const crossOrigin = ['vanilla', 'next'];
const password = 'Correct-Horse-7';

let gateway: RunningGateway;
let browser: Browser;
const folder = unpackClient();
const started = new Map<string, StartedExample>();

beforeAll(async () => {
  const ports = await Promise.all(names.map(() => freePort()));
  const origins = crossOrigin.map((name) => `http://localhost:${ports[names.indexOf(name)]}`);
  gateway = await startGateway({ ALLOWED_ORIGINS: origins.join(',') });
  const host = gateway.url.replace('127.0.0.1', 'localhost');
  browser = await openBrowser();
  const starts = names.map(async (name, index) => {
    const port = ports[index] ?? 0;
    started.set(name, await startExample(folder, name, { gateway: host, port }));
  });
  // Stops all of them, even if one has failed to start.
  await Promise.allSettled(starts);
  await Promise.all(starts);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([...started.values()].map(({ stop }) => stop()));
  await gateway?.stop();
  await remove(folder);
}, 30_000);

describe.each(names)('examples/%s', (name) => {
  it('signs up, stays signed in after a reload, signs out, and signs in without sending the password', async () => {
    const { url } = started.get(name)!;
    const username = `${name}-user`;
    const email = `${username}@example.com`;
    const { page, complaints } = await watchPage(browser);
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    await signUp(page, { username, email });
    await heading(page, 'Confirm your account').waitFor();
    const [message] = await gateway.outbox(username);
    await field(page, 'Code').fill(message!.code);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText(`You are signed in as ${email}.`).waitFor();

    await page.reload();
    await page.getByText(`You are signed in as ${email}.`).waitFor();
    expect(await refreshCookie(page)).toMatchObject({ httpOnly: true });

    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'Sign in').waitFor();
    await until(async () => !(await refreshCookie(page)));

    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await signIn(page, username);
    await page.getByText(`You are signed in as ${email}.`).waitFor();
    expect(sent.join('\n')).toContain(username);
    expect(sent.join('\n')).not.toContain(password);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('has at most 15 lines that concern identity, besides its screens', () => {
    const lines = sourcesOf(name)
      .filter((path) => /\.(?:[jt]sx?|mjs|vue)$/.test(path))
      .flatMap((path) => scriptOf(readFileSync(path, 'utf8')).split('\n'))
      .filter((line) => !/styles\.css|^\s*<\//.test(line))
      .filter(
        (line) =>
          /auth|cookie|cognito-graphql-client/i.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line),
      );
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThanOrEqual(15);
  });
});

describe.each(['vanilla', 'vue-urql'])('examples/%s', (name) => {
  it('adds a passkey, and signs in with it and nothing else', async () => {
    const { page, complaints } = await watchPage(browser);
    page.setDefaultTimeout(10_000);
    const slot = await AuthenticatorSlot.of(page);
    await slot.plugIn({ hasUserVerification: true });
    await page.goto(started.get(name)!.url);
    await signIn(page, `${name}-user`);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('Your passkey is ready.').waitFor();
    expect(await slot.credentials()).toMatchObject([{ rpId: 'localhost' }]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'Sign in').waitFor();
    await useAPasskey(page, `${name}-user`);
    await page.getByText(`You are signed in as ${name}-user@example.com.`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('says why no passkey works, and accepts the password instead', async () => {
    const { page } = await watchPage(browser);
    page.setDefaultTimeout(10_000);
    const slot = await AuthenticatorSlot.of(page);
    await slot.plugIn({ hasUserVerification: true });
    await page.goto(started.get(name)!.url);
    await heading(page, 'Sign in').waitFor();
    await useAPasskey(page, `${name}-user`);
    await page.getByText('NotAllowedError').filter({ visible: true }).waitFor();
    await field(page, 'Username or e-mail').fill('admin');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page
      .getByText('This page cannot answer a SelectChallenge.')
      .filter({ visible: true })
      .waitFor();

    await page.getByRole('link', { name: 'Back' }).click();
    await signIn(page, `${name}-user`);
    await page.getByText(`You are signed in as ${name}-user@example.com.`).waitFor();
    await page.context().close();
  }, 60_000);
});

describe.each(['react-apollo', 'next'])('examples/%s', (name) => {
  it.each([
    ['light', 'rgb(64, 81, 201)'],
    ['dark', 'rgb(85, 100, 224)'],
  ] as const)('shows the screens in %s colours', async (scheme, accent) => {
    const { page } = await watchPage(browser, scheme);
    await page.goto(started.get(name)!.url);
    await heading(page, 'Sign in').waitFor();
    const button = page.getByRole('button', { name: 'Sign in', exact: true });
    const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).toBe(accent);
    await page.context().close();
  });
});

describe('examples/next', () => {
  it('MUST have no token in the HTML rendered for the signed-in user, or within reach of scripts', async () => {
    const { url } = started.get('next')!;
    const { page } = await watchPage(browser);
    await page.goto(url);
    await signIn(page, 'next-user');
    await page.getByText('You are signed in as next-user@example.com.').waitFor();
    const html = (await (await page.reload())?.text()) ?? '';
    expect(html).toContain('next-user@example.com');
    expect(html).not.toMatch(/eyJ[\w-]{10}/);
    expect(await page.evaluate('document.cookie')).toBe('');
    const kept = await page.context().cookies();
    expect(kept.map(({ name, value }) => [name, /^eyJ[\w-]{10}/.test(value)])).toEqual([
      ['__Host-refresh-token', true],
      ['__Host-access-token', true],
    ]);
    await page.context().close();
  }, 60_000);

  it('follows a sign-out in another tab', async () => {
    const { url } = started.get('next')!;
    const { page } = await watchPage(browser);
    await page.goto(url);
    await signIn(page, 'next-user');
    const other = await page.context().newPage();
    await other.goto(url);
    await other.getByRole('button', { name: 'Sign out' }).click();
    await heading(other, 'Sign in').waitFor();
    await heading(page, 'Sign in').waitFor();
    await page.context().close();
  }, 60_000);
});

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).filter({ visible: true });

/** Without the markup of a Vue component, as the pages of the other examples are without theirs. */
const scriptOf = (source: string): string => source.replace(/^<template>[^]*^<\/template>/m, '');

/** Waits for it in the whole context, because the gateway may be another origin. */
async function refreshCookie(page: Page): Promise<Cookie | undefined> {
  const cookies = await page.context().cookies();
  return cookies.find((cookie) => cookie.name === '__Host-refresh-token');
}

async function signIn(page: Page, username: string): Promise<void> {
  await heading(page, 'Sign in').waitFor();
  await field(page, 'Username or e-mail').fill(username);
  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function useAPasskey(page: Page, username: string): Promise<void> {
  await page.getByText('Use a passkey').click();
  await heading(page, 'Sign in with a passkey').waitFor();
  await field(page, 'Username or e-mail').fill(username);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signUp(page: Page, user: { username: string; email: string }): Promise<void> {
  await heading(page, 'Sign in').waitFor();
  await page.getByText('Create one').click();
  await heading(page, 'Create your account').waitFor();
  await field(page, 'Username').fill(user.username);
  await field(page, 'E-mail').fill(user.email);
  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
}
