/**
 * Tests every challenge of a sign-in, answered through the session against a gateway on the
 * embedded pool.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';

import { mutate, password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { lambdaArn } from '../../support/pool/startPool.js';
import type { Auth, AuthOptions } from '../../../client/src/auth/types.js';
import { FakeBrowser } from './support/browser.js';

let gateway: GatewayUnderTest;
let browser: FakeBrowser;

const client = {
  ClientId: 'demopublicclient0000000001',
  ExplicitAuthFlows: [
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_USER_AUTH',
    'ALLOW_CUSTOM_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ],
  PreventUserExistenceErrors: 'ENABLED',
};
const sms = { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms', ExternalId: 'external' };

interface Event {
  request: { session: { challengeResult: boolean }[]; challengeAnswer?: string };
}
/** Makes triggers answer every event with this response. */
const trigger = (respond: (request: Event['request']) => object) =>
  ((event: Event) => ({ ...event, response: respond(event.request) })) as never;

const functions = {
  define: trigger(({ session }) => ({
    challengeName: 'CUSTOM_CHALLENGE',
    issueTokens: session.at(-1)?.challengeResult === true,
    failAuthentication: session.length > 2,
  })),
  create: trigger(() => ({
    publicChallengeParameters: { riddle: 'one and one' },
    privateChallengeParameters: { answer: '2' },
  })),
  verify: trigger(({ challengeAnswer }) => ({ answerCorrect: challengeAnswer === '2' })),
};

const pool = {
  AutoVerifiedAttributes: ['email'],
  SmsConfiguration: sms,
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  SmsMfaConfiguration: { SmsConfiguration: sms },
  EmailMfaConfiguration: {},
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
  LambdaConfig: {
    DefineAuthChallenge: lambdaArn('define'),
    CreateAuthChallenge: lambdaArn('create'),
    VerifyAuthChallengeResponse: lambdaArn('verify'),
  },
  clients: [client],
};

function open(options: Partial<AuthOptions> = {}): Auth {
  return browser.open({ url: `${gateway.url}/graphql`, tokens: 'memory', ...options }).auth;
}

/**
 * These pools do not allow passwords in requests, so the administrator also signs in through the
 * session.
 */
async function adminToken(): Promise<string | undefined> {
  const auth = open({ name: 'administrator' });
  await auth.signIn({ username: gateway.demo.adminUsername, password: gateway.demo.adminPassword });
  return auth.accessToken();
}

const spaced = (code: string): string => ` ${code.slice(0, 3)} ${code.slice(3)}\n`;
const appOf = (secretCode: string): TOTP => new TOTP({ secret: Secret.fromBase32(secretCode) });
/** A code that no other test has used, since each is accepted only once. */
const codeAt = (app: TOTP, steps: number): string =>
  app.generate({ timestamp: Date.now() + steps * 30_000 });
const isPasswordSent = (): boolean => browser.sent.some(({ body }) => body.includes(password));

afterEach(() => FakeBrowser.closeAll());

describe('a pool with optional second factors', () => {
  beforeAll(async () => {
    const names = ['ada', 'app', 'chooser', 'riddler', 'late', 'forgetful'];
    gateway = await startGateway({
      pool: { ...pool, users: names.map((name) => seedUser(name)) },
      functions,
    } as never);
  });
  afterAll(() => gateway.close());
  beforeEach(() => void (browser = new FakeBrowser()));

  it('sets up an authenticator app when signed in, then asks for its code', async () => {
    const auth = open();
    await auth.signIn({ username: 'app', password });
    const start = await auth.startTotp({ issuer: 'Example' });
    if (!start.ok) throw new Error(start.error.message);
    expect(start.value.otpauthUri).toMatch(/^otpauth:/);
    const app = appOf(start.value.secretCode);
    expect(await auth.verifyTotp({ code: '000000' })).toMatchObject({ ok: false });
    expect(await auth.verifyTotp({ code: spaced(codeAt(app, -1)) })).toMatchObject({ ok: true });

    const other = open({ name: 'other' });
    expect(await other.signIn({ username: 'app', password })).toMatchObject({
      value: { challenge: { __typename: 'SoftwareTokenMfaChallenge' } },
    });
    expect(await other.answer({ kind: 'code', code: '000000' })).toMatchObject({
      error: { code: 'CODE_MISMATCH' },
    });
    expect(other.state.status).toBe('challenge');
    expect(await other.answer({ kind: 'code', code: spaced(codeAt(app, 0)) })).toMatchObject({
      value: { status: 'signedIn', username: 'app' },
    });
    expect(isPasswordSent()).toBe(false);
  });

  it('offers first factors, and proves the chosen password by SRP', async () => {
    const auth = open();
    expect(await auth.signIn({ username: 'chooser' })).toMatchObject({
      value: { challenge: { __typename: 'SelectChallenge' } },
    });
    expect(await auth.answer({ kind: 'firstFactor', factor: 'PASSWORD', password })).toMatchObject({
      value: { status: 'signedIn', username: 'chooser' },
    });
    expect(isPasswordSent()).toBe(false);
  });

  it('signs in with a pasted code that contains spaces', async () => {
    const auth = open();
    await auth.signIn({ username: 'chooser', preferredFirstFactor: 'EMAIL_OTP' });
    expect(auth.state).toMatchObject({ challenge: { __typename: 'EmailOtpChallenge' } });
    const code = spaced(await gateway.code('chooser'));
    expect(await auth.answer({ kind: 'code', code })).toMatchObject({
      value: { status: 'signedIn' },
    });
  });

  it('returns to the start when a challenge is answered too late', async () => {
    const auth = open();
    await auth.signIn({ username: 'late', preferredFirstFactor: 'EMAIL_OTP' });
    const code = await gateway.code('late');
    const challenge = auth.state.status === 'challenge' ? auth.state.challenge : undefined;
    await mutate(gateway, 'respondToChallenge', {
      emailOtp: { username: challenge!.username, session: challenge!.session, code },
    });
    expect(await auth.answer({ kind: 'code', code })).toMatchObject({
      ok: false,
      error: { __typename: 'NotAuthorizedError', reason: 'INVALID_SESSION' },
    });
    expect(auth.state).toEqual({ status: 'signedOut', reason: 'challengeExpired' });
  });

  it('reports a wrong password, and stays signed out', async () => {
    const auth = open();
    await auth.ready();
    expect(await auth.signIn({ username: 'ada', password: 'Wrong-Horse-7' })).toMatchObject({
      error: { code: 'NOT_AUTHORIZED', reason: 'BAD_CREDENTIALS' },
    });
    expect(auth.state).toEqual({ status: 'signedOut', reason: undefined });
  });

  it('signs up, confirms with a pasted code, and resets a password', async () => {
    const auth = open();
    const username = 'newcomer';
    const attributes = { email: 'newcomer@example.com' };
    expect(await auth.signUp({ username, password, attributes })).toMatchObject({ ok: true });
    const confirmed = await auth.confirmSignUp({
      username,
      code: spaced(await gateway.code(username)),
    });
    expect(confirmed).toMatchObject({ ok: true, value: { status: 'signedIn', username } });
    await auth.signOut();
    expect(await auth.forgotPassword({ username })).toMatchObject({ ok: true });
    const newPassword = 'Another-Horse-8';
    const code = spaced(await gateway.code(username));
    expect(await auth.confirmForgotPassword({ username, code, newPassword })).toMatchObject({
      ok: true,
    });
    expect(await auth.signIn({ username, password: newPassword })).toMatchObject({
      value: { status: 'signedIn' },
    });
  });
});

describe('a pool with challenges of its own', () => {
  beforeAll(async () => {
    browser = new FakeBrowser();
    const ExplicitAuthFlows = ['ALLOW_CUSTOM_AUTH'];
    gateway = await startGateway({
      pool: {
        LambdaConfig: pool.LambdaConfig,
        clients: [{ ...client, ExplicitAuthFlows }],
        users: [seedUser('ada')],
      },
      functions,
    } as never);
  });
  afterAll(() => gateway.close());

  it('shows them, and sends the answers', async () => {
    const auth = open();
    const parameters: unknown = expect.arrayContaining([{ name: 'riddle', value: 'one and one' }]);
    expect(await auth.signIn({ username: 'ada' })).toMatchObject({
      value: { challenge: { __typename: 'CustomChallenge', parameters } },
    });
    expect(await auth.answer({ kind: 'custom', answer: '3' })).toMatchObject({
      value: { challenge: { __typename: 'CustomChallenge' } },
    });
    expect(await auth.answer({ kind: 'custom', answer: '2' })).toMatchObject({
      value: { status: 'signedIn', username: 'ada' },
    });
  });

  it('abandons a sign-in', async () => {
    const auth = open({ name: 'given up' });
    await auth.ready();
    await auth.signIn({ username: 'ada' });
    auth.cancelChallenge();
    expect(auth.state).toEqual({ status: 'signedOut', reason: undefined });
    expect(await auth.answer({ kind: 'custom', answer: '2' })).toMatchObject({
      error: { code: 'CHALLENGE_MISMATCH' },
    });
  });
});

describe('a pool that requires a second factor', () => {
  beforeAll(async () => {
    browser = new FakeBrowser();
    gateway = await startGateway({
      pool: {
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        clients: [client],
        users: [seedUser('ada')],
      },
    } as never);
  });
  afterAll(() => gateway.close());

  it('sets up an authenticator app in the middle of the sign-in', async () => {
    const auth = open();
    expect(await auth.signIn({ username: 'ada', password })).toMatchObject({
      value: { challenge: { __typename: 'MfaSetupChallenge' } },
    });
    const start = await auth.startTotp({ issuer: 'Example' });
    if (!start.ok) throw new Error(start.error.message);
    const code = spaced(appOf(start.value.secretCode).generate());
    expect(await auth.verifyTotp({ code: '000000' })).toMatchObject({ ok: false });
    expect(await auth.verifyTotp({ code })).toMatchObject({ ok: true });
    expect(await auth.answer({ kind: 'mfaSetup' })).toMatchObject({
      value: { status: 'signedIn', username: 'ada' },
    });
  });
});

describe('a pool that remembers devices', () => {
  beforeAll(async () => {
    browser = new FakeBrowser();
    gateway = await startGateway({
      pool: {
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
        DeviceConfiguration: {
          ChallengeRequiredOnNewDevice: true,
          DeviceOnlyRememberedOnUserPrompt: false,
        },
        clients: [client],
        users: [seedUser('ada')],
      },
    } as never);
  });
  afterAll(() => gateway.close());

  it('asks an invited user for a new password, and then signs the user in', async () => {
    const input = { username: 'invited', attributes: { email: 'invited@example.com' } };
    const administrator = { authorization: `Bearer ${await adminToken()}` };
    await mutate(gateway, 'createUser', input, administrator);
    const auth = open();
    const temporary = await gateway.code('invited');
    expect(await auth.signIn({ username: 'invited', password: temporary })).toMatchObject({
      ok: true,
      value: { status: 'challenge', challenge: { __typename: 'NewPasswordRequiredChallenge' } },
    });
    expect(await auth.answer({ kind: 'code', code: '123456' })).toMatchObject({
      error: { code: 'CHALLENGE_MISMATCH' },
    });
    expect(await auth.answer({ kind: 'newPassword', newPassword: 'short' })).toMatchObject({
      error: { code: 'INVALID_PASSWORD' },
    });
    expect(auth.state.status).toBe('challenge');
    expect(await auth.answer({ kind: 'newPassword', newPassword: password })).toMatchObject({
      ok: true,
      value: { status: 'signedIn', username: 'invited' },
    });
    expect(browser.sent.some(({ body }) => body.includes(temporary))).toBe(false);
  });

  it('proves the device instead of asking for the second factor, and refreshes with its key', async () => {
    const auth = open();
    expect(await auth.signIn({ username: 'ada', password })).toMatchObject({ ok: true });
    const start = await auth.startTotp({ issuer: 'Example' });
    if (!start.ok) throw new Error(start.error.message);
    const app = appOf(start.value.secretCode);
    expect(await auth.verifyTotp({ code: codeAt(app, -1) })).toMatchObject({ ok: true });
    await auth.signOut();

    browser.sent.length = 0;
    expect(await auth.signIn({ username: 'ada', password })).toMatchObject({
      value: { status: 'signedIn' },
    });
    expect(browser.sent.filter(({ body }) => body.includes('deviceSrp'))).toHaveLength(1);
    const former = await auth.accessToken();
    browser.passedMs += 3_599_000;
    expect(await auth.accessToken()).not.toBe(former);
    expect(auth.state).toMatchObject({ status: 'signedIn', reachable: true });
    expect(isPasswordSent()).toBe(false);

    // A browser whose device the pool has forgotten signs in as a new one.
    const { claims } = auth.state as { claims: { device_key?: string } };
    const bearer = { authorization: `Bearer ${String(await auth.accessToken())}` };
    await mutate(gateway, 'forgetMyDevice', { deviceKey: claims.device_key }, bearer);
    await auth.signOut();
    expect(await auth.signIn({ username: 'ada', password })).toMatchObject({
      value: { challenge: { __typename: 'SoftwareTokenMfaChallenge' } },
    });
  });
});
