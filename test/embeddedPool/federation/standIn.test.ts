import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';

import {
  acme,
  addProvider,
  startFederatedPool,
  visitProvider,
} from '../../support/pool/federation.js';
import { authorizePath, exchange } from '../../support/pool/oauth.js';
import { OidcStandIn } from '../../support/pool/standIns/oidcStandIn.js';
import { PageBrowser } from '../../support/pool/pages.js';
import type { TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
let provider: OidcStandIn;
beforeAll(async () => {
  provider = await new OidcStandIn().start();
  test = await startFederatedPool(['Google', 'SignInWithApple', 'Acme']);
  await addProvider(test, acme(provider));
  await addProvider(test, {
    ProviderName: 'Google',
    ProviderType: 'Google',
    ProviderDetails: { client_id: 'one', client_secret: 'two', authorize_scopes: 'openid' },
    AttributeMapping: { username: 'sub', email: 'email', email_verified: 'email_verified' },
  });
  await addProvider(test, {
    ProviderName: 'SignInWithApple',
    ProviderType: 'SignInWithApple',
    ProviderDetails: { client_id: 'one', team_id: 'two', key_id: 'three', private_key: 'four' },
  });
});
afterAll(async () => {
  await test.stop();
  await provider.stop();
  expect(test.faults).toEqual([]);
});
const google = authorizePath({ identity_provider: 'Google' });

describe('the stand-in for social providers', () => {
  it('says that it is not the real provider, and signs in the user whose name is typed', async () => {
    const browser = new PageBrowser(test);
    const { title, html } = await browser.open(google);
    expect(title).toBe('Stand-in for Google');
    expect(html).toContain('This is not Google.');
    const { location } = await browser.submit({
      sub: '123',
      email: 'ada@gmail.example',
      email_verified: 'true',
    });
    const { body } = await exchange(test, location?.searchParams.get('code') ?? null);
    expect(decodeJwt(String(body.id_token))).toMatchObject({
      'cognito:username': 'Google_123',
      email: 'ada@gmail.example',
      email_verified: true,
      identities: [{ userId: '123', providerName: 'Google', providerType: 'Google' }],
    });
  });

  it('reports to the app that the user cancelled', async () => {
    const browser = new PageBrowser(test);
    await browser.open(authorizePath({ identity_provider: 'SignInWithApple' }));
    const { location } = await browser.submit({ _cancel: 'yes' });
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({
      error: 'access_denied',
      error_description: 'The user denied the request',
      state: 'state-1',
    });
  });

  it('MUST accept a form once, only from the browser that was sent to the page, and only from that page', async () => {
    const browser = new PageBrowser(test);
    await browser.open(google);
    const { action, hidden } = browser.form();
    const send = (from: PageBrowser, site = 'same-origin') =>
      from.open(action, {
        method: 'POST',
        body: new URLSearchParams({ ...hidden, sub: '123' }),
        headers: { origin: test.url, 'sec-fetch-site': site },
      });
    const other = new PageBrowser(test);
    await other.open(google);
    expect(await send(other)).toMatchObject({ status: 400, title: 'Something went wrong' });
    expect(await send(browser, 'cross-site')).toMatchObject({ status: 403 });
    expect((await send(browser)).location?.searchParams.get('code')).toBeTruthy();
    expect(await send(browser)).toMatchObject({ status: 400, title: 'Something went wrong' });
  });

  it('MUST NOT stand in for a provider that can be reached', async () => {
    const { browser, away } = await visitProvider(test);
    const state = away.searchParams.get('state') ?? '';
    const shown = await browser.open(`/standin?state=${state}`);
    expect(shown).toMatchObject({ status: 400, title: 'Something went wrong' });
    await browser.open(google);
    const { action } = browser.form();
    const answer = `/oauth2/idpresponse${action.slice('/standin'.length)}&code=1`;
    expect(await browser.open(answer)).toMatchObject({ status: 400, location: undefined });
  });
});
