/**
 * `<Authenticator>` on pools that require more: an address as the username, and a second factor.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  CognitoIdentityProviderClient,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';

import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import type { Gateway } from '../../src/gateway/gateway.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { mutate, password, seedUser } from '../support/ask.js';
import { openBrowser, watchPage } from '../support/browser/browser.js';
import type { WatchedPage } from '../support/browser/browser.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { openGateway } from '../support/openGateway.js';
import { serveAuthenticator } from './support/authenticatorSite.js';
import type { Site } from './support/authenticatorSite.js';
import { lookAt } from './support/screens.js';

// Each check of a screen runs axe four times.
jest.setTimeout(120_000);

let directory: string;
let pool: EmbeddedPool;
let gateway: Gateway;
let site: Site;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

const email = 'rosalind@example.com';

const userPoolId = 'us-east-1_Addresses';
const clientId = 'addressclient0000000000001';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'addresses-'));
  pool = await openEmbeddedPool({
    directory,
    passwordCost: { N: 16, r: 8, p: 1 },
    seed: {
      pools: [
        {
          Id: userPoolId,
          UsernameAttributes: ['email'],
          AutoVerifiedAttributes: ['email'],
          MfaConfiguration: 'ON',
          SoftwareTokenMfaConfiguration: { Enabled: true },
          Schema: [{ Name: 'given_name', Required: true, Mutable: true }],
          clients: [
            {
              ClientId: clientId,
              PreventUserExistenceErrors: 'ENABLED',
              ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
            },
          ],
        },
      ],
    },
  });
  gateway = await openGateway({
    ...embeddedBackend(pool, { userPoolId, clientId }),
    guards: { enumeration: { answerStepMs: 0 } },
  });
  site = await serveAuthenticator(await gateway.listen({ port: 0 }));
  browser = await openBrowser();
  watched = await watchPage(browser);
  page = watched.page;
  page.setDefaultTimeout(8000);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await gateway?.close();
  await pool?.close();
  await rm(directory, { recursive: true, force: true });
});

const field = (name: string) => page.getByLabel(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const sentCode = async (): Promise<string> =>
  (await pool.outbox({ username: email }))[0]?.code ?? '';
let app: TOTP;

describe('<Authenticator> on a pool with addresses as usernames and a required second factor', () => {
  it('asks for what the pool requires at sign-up, with the right keyboard and autofill', async () => {
    await page.goto(site.url);
    await button('Create one').click();
    await heading('Create your account').waitFor();
    expect(await page.locator('label').allInnerTexts()).toEqual([
      'E-mail',
      'First name',
      'Password',
    ]);
    const attributes = await page
      .locator('input')
      .evaluateAll((inputs) =>
        inputs.map((input) => ['type', 'autocomplete'].map((name) => input.getAttribute(name))),
      );
    expect(attributes).toEqual([
      ['email', 'username'],
      ['text', 'given-name'],
      ['password', 'new-password'],
    ]);
    expect(await lookAt(page, 'signUp-email')).toEqual([]);
    await field('E-mail').fill('rosalind');
    await field('First name').fill('Rosalind');
    await field('Password').fill(password);
    await button('Create account').click();
    await page.getByText('Enter an e-mail address').waitFor();
    await field('E-mail').fill(email);
    await button('Create account').click();
    await heading('Confirm your account').waitFor();
  });

  it('guides users through setting up an authenticator app before showing the account', async () => {
    await field('Code').fill(await sentCode());
    await button('Confirm').click();
    await page.getByRole('heading', { name: /Sign in|Set up your authenticator app/ }).waitFor();
    if (await heading('Sign in').isVisible()) {
      expect(await field('E-mail').inputValue()).toBe(email);
      await field('Password').fill(password);
      await button('Sign in').click();
    }
    await heading('Set up your authenticator app').waitFor();
    await page.getByRole('img', { name: 'QR code' }).waitFor();
    expect(await lookAt(page, 'mfaSetup')).toEqual([]);
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
    app = new TOTP({ secret: Secret.fromBase32(secret) });
    await field('Code').fill('000000');
    await button('Verify').click();
    await page.getByText('The code is not correct').waitFor();
    await field('Code').fill(app.generate());
    await button('Verify').click();
    await heading('Your account').waitFor();
    expect(await button('Turn off Authenticator app').count()).toBe(0);
  });

  it('asks for its code at later sign-ins', async () => {
    await button('Sign out').click();
    await heading('Sign in').waitFor();
    await field('Password').fill(password);
    await button('Sign in').click();
    await heading('Two-step verification').waitFor();
    await field('Code').fill(app.generate({ timestamp: Date.now() + 30_000 }));
    await button('Verify').click();
    await heading('Your account').waitFor();
    expect(watched.complaints).toEqual([]);
  });
});

describe('<Authenticator> on a pool that reveals the state of users', () => {
  let revealing: GatewayUnderTest;
  let revealingSite: Site;

  beforeAll(async () => {
    revealing = await startGateway({
      pool: { users: [seedUser('lise')] },
      guards: { enumeration: false },
    });
    revealingSite = await serveAuthenticator(revealing.url);
    const { pool: cognito, demo } = revealing;
    await new CognitoIdentityProviderClient(cognito.clientConfig).send(
      new UpdateUserPoolClientCommand({
        UserPoolId: demo.userPoolId,
        ClientId: demo.clientId,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        PreventUserExistenceErrors: 'LEGACY',
      }),
    );
  });

  afterAll(async () => {
    await revealingSite?.close();
    await revealing?.close();
  });

  it('leads from a sign-in that a reset has blocked to the code and the new password', async () => {
    const input = { username: 'lise' };
    await mutate(revealing, 'resetUserPassword', input, await revealing.asAdministrator());
    const code = await revealing.code('lise');
    await page.goto(revealingSite.url);
    await field('Username or e-mail').fill('lise');
    await field('Password').fill(password);
    await button('Sign in').click();
    await heading('Choose a new password').waitFor();
    await page.getByText('You need to reset your password').waitFor();
    expect(await lookAt(page, 'resetPassword-required')).toEqual([]);
    expect(await revealing.code('lise')).toBe(code);
    await field('Code').fill(code);
    await field('New password').fill('Battery-Staple-9');
    await button('Change password').click();
    await page.getByText('Your password is changed').waitFor();
  });
});

describe('<Authenticator> with an app client whose sign-ins the gateway refuses', () => {
  it('says that signing in is not set up, and tells developers why', async () => {
    const refusing = await startGateway({ pool: { users: [seedUser('lise')] } });
    const { pool: cognito, demo } = refusing;
    await new CognitoIdentityProviderClient(cognito.clientConfig).send(
      new UpdateUserPoolClientCommand({
        UserPoolId: demo.userPoolId,
        ClientId: demo.clientId,
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        PreventUserExistenceErrors: 'LEGACY',
      }),
    );
    const refusingSite = await serveAuthenticator(refusing.url);
    await page.goto(refusingSite.url);
    await field('Username or e-mail').fill('lise');
    await field('Password').fill(password);
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await button('Sign in').click();
    await page.getByText('Signing in is not set up correctly here. Ask for support.').waitFor();
    expect((await warned).text()).toContain('PreventUserExistenceErrors');
    await refusingSite.close();
    await refusing.close();
  });
});
