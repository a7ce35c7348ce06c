// Shows that a stranger's page in a real browser cannot affect a developer's machine, under its own
// host name or under one that resolves to that machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startGateway, type GatewayUnderTest } from '../support/gateway.js';
import { password, seedUser } from '../support/ask.js';
import { openBrowser } from '../support/browser/browser.js';

let gateway: GatewayUnderTest;
let door: string;
let site: Server;
let browser: Browser;

beforeAll(async () => {
  gateway = await startGateway({ graphiql: true, pool: { users: [seedUser('ada')] } });
  door = (await gateway.pool.listen({ port: 0 })).url;
  site = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>A page</title><link rel="icon" href="data:,">'),
  );
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  browser = await openBrowser(['--host-resolver-rules=MAP evil.example 127.0.0.1']);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await gateway.close();
  site.closeAllConnections();
  site.close();
});

const port = (url: string): string => new URL(url).port;
const pageAt = async (url: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
};
const sitePort = (): string => String((site.address() as AddressInfo).port);

/** The status that the page received, or `not readable`. */
const ask = (page: Page, url: string, init: object = {}): Promise<string> =>
  page.evaluate(
    `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then(({ status }) => String(status), () => 'not readable')`,
  );

const signIn = (): object => ({
  method: 'POST',
  headers: {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
  },
  body: JSON.stringify({
    ClientId: gateway.demo.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada', PASSWORD: password },
  }),
});
const query = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ userPool { __typename } }"}',
};

describe('a page in a browser (referee: Chromium)', () => {
  it('MUST NOT read anything from another site', async () => {
    const page = await pageAt(`http://evil.example:${sitePort()}/`);
    const read = await Promise.all([
      ask(page, `${door}/`, signIn()),
      ask(page, `${door}/outbox.json`),
      ask(page, `${door}/health`),
      ask(page, `${gateway.url}/graphql`, query),
      ask(page, `${gateway.url}/outbox.json`),
      ask(page, `${gateway.url}/graphql?query=%7B__typename%7D`),
      ask(page, `${gateway.url}/health/live`),
    ]);
    await page.close();
    expect(new Set(read)).toEqual(new Set(['not readable']));
  });

  it('MUST NOT read anything under a name that resolves to this machine (DNS rebinding)', async () => {
    for (const url of [door, gateway.url]) {
      const own = `http://evil.example:${port(url)}`;
      const page = await pageAt(`${own}/`);
      const read = await Promise.all([
        ask(page, `${own}/`, signIn()),
        ask(page, `${own}/graphql`, query),
        ask(page, `${own}/graphiql`),
        ask(page, `${own}/outbox.json`),
        ask(page, `${own}/health/live`),
        ask(page, `${own}/health`),
      ]);
      await page.close();
      // The policy of the page with the gateway's refusal stops it from sending requests at all.
      expect(read.filter((found) => found !== (url === door ? '421' : 'not readable'))).toEqual([]);
    }
  });

  it('can sign in at the pool from http://localhost, as Amplify does, but cannot read the outbox', async () => {
    const page = await pageAt(`http://localhost:${sitePort()}/`);
    const read = await Promise.all([
      ask(page, `${door}/`, signIn()),
      ask(page, `${door}/health`),
      ask(page, `${door}/outbox.json`),
    ]);
    await page.close();
    expect(read).toEqual(['200', '200', 'not readable']);
  });
});
