/** Signing out with the screens after a sign-in at managed login. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { completeRedirect, redirectTo } from '../../../client/src/auth/redirect/index.js';
import type { Auth } from '../../../client/src/auth/types.js';
import { signOut } from '../../../client/src/react/redirect/redirects.js';
import {
  callback,
  openRedirectWorld,
  signedOut,
} from '../../resolvers/redirect/support/redirectWorld.js';
import type { RedirectWorld } from '../../resolvers/redirect/support/redirectWorld.js';
import { FakeBrowser } from '../auth/support/browser.js';
import { comeBack, openPage } from '../auth/support/page.js';

let world: RedirectWorld;
let opened: string[];
const { location } = globalThis;
beforeAll(async () => {
  world = await openRedirectWorld();
});
beforeEach(() => {
  opened = [];
  const page = { href: callback, assign: (url: string) => opened.push(url) };
  globalThis.location = page as unknown as Location;
});
afterEach(() => {
  FakeBrowser.closeAll();
  globalThis.location = location;
});
afterAll(async () => {
  await world.close();
});

async function signedInThere(browser = new FakeBrowser()): Promise<Auth> {
  const { auth } = browser.open({ url: `${world.url}/graphql`, tokens: 'memory' });
  const left = openPage(callback);
  await redirectTo(auth, {}, left);
  await completeRedirect(auth, await comeBack(world.server, left));
  expect(auth.state).toMatchObject({ status: 'signedIn' });
  return auth;
}

/** What `signOut` returns, and what the sign-in screen knows afterwards. */
async function leave(auth: Auth, redirectUri: string): Promise<[string | undefined, boolean]> {
  let stillThere = false;
  const setStillThere = (value: boolean): void => void (stillThere = value);
  const failure = await signOut(auth, { options: { redirectUri }, setStillThere }, false);
  expect(auth.state).toMatchObject({ status: 'signedOut' });
  return [failure?.code, stillThere];
}

describe('a user of a shared computer', () => {
  it('is signed out at managed login too', async () => {
    expect(await leave(await signedInThere(), signedOut)).toEqual([undefined, false]);
    expect(new URL(opened[0] ?? '').pathname).toBe('/logout');
  });

  it('MUST be told if the gateway does not accept the page', async () => {
    const answer = await leave(await signedInThere(), 'https://app.example.com/elsewhere');
    expect(answer).toEqual(['FEATURE_NOT_AVAILABLE', true]);
    expect(opened).toEqual([]);
  });

  it('MUST be told if the gateway is away', async () => {
    const browser = new FakeBrowser();
    const auth = await signedInThere(browser);
    browser.isOffline = true;
    expect(await leave(auth, signedOut)).toEqual(['GATEWAY_UNREACHABLE', true]);
  });
});
