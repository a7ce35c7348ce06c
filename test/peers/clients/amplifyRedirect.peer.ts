/**
 * aws-amplify's `signInWithRedirect` in Chromium with the managed login of the pool. Amplify always
 * uses https, so a proxy with a certificate is in front of the pool.
 */
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser, watchPage } from '../../support/browser/browser.js';
import { serveScript } from '../../support/browser/scriptPage.js';
import type { ScriptPage } from '../../support/browser/scriptPage.js';
import { acme } from '../../support/pool/federation.js';
import { oauthClient } from '../../support/pool/oauth.js';
import { OidcStandIn } from '../../support/pool/standIns/oidcStandIn.js';
import { startIssuerPool } from '../../support/pool/ownIssuer.js';
import type { IssuerPool } from '../../support/pool/ownIssuer.js';
import { clientId, password, userPoolId } from '../../support/pool/startPool.js';
import { startHttpsProxy } from '../support/httpsProxy.js';
import type { HttpsProxy } from '../support/httpsProxy.js';

/** An app that keeps its settings, because every redirect loads it again. */
const script = `
import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import 'aws-amplify/auth/enable-oauth-listener';
import { Hub } from 'aws-amplify/utils';

Hub.listen('auth', ({ payload: { event, data } }) => {
  if (event === 'signInWithRedirect') document.title = 'signed in';
  if (event === 'signInWithRedirect_failure') document.title = String(data.error);
});
const settings = localStorage.getItem('settings');
if (settings !== null) Amplify.configure(JSON.parse(settings));
window.amplify = (name, input) => auth[name](input);
`;

let site: ScriptPage;
let proxy: HttpsProxy;
let upstream: OidcStandIn;
let pool: IssuerPool;
let browser: Browser;
beforeAll(async () => {
  [site, proxy, upstream] = await Promise.all([
    serveScript(script, fileURLToPath(new URL('..', import.meta.url))),
    startHttpsProxy(),
    new OidcStandIn().start(),
  ]);
  pool = await startIssuerPool(
    [
      {
        ClientId: clientId,
        ...oauthClient,
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
        CallbackURLs: [`${site.url}/`],
        LogoutURLs: [`${site.url}/goodbye`],
        SupportedIdentityProviders: ['COGNITO', 'Acme'],
      },
    ],
    { address: proxy.url, identityProviders: [acme(upstream)] },
  );
  proxy.passTo(pool.url);
  browser = await openBrowser(['--ignore-certificate-errors']);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([pool.stop(), proxy.close(), upstream.stop(), site.close()]);
});

/** The app in a browser of its own. */
async function openApp() {
  const { page, complaints } = await watchPage(browser);
  page.setDefaultTimeout(15_000);
  const oauth = {
    domain: new URL(proxy.url).host,
    scopes: ['openid', 'email', 'aws.cognito.signin.user.admin'],
    redirectSignIn: [`${site.url}/`],
    redirectSignOut: [`${site.url}/goodbye`],
    responseType: 'code',
  };
  const Cognito = {
    userPoolId,
    userPoolClientId: clientId,
    userPoolEndpoint: proxy.url,
    loginWith: { oauth },
  };
  await page.goto(site.url);
  const settings = JSON.stringify({ Auth: { Cognito } });
  await page.evaluate(`localStorage.setItem('settings', ${JSON.stringify(settings)})`);
  await page.reload();
  const run = <T>(name: string, input?: object): Promise<T> =>
    page.evaluate(`window.amplify(...${JSON.stringify([name, input ?? null])})`);
  return { page, complaints, run };
}

/** Calls a function that goes to another page. */
const leave = async (page: Page, address: string, name: string, input?: object): Promise<void> => {
  await page.evaluate(`void window.amplify(...${JSON.stringify([name, input])})`);
  await page.waitForURL(address);
};
const arrive = (page: Page) => page.waitForFunction("document.title === 'signed in'");

interface Session {
  readonly tokens?: {
    readonly accessToken: { readonly payload: Readonly<Record<string, unknown>> };
  };
}

describe('signInWithRedirect of aws-amplify', () => {
  it('signs in by password, refreshes, and signs out of the app and of managed login', async () => {
    const { page, complaints, run } = await openApp();
    await leave(page, `${proxy.url}/login?*`, 'signInWithRedirect');
    await page.getByLabel('Username').fill('jane');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await arrive(page);
    expect(await run('getCurrentUser')).toMatchObject({ username: 'jane' });
    expect(await run('fetchUserAttributes')).toMatchObject({ email: 'jane@example.com' });

    const idOf = async (forceRefresh: boolean) =>
      (await run<Session>('fetchAuthSession', { forceRefresh })).tokens?.accessToken.payload.jti;
    const first = await idOf(false);
    expect(await idOf(true)).not.toBe(first);

    await leave(page, `${site.url}/goodbye`, 'signOut');
    await expect(run('getCurrentUser')).rejects.toThrow('UserUnAuthenticatedException');
    expect(complaints).toEqual([]);
    await leave(page, `${proxy.url}/login?*`, 'signInWithRedirect');
    expect(await page.locator('h1').innerText()).toBe('Sign in');
    await page.context().close();
  });

  it('signs in through an upstream provider, with cookies bound to the host', async () => {
    upstream.user = { sub: 'u-1', email: 'ada@example.com' };
    const { page, complaints, run } = await openApp();
    const provider = { custom: 'Acme' };
    await leave(page, `${site.url}/*`, 'signInWithRedirect', { provider });
    await arrive(page);
    expect(await run('getCurrentUser')).toMatchObject({ username: 'Acme_u-1' });
    const cookies = await page.context().cookies(proxy.url);
    expect(cookies.map(({ name }) => name)).toContain('__Host-cognito-Test00001');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
