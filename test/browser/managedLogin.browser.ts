/** Signs in on the managed login pages in Chromium, by keyboard, with passkeys, and checks them with axe. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CompleteWebAuthnRegistrationCommand,
  StartWebAuthnRegistrationCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Browser, Page } from 'playwright-core';

import { openBrowser, watchPage, type WatchedPage } from '../support/browser/browser.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';
import { accessTokenOf } from '../support/pool/actions.js';
import { authorizePath, oauthClient, startOauthPool } from '../support/pool/oauth.js';
import { clientId, jane, password, userPoolId, type TestPool } from '../support/pool/startPool.js';
import { lookAt, type Finding } from './support/screens.js';

let test: TestPool;
let browser: Browser;
let app: Server;
let callback: string;
/** The pool as `localhost`, the relying party of its passkeys. */
let pool: string;
beforeAll(async () => {
  // An app whose callback goes on to another port, as a server for a front end does.
  app = createServer((request, response) => {
    if (request.url?.startsWith('/callback'))
      response.writeHead(302, { location: `http://127.0.0.1:${appPort()}/home` }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>App</title>');
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  callback = `http://localhost:${appPort()}/callback`;
  test = await startOauthPool({
    users: [
      jane,
      {
        ...jane,
        username: 'ann',
        attributes: { email: 'ann@example.com', email_verified: 'true' },
      },
    ],
    pool: {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'required' },
      Policies: {
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN', 'EMAIL_OTP'] },
      },
    },
    client: { CallbackURLs: [callback] },
  });
  pool = `http://localhost:${new URL(test.url).port}`;
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
  app.closeAllConnections();
  app.close();
  expect(test.faults).toEqual([]);
});
const appPort = (): number => (app.address() as AddressInfo).port;
const address = (path?: string): string => pool + authorizePath({ redirect_uri: callback }, path);

/** Types into the focused field and confirms, as a person without a mouse does. */
async function type(page: Page, ...texts: string[]): Promise<void> {
  // A page that is still loading would lose what is typed.
  await page.locator('input:focus').waitFor();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await loaded;
}
const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Which ways to sign in the pages offer, is the client's setting. */
const allow = (...ExplicitAuthFlows: ('ALLOW_USER_AUTH' | 'ALLOW_USER_PASSWORD_AUTH')[]) =>
  test.sdk.send(
    new UpdateUserPoolClientCommand({
      ...oauthClient,
      UserPoolId: userPoolId,
      ClientId: clientId,
      CallbackURLs: [callback],
      PreventUserExistenceErrors: 'ENABLED',
      ExplicitAuthFlows,
    }),
  );

describe('the managed login pages in Chromium', () => {
  it('sign in by keyboard alone, and follow the app to another port', async () => {
    await allow('ALLOW_USER_PASSWORD_AUTH');
    const { page, complaints, requests } = await watchPage(browser);
    await page.goto(address());
    await type(page, 'jane', 'Wrong-1x');
    expect(await page.getByRole('alert').innerText()).toBe('Incorrect username or password.');
    await page.getByLabel('Username').focus();
    await page.keyboard.press('Tab');
    await type(page, password);
    expect(page.url()).toBe(`http://127.0.0.1:${appPort()}/home`);
    expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });

  it('create an account, and confirm it with the code of the e-mail', async () => {
    const { page, complaints } = await watchPage(browser);
    await page.goto(address());
    await page.getByRole('link', { name: 'Create an account' }).click();
    await page.waitForURL('**/signup?**');
    await type(page, 'ada', 'ada@example.com', password);
    expect(await heading(page)).toBe('Confirm your account');
    await type(page, await test.code('ada'));
    expect(page.url()).toBe(`http://127.0.0.1:${appPort()}/home`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sign in with a passkey, by the only script they have', async () => {
    const watched = await watchPage(browser);
    const { page, complaints, requests } = watched;
    const slot = await AuthenticatorSlot.of(page);
    await slot.plugIn({ hasUserVerification: true });
    await allow('ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH');
    await registerPasskey(watched);
    await page.goto(address());
    await type(page, 'ann');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.waitForURL(`http://127.0.0.1:${appPort()}/home`);
    expect(requests.filter((url) => url.endsWith('.js'))).toEqual([`${pool}/passkey.js`]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are accessible in light and dark, at 360 px and on a desktop', async () => {
    const findings: Finding[] = [];
    const { page } = await watchPage(browser);
    const look = async (name: string) => findings.push(...(await lookAt(page, `login-${name}`)));
    await allow('ALLOW_USER_PASSWORD_AUTH');
    await page.goto(address());
    await look('signIn');
    await type(page, 'jane', 'Wrong-1x');
    await look('problem');
    await page.goto(address('/signup'));
    await look('signUp');
    await type(page, 'bea', 'bea@example.com', password);
    await look('confirm');
    await page.goto(address('/forgotPassword'));
    await look('forgot');
    await type(page, 'jane');
    await look('reset');
    await allow('ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH');
    await page.goto(address());
    await type(page, 'jane');
    expect(await heading(page)).toBe('Choose how to sign in');
    await look('choice');
    await page.getByRole('button', { name: 'Send a code by e-mail' }).click();
    await page.getByLabel('Code').waitFor();
    await look('code');
    await page.goto(`${pool}/error?error=redirect_mismatch`);
    await look('error');
    expect(findings).toEqual([]);
    await page.context().close();
  }, 300_000);
});

/** On a page of the relying party, with an access token of the user. */
async function registerPasskey({ page }: WatchedPage): Promise<void> {
  const AccessToken = await accessTokenOf(test, 'ann');
  const { CredentialCreationOptions } = await test.sdk.send(
    new StartWebAuthnRegistrationCommand({ AccessToken }),
  );
  await page.goto(`${pool}/outbox`);
  const Credential = await page.evaluate<Record<string, string>>(
    `navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(${JSON.stringify(CredentialCreationOptions)}),
    }).then((credential) => credential.toJSON())`,
  );
  await test.sdk.send(new CompleteWebAuthnRegistrationCommand({ AccessToken, Credential }));
}
