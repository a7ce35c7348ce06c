/**
 * What administrators do with users, groups and invitations on `/console`, as people with different
 * permissions. Each action either works by clicking, or is absent from the page and refused by the
 * gateway when sent directly. keyboard.browser.ts does it without a mouse.
 */
import {
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';

import { attributeOf, readUser, signIn } from '../../support/pool/actions.js';
import { userPoolId } from '../../support/pool/startPool.js';
import { lookAt, openBrowser } from '../support/consoleEngine.js';
import { enter, startConsole } from '../support/consoleSite.js';
import type { ConsoleSite, Member } from '../support/consoleSite.js';
import { byHand, documentByHand } from '../support/byHand.js';
import { withMouse } from '../support/person.js';
import { axeFindings } from '../support/screens.js';

let site: ConsoleSite;
let browser: Browser;
beforeAll(async () => {
  site = await startConsole(
    'admins=*;support=users:read,sessions:write;care=users:read@customers,users:write@customers;' +
      'leads=users:read,groups:read,groups:write',
  );
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** When a step fails, the error includes what the page showed. */
async function as(username: string, work: (member: Member) => Promise<void>): Promise<void> {
  const member = await enter(browser, site, { username, way: withMouse });
  try {
    await work(member);
  } catch (cause) {
    const shown = await member.page.innerText('body').catch(() => 'nothing: it is closed');
    throw new Error(`${String(cause)}\nThe page shows:\n${shown}`, { cause });
  } finally {
    await member.page.context().close();
  }
}

/** Presses a button of the open dialog. */
const confirm = ({ page }: Member, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const dayMs = 24 * 3600 * 1000;
async function boxOf(element: Locator): Promise<{ x: number; width: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not shown');
  return box;
}
const sectionOf = ({ page }: Member, name: string) => page.getByRole('region', { name });

describe('a person with all permissions', () => {
  it(
    'changes the profile, with an editor for each kind of attribute',
    () =>
      as('root', async (root) => {
        await root.open('users/grace');
        await root.press('Change E-mail');
        await root.write('E-mail', 'not an address');
        await root.press('Save');
        await root.sees('Enter an address such as name@example.com.');
        await root.write('E-mail', 'hopper@example.com');
        await root.page.getByLabel('Verified', { exact: true }).check();
        await root.press('Save');
        await root.sees('E-mail is saved.');
        await root.press('Add Phone number');
        await root.write('Phone number', '+44 20 7946 0958');
        await root.press('Save');
        await root.sees('Phone number is saved.');
        await root.page.getByText(/^Empty attributes/).click();
        await root.press('Add Date of birth');
        await root.page.getByLabel('Date of birth', { exact: true }).fill('1906-12-09');
        await root.press('Save');
        await root.sees('Date of birth is saved.');
        await root.press('Add Seats');
        await root.write('Seats', '5');
        await root.press('Save');
        await root.sees('Seats is saved.');
        await root.press('Change Seats');
        await root.write('Seats', '');
        await root.page.keyboard.press('Backspace');
        await root.press('Save');
        await root.sees('Seats is removed.');
        const of = (name: string) => attributeOf(site.pool, 'grace', name);
        await expect(of('email')).resolves.toBe('hopper@example.com');
        await expect(of('email_verified')).resolves.toBe('true');
        await expect(of('phone_number')).resolves.toBe('+442079460958');
        await expect(of('phone_number_verified')).resolves.toBe('false');
        await expect(of('birthdate')).resolves.toBe('1906-12-09');
        await expect(of('custom:seats')).resolves.toBeUndefined();
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'changes groups, sessions, devices, events and factors',
    () =>
      as('root', async (root) => {
        await root.open('users/grace');
        await root.press('Add to a group');
        await root.page.getByLabel('Group', { exact: true }).selectOption('staff');
        await root.press('Add');
        await root.sees('Added to staff.');
        await root.press('Remove from customers');
        await root.sees('Removed from customers.');
        const sessions = sectionOf(root, 'Sessions').getByRole('listitem');
        const before = await sessions.count();
        await sessions.first().getByRole('button', { name: /^End / }).click();
        await root.sees(/^The session on .* is ended\.$/);
        await expect(sessions.count()).resolves.toBe(before - 1);
        const events = sectionOf(root, 'Sign-in events');
        // A menu closes when the page scrolls, so scroll first and then click.
        const feedback = events.getByRole('button', { name: /^Feedback on / }).first();
        await feedback.hover();
        await root.page.evaluate(
          'new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))',
        );
        await feedback.click();
        await root.page.getByRole('menuitem', { name: 'It was the user' }).click();
        await root.sees('Marked as the user');
        await root.press('Forget a browser');
        await confirm(root, 'Forget');
        await root.sees('a browser is forgotten.');
        await root.press('Reset two-step verification');
        await confirm(root, 'Reset two-step verification');
        await root.sees(/no longer has two-step verification\.$/);
        await sectionOf(root, 'Sign-in methods').getByText('Not set up.').waitFor();
        await root.press('Sign out everywhere');
        await confirm(root, 'Sign out everywhere');
        await root.sees(/is signed out everywhere\.$/);
        await root.sees('Signed in nowhere.');
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'ends sessions one after the other, the latest activity first, and no message is in the way',
    () =>
      as('root', async (root) => {
        for (const days of [3, 1, 2]) {
          site.pool.pass(-days * dayMs);
          await signIn(site.pool, 'nora');
          site.pool.pass(days * dayMs);
        }
        await root.open('users/nora');
        const ends = sectionOf(root, 'Sessions').getByRole('button', { name: /^End / });
        await ends.nth(2).waitFor();
        const names = await ends.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''));
        const dayOf = (name: string): string => / (\d+), \d{4}/.exec(name)?.[1] ?? name;
        expect(names.map(dayOf)).toEqual(
          [1, 2, 3].map((days) => String(new Date(Date.now() - days * dayMs).getDate())),
        );
        await ends.first().click();
        await root.sees(/^The session on .* is ended\.$/);
        const message = await boxOf(root.page.locator('.toasts'));
        const content = await boxOf(root.page.getByRole('main'));
        expect(message.x + message.width).toBeLessThanOrEqual(content.x);
        await ends.first().click();
        await ends.nth(1).waitFor({ state: 'detached' });
        await root.page.setViewportSize({ width: 360, height: 640 });
        // In a narrow window a message lies over the page, and lets clicks through.
        const behind = root.page.locator('.toasts .notice-text').first();
        await expect(
          behind.evaluate((text) => {
            const { x, y } = text.getBoundingClientRect();
            return document.elementFromPoint(x + 1, y + 1)?.closest('.toasts') ?? null;
          }),
        ).resolves.toBeNull();
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'disables, enables, sets and resets a password',
    () =>
      as('root', async (root) => {
        await root.open('users/grace');
        await root.press('Disable');
        await confirm(root, 'Disable');
        await root.sees('This user is disabled and cannot sign in.');
        await root.sees(/^The audit log says: root disabled them on /);
        // It is shown before the answer, so wait until the user has been read again.
        const reread = root.page.waitForResponse(async (response) =>
          (await response.text().catch(() => '')).includes('"temporaryPasswordExpired"'),
        );
        await root.press('Enable');
        await root.sees('Nothing on this page prevents this user from signing in.');
        await reread;
        // Someone else disables and enables the user while the window is behind another one.
        const target = { UserPoolId: userPoolId, Username: 'grace' };
        await site.pool.sdk.send(new AdminDisableUserCommand(target));
        await root.page.evaluate(() => dispatchEvent(new Event('focus')));
        await root.sees('This user is disabled and cannot sign in.');
        await root.sees(/^The audit log does not say by whom/);
        await site.pool.sdk.send(new AdminEnableUserCommand(target));
        await root.page.evaluate(() => dispatchEvent(new Event('focus')));
        await root.sees('Nothing on this page prevents this user from signing in.');
        await root.press('Set a password');
        await root.write('New password', 'short');
        await confirm(root, 'Set a password');
        await root.sees('Enter a password that meets all the rules.');
        await root.write('New password', 'Difference-Engine-1822');
        await root.page.getByLabel('It is their permanent password').check();
        await confirm(root, 'Set a password');
        await root.sees(/^The password of .* is set\.$/);
        const tokens = await signIn(site.pool, 'grace', 'Difference-Engine-1822');
        expect(tokens.AuthenticationResult?.AccessToken).toBeDefined();
        await root.press('Reset password');
        await confirm(root, 'Reset password');
        await root.sees(/^The user must set a new password with the code/);
        await expect(readUser(site.pool, 'grace')).resolves.toMatchObject({
          UserStatus: 'RESET_REQUIRED',
        });
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'links an account of another provider, and unlinks it',
    () =>
      as('root', async (root) => {
        await root.open('users/grace');
        await root.press('Link an account');
        await root.press('Link');
        await root.sees('Enter the name of the provider.');
        await root.write('Provider', 'Google');
        await root.write('Id at the provider', '117');
        await root.page.getByText('For SAML and OIDC providers').click();
        await root.write('Attribute that identifies the account', 'email');
        await root.press('Link');
        await root.sees(/^Check what you entered/);
        await expect(root.page.getByLabel('Id at the provider').inputValue()).resolves.toBe('117');
        await root.write('Attribute that identifies the account', ' ');
        await root.press('Link');
        await root.sees('Google is linked.');
        await expect(attributeOf(site.pool, 'grace', 'identities')).resolves.toContain(
          '"userId":"117"',
        );
        await root.press('Unlink Google');
        await confirm(root, 'Unlink');
        await root.sees('Google is unlinked.');
        await expect(attributeOf(site.pool, 'grace', 'identities')).resolves.toBeUndefined();
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'confirms an account, and invites again',
    () =>
      as('root', async (root) => {
        await root.open('users/uma');
        await root.press('Send the code again');
        await root.sees(/^A new code was sent/);
        await root.press('Confirm the account');
        await confirm(root, 'Confirm the account');
        await root.sees('Nothing on this page prevents this user from signing in.');
        await root.open('users/ivy');
        await root.press('Invite again');
        await confirm(root, 'Invite again');
        await root.sees(/was invited again\.$/);
        const messages = await site.pool.pool.outbox({ username: 'ivy' });
        expect(messages).toHaveLength(2);
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'invites with every option, and deletes with the name typed',
    () =>
      as('root', async (root) => {
        await root.open('invite');
        await root.press('Send the invitation');
        await root.sees('Enter an e-mail address, or do not send it by e-mail.');
        await root.write('Username', 'grace');
        await root.press('Send the invitation');
        const email = root.page.getByLabel('E-mail', { exact: true });
        expect(await email.getAttribute('aria-invalid')).toBe('true');
        await root.write('E-mail', 'lin@example.com');
        await root.write('Full name', 'Lin New');
        await root.page.getByText('Set it here').click();
        await root.write('Temporary password', 'Analytical-Engine-1843');
        await root.page.getByText('For special cases').click();
        await root.press('Add a value to Data for all triggers of the pool');
        await root.write('Name', 'ticket');
        await root.write('Value', '4711');
        await root.press('Send the invitation');
        await root.sees('Another user already has this name. Choose another one.');
        await expect(root.page.getByLabel('Full name').inputValue()).resolves.toBe('Lin New');
        await root.write('Username', 'lin');
        await root.press('Send the invitation');
        await root.page.getByRole('heading', { name: 'Lin New' }).waitFor();
        await root.press('Delete');
        await root.write('Type lin to confirm', 'lin');
        await confirm(root, 'Delete this user');
        await root.page.getByRole('heading', { name: 'Users' }).waitFor();
        await expect(readUser(site.pool, 'lin')).rejects.toThrow('User does not exist');
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'creates, changes and deletes a group, and its members',
    () =>
      as('root', async (root) => {
        await root.open('groups');
        await root.press('Create a group');
        await root.write('Name', 'staff');
        await confirm(root, 'Create');
        await root.sees('There is already a group with this name. Choose another one.');
        await root.write('Name', 'partners');
        await root.write('Precedence', '7');
        await confirm(root, 'Create');
        await root.page.getByRole('heading', { name: 'partners' }).waitFor();
        await root.press('Change');
        await root.write('Description', 'Sell for us');
        await confirm(root, 'Save');
        await root.sees('partners is saved.');
        await root.press('Add a member');
        await root.write('Username or e-mail', 'nosuch');
        await root.press('Add');
        await root.sees(/^No user has this username/);
        await root.write('Username or e-mail', 'max');
        await root.press('Add');
        await root.sees('max is in partners.');
        await root.press('Remove max');
        await root.sees('max is no longer in partners.');
        await root.press('Delete');
        await root.write('Type partners to confirm', 'partners');
        await confirm(root, 'Delete this group');
        await root.page.getByRole('heading', { name: 'Groups' }).waitFor();
        expect(root.complaints).toEqual([]);
      }),
    60_000,
  );

  it('leaves one line in the audit log for each action, with the name of the person', async () => {
    const lines = (await site.audit())
      .filter(({ actor, outcome }) => actor.username === 'root' && outcome.endsWith('Success'))
      // Signing in with a browser, which this pool tracks as a device, is also recorded.
      .filter(({ event }) => event !== 'confirmMyDevice')
      .map(({ event, on }) => [event, on?.username ?? on?.groupName ?? 'unknown'].join(' '));
    expect(lines).toEqual([
      ...Array<string>(4).fill('updateUserAttributes grace'),
      'deleteUserAttributes grace',
      'addUserToGroup grace',
      'removeUserFromGroup grace',
      'revokeUserSession grace',
      'setAuthEventFeedback grace',
      'forgetUserDevice grace',
      'setUserMfaPreference grace',
      'deleteUserSoftwareToken grace',
      'signOutUser grace',
      'revokeUserSession nora',
      'revokeUserSession nora',
      'disableUser grace',
      'enableUser grace',
      'setUserPassword grace',
      'resetUserPassword grace',
      'linkUserProvider grace',
      'unlinkUserProvider unknown',
      'resendConfirmationCode uma',
      'confirmUser uma',
      'createUser ivy',
      'createUser lin',
      'deleteUser lin',
      'createGroup partners',
      'updateGroup partners',
      'addUserToGroup max',
      'removeUserFromGroup max',
      'deleteGroup partners',
    ]);
  });
});

/** The operations that are refused. */
async function refused({ ask }: Member): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [field, more] of byHand) {
    const answer = await ask(documentByHand(field), { input: { username: 'grace', ...more } });
    if (answer[field]?.code === 'ACCESS_DENIED') found.push(field);
  }
  return found;
}
const allFields = byHand.map(([field]) => field);

describe('a person of the support desk, with users:read and sessions:write', () => {
  it(
    'sees only permitted actions, and MUST be refused all others when sending them directly',
    () =>
      as('sam', async (sam) => {
        await sam.open('users/grace');
        await sam.sees(/^Last changed/);
        const buttons = await sam.page.getByRole('main').getByRole('button').allInnerTexts();
        expect(buttons).toEqual(['Copy', 'Copy', 'Sign out everywhere']);
        const titles = await sam.page.getByRole('heading', { level: 2 }).allInnerTexts();
        expect(titles).toEqual(['Signing in', 'Profile', 'Sessions', 'Actions', 'Sign-in methods']);
        await sam.sees(/^You cannot see the sessions/);
        await expect(
          sam.page.getByRole('navigation').first().getByRole('link').allInnerTexts(),
        ).resolves.toEqual(['Users', 'Overview']);
        for (const path of ['invite', 'groups', 'groups/staff']) {
          await sam.open(path);
          await sam.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
        }
        await sam.open('users/grace');
        await sam.press('Sign out everywhere');
        await confirm(sam, 'Sign out everywhere');
        await sam.sees(/is signed out everywhere\.$/);
        const ends = ['signOutUser', 'revokeUserSession'];
        await expect(refused(sam)).resolves.toEqual(
          allFields.filter((field) => !ends.includes(field)),
        );
        expect(sam.complaints).toEqual([]);
      }),
    60_000,
  );
});

describe('a person who may change users, but not those with more rights', () => {
  it(
    'reads on the page of such a user that nothing can be changed, which MUST be true',
    () =>
      as('sam', async (sam) => {
        await sam.open('users/root');
        await sam.sees(/^You cannot change this user, because they have permissions/);
        const buttons = await sam.page.getByRole('main').getByRole('button').allInnerTexts();
        expect(buttons).toEqual(['Copy', 'Copy']);
        const { signOutUser } = await sam.ask(documentByHand('signOutUser'), {
          input: { username: 'root' },
        });
        expect(signOutUser?.code).toBe('ACCESS_DENIED');
        await sam.open('users');
        await sam.press('Actions on root');
        await sam.page.getByRole('menuitem', { name: 'Sign out everywhere' }).click();
        const dialog = sam.page.getByRole('dialog');
        await dialog.getByText(/^You cannot change this user/).waitFor();
        const button = dialog.getByRole('button', { name: 'Sign out everywhere' });
        await expect(button.isDisabled()).resolves.toBe(true);
        expect(sam.complaints).toEqual([]);
      }),
    60_000,
  );

  it(
    'is offered only groups that give no more rights',
    () =>
      as('gil', async (gil) => {
        await gil.open('users/nora');
        await gil.press('Add to a group');
        const groups = gil.page.getByLabel('Group', { exact: true }).getByRole('option');
        await groups.nth(1).waitFor({ state: 'attached' });
        await expect(groups.allInnerTexts()).resolves.toEqual([
          'Choose a group',
          'customers',
          'leads',
          'staff',
        ]);
        await gil.open('groups/admins');
        await gil.sees(/^You cannot change this group or its members/);
        await gil.page.getByRole('link', { name: 'root' }).waitFor();
        await expect(gil.page.getByRole('main').getByRole('button').count()).resolves.toBe(0);
        await gil.open('groups/leads');
        await gil.page.getByRole('button', { name: 'Remove gil' }).waitFor();
        await gil.page.getByRole('button', { name: 'Add a member' }).waitFor();
        expect(gil.complaints).toEqual([]);
      }),
    60_000,
  );
});

describe('a person whose permissions are limited to the group customers', () => {
  it(
    'changes its members, and MUST be refused other users when sending requests directly',
    () =>
      as('carol', async (carol) => {
        await carol.open('users/max');
        await carol.press('Change E-mail');
        await carol.write('E-mail', 'max@example.net');
        await carol.press('Save');
        await carol.sees('E-mail is saved.');
        await carol.open('invite');
        await carol.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
        await carol.open('users/grace');
        await carol.sees(/^This needs the permission users:read for this user or group/);
        await expect(refused(carol)).resolves.toEqual(allFields);
        expect(carol.complaints).toEqual([]);
      }),
    60_000,
  );
});

describe('a person without permissions', () => {
  it(
    'is told so, and MUST be refused everything when sending requests directly',
    () =>
      as('nora', async (nora) => {
        await nora.sees('You do not have access to the console');
        await expect(refused(nora)).resolves.toEqual(allFields);
        expect(nora.complaints).toEqual([]);
      }),
    60_000,
  );
});

describe('what a person typed', () => {
  afterAll(() => site.proxy.spoil({}));

  it(
    'stays when Cognito is unavailable, throttles, does not answer or finds the password too weak',
    () =>
      as('root', async (root) => {
        const { page } = root;
        await root.open('users/max');
        await root.press('Add Full name');
        await root.write('Full name', 'Max Leaver');
        await throttledOnce(root);
        await root.press('Save');
        await root.sees('Too many requests. Try again in 7 seconds.');
        await site.proxy.spoil({ fault: 'refused' });
        await root.press('Save');
        await root.sees(/^Cognito is unavailable right now/);
        await site.proxy.spoil({ fault: 'resetAfter' });
        await root.press('Save');
        await root.sees(/^No answer came|^Cognito is unavailable/);
        await expect(page.getByLabel('Full name').inputValue()).resolves.toBe('Max Leaver');
        await site.proxy.spoil({});
        await root.press('Save');
        // The first request may have saved the value after all. The page has then read it, and
        // sends nothing more.
        await page.getByRole('button', { name: 'Change Full name' }).waitFor();

        await root.press('Set a password');
        await root.write('New password', 'Abcdefg1!');
        await site.pool.sdk.send(
          new UpdateUserPoolCommand({
            UserPoolId: userPoolId,
            AutoVerifiedAttributes: ['email'],
            DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true },
            Policies: { PasswordPolicy: { MinimumLength: 20 } },
          }),
        );
        await confirm(root, 'Set a password');
        await root.sees(/^The password needs: /);
        await expect(page.getByLabel('New password').inputValue()).resolves.toBe('Abcdefg1!');
      }),
    60_000,
  );

  it(
    'stays in an invitation whose outcome is unknown, which says where to look',
    () =>
      as('root', async (root) => {
        await root.open('invite');
        await root.write('Username', 'zoe');
        await root.write('E-mail', 'zoe@example.com');
        await site.proxy.spoil({ fault: 'resetAfter' });
        await root.press('Send the invitation');
        await root.sees(/^No answer came/);
        await site.proxy.spoil({});
        await expect(root.page.getByLabel('E-mail', { exact: true }).inputValue()).resolves.toBe(
          'zoe@example.com',
        );
        await root.page.getByRole('link', { name: 'Look for zoe' }).waitFor();
      }),
    60_000,
  );

  it(
    'reappears in a list when ending a session fails',
    () =>
      as('root', async (root) => {
        await signIn(site.pool, 'max');
        await root.open('users/max');
        const end = sectionOf(root, 'Sessions').getByRole('button', { name: /^End / });
        await end.first().waitFor();
        const before = await end.count();
        await site.proxy.spoil({ fault: 'refused' });
        await end.first().click();
        await root.sees(/^Cognito is unavailable right now/);
        await expect(end.count()).resolves.toBe(before);
        await site.proxy.spoil({});
      }),
    60_000,
  );
});

/** The gateway's own quota refuses the next request. */
async function throttledOnce({ page }: Member): Promise<void> {
  const error = {
    __typename: 'TooManyRequestsError',
    code: 'TOO_MANY_REQUESTS',
    message: 'The request rate is too high.',
    category: 'BUSY',
    retryable: true,
    requestId: null,
    retryAfterSeconds: 7,
    scope: 'GATEWAY',
  };
  await page.route(
    '**/graphql',
    (route) => route.fulfill({ json: { data: { updateUserAttributes: error } } }),
    { times: 1 },
  );
}

describe('the pages', () => {
  it(
    'pass axe in light and dark, narrow and wide',
    () =>
      as('root', async ({ page, open, press }) => {
        const findings: unknown[] = [];
        const look = async (name: string): Promise<void> => {
          findings.push(...(await lookAt(page, `console-${name}`)));
        };
        const check = async (name: string): Promise<void> => {
          findings.push(...(await axeFindings(page, name)));
        };
        await open('users/grace');
        await page.getByText('In no group.').or(page.getByText('staff')).first().waitFor();
        await page.getByText('Raw answer').click();
        await press('Change E-mail');
        await press('Link an account');
        await look('user');
        await press('Set a password');
        await page.getByRole('button', { name: 'Generate' }).click();
        await look('password');
        await page.keyboard.press('Escape');
        await press('Delete');
        await check('delete');
        await page.keyboard.press('Escape');
        await open('users/ivy');
        await check('invited');
        await open('invite');
        await page.getByText('For special cases').click();
        await press('Send the invitation');
        await look('invite');
        await open('groups');
        await check('groups');
        await press('Create a group');
        await check('group-create');
        await open('groups/staff');
        await press('Add a member');
        await look('group');
        expect(findings).toEqual([]);
      }),
    240_000,
  );
});
