/**
 * Cookie mode over plain http in a real browser: what works on one machine, and which error
 * explains what does not.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { password, seedUser } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { openBrowser, openFirefox } from '../support/browser/browser.js';

let gateway: GatewayUnderTest;
let site: Server;
let sitePort: string;
const browsers = {} as Record<'Chromium' | 'Firefox', Browser>;

beforeAll(async () => {
  site = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>A page</title><link rel="icon" href="data:,">'),
  );
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  sitePort = String((site.address() as AddressInfo).port);
  const allowedOrigins = ['localhost', '127.0.0.1'].map((name) => `http://${name}:${sitePort}`);
  gateway = await startGateway({
    guards: { browsers: { allowedOrigins }, refreshCookie: { days: 30 } },
    pool: { users: [seedUser('ada')] },
  });
  browsers.Chromium = await openBrowser();
  browsers.Firefox = await openFirefox();
}, 60_000);
afterAll(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  await gateway.close();
  site.closeAllConnections();
  site.close();
});

/**
 * Signs in, then refreshes with the cookie. Returns the answer to the refresh and the names of the
 * browser's cookies.
 */
async function signInAndRefresh(
  browser: Browser,
  page: string,
  name: string,
): Promise<{
  refreshed: { __typename: string; violations?: { message: string }[] };
  kept: string[];
}> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`http://${page}:${sitePort}/`);
  const url = `http://${name}:${new URL(gateway.url).port}/graphql`;
  const ask = (query: string): Promise<unknown> => {
    const init = {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    };
    return tab.evaluate(
      `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then((answer) => answer.json())`,
    );
  };
  await ask(
    `mutation { authenticate(input: { username: "ada", password: "${password}" }) { __typename } }`,
  );
  const { data } = (await ask(
    'mutation { refreshTokens(input: {}) { __typename ... on InvalidInputError { violations { message } } } }',
  )) as { data: { refreshTokens: { __typename: string } } };
  const kept = (await context.cookies(url)).map((cookie) => cookie.name);
  await context.close();
  return { refreshed: data.refreshTokens, kept };
}

describe.each(['Chromium', 'Firefox'] as const)('cookie mode over http in %s', (browser) => {
  it.each(['localhost', '127.0.0.1'])('works between two ports of %s', async (name) => {
    expect(await signInAndRefresh(browsers[browser], name, name)).toEqual({
      refreshed: { __typename: 'AuthenticationTokens' },
      kept: ['__Host-refresh-token'],
    });
  });

  it.each([
    ['localhost', '127.0.0.1'],
    ['127.0.0.1', 'localhost'],
  ])('names the cause if the page is on %s and the gateway on %s', async (page, name) => {
    const { refreshed, kept } = await signInAndRefresh(browsers[browser], page, name);
    expect(kept).toEqual([]);
    expect(refreshed.violations?.[0]?.message).toContain(
      `the page is on ${page} and the gateway on ${name}`,
    );
  });
});
