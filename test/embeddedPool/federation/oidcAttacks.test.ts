import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UpdateIdentityProviderCommand } from '@aws-sdk/client-cognito-identity-provider';

import {
  acme,
  addProvider,
  comeBack,
  signInThere,
  startFederatedPool,
  visitProvider,
} from '../../support/pool/federation.js';
import { authorizePath, callback } from '../../support/pool/oauth.js';
import { OidcStandIn, type Misdeeds } from '../../support/pool/standIns/oidcStandIn.js';
import { PageBrowser } from '../../support/pool/pages.js';
import { userPoolId as UserPoolId, type TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
let provider: OidcStandIn;
let other: OidcStandIn;
beforeAll(async () => {
  [provider, other] = await Promise.all([new OidcStandIn().start(), new OidcStandIn().start()]);
  test = await startFederatedPool(['Acme', 'Other']);
  await addProvider(test, acme(provider));
  await addProvider(test, { ...acme(other), ProviderName: 'Other', IdpIdentifiers: [] });
});
beforeEach(() => {
  provider.misdeeds = {};
  provider.user = { sub: 'u-1', email: 'ada@example.com' };
  other.user = { sub: 'm-1' };
});
afterAll(async () => {
  await test.stop();
  await Promise.all([provider.stop(), other.stop()]);
  expect(test.faults).toEqual([]);
});

const problemOf = (location: URL | undefined) => {
  expect(location && location.origin + location.pathname).toBe(callback);
  const { state, ...problem } = Object.fromEntries(location?.searchParams ?? []);
  expect(state).toBe('state-1');
  return problem;
};
const invalid = (words: string) => ({
  error: 'invalid_request',
  error_description: expect.stringContaining(words),
});

describe('an OIDC provider', () => {
  it('that does nothing wrong signs users in (control of the tests below)', async () => {
    expect(problemOf(await signInThere(test))).toEqual({ code: expect.any(String) });
  });

  it.each<[string, Misdeeds, string]>([
    ['signs with an unknown key', { signature: 'otherKey' }, 'Acme Error - '],
    ['does not sign', { signature: 'none' }, 'Acme Error - '],
    ['names another issuer', { idToken: { iss: 'https://evil.example' } }, '"iss"'],
    ['answers to another client', { idToken: { aud: 'someone else' } }, '"aud"'],
    ['repeats another nonce', { idToken: { nonce: 'another' } }, '"nonce"'],
    ['repeats no nonce', { idToken: { nonce: undefined } }, '"nonce"'],
    ['answers with an old token', { idToken: { exp: 1_000_000 } }, '"exp"'],
    ['answers without an expiry', { idToken: { exp: undefined } }, '"exp"'],
    ['names another user in userInfo', { userInfo: { sub: 'victim' } }, '"sub"'],
    ['answers with a page', { text: '<html>' }, 'content-type'],
    ['answers with too much', { text: 'x'.repeat(1024 * 1024 + 1) }, 'too large'],
    ['is another one by its answer', { responseIssuer: 'https://evil.example' }, '"iss"'],
    ['does not answer in time', { delay: 6000 }, 'did not answer in time'],
    ['sends no id', { idToken: { sub: '' }, userInfo: { sub: '' } }, '"sub"'],
  ])('MUST be refused if it %s', async (_title, misdeeds, words) => {
    const visit = await visitProvider(test);
    provider.misdeeds = misdeeds;
    // The provider answers again, now with its misdeeds.
    const answer = await fetch(visit.away, { redirect: 'manual' });
    const back = new URL(answer.headers.get('location') ?? '');
    const { location } = await comeBack({ ...visit, back });
    expect(problemOf(location)).toEqual(invalid(words));
  });

  it('that is down is reported to the app, before and after the sign-in there', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => void closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const visit = await visitProvider(test);
    const update = (ProviderDetails: Record<string, string>) =>
      test.sdk.send(
        new UpdateIdentityProviderCommand({ UserPoolId, ProviderName: 'Acme', ProviderDetails }),
      );
    await update(provider.details({ oidc_issuer: `http://127.0.0.1:${port}` }));
    const words = invalid('Acme Error - the provider cannot be reached');
    expect(problemOf((await comeBack(visit)).location)).toEqual(words);
    const path = authorizePath({ identity_provider: 'Acme' });
    expect(problemOf((await new PageBrowser(test).open(path)).location)).toEqual(words);
    await update(provider.details());
    expect(problemOf(await signInThere(test))).toHaveProperty('code');
  });

  // AWS guide, "Managed login and federation error responses".
  it('that refuses is quoted to the app', async () => {
    provider.misdeeds = {
      refusal: { error: 'access_denied', error_description: 'The user cancelled' },
    };
    expect(problemOf(await signInThere(test))).toEqual({
      error: 'access_denied',
      error_description: 'The user cancelled',
    });
    const document = { error: 'invalid_client', error_description: 'No such client' };
    provider.misdeeds = { tokenError: [401, document] };
    expect(problemOf(await signInThere(test))).toEqual({
      error: 'invalid_client',
      error_description: 'Acme Error - 401 invalid_client No such client',
    });
  });
});

describe('the answer of a provider', () => {
  const refused = { status: 400, title: 'Something went wrong', location: undefined };

  it('MUST be accepted once', async () => {
    const visit = await visitProvider(test);
    expect(problemOf((await comeBack(visit)).location)).toHaveProperty('code');
    expect(await comeBack(visit)).toMatchObject(refused);
  });

  it('MUST be accepted once of several at the same time', async () => {
    const visit = await visitProvider(test);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => visit.browser.send(visit.back.pathname + visit.back.search)),
    );
    const codes = answers.filter(({ location }) => location?.searchParams.has('code'));
    expect(codes).toHaveLength(1);
  });

  it('MUST be refused in another browser, and then still works in the right one', async () => {
    const visit = await visitProvider(test);
    expect(await comeBack(visit, new PageBrowser(test))).toMatchObject(refused);
    const { browser: victim } = await visitProvider(test);
    expect(await comeBack(visit, victim)).toMatchObject(refused);
    expect(problemOf((await comeBack(visit)).location)).toHaveProperty('code');
  });

  it('MUST be refused after ten minutes', async () => {
    const visit = await visitProvider(test);
    test.pass(9 * 60_000);
    expect(problemOf((await comeBack(visit)).location)).toHaveProperty('code');
    const late = await visitProvider(test);
    test.pass(10 * 60_000);
    expect(await comeBack(late)).toMatchObject(refused);
  });

  it.each([
    ['no state', (query: URLSearchParams) => query.delete('state')],
    ['an unknown state', (query: URLSearchParams) => query.set('state', 'x'.repeat(43))],
    ['two states', (query: URLSearchParams) => query.append('state', 'x')],
  ])('MUST be refused with %s', async (_title, change) => {
    const visit = await visitProvider(test);
    change(visit.back.searchParams);
    expect(await comeBack(visit)).toMatchObject(refused);
  });

  it('MUST NOT be accepted with the code of another sign-in (PKCE and nonce)', async () => {
    const attacker = await visitProvider(test);
    const victim = await visitProvider(test);
    const stolen = attacker.back.searchParams.get('code') ?? '';
    victim.back.searchParams.set('code', stolen);
    expect(problemOf((await comeBack(victim)).location)).toEqual({
      error: 'invalid_grant',
      error_description: 'Acme Error - 400 invalid_grant wrong code',
    });
  });

  it('MUST NOT be accepted with the code of another provider (mix-up)', async () => {
    const browser = new PageBrowser(test);
    const honest = await visitProvider(test, { identity_provider: 'Acme' }, browser);
    const mixed = await visitProvider(test, { identity_provider: 'Other' }, browser);
    mixed.back.searchParams.set('code', honest.back.searchParams.get('code') ?? '');
    expect(problemOf((await comeBack(mixed)).location)).toMatchObject({ error: 'invalid_grant' });
  });

  it('lets tabs of one browser sign in side by side', async () => {
    const browser = new PageBrowser(test);
    const [first, second] = [
      await visitProvider(test, undefined, browser),
      await visitProvider(test, { identity_provider: 'Other' }, browser),
    ];
    expect(problemOf((await comeBack(second)).location)).toHaveProperty('code');
    expect(problemOf((await comeBack(first)).location)).toHaveProperty('code');
  });
});
