import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  authorizePath,
  callback,
  logoutPage,
  oauthClient,
  signInOnPages,
  startOauthPool,
} from '../../support/pool/oauth.js';
import { PageBrowser } from '../../support/pool/pages.js';
import { clientId, jane, startPool, type TestPool } from '../../support/pool/startPool.js';

let test: TestPool;
let browser: PageBrowser;
beforeAll(async () => {
  test = await startOauthPool();
  // With a session, a wrong redirect would be followed at once.
  browser = new PageBrowser(test);
  await signInOnPages(test, {}, browser);
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const registered = new URL(callback);
const host = registered.host;
/** Shapes that parsers, browsers and prefix comparisons have taken for the registered address. */
const redirectUris = [
  '',
  ' ',
  `${callback}/`,
  `${callback}/../evil`,
  `${callback}/..%2fevil`,
  `${callback}%00`,
  `${callback}%0d%0aset-cookie:a=b`,
  `${callback}\r\nset-cookie:a=b`,
  `${callback}\t`,
  ` ${callback}`,
  `${callback} `,
  `${callback}?`,
  `${callback}?a=b`,
  `${callback}#`,
  `${callback}#a`,
  `${callback};a`,
  `${callback}.evil.example`,
  `${callback}@evil.example`,
  callback.toUpperCase(),
  callback.replace('http:', 'https:'),
  callback.replace('http:', 'HTTP:'),
  callback.replace('http:', 'javascript:'),
  callback.replace('http:', ''),
  callback.replace('http://', 'http:/'),
  callback.replace('http://', 'http:\\\\'),
  callback.replace('localhost', '127.0.0.1'),
  callback.replace('localhost', 'localhost.'),
  callback.replace('localhost', 'LOCALHOST'),
  callback.replace('localhost', 'localhost.evil.example'),
  callback.replace('localhost', 'evil.example'),
  callback.replace('localhost', 'jane@localhost'),
  callback.replace('localhost', 'localhost@evil.example'),
  callback.replace('localhost', '[::1]'),
  callback.replace(':3000', ':3001'),
  callback.replace(':3000', ':03000'),
  callback.replace(':3000', ''),
  callback.replace('callback', 'Callback'),
  callback.replace('callback', 'c%61llback'),
  callback.replace('callback', './callback'),
  callback.replace('callback', '/callback'),
  callback.slice(0, -1),
  `http://${host}`,
  `http://evil.example/?${callback}`,
  `http://evil.example/#${callback}`,
  `http://evil.example\\@${host}/callback`,
  `http://${host}\\@evil.example/callback`,
  '//evil.example',
  '/callback',
  'callback',
  'data:text/html,x',
  'javascript:alert(1)',
  'https://evil.example/callback',
  `${callback},https://evil.example`,
  `${callback} https://evil.example`,
  encodeURIComponent(callback),
  logoutPage,
  'null',
];

describe('the authorization endpoint', () => {
  it('sends the browser to a registered address (control)', async () => {
    const { location } = await browser.send(authorizePath());
    expect(location?.href).toContain(`${callback}?code=`);
  });

  it.each(redirectUris)('MUST never send the browser to %j', async (redirect_uri) => {
    for (const path of ['/oauth2/authorize', '/login', '/logout']) {
      for (const more of [{}, { prompt: 'none' }, { response_type: 'nonsense' }]) {
        const { location } = await browser.send(authorizePath({ redirect_uri, ...more }, path));
        expect(location?.origin ?? test.url).toBe(test.url);
        expect(location?.pathname).toBe('/error');
      }
    }
    const { status, location, html } = await browser.open(authorizePath({ redirect_uri }));
    expect([status, location]).toEqual([400, undefined]);
    expect(html).toMatch(/redirect_mismatch|redirect_uri/);
    expect(html).not.toContain('evil');
  });

  it.each(redirectUris)(
    'MUST never send the browser to %j after a sign-out',
    async (logout_uri) => {
      if (logout_uri === logoutPage) return;
      const query = new URLSearchParams({ client_id: clientId, logout_uri }).toString();
      const { location } = await browser.send(`/logout?${query}`);
      expect([location?.origin, location?.pathname]).toEqual([test.url, '/error']);
    },
  );

  it.each<[string, string]>([
    ['no client', authorizePath({ client_id: undefined })],
    ['an unknown client', authorizePath({ client_id: 'nobody' })],
    ['two clients', `${authorizePath()}&client_id=${clientId}`],
    ['no redirect URI', authorizePath({ redirect_uri: undefined })],
    ['two redirect URIs', `${authorizePath()}&redirect_uri=${encodeURIComponent(callback)}`],
  ])('shows a page for %s', async (_name, path) => {
    expect(await browser.open(path)).toMatchObject({ status: 400, title: 'Something went wrong' });
  });

  // AWS guide, "Authorize endpoint", negative responses; `invalid_scope` as observed at AWS.
  it.each<[string, Record<string, string | undefined>, Record<string, string>]>([
    ['no response type', { response_type: undefined }, { error: 'invalid_request' }],
    ['an unknown response type', { response_type: 'id_token' }, { error: 'invalid_request' }],
    [
      'a challenge without its method',
      { code_challenge_method: undefined },
      { error: 'invalid_request' },
    ],
    ['a method without a challenge', { code_challenge: undefined }, { error: 'invalid_request' }],
    ['the method plain', { code_challenge_method: 'plain' }, { error: 'invalid_request' }],
    ['a short challenge', { code_challenge: 'abc' }, { error: 'invalid_request' }],
    ['prompt none and login', { prompt: 'none login' }, { error: 'invalid_request' }],
    [
      'a scope that the client does not have',
      { scope: 'openid offline_access' },
      { error: 'invalid_request', error_description: 'invalid_scope' },
    ],
    [
      'email without openid',
      { scope: 'email' },
      { error: 'invalid_request', error_description: 'invalid_scope' },
    ],
    [
      'a provider',
      { identity_provider: 'Google' },
      {
        error: 'invalid_request',
        error_description: 'Login option is not available. Please try another one',
      },
    ],
  ])('tells the app about %s', async (_name, parameters, expected) => {
    const { location } = await browser.send(authorizePath(parameters));
    expect(location?.href.split('?')[0]).toBe(callback);
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({
      ...expected,
      state: 'state-1',
    });
  });

  it('tells the app about a repeated parameter', async () => {
    const { location } = await browser.send(`${authorizePath()}&scope=openid`);
    expect(location?.searchParams.get('error')).toBe('invalid_request');
  });

  it('grants all scopes of the client if none is requested', async () => {
    const { location } = await browser.send(authorizePath({ scope: undefined }));
    expect(location?.searchParams.get('code')).toBeTruthy();
  });

  it('returns the state as it was, whatever it contains', async () => {
    for (const state of ['a b+c%20', '"><script>', 'ä\u0000\r\n', 'x'.repeat(8000)]) {
      const { location } = await browser.send(authorizePath({ state }));
      expect(location?.searchParams.get('state')).toBe(state);
    }
  });

  it('refuses a client that may not use it', async () => {
    const closed = await startOauthPool({ client: { AllowedOAuthFlows: [] } });
    const { location } = await new PageBrowser(closed).send(authorizePath());
    expect(location?.searchParams.get('error')).toBe('unauthorized_client');
    await closed.stop();
    const off = await startOauthPool({ client: { AllowedOAuthFlowsUserPoolClient: false } });
    expect(await new PageBrowser(off).open(authorizePath())).toMatchObject({
      status: 400,
      title: 'Something went wrong',
    });
    await off.stop();
  });

  // Reported of AWS: an app client that was created without SupportedIdentityProviders shows this.
  it('has no login page for a client that names no identity provider, not even COGNITO', async () => {
    const { SupportedIdentityProviders: _none, ...client } = oauthClient;
    const pool = await startPool({ users: [jane], client });
    expect((await new PageBrowser(pool).open(authorizePath())).html).toContain(
      'Login pages unavailable.',
    );
    const { location } = await new PageBrowser(pool).open(
      authorizePath({ identity_provider: 'COGNITO' }),
    );
    expect(location?.searchParams.get('error')).toBe('invalid_request');
    await pool.stop();
  });

  it('names its endpoints in the discovery document of each pool', async () => {
    const answer = await fetch(`${test.url}/us-east-1_Test00001/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({
      issuer: 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Test00001',
      authorization_endpoint: `${test.url}/oauth2/authorize`,
      token_endpoint: `${test.url}/oauth2/token`,
      userinfo_endpoint: `${test.url}/oauth2/userInfo`,
      revocation_endpoint: `${test.url}/oauth2/revoke`,
      end_session_endpoint: `${test.url}/logout`,
    });
  });
});
