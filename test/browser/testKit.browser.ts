/** A browser with the cookies of the built test kit is signed in. */
import { afterAll, beforeAll, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import type * as Kit from '../../src/testing/index.js';
import { openBrowser } from '../support/browser/browser.js';

let identity: Kit.Identity;
let browser: Browser;
beforeAll(async () => {
  const built = new URL('../../dist/testing.js', import.meta.url).href;
  const { startIdentity } = (await import(built)) as typeof Kit;
  identity = await startIdentity({ hostname: 'localhost' });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await identity.stop();
});

it('signs a browser in with the cookies of signIn, until the reset', async () => {
  const user = await identity.user({ username: 'ada' });
  const { cookies } = await identity.signIn(user);
  const context = await browser.newContext();
  await context.addCookies([...cookies]);
  const page = await context.newPage();
  await page.goto(`${identity.url}/account?lang=en`);
  await page.getByText('ada@example.com').first().waitFor();

  await identity.reset();
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await context.close();
}, 60_000);
