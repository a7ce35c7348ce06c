/**
 * Uses `/account` in Arabic, from the sign-up to the deletion of the account, and examines every
 * screen on the way.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { fill } from '../../client/src/react/provider/texts.js';
import { ar } from '../../client/src/react/texts/ar.js';
import { openBrowser, watchPage } from '../support/browser/browser.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';
import { startGateway } from './support/gateway.js';
import type { RunningGateway } from './support/gateway.js';
import { withMouse } from './support/person.js';
import type { Person } from './support/person.js';
import { writtenOn } from './support/rightToLeft.js';
import { lookTwice } from './support/screens.js';
import { scan } from './support/totpApp.js';
import type { AuthenticatorApp } from './support/totpApp.js';

const username = 'fatima';
const email = `${username}@example.com`;
/** Cognito names sessions and passkeys in English. */
const data = [`new.${email}`, email, 'Chrome on Linux', 'Platform passkey'];
const first = 'Analytical-Engine-1843';
const second = 'Difference-Engine-1822';

let gateway: RunningGateway;
let browser: Browser;
beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
});

interface Reader extends Person {
  /** Everything that is wrong with the screen, by its name. */
  readonly wrong: object[];
}

const heading = ({ page }: Reader, name: string): Promise<void> =>
  page.getByRole('heading', { name, exact: true }).waitFor();
const says = ({ page }: Reader, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();
/** The name of a button in a row of the account. */
const row = (action: string, label: string): string => `${action} ${label}`;

async function look({ page, wrong }: Reader, screen: string): Promise<void> {
  const { direction, latin, unmirrored } = await writtenOn(page, data);
  expect([screen, ...direction]).toEqual([screen, 'ar', 'rtl', 'rtl']);
  if (latin.length > 0 || unmirrored.length > 0) wrong.push({ screen, latin, unmirrored });
  wrong.push(...(await lookTwice(page, `arabic-${screen}`)));
}

async function enterCode(reader: Reader, submit: string): Promise<void> {
  const [message] = await gateway.outbox(username);
  await reader.write(ar.fields.code, message!.code);
  await reader.press(submit);
}

async function signUp(reader: Reader): Promise<void> {
  await heading(reader, ar.signIn.title);
  await reader.press(ar.signIn.submit);
  await says(reader, ar.checks.required);
  await look(reader, 'signIn');
  await reader.press(ar.signIn.signUp);
  await heading(reader, ar.signUp.title);
  await reader.write(ar.fields.username, username);
  await reader.write(ar.fields.email, `${username}@`);
  await reader.write(ar.fields.password, 'short');
  await reader.press(ar.signUp.submit);
  await look(reader, 'signUp');
  await reader.write(ar.fields.email, email);
  await reader.write(ar.fields.password, first);
  await reader.press(ar.signUp.submit);
  await heading(reader, ar.confirmSignUp.title);
  await reader.write(ar.fields.code, '000000');
  await reader.press(ar.confirmSignUp.submit);
  await says(reader, ar.errors.CODE_MISMATCH);
  await look(reader, 'confirmSignUp');
  await enterCode(reader, ar.confirmSignUp.submit);
}

async function signIn(reader: Reader, password: string, app?: AuthenticatorApp): Promise<void> {
  await reader.write(ar.fields.usernameOrEmail, username);
  await reader.write(ar.fields.password, password);
  await reader.press(ar.signIn.submit);
  if (!app) return;
  await heading(reader, ar.code.totpTitle);
  await look(reader, 'totpChallenge');
  await reader.write(ar.fields.code, await app.code());
  await reader.press(ar.code.submit);
}

async function signOut(reader: Reader): Promise<void> {
  await reader.press(ar.account.signOutHere);
  await heading(reader, ar.signIn.title);
}

async function setUpApp(reader: Reader): Promise<AuthenticatorApp> {
  await reader.press(row(ar.account.setUp, ar.account.totp));
  const app = await scan(reader.page.getByRole('img', { name: ar.totp.qrCode }));
  await look(reader, 'totpSetUp');
  await reader.write(ar.fields.code, await app.code());
  await reader.press(ar.code.submit);
  await says(reader, ar.account.totpOn);
  return app;
}

async function turnOffApp(reader: Reader): Promise<void> {
  await reader.press(row(ar.account.turnOff, ar.account.totp));
  await look(reader, 'totpOff');
  await reader.press(ar.account.turnOff);
  await says(reader, ar.account.totpOff);
}

async function changeEmail(reader: Reader): Promise<void> {
  await reader.press(row(ar.common.change, ar.fields.email));
  await reader.write(ar.fields.email, `new.${email}`);
  await look(reader, 'email');
  await reader.press(ar.common.save);
  await reader.page.getByLabel(ar.fields.code, { exact: true }).waitFor();
  await look(reader, 'emailCode');
  await enterCode(reader, ar.code.submit);
  await says(reader, ar.account.attributeVerified);
}

async function changePassword(reader: Reader): Promise<void> {
  await reader.press(row(ar.common.change, ar.account.password));
  await reader.write(ar.fields.currentPassword, 'wrong');
  await reader.write(ar.fields.newPassword, second);
  await reader.press(ar.forgotPassword.resetSubmit);
  await says(reader, ar.account.wrongPassword);
  await look(reader, 'password');
  await reader.press(ar.common.cancel);
}

async function addPasskey(reader: Reader): Promise<void> {
  await heading(reader, ar.passkey.promptTitle);
  await look(reader, 'passkeyPrompt');
  await reader.press(ar.passkey.notNow);
  await heading(reader, ar.account.title);
  await reader.press(row(ar.common.add, ar.account.passkeys));
  await look(reader, 'passkeyAdd');
  await reader.press(ar.passkey.create);
  await says(reader, ar.passkey.created);
  await look(reader, 'passkeys');
}

async function forgetPassword(reader: Reader): Promise<void> {
  await reader.press(ar.signIn.forgotPassword);
  await heading(reader, ar.forgotPassword.title);
  await look(reader, 'forgotPassword');
  await reader.press(ar.forgotPassword.submit);
  await heading(reader, ar.forgotPassword.resetTitle);
  await look(reader, 'resetPassword');
  await reader.write(ar.fields.newPassword, second);
  await enterCode(reader, ar.forgotPassword.resetSubmit);
  await says(reader, ar.signIn.passwordChanged);
  await look(reader, 'passwordChanged');
}

/** With a second session to show. */
async function seeSessions(reader: Reader): Promise<void> {
  const other = await watchPage(browser);
  await other.page.goto(reader.page.url());
  const there: Reader = { ...withMouse(other.page), wrong: reader.wrong };
  await heading(there, ar.signIn.title);
  await signIn(there, second);
  await heading(there, ar.account.title);
  await other.page.context().close();
  await reader.page.reload();
  await says(reader, ar.account.thisSession);
  await look(reader, 'sessions');
}

async function deleteAccount(reader: Reader): Promise<void> {
  await reader.press(ar.account.delete);
  const label = fill(ar.account.deleteConfirm, { text: `new.${email}` });
  await reader.write(label, 'no');
  await reader.press(ar.account.deleteForever);
  await look(reader, 'delete');
  await reader.write(label, `new.${email}`);
  await reader.press(ar.account.deleteForever);
  await says(reader, ar.signIn.deleted);
  await look(reader, 'deleted');
}

async function openAccount(page: Page): Promise<Reader> {
  page.setDefaultTimeout(10_000);
  const slot = await AuthenticatorSlot.of(page);
  await slot.plugIn({ hasUserVerification: true });
  await page.goto(`${gateway.url.replace('127.0.0.1', 'localhost')}/account?lang=ar`);
  return { ...withMouse(page), wrong: [] };
}

describe('/account in Arabic', () => {
  it('control: finds English words and a layout from left to right', async () => {
    const { page } = await watchPage(browser);
    await page.goto(`${gateway.url}/account?lang=en`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    const { latin, unmirrored } = await writtenOn(page);
    expect(latin).toContain('Password');
    expect(unmirrored).toEqual([expect.stringContaining('cg-toggle')]);
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    const footer = `document.querySelector('.page-footer')`;
    await page.evaluate(`${footer}.style.flexDirection = 'row-reverse'`);
    expect((await writtenOn(page)).unmirrored.length).toBeGreaterThan(1);
    await page.context().close();
  });

  it('runs from right to left, has no English text, is mirrored, accessible, and fits 360 px', async () => {
    const { page, complaints } = await watchPage(browser);
    const reader = await openAccount(page);
    await signUp(reader);
    await heading(reader, ar.account.title);
    await look(reader, 'account');
    const app = await setUpApp(reader);
    await changeEmail(reader);
    await changePassword(reader);
    await signOut(reader);
    await signIn(reader, first, app);
    await addPasskey(reader);
    await turnOffApp(reader);
    await signOut(reader);
    await forgetPassword(reader);
    await signIn(reader, second);
    await heading(reader, ar.account.title);
    await seeSessions(reader);
    await deleteAccount(reader);
    expect(reader.wrong).toEqual([]);
    expect(complaints).toEqual([]);
  }, 420_000);
});
