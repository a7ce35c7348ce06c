import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DeleteWebAuthnCredentialCommand,
  GetUserCommand,
  ListWebAuthnCredentialsCommand,
  SetUserPoolMfaConfigCommand,
  type RespondToAuthChallengeCommandOutput,
  type UserVerificationType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Browser, Page } from 'playwright-core';
import { accessTokenOf } from '../support/pool/actions.js';
import { clientId, jane, startPool, userPoolId, type TestPool } from '../support/pool/startPool.js';
import { openBrowser, watchPage, type WatchedPage } from '../support/browser/browser.js';
import { servePasskeyPage } from './support/passkeyPage.js';
import { AuthenticatorSlot } from '../support/browser/virtualAuthenticator.js';

let test: TestPool;
let site: Awaited<ReturnType<typeof servePasskeyPage>>;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let slot: AuthenticatorSlot;
let AccessToken: string;

const configure = (UserVerification: UserVerificationType) =>
  test.sdk.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId: userPoolId,
      WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification },
    }),
  );

beforeAll(async () => {
  test = await startPool({
    users: [jane],
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } },
  });
  await configure('required');
  site = await servePasskeyPage();
  browser = await openBrowser();
  watched = await watchPage(browser);
  page = watched.page;
  await page.goto(site.url);
  slot = await AuthenticatorSlot.of(page);
}, 60_000);

// A new authenticator for each test, and a user without passkeys.
beforeEach(async () => {
  AccessToken = await accessTokenOf(test, 'jane');
  const { Credentials = [] } = await test.sdk.send(
    new ListWebAuthnCredentialsCommand({ AccessToken }),
  );
  await Promise.all(
    Credentials.map(({ CredentialId }) =>
      test.sdk.send(new DeleteWebAuthnCredentialCommand({ AccessToken, CredentialId })),
    ),
  );
  await slot.plugIn({ hasUserVerification: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  expect(test.faults).toEqual([]);
  await test?.stop();
});

const call = <T>(name: string, ...given: unknown[]): Promise<T> =>
  page.evaluate(`window.${name}(...${JSON.stringify(given)})`);
const register = () => call<string>('register', test.url, AccessToken);
const signIn = (tamper?: string) =>
  call<RespondToAuthChallengeCommandOutput>('signIn', test.url, clientId, 'jane', tamper);

describe('passkeys in Chromium (referee: its WebAuthn client and virtual authenticator)', () => {
  it("registers a passkey and signs in with it through the pool's HTTP endpoint", async () => {
    const id = await register();
    const { Credentials } = await test.sdk.send(
      new ListWebAuthnCredentialsCommand({ AccessToken }),
    );
    expect(Credentials).toMatchObject([
      {
        CredentialId: id,
        RelyingPartyId: 'localhost',
        AuthenticatorAttachment: 'platform',
        AuthenticatorTransports: ['internal'],
      },
    ]);
    const { AuthenticationResult } = await signIn();
    expect(
      (await test.sdk.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken })))
        .Username,
    ).toBe('jane');
  });

  it('makes a discoverable credential for the user and counts its signatures', async () => {
    await register();
    await signIn();
    await signIn();
    const credentials = await slot.credentials();
    expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);
    expect(credentials[0]!.signCount).toBeGreaterThan(1);
    const { UserAttributes = [] } = await test.sdk.send(new GetUserCommand({ AccessToken }));
    expect(Buffer.from(credentials[0]!.userHandle ?? '', 'base64').toString()).toBe(
      UserAttributes.find(({ Name }) => Name === 'sub')?.Value,
    );
  });

  it.each(['signature', 'authenticatorData', 'clientDataJSON'])(
    'MUST refuse an assertion with one bit changed in its %s',
    async (member) => {
      await register();
      await expect(signIn(member)).rejects.toThrow('Incorrect username or password.');
      expect((await signIn()).AuthenticationResult).toBeDefined();
    },
  );

  it('refuses a copied passkey whose signature count is too low', async () => {
    await register();
    const copies = await slot.credentials();
    await signIn();
    await slot.restore(copies);
    await expect(signIn()).rejects.toThrow('Incorrect username or password.');
  });

  it('creates no second passkey on one authenticator, because the options exclude the first', async () => {
    await register();
    await expect(register()).rejects.toThrow('InvalidStateError');
  });

  it('accepts an authenticator without user verification if verification is only preferred', async () => {
    await slot.plugIn({ hasUserVerification: false });
    await expect(register()).rejects.toThrow('NotAllowedError');
    await configure('preferred');
    await register();
    expect((await signIn()).AuthenticationResult).toBeDefined();
    await configure('required');
    await expect(signIn()).rejects.toThrow('NotAllowedError');
  });
});

interface Read {
  status: number;
  body: string;
  requestId: string | null;
  errorType: string | null;
}
const read = (path: string, init: object = {}): Promise<Read> =>
  page.evaluate(
    `fetch(${JSON.stringify(test.url + path)}, ${JSON.stringify(init)}).then(async (answer) => ({
    status: answer.status, body: await answer.text(), requestId: answer.headers.get('x-amzn-requestid'), errorType: answer.headers.get('x-amzn-errortype'),
  }))`,
  );

describe("the pool's HTTP endpoint for a page of another origin (referee: Chromium's fetch)", () => {
  it('passes the preflight and exposes request id and error type', async () => {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser',
      'x-amz-user-agent': 'test',
    };
    const answer = await read('/', {
      method: 'POST',
      headers,
      body: '{"AccessToken":"no.access.token"}',
    });
    expect(answer).toMatchObject({ status: 400, errorType: 'NotAuthorizedException:' });
    expect(answer.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('serves key set, discovery document and health', async () => {
    const keys = (
      JSON.parse((await read(`/${userPoolId}/.well-known/jwks.json`)).body) as {
        keys: { alg: string; use: string }[];
      }
    ).keys;
    expect(keys).toMatchObject([
      { alg: 'RS256', use: 'sig' },
      { alg: 'RS256', use: 'sig' },
    ]);
    const issuer = `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`;
    expect(
      JSON.parse((await read(`/${userPoolId}/.well-known/openid-configuration`)).body),
    ).toMatchObject({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` });
    expect(await read('/health')).toMatchObject({ status: 200, body: '{"status":"ok"}\n' });
  });

  it.each(['/outbox', '/outbox.json'])(
    'MUST NOT let it read %s, which holds the codes of every user',
    async (path) => {
      expect((await fetch(test.url + path)).status).toBe(200);
      await expect(read(path)).rejects.toThrow('Failed to fetch');
    },
  );
});
