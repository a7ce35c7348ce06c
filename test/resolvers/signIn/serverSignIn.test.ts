/**
 * Tests sign-in with `COGNITO_SIGN_IN=server`: every step goes through the gateway to the embedded
 * pool, whose app client allows password sign-in by the Admin commands only.
 */
import {
  AdminListUserAuthEventsCommand,
  AdminSetUserMFAPreferenceCommand,
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';

import { createCognitoAdapter } from '../../../src/cognito/call/adapter.js';
import { withSignInCommands } from '../../../src/cognito/call/signInCommands.js';
import { verifierConfig } from '../../support/pool/device.js';
import { SrpClient, timestamp } from '../../support/pool/srpClient.js';
import { mutate, password, seedUser } from '../../support/ask.js';
import type { Answer } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { lambdaArn } from '../../support/pool/startPool.js';

const phone = { phone_number: '+14255550123', phone_number_verified: 'true' };
const flows = [
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
];
interface Event {
  request: { session: { challengeResult: boolean }[]; challengeAnswer?: string };
}
const trigger = (respond: (request: Event['request']) => object) =>
  ((event: Event) => ({ ...event, response: respond(event.request) })) as never;

let gateway: GatewayUnderTest;
let sdk: CognitoIdentityProviderClient;
let calls: WatchedCalls;
beforeAll(async () => {
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' };
  gateway = await startGateway({
    signIn: 'server',
    withSecret: true,
    pool: {
      AutoVerifiedAttributes: ['email'],
      SmsConfiguration,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration },
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: false,
        DeviceOnlyRememberedOnUserPrompt: false,
      },
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      LambdaConfig: {
        DefineAuthChallenge: lambdaArn('define'),
        CreateAuthChallenge: lambdaArn('create'),
        VerifyAuthChallengeResponse: lambdaArn('verify'),
      },
      clients: [
        {
          ClientId: 'demosecretclient0000000001',
          ClientSecret: 'server sign-in secret',
          ExplicitAuthFlows: flows,
          PreventUserExistenceErrors: 'ENABLED',
        },
      ],
      users: ['plain', 'app', 'texts', 'choice', 'riddle', 'device', 'srp', 'source'].map((name) =>
        seedUser(name, phone),
      ),
    } as never,
    clientSecret: 'server sign-in secret',
    functions: {
      define: trigger(({ session }) => ({
        challengeName: 'CUSTOM_CHALLENGE',
        issueTokens: session.at(-1)?.challengeResult === true,
        failAuthentication: false,
      })),
      create: trigger(() => ({
        publicChallengeParameters: { riddle: 'one and one' },
        privateChallengeParameters: { answer: '2' },
      })),
      verify: trigger(({ challengeAnswer }) => ({ answerCorrect: challengeAnswer === '2' })),
    },
  });
  sdk = new CognitoIdentityProviderClient(gateway.pool.clientConfig);
  calls = watchCalls(gateway.pool);
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const selection = `... on AuthenticationTokens { accessToken refreshToken newDevice { deviceKey deviceGroupKey } } ... on Challenge { session username }
  ... on SelectChallenge { firstFactors }
  ... on PasswordVerifierChallenge { srpB salt secretBlock userIdForSrp } ... on DevicePasswordVerifierChallenge { srpB salt secretBlock }`;
const authenticate = (input: object): Promise<Answer> =>
  mutate(gateway, 'authenticate', input, {}, selection);
const respond = (input: object): Promise<Answer> =>
  mutate(
    gateway,
    'respondToChallenge',
    input,
    {},
    `${selection} ... on CodeMismatchError { retrySession }`,
  );
const prefer = (Username: string, settings: object): Promise<unknown> =>
  sdk.send(
    new AdminSetUserMFAPreferenceCommand({
      UserPoolId: gateway.demo.userPoolId,
      Username,
      ...settings,
    }),
  );

describe('authenticate and respondToChallenge with server-side sign-in', () => {
  it('send only the Admin commands, and accept a right password', async () => {
    expect(await authenticate({ username: 'plain', password })).toMatchObject({
      __typename: 'AuthenticationTokens',
    });
    expect(await authenticate({ username: 'plain', password: 'Wrong-Horse-7' })).toMatchObject({
      __typename: 'NotAuthorizedError',
    });
    expect(calls.names).toEqual(['AdminInitiateAuth', 'AdminInitiateAuth']);
  });

  it('control: the app client refuses password sign-in by the public command', async () => {
    const { secretClientId: ClientId } = gateway.demo;
    await expect(
      sdk.send(
        new InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'plain', PASSWORD: password },
        }),
      ),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('let an invited user choose a password', async () => {
    await mutate(
      gateway,
      'createUser',
      {
        username: 'invited',
        temporaryPassword: 'Temporary-1',
        messageAction: 'SUPPRESS',
        attributes: { email: 'invited@example.com' },
      },
      await gateway.asAdministrator(),
    );
    const challenge = await authenticate({ username: 'invited', password: 'Temporary-1' });
    expect(challenge).toMatchObject({ __typename: 'NewPasswordRequiredChallenge' });
    calls.forget();
    const { username, session } = challenge as { username: string; session: string };
    expect(
      await respond({ newPasswordRequired: { username, session, newPassword: password } }),
    ).toMatchObject({ __typename: 'AuthenticationTokens' });
    expect(calls.names).toEqual(['AdminRespondToAuthChallenge']);
  });

  it('ask for the code of the authenticator app, and return the session for another try', async () => {
    const { accessToken: AccessToken } = await authenticate({ username: 'app', password });
    const { SecretCode = '' } = await sdk.send(new AssociateSoftwareTokenCommand({ AccessToken }));
    const app = new TOTP({ secret: Secret.fromBase32(SecretCode) });
    await sdk.send(
      new VerifySoftwareTokenCommand({
        AccessToken,
        UserCode: app.generate({ timestamp: Date.now() - 30_000 }),
      }),
    );
    await prefer('app', { SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
    const asked = await authenticate({ username: 'app', password });
    expect(asked).toMatchObject({ __typename: 'SoftwareTokenMfaChallenge' });
    const right = app.generate();
    const wrong = await respond({
      softwareTokenMfa: {
        username: 'app',
        session: asked.session,
        code: right === '000000' ? '111111' : '000000',
      },
    });
    expect(wrong).toMatchObject({ __typename: 'CodeMismatchError', retrySession: asked.session });
    expect(
      await respond({
        softwareTokenMfa: { username: 'app', session: wrong.retrySession, code: right },
      }),
    ).toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it('ask for the code from a text message', async () => {
    await prefer('texts', { SMSMfaSettings: { Enabled: true, PreferredMfa: true } });
    const asked = await authenticate({ username: 'texts', password });
    expect(asked).toMatchObject({ __typename: 'SmsMfaChallenge' });
    expect(
      await respond({
        smsMfa: { username: 'texts', session: asked.session, code: await gateway.code('texts') },
      }),
    ).toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it('let the user choose a first factor', async () => {
    const choice = await authenticate({ username: 'choice', flow: 'USER_AUTH' });
    expect(choice).toMatchObject({
      __typename: 'SelectChallenge',
      firstFactors: expect.arrayContaining(['PASSWORD', 'EMAIL_OTP']),
    });
    const otp = await respond({
      selectChallenge: { username: 'choice', session: choice.session, firstFactor: 'EMAIL_OTP' },
    });
    expect(
      await respond({
        emailOtp: { username: 'choice', session: otp.session, code: await gateway.code('choice') },
      }),
    ).toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it("accept the answer to a custom challenge of the pool's triggers", async () => {
    const riddle = await authenticate({ username: 'riddle', flow: 'CUSTOM_AUTH' });
    expect(
      await respond({ custom: { username: 'riddle', session: riddle.session, answer: '2' } }),
    ).toMatchObject({ __typename: 'AuthenticationTokens' });
  });

  it('accept a proof of the password by SRP, and a proof of a remembered device', async () => {
    const group = gateway.demo.userPoolId.split('_')[1]!;
    const first = await authenticate({ username: 'device', password });
    const device = {
      key: first.newDevice.deviceKey as string,
      group: first.newDevice.deviceGroupKey as string,
      secret: 'secret of the device',
    };
    const { PasswordVerifier: verifier, Salt: salt } = verifierConfig(device);
    await mutate(
      gateway,
      'confirmMyDevice',
      { deviceKey: device.key, secretVerifier: { verifier, salt } },
      { authorization: `Bearer ${String(first.accessToken)}` },
    );

    const client = new SrpClient();
    const asked = await authenticate({ username: 'device', flow: 'USER_SRP_AUTH', srpA: client.A });
    expect(asked).toMatchObject({ __typename: 'PasswordVerifierChallenge' });
    const answer = (given: Answer, secret: string, of: string, name: string): object => {
      const claim = client.claim(
        {
          ChallengeParameters: {
            SALT: given.salt as string,
            SRP_B: given.srpB as string,
            SECRET_BLOCK: given.secretBlock as string,
          },
        },
        secret,
        timestamp(new Date()),
        of,
        name,
      );
      return {
        username: 'device',
        session: given.session as string,
        deviceKey: device.key,
        secretBlock: given.secretBlock as string,
        timestamp: claim.TIMESTAMP,
        passwordClaimSignature: claim.PASSWORD_CLAIM_SIGNATURE,
      };
    };
    const remembered = await respond({
      passwordVerifier: answer(asked, password, group, asked.userIdForSrp as string),
    });
    expect(remembered).toMatchObject({ __typename: 'DeviceSrpChallenge' });
    const proof = await respond({
      deviceSrp: {
        username: 'device',
        session: remembered.session,
        deviceKey: device.key,
        srpA: client.A,
      },
    });
    expect(proof).toMatchObject({ __typename: 'DevicePasswordVerifierChallenge' });
    expect(
      await respond({
        devicePasswordVerifier: answer(proof, device.secret, device.group, device.key),
      }),
    ).toMatchObject({ __typename: 'AuthenticationTokens', newDevice: null });
  });

  it('pass the source of the request to threat protection as ContextData', async () => {
    const { userPoolId, secretClientId: clientId } = gateway.demo;
    const options = {
      userPoolId,
      clientId,
      clientSecret: 'server sign-in secret',
      clientConfig: gateway.pool.clientConfig,
      signIn: 'server',
    } as const;
    const cognito = withSignInCommands(createCognitoAdapter(options), options);
    await cognito.send(InitiateAuthCommand, {
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'source', PASSWORD: password },
      UserContextData: { IpAddress: '198.51.100.7' },
    });
    const { AuthEvents = [] } = await sdk.send(
      new AdminListUserAuthEventsCommand({ UserPoolId: userPoolId, Username: 'source' }),
    );
    expect(AuthEvents).toMatchObject([{ EventContextData: { IpAddress: '198.51.100.7' } }]);
    cognito.close();
  });
});

describe('an app client that allows only ADMIN_NO_SRP_AUTH, as the README of Cognitex (Elixir) advises', () => {
  it.each([
    ['server', 'AuthenticationTokens'],
    ['public', 'FeatureNotAvailableError'],
  ] as const)('answers a sign-in with COGNITO_SIGN_IN=%s by %s', async (signIn, expected) => {
    const older = await startGateway({
      signIn,
      pool: {
        clients: [
          {
            ClientId: 'demopublicclient0000000001',
            ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'],
            PreventUserExistenceErrors: 'ENABLED',
          },
        ],
        users: [seedUser('ada', phone)],
      } as never,
    });
    const signedIn = await mutate(
      older,
      'authenticate',
      { username: 'ada', password },
      {},
      selection,
    );
    expect(signedIn).toMatchObject({ __typename: expected });
    if (signIn === 'server')
      expect(
        await mutate(
          older,
          'refreshTokens',
          { refreshToken: signedIn.refreshToken },
          {},
          '... on AuthenticationTokens { accessToken }',
        ),
      ).toMatchObject({ __typename: 'AuthenticationTokens' });
    await older.close();
  });
});
