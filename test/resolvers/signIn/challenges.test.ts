/**
 * Tests sign-in by every flow that requires no cryptography from the client, through the gateway,
 * on the embedded pool.
 */
import {
  AdminSetUserMFAPreferenceCommand,
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';

import { signIn, startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { lambdaArn } from '../../support/pool/startPool.js';

const password = 'Correct-Horse-7';
const phone = { phone_number: '+14255550123', phone_number_verified: 'true' };
const userOf = (
  username: string,
): { username: string; password: string; attributes: Record<string, string> } => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true', ...phone },
});
interface Event {
  request: { session: { challengeResult: boolean }[]; challengeAnswer?: string };
}
/** Makes triggers answer every event with this response. */
const trigger = (respond: (request: Event['request']) => object) => (event: Event) => ({
  ...event,
  response: respond(event.request),
});

let gateway: GatewayUnderTest;
let sdk: CognitoIdentityProviderClient;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      AutoVerifiedAttributes: ['email'],
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' },
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: {
        SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' },
      },
      EmailMfaConfiguration: {},
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
      LambdaConfig: {
        DefineAuthChallenge: lambdaArn('define'),
        CreateAuthChallenge: lambdaArn('create'),
        VerifyAuthChallengeResponse: lambdaArn('verify'),
      },
      clients: [
        {
          ClientId: 'demopublicclient0000000001',
          ExplicitAuthFlows: [
            'ALLOW_USER_PASSWORD_AUTH',
            'ALLOW_USER_AUTH',
            'ALLOW_CUSTOM_AUTH',
            'ALLOW_REFRESH_TOKEN_AUTH',
          ],
          PreventUserExistenceErrors: 'ENABLED',
        },
      ],
      users: ['plain', 'choice', 'app', 'both', 'sms', 'mail', 'riddle'].map(userOf),
    },
    functions: {
      define: trigger(({ session }) => ({
        challengeName: 'CUSTOM_CHALLENGE',
        issueTokens: session.at(-1)?.challengeResult === true,
        failAuthentication: session.length > 2,
      })) as never,
      create: trigger(() => ({
        publicChallengeParameters: { riddle: 'one and one' },
        privateChallengeParameters: { answer: '2' },
      })) as never,
      verify: trigger(({ challengeAnswer }) => ({
        answerCorrect: challengeAnswer === '2',
      })) as never,
    },
  } as never);
  sdk = new CognitoIdentityProviderClient(gateway.pool.clientConfig);
});
afterAll(async () => {
  await gateway.close();
});

const selection = `{
  __typename
  ... on AuthenticationTokens { accessToken tokenType }
  ... on Challenge { session username }
  ... on SelectChallenge { firstFactors }
  ... on SelectMfaTypeChallenge { mfaMethods }
  ... on MfaSetupChallenge { mfaMethods }
  ... on SmsMfaChallenge { codeDelivery { destination deliveryMedium } }
  ... on EmailOtpChallenge { codeDelivery { destination deliveryMedium } }
  ... on CustomChallenge { parameters { name value } }
  ... on NewPasswordRequiredChallenge { requiredAttributes missingAttributes }
  ... on NotAuthorizedError { reason }
  ... on InvalidInputError { violations { path message } }
  ... on OperationError { code message }
}`;

// Answers are read by many shapes; each test asserts on the one that it expects.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

async function authenticate(input: object): Promise<Answer> {
  const { data, errors } = await gateway.graphql(
    `mutation ($input: AuthenticateInput!) { authenticate(input: $input) ${selection} }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.authenticate;
}

async function respond(input: object): Promise<Answer> {
  const { data, errors } = await gateway.graphql(
    'mutation ($input: RespondToChallengeInput!) { respondToChallenge(input: $input) ' +
      `${selection.replace('__typename', '__typename ... on CodeMismatchError { retrySession }')} ` +
      '}',
    { input },
  );
  expect(errors).toBeUndefined();
  return data.respondToChallenge;
}

const totp = (secret: string): TOTP => new TOTP({ secret: Secret.fromBase32(secret) });

/** Sets up an authenticator app for the user; returns its secret. */
async function enrolApp(username: string): Promise<string> {
  const AccessToken = await signIn(gateway.graphql, username, password);
  const { SecretCode = '' } = await sdk.send(new AssociateSoftwareTokenCommand({ AccessToken }));
  await sdk.send(
    new VerifySoftwareTokenCommand({
      AccessToken,
      UserCode: totp(SecretCode).generate({ timestamp: Date.now() - 30_000 }),
      FriendlyDeviceName: 'phone',
    }),
  );
  return SecretCode;
}

const prefer = (Username: string, settings: object): Promise<unknown> =>
  sdk.send(
    new AdminSetUserMFAPreferenceCommand({
      UserPoolId: gateway.demo.userPoolId,
      Username,
      ...settings,
    }),
  );

describe('authenticate', () => {
  it('names the field that a flow requires', async () => {
    await expect(authenticate({ username: 'plain' })).resolves.toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ path: 'password', message: 'is required by the flow USER_PASSWORD_AUTH' }],
    });
    await expect(authenticate({ username: 'plain', flow: 'USER_SRP_AUTH' })).resolves.toMatchObject(
      { violations: [{ path: 'srpA' }] },
    );
  });

  it('answers FeatureNotAvailableError for a flow that the app client does not allow', async () => {
    await expect(
      authenticate({ username: 'plain', flow: 'USER_SRP_AUTH', srpA: 'a'.repeat(512) }),
    ).resolves.toMatchObject({ __typename: 'FeatureNotAvailableError' });
  });

  it('lets the user choose a first factor, and reports a wrong code as an error with the session, which is still valid', async () => {
    const choice = await authenticate({ username: 'choice', flow: 'USER_AUTH' });
    expect(choice).toMatchObject({
      __typename: 'SelectChallenge',
      firstFactors: expect.arrayContaining(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP']),
    });
    const otp = await respond({
      selectChallenge: {
        username: choice.username,
        session: choice.session,
        firstFactor: 'EMAIL_OTP',
      },
    });
    expect(otp).toMatchObject({
      __typename: 'EmailOtpChallenge',
      codeDelivery: { deliveryMedium: 'EMAIL', destination: 'c***@e***' },
    });
    const wrong = await respond({
      emailOtp: { username: otp.username, session: otp.session, code: '00000000' },
    });
    expect(wrong).toMatchObject({ __typename: 'CodeMismatchError', retrySession: otp.session });
    const tokens = await respond({
      emailOtp: {
        username: otp.username,
        session: wrong.retrySession,
        code: await gateway.code('choice'),
      },
    });
    expect(tokens).toMatchObject({ __typename: 'AuthenticationTokens', tokenType: 'Bearer' });
  });

  it('accepts the password as the chosen first factor, at once or after the choice', async () => {
    await expect(
      authenticate({
        username: 'choice',
        flow: 'USER_AUTH',
        preferredFirstFactor: 'PASSWORD',
        password,
      }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
    const choice = await authenticate({ username: 'choice', flow: 'USER_AUTH' });
    await expect(
      respond({
        selectChallenge: {
          username: 'choice',
          session: choice.session,
          firstFactor: 'PASSWORD',
          password,
        },
      }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it("supports the pool's own challenges", async () => {
    const riddle = await authenticate({ username: 'riddle', flow: 'CUSTOM_AUTH' });
    expect(riddle).toMatchObject({
      __typename: 'CustomChallenge',
      parameters: expect.arrayContaining([{ name: 'riddle', value: 'one and one' }]),
    });
    await expect(
      respond({ custom: { username: riddle.username, session: riddle.session, answer: '2' } }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
  });
});

describe('respondToChallenge', () => {
  it('MUST ask for the code of the authenticator app after the right password, and accept each code once', async () => {
    const secret = await enrolApp('app');
    await prefer('app', { SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
    const first = await authenticate({ username: 'app', password });
    expect(first).toMatchObject({ __typename: 'SoftwareTokenMfaChallenge' });
    const code = totp(secret).generate();
    await expect(
      respond({ softwareTokenMfa: { username: first.username, session: first.session, code } }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
    const second = await authenticate({ username: 'app', password });
    const replay = await respond({
      softwareTokenMfa: { username: second.username, session: second.session, code },
    });
    expect(replay).toMatchObject({
      __typename: 'ExpiredCodeError',
      message: 'The code has expired or was used already. Use a new one.',
    });
  });

  it('sends the second factor by text message or by e-mail', async () => {
    await prefer('sms', { SMSMfaSettings: { Enabled: true, PreferredMfa: true } });
    await prefer('mail', { EmailMfaSettings: { Enabled: true, PreferredMfa: true } });
    const sms = await authenticate({ username: 'sms', password });
    expect(sms).toMatchObject({
      __typename: 'SmsMfaChallenge',
      codeDelivery: { deliveryMedium: 'SMS' },
    });
    await expect(
      respond({
        smsMfa: { username: sms.username, session: sms.session, code: await gateway.code('sms') },
      }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
    const mail = await authenticate({ username: 'mail', password });
    expect(mail).toMatchObject({ __typename: 'EmailOtpChallenge' });
    await expect(
      respond({
        emailOtp: {
          username: mail.username,
          session: mail.session,
          code: await gateway.code('mail'),
        },
      }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it('lets a user with two second factors choose', async () => {
    const secret = await enrolApp('both');
    await prefer('both', {
      SMSMfaSettings: { Enabled: true },
      SoftwareTokenMfaSettings: { Enabled: true },
    });
    const choice = await authenticate({ username: 'both', password });
    expect(choice).toMatchObject({
      __typename: 'SelectMfaTypeChallenge',
      mfaMethods: expect.arrayContaining(['SMS_MFA', 'SOFTWARE_TOKEN_MFA']),
    });
    const app = await respond({
      selectMfaType: {
        username: choice.username,
        session: choice.session,
        mfaMethod: 'SOFTWARE_TOKEN_MFA',
      },
    });
    expect(app).toMatchObject({ __typename: 'SoftwareTokenMfaChallenge' });
    await expect(
      respond({
        softwareTokenMfa: {
          username: app.username,
          session: app.session,
          code: totp(secret).generate(),
        },
      }),
    ).resolves.toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it('omits attributes that already have a value when an invited user chooses a password', async () => {
    const headers = await gateway.asAdministrator();
    const input = {
      username: 'invited',
      temporaryPassword: 'Temporary-1',
      attributes: { email: 'invited@example.com', emailVerified: true },
      messageAction: 'SUPPRESS',
    };
    await gateway.graphql(
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename } }',
      { input },
      headers,
    );
    const challenge = await authenticate({ username: 'invited', password: 'Temporary-1' });
    expect(challenge).toMatchObject({
      __typename: 'NewPasswordRequiredChallenge',
      missingAttributes: [],
    });
    const answer = {
      username: challenge.username,
      session: challenge.session,
      newPassword: password,
      attributes: { email: 'stolen@example.com', givenName: 'Ina' },
    };
    await expect(respond({ newPasswordRequired: answer })).resolves.toMatchObject({
      __typename: 'AuthenticationTokens',
    });
    const { data } = await gateway.graphql(
      '{ user(username: "invited") { ... on User { email givenName } } }',
      {},
      headers,
    );
    expect(data.user).toEqual({ email: 'invited@example.com', givenName: 'Ina' });
  });

  it('MUST refuse a session that was used, altered or forged', async () => {
    const challenge = await authenticate({ username: 'mail', password });
    const good = {
      username: challenge.username,
      session: challenge.session,
      code: await gateway.code('mail'),
    };
    await expect(
      respond({
        emailOtp: { ...good, session: `${(challenge.session as string).slice(0, -3)}AAA` },
      }),
    ).resolves.toMatchObject({ __typename: 'NotAuthorizedError', reason: 'INVALID_SESSION' });
    await expect(
      respond({ emailOtp: { ...good, session: 'x'.repeat(60) } }),
    ).resolves.toMatchObject({ __typename: 'NotAuthorizedError', reason: 'INVALID_SESSION' });
    await expect(respond({ emailOtp: good })).resolves.toMatchObject({
      __typename: 'AuthenticationTokens',
    });
    await expect(respond({ emailOtp: good })).resolves.toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'INVALID_SESSION',
    });
  });

  it.each([
    ['no answer', {}],
    [
      'two answers',
      {
        emailOtp: { username: 'a', session: 's'.repeat(40), code: '1' },
        smsMfa: { username: 'a', session: 's'.repeat(40), code: '1' },
      },
    ],
  ])('refuses a document with %s, because the input is a oneOf', async (_title, input) => {
    const { status, errors } = await gateway.graphql(
      `mutation ($input: RespondToChallengeInput!) { respondToChallenge(input: $input) ${selection} }`,
      { input },
    );
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
  });
});
