import { afterEach, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminListUserAuthEventsCommand,
  AdminResetUserPasswordCommand,
  AdminSetUserMFAPreferenceCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { TOTP, Secret } from 'otpauth';

import { authorizePath, callback, exchange, startOauthPool } from '../../support/pool/oauth.js';
import { PageBrowser } from '../../support/pool/pages.js';
import {
  jane,
  lambdaArn,
  password,
  userPoolId as UserPoolId,
  type StartOptions,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
let browser: PageBrowser;
async function open(options: StartOptions = {}, parameters = {}): Promise<PageBrowser> {
  test = await startOauthPool(options);
  browser = new PageBrowser(test);
  await browser.open(authorizePath(parameters));
  return browser;
}
afterEach(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
/** The browser is back at the app, with a code that works. */
async function expectSignedIn(): Promise<void> {
  expect(browser.shown?.problem).toBeUndefined();
  expect(browser.shown?.location?.href).toContain(`${callback}?code=`);
  const code = browser.shown?.location?.searchParams.get('code') ?? null;
  expect(await exchange(test, code)).toMatchObject({ status: 200 });
}
const totp = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: test.now().getTime() });
interface Event {
  readonly triggerSource: string;
}
const wrongPassword = { username: 'jane', password: 'Wrong-Passw0rd' };

describe('the sign-in page', () => {
  it("shows a wrong password in AWS's words and keeps the name, for missing users alike", async () => {
    await open();
    const wrong = await browser.submit(wrongPassword);
    expect(wrong).toMatchObject({ status: 400, problem: 'Incorrect username or password.' });
    expect(wrong.html).toContain('value="jane"');
    expect(wrong.html).not.toContain('Wrong-Passw0rd');
    expect(await browser.submit({ ...wrongPassword, username: 'nobody' })).toMatchObject({
      problem: 'Incorrect username or password.',
    });
    await browser.submit({ username: 'jane', password });
    await expectSignedIn();
  });

  it('fills in the login_hint', async () => {
    await open({}, { login_hint: 'jane@example.com' });
    expect(browser.shown?.html).toContain('value="jane@example.com"');
  });

  it('MUST lock a name after wrong passwords, as the API does, with one count for both', async () => {
    await open();
    for (let attempt = 0; attempt < 6; attempt += 1) await browser.submit(wrongPassword);
    expect(await browser.submit({ username: 'jane', password })).toMatchObject({
      problem: 'Password attempts exceeded',
    });
    test.pass(16 * 60_000);
    await browser.submit({ username: 'jane', password });
    await expectSignedIn();
  });

  it('runs the triggers, shows what they refuse, and logs the activity', async () => {
    const calls: string[] = [];
    const noted = (event: Event) => {
      calls.push(event.triggerSource);
      return event;
    };
    let refuses = true;
    await open({
      pool: {
        UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
        LambdaConfig: {
          PreAuthentication: lambdaArn('pre'),
          PostAuthentication: lambdaArn('post'),
          PreTokenGeneration: lambdaArn('token'),
        },
      },
      functions: {
        pre: (event: Event) => {
          if (refuses) throw new Error('closed today');
          return noted(event);
        },
        post: (event: Event) => noted(event),
        token: (event: Event) => noted(event),
      },
    });
    expect((await browser.submit({ username: 'jane', password })).problem).toContain(
      'closed today',
    );
    refuses = false;
    test.pass(1000);
    await browser.submit({ username: 'jane', password });
    await expectSignedIn();
    expect(calls).toEqual([
      'PreAuthentication_Authentication',
      'PostAuthentication_Authentication',
      'TokenGeneration_HostedAuth',
    ]);
    const { AuthEvents } = await test.sdk.send(
      new AdminListUserAuthEventsCommand({ UserPoolId, Username: 'jane' }),
    );
    expect(AuthEvents?.map(({ EventResponse }) => EventResponse)).toEqual(['Pass', 'Fail']);
    expect(AuthEvents?.[0]?.EventContextData?.IpAddress).toContain('127.0.0.1');
  });

  it('keeps to the request rate quotas', async () => {
    await open({ quotas: { UserAuthentication: 1 } });
    await browser.submit(wrongPassword);
    expect(await browser.submit(wrongPassword)).toMatchObject({
      status: 429,
      problem: 'Rate exceeded',
    });
  });

  it('escapes everything that others write', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='a'>&`;
    await open({}, { login_hint: hostile, state: hostile });
    const shown = [
      browser.shown?.html,
      (await browser.submit({ username: hostile, password: hostile })).html,
    ];
    for (const html of shown) {
      expect(html).toContain('&quot;&gt;&lt;script&gt;');
      expect(html).not.toMatch(/<script|<img src=x/);
    }
  });

  it('has a strict policy and no script', async () => {
    await open();
    const { headers, html } = browser.shown ?? { headers: new Headers(), html: '' };
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(html).not.toContain('<script');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.getSetCookie().join()).toMatch(
      /^XSRF-TOKEN=[^;]+; Path=\/; HttpOnly; SameSite=Lax/,
    );
  });
});

describe('a form of another site', () => {
  let form: ReturnType<PageBrowser['form']>;
  const post = (headers: Record<string, string>, change: Record<string, string> = {}) => {
    const { action, hidden } = form;
    const body = new URLSearchParams({ ...hidden, username: 'jane', password, ...change });
    return browser.send(action, { method: 'POST', body, headers });
  };

  it('MUST not sign in, while the same form of the page itself does (control)', async () => {
    await open();
    form = browser.form();
    const own = { origin: test.url, 'sec-fetch-site': 'same-origin' };
    const refused = [
      await post({ ...own, origin: 'http://localhost:3000' }),
      await post({ origin: 'http://localhost:3000' }),
      await post({ ...own, 'sec-fetch-site': 'same-site' }),
      await post({ ...own, 'sec-fetch-site': 'cross-site' }),
      await post({ ...own, origin: 'null' }),
      await post({ ...own, origin: 'https://evil.example' }),
      await post(own, { _csrf: '' }),
      await post(own, { _csrf: 'x' }),
      await post({ ...own, cookie: '' }),
      await post({ ...own, cookie: 'XSRF-TOKEN=' }, { _csrf: '' }),
    ];
    for (const { status, location } of refused)
      expect([status, location]).toEqual([403, undefined]);
    expect((await post(own)).location?.href).toContain('?code=');
  });
});

describe('a new account', () => {
  const account = {
    username: 'ada',
    password,
    'attribute.email': 'ada@example.com',
  };

  it('is created, confirmed by a code, and signed in', async () => {
    await open();
    await browser.open(authorizePath({}, '/signup'));
    expect(browser.shown?.title).toBe('Create an account');
    expect(await browser.submit({ ...account, password: 'short' })).toMatchObject({
      problem: expect.stringContaining('Password did not conform with policy'),
    });
    expect(browser.shown?.html).toContain('value="ada@example.com"');
    expect(await browser.submit(account)).toMatchObject({ title: 'Confirm your account' });
    expect(await browser.submit({ code: '000000' })).toMatchObject({
      problem: 'Invalid verification code provided, please try again.',
    });
    expect((await browser.submit({ action: 'resend' }, 1)).html).toContain('We sent a new code.');
    await browser.submit({ code: await test.code('ada') });
    await expectSignedIn();
  });

  it('MUST be signed in only in the browser that created it', async () => {
    await open();
    await browser.open(authorizePath({}, '/signup'));
    await browser.submit(account);
    const { session } = browser.form().hidden;
    expect(session).toBeTruthy();
    browser = new PageBrowser(test);
    await browser.open(authorizePath());
    expect(await browser.submit({ username: 'ada', password })).toMatchObject({
      title: 'Confirm your account',
      problem: 'User is not confirmed.',
    });
    expect(browser.form().hidden.session).toBe('');
    const shown = await browser.submit({ session: 'guessed', code: await test.code('ada') });
    expect(shown).toMatchObject({ title: 'Sign in', problem: undefined });
    expect(shown.html).toContain('Your account is confirmed.');
  });

  it('cannot be created where only administrators create users', async () => {
    await open({ pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } });
    expect(browser.shown?.html).not.toContain('/signup');
    await browser.open(authorizePath({}, '/signup'));
    expect(await browser.submit(account)).toMatchObject({
      problem: 'SignUp is not permitted for this user pool',
    });
  });

  it('asks for what the pool requires, and signs in at once if a trigger confirms', async () => {
    await open({
      pool: {
        UsernameAttributes: ['email'],
        AliasAttributes: undefined,
        Schema: [{ Name: 'given_name', AttributeDataType: 'String', Required: true }],
        LambdaConfig: { PreSignUp: lambdaArn('confirm') },
      },
      users: [],
      functions: {
        confirm: (event: Event) => ({ ...event, response: { autoConfirmUser: true } }),
      },
    });
    await browser.open(authorizePath({}, '/signup'));
    expect(browser.shown?.html).toContain('Given name');
    await browser.submit({ username: 'ada@example.com', 'attribute.given_name': 'Ada', password });
    await expectSignedIn();
  });
});

describe('a forgotten password', () => {
  it('is replaced with a code, and the user signs in with the new one', async () => {
    await open();
    await browser.open(authorizePath({}, '/forgotPassword'));
    expect(await browser.submit({ username: 'jane' })).toMatchObject({
      title: 'Choose a new password',
    });
    expect(browser.shown?.html).toContain('j***@e***');
    const code = await test.code('jane');
    expect(await browser.submit({ code: '000000', newPassword: 'New-Passw0rd' })).toMatchObject({
      problem: 'Invalid verification code provided, please try again.',
    });
    expect((await browser.submit({ code, newPassword: 'New-Passw0rd' })).title).toBe('Sign in');
    await browser.submit({ username: 'jane', password: 'New-Passw0rd' });
    await expectSignedIn();
  });

  it('MUST not reveal that a user does not exist', async () => {
    await open();
    await browser.open(authorizePath({}, '/forgotPassword'));
    expect(await browser.submit({ username: 'nobody' })).toMatchObject({
      status: 200,
      title: 'Choose a new password',
    });
    expect(await test.pool.outbox({ username: 'nobody' })).toEqual([]);
  });

  it('is asked for after an administrator has reset it', async () => {
    await open({ client: { PreventUserExistenceErrors: 'LEGACY' } });
    await test.sdk.send(new AdminResetUserPasswordCommand({ UserPoolId, Username: 'jane' }));
    expect(await browser.submit({ username: 'jane', password })).toMatchObject({
      title: 'Choose a new password',
    });
    await browser.submit({ code: await test.code('jane'), newPassword: 'New-Passw0rd' });
    await browser.submit({ username: 'jane', password: 'New-Passw0rd' });
    await expectSignedIn();
  });
});

describe('the challenges', () => {
  it('a temporary password is replaced, with the attributes that are missing', async () => {
    await open({
      pool: { Schema: [{ Name: 'given_name', AttributeDataType: 'String', Required: true }] },
      users: [],
    });
    await test.sdk.send(
      new AdminCreateUserCommand({ UserPoolId, Username: 'eve', TemporaryPassword: password }),
    );
    await browser.submit({ username: 'eve', password });
    expect(browser.shown).toMatchObject({ title: 'Choose a new password' });
    expect(
      await browser.submit({ newPassword: 'short', 'attribute.given_name': 'Eve' }),
    ).toMatchObject({
      problem: expect.stringContaining('Password did not conform'),
    });
    await browser.submit({ newPassword: 'New-Passw0rd', 'attribute.given_name': 'Eve' });
    await expectSignedIn();
  });

  it('an authenticator app is set up where MFA is required, and asked for from then on', async () => {
    await open({
      pool: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
    });
    await browser.submit({ username: 'jane', password });
    expect(browser.shown).toMatchObject({ title: 'Set up an authenticator app' });
    const secret = /<code>([A-Z2-7]+)<\/code>/.exec(browser.shown?.html ?? '')?.[1] ?? '';
    expect(await browser.submit({ code: '000000' })).toMatchObject({
      title: 'Set up an authenticator app',
      problem: 'Code mismatch and fail enable Software Token MFA',
    });
    await browser.submit({ code: totp(secret) });
    await expectSignedIn();
    test.pass(60_000);
    await browser.open(authorizePath({ prompt: 'login' }));
    await browser.submit({ username: 'jane', password });
    expect(browser.shown).toMatchObject({ title: 'Enter the code of your authenticator app' });
    expect(await browser.submit({ code: '000000' })).toMatchObject({
      problem: 'Invalid code received for user',
    });
    await browser.submit({ code: totp(secret) });
    await expectSignedIn();
    const { UserMFASettingList } = await test.sdk.send(
      new AdminGetUserCommand({ UserPoolId, Username: 'jane' }),
    );
    expect(UserMFASettingList).toEqual(['SOFTWARE_TOKEN_MFA']);
  });

  it('a user with two methods chooses, and enters a code from an e-mail', async () => {
    const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' };
    await open({
      pool: {
        MfaConfiguration: 'OPTIONAL',
        EmailMfaConfiguration: {},
        SmsConfiguration,
        SmsMfaConfiguration: { SmsConfiguration },
      },
      users: [
        {
          ...jane,
          attributes: {
            ...jane.attributes,
            phone_number: '+14325550100',
            phone_number_verified: 'true',
          },
        },
      ],
    });
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'jane',
        EmailMfaSettings: { Enabled: true },
        SMSMfaSettings: { Enabled: true },
      }),
    );
    await browser.submit({ username: 'jane', password });
    expect(browser.shown).toMatchObject({ title: 'Choose how to confirm that it is you' });
    await browser.submit({ answer: 'EMAIL_OTP' });
    expect(browser.shown).toMatchObject({ title: 'Enter the code from the e-mail' });
    await browser.submit({ code: await test.code('jane') });
    await expectSignedIn();
  });

  it('MUST not be skipped by a session of the API, nor answered through it', async () => {
    await open({
      pool: { MfaConfiguration: 'OPTIONAL', EmailMfaConfiguration: {} },
    });
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'jane',
        EmailMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
    await browser.submit({ username: 'jane', password });
    const { hidden } = browser.form();
    const answer = await test.pool.call(
      'AWSCognitoIdentityProviderService.RespondToAuthChallenge',
      {
        ClientId: 'publicclient00000000000001',
        ChallengeName: 'EMAIL_OTP',
        Session: hidden.session,
        ChallengeResponses: { USERNAME: 'jane', EMAIL_OTP_CODE: await test.code('jane') },
      },
    );
    expect(JSON.parse(answer.body)).toMatchObject({ message: 'Invalid session for the user.' });
    await browser.submit({ code: await test.code('jane') });
    await expectSignedIn();
  });
});

describe('a choice of first factors', () => {
  const passwordless = {
    Policies: {
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] },
    },
  };

  it('asks for the name first, then for a password or a code', async () => {
    await open({ pool: passwordless });
    expect(browser.shown?.html).not.toContain('type="password"');
    await browser.submit({ username: 'jane' });
    expect(browser.shown).toMatchObject({ title: 'Choose how to sign in' });
    await browser.submit({ answer: 'EMAIL_OTP' });
    expect(browser.shown).toMatchObject({ title: 'Enter the code from the e-mail' });
    expect(await browser.submit({ code: '00000000' })).toMatchObject({
      problem: 'Invalid code or auth state for the user.',
    });
    await browser.submit({ code: await test.code('jane') });
    await expectSignedIn();
    await browser.open(authorizePath({ prompt: 'login' }));
    await browser.submit({ username: 'jane' });
    expect(await browser.submit({ answer: 'PASSWORD', password: 'Wrong-1x' })).toMatchObject({
      title: 'Sign in',
      problem: 'Incorrect username or password.',
    });
    await browser.submit({ username: 'jane' });
    await browser.submit({ answer: 'PASSWORD', password });
    await expectSignedIn();
  });

  it('MUST show the same to a missing user, and never let them in', async () => {
    await open({ pool: passwordless });
    await browser.submit({ username: 'nobody' });
    expect(browser.shown).toMatchObject({ title: 'Choose how to sign in' });
    await browser.submit({ answer: 'EMAIL_OTP' });
    expect(browser.shown).toMatchObject({ title: 'Enter the code from the e-mail' });
    expect((await browser.submit({ code: '12345678' })).problem).toBe(
      'Invalid code or auth state for the user.',
    );
  });

  it('answers any changed form with a page, never with a fault', async () => {
    await open({ pool: passwordless });
    await browser.submit({ username: 'jane' });
    const { action, hidden } = browser.form();
    const changes: Record<string, string>[] = [
      { details: '{' },
      { details: 'null' },
      { details: '{"available":"{"}' },
      { details: '{"__proto__":{"a":1}}' },
      { challenge: 'toString' },
      { challenge: 'CUSTOM_CHALLENGE' },
      { challenge: 'NEW_PASSWORD_REQUIRED', details: '{"requiredAttributes":"["}' },
      { challenge: 'MFA_SETUP', code: '123456' },
      { challenge: 'WEB_AUTHN', credential: '{' },
      { session: 'x' },
      { username: '' },
      { username: 'x'.repeat(100_000) },
    ];
    for (const change of changes) {
      const body = new URLSearchParams({ ...hidden, answer: 'nonsense', ...change });
      const shown = await browser.open(action, { method: 'POST', body });
      expect(shown.status).toBeLessThan(500);
      expect(shown.title).not.toBe('Something went wrong');
      expect(shown.location).toBeUndefined();
    }
  });

  it('is not offered by a client that does not allow it to the API', async () => {
    await open({ pool: passwordless, client: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] } });
    expect(browser.shown?.html).toContain('type="password"');
    await browser.submit({ username: 'jane', password });
    await expectSignedIn();
  });
});
