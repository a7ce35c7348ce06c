/**
 * aws-amplify in Chromium: choice-based sign-in, automatic sign-in after sign-up, and passkeys on a
 * virtual authenticator.
 */
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser, watchPage } from '../../support/browser/browser.js';
import { serveScript } from '../../support/browser/scriptPage.js';
import type { ScriptPage } from '../../support/browser/scriptPage.js';
import { AuthenticatorSlot } from '../../support/browser/virtualAuthenticator.js';
import { clientId, password, startPool, userPoolId } from '../../support/pool/startPool.js';
import type { TestPool } from '../../support/pool/startPool.js';

const script = `
import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';

window.configure = (Cognito) => Amplify.configure({ Auth: { Cognito } });
window.amplify = (name, input) => auth[name](input);
`;
const jane = {
  username: 'jane',
  password,
  attributes: {
    email: 'jane@example.com',
    email_verified: 'true',
    phone_number: '+15550100001',
    phone_number_verified: 'true',
  },
};

let test: TestPool;
let site: ScriptPage;
let browser: Browser;
let page: Page;
let slot: AuthenticatorSlot;
beforeAll(async () => {
  const Policies = {
    SignInPolicy: {
      AllowedFirstAuthFactors: [
        'PASSWORD' as const,
        'EMAIL_OTP' as const,
        'SMS_OTP' as const,
        'WEB_AUTHN' as const,
      ],
    },
  };
  test = await startPool({
    users: [jane],
    pool: {
      Policies,
      WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'required' },
    },
  });
  site = await serveScript(script, fileURLToPath(new URL('..', import.meta.url)));
  browser = await openBrowser();
  ({ page } = await watchPage(browser));
  await load();
  slot = await AuthenticatorSlot.of(page);
  await slot.plugIn({ hasUserVerification: true });
}, 60_000);
async function load(): Promise<void> {
  await page.goto(site.url);
  await page.evaluate(
    `window.configure(${JSON.stringify({ userPoolId, userPoolClientId: clientId, userPoolEndpoint: test.url })})`,
  );
}
afterAll(async () => {
  await browser.close();
  await site.close();
  await test.stop();
  expect(test.faults).toEqual([]);
});

interface Step {
  readonly isSignedIn?: boolean;
  readonly nextStep: {
    readonly signInStep?: string;
    readonly signUpStep?: string;
    readonly availableChallenges?: readonly string[];
  };
}
const amplify = <T = Step>(name: string, input?: object): Promise<T> =>
  page.evaluate(`window.amplify(${JSON.stringify(name)}, ${JSON.stringify(input)})`);
const signIn = (preferredChallenge?: string, secret?: string) =>
  amplify('signIn', {
    username: 'jane',
    ...(secret ? { password: secret } : {}),
    options: { authFlowType: 'USER_AUTH', ...(preferredChallenge ? { preferredChallenge } : {}) },
  });
const confirm = (challengeResponse: string) => amplify('confirmSignIn', { challengeResponse });
const username = async () => (await amplify<{ username: string }>('getCurrentUser')).username;
const signedIn = { isSignedIn: true, nextStep: { signInStep: 'DONE' } };

describe('aws-amplify, authFlowType USER_AUTH', () => {
  beforeEach(() => amplify('signOut'));

  it.each(['PASSWORD', 'PASSWORD_SRP'])(
    'signs in with %s as preferred challenge',
    async (preferred) => {
      await expect(signIn(preferred, 'Wrong-Passw0rd')).rejects.toThrow(
        'Incorrect username or password.',
      );
      expect(await signIn(preferred, password)).toMatchObject(signedIn);
      expect(await username()).toBe('jane');
    },
  );

  it.each([
    ['EMAIL_OTP', 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE'],
    ['SMS_OTP', 'CONFIRM_SIGN_IN_WITH_SMS_CODE'],
  ])('signs in with %s as preferred challenge', async (preferred, signInStep) => {
    expect(await signIn(preferred)).toMatchObject({ nextStep: { signInStep } });
    expect(await confirm(await test.code('jane'))).toMatchObject(signedIn);
    expect(await username()).toBe('jane');
  });

  it.each(['PASSWORD', 'PASSWORD_SRP'])(
    'offers the choice and continues with %s',
    async (chosen) => {
      const { nextStep } = await signIn();
      expect(nextStep).toMatchObject({
        signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
        availableChallenges: expect.arrayContaining([chosen, 'EMAIL_OTP']),
      });
      expect(await confirm(chosen)).toMatchObject({
        nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_PASSWORD' },
      });
      expect(await confirm(password)).toMatchObject(signedIn);
    },
  );

  it('offers the choice and continues with a code', async () => {
    await signIn();
    expect(await confirm('EMAIL_OTP')).toMatchObject({
      nextStep: { signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE' },
    });
    expect(await confirm(await test.code('jane'))).toMatchObject(signedIn);
  });

  it.each([
    ['nina', password],
    ['olga', undefined],
  ])('signs %s in automatically after the sign-up is confirmed', async (name, secret) => {
    // Amplify keeps its automatic sign-in in the page, so a second one would wait forever.
    await load();
    const options = {
      userAttributes: { email: `${name}@example.com` },
      autoSignIn: { authFlowType: 'USER_AUTH' },
    };
    await amplify('signUp', { username: name, ...(secret ? { password: secret } : {}), options });
    expect(
      await amplify('confirmSignUp', { username: name, confirmationCode: await test.code(name) }),
    ).toMatchObject({ nextStep: { signUpStep: 'COMPLETE_AUTO_SIGN_IN' } });
    expect(await amplify('autoSignIn')).toMatchObject(signedIn);
    expect(await username()).toBe(name);
  });
});

describe('aws-amplify and passkeys', () => {
  it('registers one, lists it, signs in with it by preference and by choice, and removes it', async () => {
    await amplify('signOut');
    await signIn('PASSWORD', password);
    await amplify('associateWebAuthnCredential');
    const list = () =>
      amplify<{ credentials: { credentialId: string; relyingPartyId: string }[] }>(
        'listWebAuthnCredentials',
      );
    const { credentials } = await list();
    expect(credentials).toMatchObject([{ relyingPartyId: 'localhost' }]);

    await amplify('signOut');
    expect(await signIn('WEB_AUTHN')).toMatchObject(signedIn);
    await amplify('signOut');
    expect((await signIn()).nextStep.availableChallenges).toContain('WEB_AUTHN');
    expect(await confirm('WEB_AUTHN')).toMatchObject(signedIn);
    expect(await username()).toBe('jane');

    await amplify('deleteWebAuthnCredential', { credentialId: credentials[0]!.credentialId });
    expect((await list()).credentials).toEqual([]);
  });
});
