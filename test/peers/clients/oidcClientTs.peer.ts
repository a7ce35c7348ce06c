/** `oidc-client-ts` in Chromium with the embedded pool's managed login pages. */
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { openBrowser, watchPage } from '../../support/browser/browser.js';
import { serveScript } from '../../support/browser/scriptPage.js';
import type { ScriptPage } from '../../support/browser/scriptPage.js';
import { oauthClient } from '../../support/pool/oauth.js';
import { startIssuerPool } from '../../support/pool/ownIssuer.js';
import type { IssuerPool } from '../../support/pool/ownIssuer.js';
import { clientId, password } from '../../support/pool/startPool.js';

const script = `
import { UserManager } from 'oidc-client-ts';

window.manage = async (settings, method, ...given) => {
  const manager = new UserManager(settings);
  const result = await manager[method](...given);
  return result && result.profile ? { ...result } : undefined;
};
`;

let site: ScriptPage;
let pool: IssuerPool;
let browser: Browser;
beforeAll(async () => {
  site = await serveScript(script, fileURLToPath(new URL('..', import.meta.url)));
  pool = await startIssuerPool([
    {
      ClientId: clientId,
      ...oauthClient,
      CallbackURLs: [`${site.url}/callback`],
      LogoutURLs: [`${site.url}/goodbye`],
    },
  ]);
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await pool.stop();
  await site.close();
});

describe('oidc-client-ts in Chromium', () => {
  it('signs in, reads the user, refreshes, revokes and signs out', async () => {
    const { page, complaints } = await watchPage(browser);
    page.setDefaultTimeout(10_000);
    const settings = {
      authority: pool.issuer,
      client_id: clientId,
      redirect_uri: `${site.url}/callback`,
      scope: 'openid email',
      loadUserInfo: true,
    };
    const manage = (method: string, ...given: unknown[]) =>
      page.evaluate<{ access_token: string; profile: Record<string, unknown> } | undefined>(
        `window.manage(...${JSON.stringify([settings, method, ...given])})`,
      );
    /** For a method that goes to another page. */
    const leave = async (address: string, method: string, ...given: unknown[]) => {
      await page.evaluate(`void window.manage(...${JSON.stringify([settings, method, ...given])})`);
      await page.waitForURL(address);
    };
    await page.goto(site.url);
    await leave(`${pool.url}/login?*`, 'signinRedirect');
    await page.getByLabel('Username').fill('jane');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${site.url}/callback?*`);
    const user = await manage('signinCallback');
    expect(user?.profile).toMatchObject({ email: 'jane@example.com', username: 'jane' });
    const renewed = await manage('signinSilent');
    expect(renewed?.access_token).not.toBe(user?.access_token);
    await manage('revokeTokens', ['refresh_token']);
    // AWS's endpoint takes other parameters than OpenID Connect's.
    await leave(`${site.url}/goodbye`, 'signoutRedirect', {
      extraQueryParams: { client_id: clientId, logout_uri: `${site.url}/goodbye` },
    });
    expect(complaints).toEqual([]);
    await page.goto(site.url);
    await leave(`${pool.url}/login?*`, 'signinRedirect');
    expect(await page.locator('h1').innerText()).toBe('Sign in');
    await page.context().close();
  });
});
