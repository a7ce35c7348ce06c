/**
 * `/console` when the pool's own quotas are used up: the person reads what to do, and nothing typed
 * is lost. The pool's clock stands still, so a quota fills only when a test moves it.
 */
import {
  AdminEnableUserCommand,
  AdminResetUserPasswordCommand,
  ListUsersCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { attributeOf, readUser } from '../../support/pool/actions.js';
import { clientId, password, userPoolId } from '../../support/pool/startPool.js';
import { lookAt, openBrowser } from '../support/consoleEngine.js';
import { enter, startConsole } from '../support/consoleSite.js';
import type { ConsoleSite, Member } from '../support/consoleSite.js';
import { withMouse } from '../support/person.js';

const tooMany = /^Too many requests/;

let site: ConsoleSite;
let browser: Browser;
let root: Member;
beforeAll(async () => {
  site = await startConsole(
    'admins=*',
    {},
    { UserUpdate: 2, UserCreation: 2, UserAccountRecovery: 1, UserList: 2 },
  );
  browser = await openBrowser();
  root = await enter(browser, site, { username: 'root', way: withMouse });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Repeats a call until the pool refuses it because of its quota. */
async function useUp(call: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const name = await call().then(
      () => undefined,
      (error: unknown) => (error as Error).name,
    );
    if (name === 'TooManyRequestsException') return;
  }
}
const ofNobody = { UserPoolId: userPoolId, Username: 'nobody' };
const updates = () => site.pool.sdk.send(new AdminEnableUserCommand(ofNobody));
const recoveries = () => site.pool.sdk.send(new AdminResetUserPasswordCommand(ofNobody));
const creations = () =>
  site.pool.sdk.send(
    new SignUpCommand({ ClientId: clientId, Username: 'nora', Password: password }),
  );
const lists = () => site.pool.sdk.send(new ListUsersCommand({ UserPoolId: userPoolId }));
const confirm = (name: string): Promise<void> =>
  root.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

describe('a person whose request the pool throttles', () => {
  it('changes an attribute as soon as the pool allows it, without typing it again', async () => {
    await root.open('users/max');
    await root.press('Add Full name');
    await root.write('Full name', 'Max Patient');
    await useUp(updates);
    await root.press('Save');
    await root.sees(tooMany);
    await expect(root.page.getByLabel('Full name').inputValue()).resolves.toBe('Max Patient');
    await expect(attributeOf(site.pool, 'max', 'name')).resolves.toBeUndefined();
    expect(await lookAt(root.page, 'console-throttled')).toEqual([]);
    site.pool.pass(1000);
    await root.press('Save');
    await root.sees('Full name is saved.');
    await expect(attributeOf(site.pool, 'max', 'name')).resolves.toBe('Max Patient');
  }, 60_000);

  it('sets a password after a wait, which the dialog keeps', async () => {
    await root.open('users/max');
    await root.press('Set a password');
    await root.write('New password', 'Difference-Engine-1822');
    await useUp(recoveries);
    await confirm('Set a password');
    await root.sees(tooMany);
    await expect(root.page.getByLabel('New password').inputValue()).resolves.toBe(
      'Difference-Engine-1822',
    );
    site.pool.pass(1000);
    await confirm('Set a password');
    await root.sees(/^The password of .* is set\.$/);
  }, 60_000);

  it('invites after a wait, with everything that the form held', async () => {
    await root.open('invite');
    await root.write('Username', 'zoe');
    await root.write('E-mail', 'zoe@example.com');
    await root.write('Full name', 'Zoe New');
    await useUp(creations);
    await root.press('Send the invitation');
    await root.sees(tooMany);
    for (const [label, text] of [
      ['Username', 'zoe'],
      ['E-mail', 'zoe@example.com'],
      ['Full name', 'Zoe New'],
    ] as const)
      await expect(root.page.getByLabel(label, { exact: true }).inputValue()).resolves.toBe(text);
    await expect(readUser(site.pool, 'zoe')).rejects.toThrow('User does not exist');
    site.pool.pass(1000);
    await root.press('Send the invitation');
    await root.page.getByRole('heading', { name: 'Zoe New' }).waitFor();
  }, 60_000);

  it('searches again with what was typed', async () => {
    site.pool.pass(1000);
    await root.open('users');
    await root.page.getByRole('row').filter({ hasText: 'grace' }).waitFor();
    await useUp(lists);
    await root.write('Search users', 'max');
    await root.page.keyboard.press('Enter');
    await root.sees(tooMany);
    await expect(root.page.getByLabel('Search users').inputValue()).resolves.toBe('max');
    site.pool.pass(1000);
    await root.press('Try again');
    await root.sees('Users 1 to 1');
  }, 60_000);

  it('disables many users, which waits and continues by itself', async () => {
    site.pool.pass(1000);
    await root.open('users');
    for (const username of ['grace', 'max'])
      await root.page.getByLabel(`Select ${username}`).check();
    await useUp(updates);
    await root.press('Disable');
    await confirm('Disable');
    await root.sees(/Continuing automatically/);
    site.pool.pass(2000);
    await root.sees('2 done.');
    await expect(readUser(site.pool, 'max')).resolves.toMatchObject({ Enabled: false });
    expect(root.complaints).toEqual([]);
  }, 60_000);
});
