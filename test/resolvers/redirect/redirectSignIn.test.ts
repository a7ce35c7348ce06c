/** Sign-ins by redirect, against a strict OAuth server. */
import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { freePort } from '../../support/processes.js';
import {
  callback,
  clientId,
  clientSecret,
  openRedirectWorld,
  signedOut,
} from './support/redirectWorld.js';
import type { Answer, Browser, RedirectWorld } from './support/redirectWorld.js';

let world: RedirectWorld;
let time = 0;
beforeAll(async () => {
  world = await openRedirectWorld({ now: () => new Date(Date.now() + time) });
});
beforeEach(() => {
  world.server.reset();
  time = 0;
});
afterAll(async () => {
  await world.close();
});

interface Begun {
  readonly browser: Browser;
  readonly url: string;
  readonly flow: string;
  readonly query: Readonly<Record<string, string>>;
}

async function begin(input: object = {}): Promise<Begun> {
  const browser = world.browser();
  const { __typename, url, flow } = await browser.start(input);
  expect(__typename).toBe('RedirectSignIn');
  return { browser, url, flow, query: Object.fromEntries(new URL(url).searchParams) };
}

/** Starts, signs in there, and completes with these changes. */
async function signIn(changes: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const browser = world.browser();
  const { url, flow } = await browser.start();
  const back = await world.server.authorize(url);
  return browser.complete({ ...back, flow, ...changes });
}

describe('startRedirectSignIn', () => {
  it('sends the browser to the domain, with state, nonce and a challenge of its own', async () => {
    const { query } = await begin();
    const { query: another } = await begin();
    expect(query).toEqual({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: callback,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(query[name]).not.toBe(another[name]);
  });

  it('passes on the provider, scopes, a hint, the prompt and the language', async () => {
    const { query } = await begin({
      identityProvider: 'Google',
      scopes: ['openid', 'email'],
      loginHint: 'ada@example.com',
      prompt: 'SELECT_ACCOUNT',
      language: 'pt-BR',
    });
    expect(query).toMatchObject({
      identity_provider: 'Google',
      scope: 'openid email',
      login_hint: 'ada@example.com',
      prompt: 'select_account',
      lang: 'pt-BR',
    });
    const { query: byIdentifier } = await begin({ identityProviderIdentifier: 'example.com' });
    expect(byIdentifier).toMatchObject({ idp_identifier: 'example.com' });
  });

  it.each([
    ['redirectUri', { redirectUri: 'https://app.example.com/other' }],
    ['scopes', { scopes: ['email'] }],
    ['scopes.0', { scopes: ['openid email'] }],
    [
      'identityProviderIdentifier',
      { identityProvider: 'Google', identityProviderIdentifier: 'example.com' },
    ],
    ['language', { language: 'de&lang=en' }],
    ['loginHint', { loginHint: 'ada lovelace\n' }],
    ['identityProvider', { identityProvider: 'x'.repeat(33) }],
  ])('answers InvalidInputError for a wrong %s', async (path, input) => {
    const answer = await world.browser().start(input);
    expect(answer).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path }],
    });
  });
});

describe('completeRedirectSignIn', () => {
  it('returns the tokens, and proves who began', async () => {
    const answer = await signIn();
    expect(answer).toEqual({
      __typename: 'AuthenticationTokens',
      accessToken: expect.any(String),
      idToken: expect.any(String),
      refreshToken: expect.any(String),
      tokenType: 'Bearer',
      expiresInSeconds: 3600,
    });
    expect(world.server.requests).toEqual([
      {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        fields: {
          grant_type: 'authorization_code',
          client_id: clientId,
          code: expect.any(String),
          redirect_uri: callback,
          code_verifier: expect.stringMatching(/^[\w-]{43}$/),
        },
      },
    ]);
  });

  it('makes a challenge that is the digest of the verifier', async () => {
    const { browser, flow, query } = await begin();
    await browser.complete({ code: 'any', state: query.state, flow });
    const { code_verifier: verifier = '' } = world.server.requests[0]!.fields;
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(query.code_challenge);
  });

  it('accepts the authorized party and the digest of an ID token if they are right or absent', async () => {
    for (const idClaims of [{ azp: clientId }, { at_hash: undefined }]) {
      world.server.idClaims = idClaims;
      expect(await signIn()).toMatchObject({ __typename: 'AuthenticationTokens' });
    }
  });

  it('accepts the issuer of the pool in the answer', async () => {
    expect(await signIn({ issuer: world.server.issuer })).toMatchObject({
      __typename: 'AuthenticationTokens',
    });
  });

  it.each([
    ['access_denied', '', 'ACCESS_DENIED', 'FORBIDDEN'],
    ['login_required', '', 'LOGIN_REQUIRED', 'UNSUPPORTED'],
    ['interaction_required', '', 'LOGIN_REQUIRED', 'UNSUPPORTED'],
    ['server_error', 'Error in SAML response', 'PROVIDER_ERROR', 'UNAVAILABLE'],
    ['invalid_scope', '', 'PROVIDER_ERROR', 'UNAVAILABLE'],
    ['__proto__', '', 'PROVIDER_ERROR', 'UNAVAILABLE'],
  ])(
    'answers %s of the provider with its reason',
    async (error, errorDescription, reason, category) => {
      const { browser, flow, query } = await begin();
      const answer = await browser.complete({ state: query.state, flow, error, errorDescription });
      expect(answer).toMatchObject({
        __typename: 'RedirectSignInError',
        reason,
        category,
        retryable: false,
      });
      expect(answer.message).toBe('The sign-in did not succeed. Start again.');
      expect(world.server.requests).toEqual([]);
    },
  );

  it('returns the text of a trigger that refuses', async () => {
    const { browser, flow, query } = await begin();
    const answer = await browser.complete({
      state: query.state,
      flow,
      error: 'invalid_request',
      errorDescription: 'PreSignUp failed with error Not from this country. ',
    });
    expect(answer).toMatchObject({
      reason: 'TRIGGER_REFUSED',
      category: 'UNSUPPORTED',
      message: 'Not from this country. ',
    });
  });

  it.each([
    ['has the error of a provider', 'access_denied', 'PreSignUp failed with error Call us.'],
    ['names no trigger', 'invalid_request', 'Security failed with error Call us.'],
    ['is no sentence of Cognito', 'invalid_request', 'Call us.'],
  ])('MUST NOT return a text that %s', async (_what, error, errorDescription) => {
    const { browser, flow, query } = await begin();
    const answer = await browser.complete({ state: query.state, flow, error, errorDescription });
    expect(answer.reason).not.toBe('TRIGGER_REFUSED');
    expect(answer.message).toBe('The sign-in did not succeed. Start again.');
  });

  it('MUST cut the text of a trigger, which a provider can imitate', async () => {
    const { browser, flow, query } = await begin();
    const errorDescription = `PreSignUp failed with error ${'x'.repeat(2000)}`;
    const input = { state: query.state, flow, error: 'invalid_request', errorDescription };
    expect(await browser.complete(input)).toMatchObject({
      reason: 'TRIGGER_REFUSED',
      message: 'x'.repeat(300),
    });
  });

  it('returns the text of a trigger that refuses at the token endpoint', async () => {
    world.server.instead = (response) =>
      response.writeHead(400).end(
        JSON.stringify({
          error: 'invalid_grant',
          error_description: 'PreTokenGeneration failed with error not today',
        }),
      );
    expect(await signIn()).toMatchObject({ reason: 'TRIGGER_REFUSED', message: 'not today' });
  });

  it('accepts an answer for ten minutes, and says that it is late for an hour', async () => {
    const { browser, flow, query } = await begin();
    const answer = { state: query.state, flow, error: 'access_denied' };
    time = 11 * 60_000;
    expect(await browser.complete(answer)).toMatchObject({
      reason: 'EXPIRED',
      category: 'INCORRECT',
    });
    time = 61 * 60_000;
    expect(await browser.complete(answer)).toMatchObject({
      reason: 'STATE_MISMATCH',
      category: 'INCORRECT',
    });
    time = 9 * 60_000;
    expect(await browser.complete(answer)).toMatchObject({ reason: 'ACCESS_DENIED' });
  });

  it.each([
    ['neither a code nor an error', { state: 'state' }],
    ['both', { state: 'state', code: 'code', error: 'access_denied' }],
    ['a state with a space', { state: 'a b', code: 'code' }],
    ['a code with a space', { state: 'state', code: 'a b' }],
    ['a code that is too long', { state: 'state', code: 'c'.repeat(2049) }],
    ['an empty issuer', { state: 'state', code: 'code', issuer: '' }],
  ])('answers InvalidInputError for %s', async (_what, input) => {
    expect(await world.browser().complete(input)).toMatchObject({
      __typename: 'InvalidInputError',
    });
  });

  it('can be repeated with the same answer if the domain was not reached', async () => {
    const { browser, flow, query } = await begin();
    const away = await openRedirectWorld(
      { domain: `http://127.0.0.1:${String(await freePort())}` },
      world.server,
    );
    const answer = { state: query.state, code: 'code', flow };
    const refused = async (): Promise<Answer> => away.browser().complete(answer);
    // Both gateways seal with the client secret.
    expect(await refused()).toMatchObject({
      __typename: 'ServiceUnavailableError',
      cause: 'NETWORK',
      retryable: true,
    });
    expect(await refused()).toMatchObject({ __typename: 'ServiceUnavailableError' });
    await away.close();
    expect(await browser.complete(answer)).toMatchObject({ reason: 'CODE_USED' });
  });

  it.each([
    ['a page of a proxy', 502, '<html>', 'OutcomeUnknownError'],
    ['a page of a firewall', 403, '<html>', 'OutcomeUnknownError'],
    ['a failure', 500, '{"error":"server_error"}', 'OutcomeUnknownError'],
    ['an answer without tokens', 200, '{}', 'OutcomeUnknownError'],
    ['a list', 200, '[]', 'OutcomeUnknownError'],
    ['too many requests', 429, '', 'TooManyRequestsError'],
    ['a wrong client secret', 401, '{"error":"invalid_client"}', 'ServiceUnavailableError'],
    ['a grant that is off', 400, '{"error":"unauthorized_client"}', 'ServiceUnavailableError'],
    ['a code that it does not accept', 400, '{"error":"invalid_grant"}', 'RedirectSignInError'],
  ])('answers %s of the token endpoint as data', async (_what, status, text, member) => {
    world.server.instead = (response) => response.writeHead(status).end(text);
    expect(await signIn()).toMatchObject({ __typename: member });
  });

  it('answers OutcomeUnknownError if the connection breaks after the code was sent', async () => {
    world.server.instead = (response) => response.destroy();
    expect(await signIn()).toMatchObject({ __typename: 'OutcomeUnknownError', retryable: false });
  });

  it('MUST NOT send a code again whose answer was lost', async () => {
    world.server.instead = (response) => response.writeHead(502).end('<html>');
    const { browser, flow, query } = await begin();
    const answer = { state: query.state, code: 'lost', flow };
    expect(await browser.complete(answer)).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(await browser.complete(answer)).toMatchObject({ reason: 'CODE_USED' });
    expect(world.server.requests).toHaveLength(1);
  });

  it('answers OutcomeUnknownError if the keys of the pool cannot be read after the exchange', async () => {
    const { browser, flow, url } = await begin();
    const blind = await openRedirectWorld(
      { fetchJwks: () => Promise.reject(new Error('no answer')) },
      world.server,
    );
    const back = await world.server.authorize(url);
    const answer = { ...back, flow };
    expect(await blind.browser().complete(answer)).toMatchObject({
      __typename: 'OutcomeUnknownError',
    });
    await blind.close();
    expect(await browser.complete(answer)).toMatchObject({ reason: 'CODE_USED' });
  });

  it('does not follow a redirect of the token endpoint', async () => {
    world.server.instead = (response) =>
      response.writeHead(307, { location: 'https://evil.example/' }).end();
    expect(await signIn()).toMatchObject({ __typename: 'OutcomeUnknownError' });
  });
});

describe('redirectSignOut', () => {
  it('returns the page that signs out and comes back', async () => {
    const { answer } = await world.browser().mutate('redirectSignOut', { signOutUri: signedOut });
    const url = new URL(answer.url as string);
    expect(url.origin + url.pathname).toBe(`${world.server.url}/logout`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: clientId,
      logout_uri: signedOut,
    });
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(signedOut);
  });

  it('answers InvalidInputError for another address', async () => {
    const { answer } = await world
      .browser()
      .mutate('redirectSignOut', { signOutUri: 'https://evil.example/' });
    expect(answer).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'signOutUri' }],
    });
  });
});

describe('without a domain', () => {
  it.each([
    ['startRedirectSignIn', { redirectUri: callback }],
    ['completeRedirectSignIn', { code: 'code', state: 'state' }],
    ['redirectSignOut', { signOutUri: signedOut }],
  ])('%s answers FeatureNotAvailableError', async (field, input) => {
    const plain = await openRedirectWorld({ domain: undefined }, world.server);
    const { answer } = await plain.browser().mutate(field, input);
    expect(answer).toMatchObject({ __typename: 'FeatureNotAvailableError' });
    expect(answer.message).toContain('COGNITO_DOMAIN');
    await plain.close();
  });
});

describe('the domain', () => {
  const addressOf = async (domain: string): Promise<string> => {
    const own = await openRedirectWorld({ domain }, world.server);
    const { url } = await own.browser().start();
    await own.close();
    return new URL(url as string).origin + new URL(url as string).pathname;
  };

  it.each([
    ['example', 'https://example.auth.eu-west-1.amazoncognito.com/oauth2/authorize'],
    ['auth.example.com', 'https://auth.example.com/oauth2/authorize'],
    ['https://auth.example.com/', 'https://auth.example.com/oauth2/authorize'],
    ['http://localhost:9229/pool', 'http://localhost:9229/pool/oauth2/authorize'],
  ])('%s is %s', async (domain, address) => {
    expect(await addressOf(domain)).toBe(address);
  });

  it.each(['http://auth.example.com', 'auth.example.com/path?query', 'https://u:p@host', ''])(
    '%j is refused at the start',
    async (domain) => {
      await expect(openRedirectWorld({ domain }, world.server)).rejects.toThrow(TypeError);
    },
  );
});
