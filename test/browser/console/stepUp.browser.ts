/**
 * Dangerous actions on `/console` after a sign-in that is too old: the person signs in again above
 * the page, and the action continues.
 */
import { AdminListUserSessionsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { readUser, signIn } from '../../support/pool/actions.js';
import { appCode, enrol } from '../../support/pool/secondFactor.js';
import { password, userPoolId } from '../../support/pool/startPool.js';
import { lookAt, openBrowser } from '../support/consoleEngine.js';
import { enter, startConsole } from '../support/consoleSite.js';
import type { ConsoleSite, Member } from '../support/consoleSite.js';
import { withKeyboard, withMouse } from '../support/person.js';

const threeMinutes = 180_000;
const title = 'Confirm that it is you';

let site: ConsoleSite;
let browser: Browser;
beforeAll(async () => {
  site = await startConsole('admins=*;support=*', { FRESH_SIGN_IN_SECONDS: '60' });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Someone who signed in three minutes ago. */
async function asEarlier(
  username: string,
  work: (member: Member) => Promise<void>,
  way = withMouse,
): Promise<void> {
  site.pool.pass(-threeMinutes);
  const member = await enter(browser, site, { username, way }).finally(() =>
    site.pool.pass(threeMinutes),
  );
  try {
    await work(member);
    expect(member.complaints).toEqual([]);
  } catch (cause) {
    const shown = await member.page.innerText('body').catch(() => 'nothing: it is closed');
    throw new Error(`${String(cause)}\nThe page shows:\n${shown}`, { cause });
  } finally {
    await member.page.context().close();
  }
}

const stepUpOf = ({ page }: Member) => page.getByRole('dialog', { name: title });
async function typePassword(member: Member, text: string): Promise<void> {
  await stepUpOf(member).getByLabel('Password', { exact: true }).click();
  await member.page.keyboard.press('Control+A');
  await member.page.keyboard.type(text);
}
/** Waits until the dialog has moved the focus into this field, and types into it. */
async function typeIntoFocus(member: Member, field: string, text: string): Promise<void> {
  const input = stepUpOf(member).getByLabel(field, { exact: true });
  await input.and(member.page.locator(':focus')).waitFor();
  await member.page.keyboard.type(text);
}
/** Presses a button of the dialog below. */
const confirm = ({ page }: Member, dialog: string | RegExp, name: string): Promise<void> =>
  page.getByRole('dialog', { name: dialog }).getByRole('button', { name, exact: true }).click();
const sessionsOf = async (Username: string): Promise<number> => {
  const { Sessions = [] } = await site.pool.sdk.send(
    new AdminListUserSessionsCommand({ UserPoolId: userPoolId, Username }),
  );
  return Sessions.length;
};

describe('a dangerous action after an old sign-in', () => {
  it(
    'MUST wait until the person has signed in again, and keeps what was typed',
    () =>
      asEarlier('root', async (root) => {
        await root.open('users/max');
        await root.press('Set a password');
        await root.write('New password', 'Difference-Engine-1822');
        await root.page.getByLabel('It is their permanent password').check();
        await confirm(root, /^Set a password/, 'Set a password');
        const dialog = stepUpOf(root);
        await dialog.waitFor();
        await root.sees(/^Your sign-in as root is too old for this action/);
        expect(await lookAt(root.page, 'console-step-up')).toEqual([]);
        await expect(signIn(site.pool, 'max', 'Difference-Engine-1822')).rejects.toThrow();
        await dialog
          .getByLabel('Password', { exact: true })
          .and(root.page.locator(':focus'))
          .waitFor();
        await typePassword(root, 'Wrong-horse-1');
        await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
        await dialog.getByText(/not correct/).waitFor();
        await expect(signIn(site.pool, 'max', 'Difference-Engine-1822')).rejects.toThrow();
        await typePassword(root, password);
        await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
        await root.sees(/^The password of .* is set\.$/);
        const tokens = await signIn(site.pool, 'max', 'Difference-Engine-1822');
        expect(tokens.AuthenticationResult?.AccessToken).toBeDefined();
        // The control: with a fresh sign-in, the next action asks nothing.
        await root.press('Add Full name');
        await root.write('Full name', 'Max Fresh');
        await root.press('Save');
        await root.sees('Full name is saved.');
        await expect(sessionsOf('root')).resolves.toBe(1);
      }),
    60_000,
  );

  it(
    'is not carried out if the person cancels, and can be repeated with what was typed',
    () =>
      asEarlier('root', async (root) => {
        await root.open('users/nora');
        await root.press('Delete');
        await root.write('Type nora to confirm', 'nora');
        await confirm(root, /^Delete nora/, 'Delete this user');
        await stepUpOf(root).waitFor();
        await root.page.keyboard.press('Escape');
        await root.sees('Nothing was changed, because you have not confirmed that it is you.');
        await expect(root.page.getByLabel('Type nora to confirm').inputValue()).resolves.toBe(
          'nora',
        );
        await expect(readUser(site.pool, 'nora')).resolves.toMatchObject({ Username: 'nora' });
        await confirm(root, /^Delete nora/, 'Delete this user');
        await typeIntoFocus(root, 'Password', password);
        await root.page.keyboard.press('Enter');
        await root.page.getByRole('heading', { name: 'Users' }).waitFor();
        await expect(readUser(site.pool, 'nora')).rejects.toThrow('User does not exist');
      }),
    60_000,
  );

  it(
    'asks once for many users at a time',
    () =>
      asEarlier('root', async (root) => {
        await root.open('users');
        for (const username of ['uma', 'ivy'])
          await root.page.getByLabel(`Select ${username}`).check();
        await root.press('Delete');
        await root.write('Type delete 2 to confirm', 'delete 2');
        await confirm(root, /^Delete 2 users/, 'Delete');
        await typePassword(root, password);
        await root.page.keyboard.press('Enter');
        await root.sees('2 done.');
        await expect(readUser(site.pool, 'uma')).rejects.toThrow('User does not exist');
      }),
    60_000,
  );

  it(
    'asks for the second factor too, and works with the keyboard alone',
    () =>
      asEarlier(
        'sam',
        async (sam) => {
          const secret = await enrol(site.pool, 'sam');
          await sam.open('users/grace');
          await sam.press('Add to a group');
          await sam.page.getByLabel('Group', { exact: true }).selectOption('staff');
          await sam.press('Add');
          await typeIntoFocus(sam, 'Password', password);
          await sam.page.keyboard.press('Enter');
          await stepUpOf(sam).getByText('Enter the code').first().waitFor();
          await sam.page.getByLabel('Code').waitFor();
          expect(await lookAt(sam.page, 'console-step-up-code')).toEqual([]);
          await typeIntoFocus(sam, 'Code', appCode(site.pool, secret));
          await sam.page.keyboard.press('Enter');
          await sam.sees('Added to staff.');
        },
        withKeyboard,
      ),
    60_000,
  );
});
