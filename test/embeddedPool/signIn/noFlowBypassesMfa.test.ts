import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  AdminSetUserMFAPreferenceCommand,
  AdminSetUserPasswordCommand,
  CompleteWebAuthnRegistrationCommand,
  ConfirmSignUpCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserPoolMfaConfigCommand,
  SignUpCommand,
  StartWebAuthnRegistrationCommand,
  type AuthFlowType,
  type ChallengeNameType,
  type InitiateAuthCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { flows } from '../../../src/embeddedPool/signIn/flows/index.js';
import { accessTokenOf } from '../../support/pool/actions.js';
import { Authenticator } from '../../support/pool/authenticator.js';
import { allFactors, appCode, enrol, step } from '../../support/pool/secondFactor.js';
import { SrpClient, timestamp } from '../../support/pool/srpClient.js';
import {
  clientId as ClientId,
  lambdaArn,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

type Answer = Pick<
  InitiateAuthCommandOutput,
  | 'AuthenticationResult'
  | 'AvailableChallenges'
  | 'ChallengeName'
  | 'ChallengeParameters'
  | 'Session'
>;
type Door = 'public' | 'admin';
type Parameters = Record<string, string>;

const person = (username: string) => ({
  username,
  password,
  attributes: {
    email: `${username}@example.com`,
    email_verified: 'true',
    phone_number: '+15550001234',
    phone_number_verified: 'true',
  },
});
const { SmsConfiguration: _sms, ...factors } = allFactors;
const customFlow = {
  DefineAuthChallenge: lambdaArn('define'),
  CreateAuthChallenge: lambdaArn('create'),
  VerifyAuthChallengeResponse: lambdaArn('verify'),
};
let test: TestPool;
let secret: string;
let passkey: Authenticator;
beforeAll(async () => {
  test = await startPool({
    users: [person('anna')],
    pool: {
      ...allFactors,
      LambdaConfig: customFlow,
      Policies: {
        SignInPolicy: {
          AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'],
        },
      },
      WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
    } as never,
    functions: {
      // For the functions, one question is enough before tokens are issued.
      define: (event: never) =>
        respondTo(event, ({ session }) =>
          session.at(-1)?.challengeResult && session.at(-1)?.challengeName === 'CUSTOM_CHALLENGE'
            ? { issueTokens: true, failAuthentication: false }
            : {
                challengeName:
                  session.at(-1)?.challengeName === 'SRP_A'
                    ? 'PASSWORD_VERIFIER'
                    : 'CUSTOM_CHALLENGE',
                issueTokens: false,
                failAuthentication: false,
              },
        ),
      create: (event: never) =>
        respondTo(event, () => ({ publicChallengeParameters: {}, privateChallengeParameters: {} })),
      verify: (event: never) => respondTo(event, () => ({ answerCorrect: true })),
    },
  });
  passkey = await registerPasskey('anna');
  secret = await enrol(test, 'anna');
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

interface Request {
  session: { challengeName: string; challengeResult: boolean }[];
}
function respondTo(event: { request: Request }, answer: (request: Request) => object): never {
  return { ...event, response: answer(event.request) } as never;
}

async function registerPasskey(username: string): Promise<Authenticator> {
  const AccessToken = await accessTokenOf(test, username);
  const authenticator = new Authenticator();
  const { CredentialCreationOptions } = await test.sdk.send(
    new StartWebAuthnRegistrationCommand({ AccessToken }),
  );
  await test.sdk.send(
    new CompleteWebAuthnRegistrationCommand({
      AccessToken,
      Credential: authenticator.create(CredentialCreationOptions as never) as never,
    }),
  );
  return authenticator;
}

const setMode = (MfaConfiguration: 'ON' | 'OPTIONAL') =>
  test.sdk.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...factors, MfaConfiguration }));

function initiate(
  door: Door,
  AuthFlow: string,
  AuthParameters: Parameters,
  Session?: string,
): Promise<Answer> {
  const input = { ClientId, AuthFlow: AuthFlow as AuthFlowType, AuthParameters, Session };
  return door === 'admin'
    ? test.sdk.send(new AdminInitiateAuthCommand({ UserPoolId, ...input }))
    : test.sdk.send(new InitiateAuthCommand(input));
}

function answerTo(
  door: Door,
  { ChallengeName, Session }: Answer,
  username: string,
  responses: Parameters,
): Promise<Answer> {
  const input = {
    ClientId,
    ChallengeName,
    Session,
    ChallengeResponses: { USERNAME: username, ...responses },
  };
  return door === 'admin'
    ? test.sdk.send(new AdminRespondToAuthChallengeCommand({ UserPoolId, ...input }))
    : test.sdk.send(new RespondToAuthChallengeCommand(input));
}

interface Player {
  readonly username: string;
  readonly secret: string;
  readonly srp: SrpClient;
}

/**
 * A right answer for every challenge that can be a first factor. The walk ends at challenges that
 * are not listed here.
 */
const firstFactors: Partial<
  Record<ChallengeNameType, (asked: Answer, player: Player) => Parameters | Promise<Parameters>>
> = {
  PASSWORD: (_asked, player) => ({ PASSWORD: player.secret }),
  PASSWORD_SRP: (_asked, player) => ({ SRP_A: player.srp.A }),
  PASSWORD_VERIFIER: (asked, player) =>
    player.srp.claim(asked, player.secret, timestamp(test.now())),
  NEW_PASSWORD_REQUIRED: () => ({ NEW_PASSWORD: `${password}2` }),
  CUSTOM_CHALLENGE: () => ({ ANSWER: 'any' }),
  WEB_AUTHN: ({ ChallengeParameters }) => ({
    CREDENTIAL: JSON.stringify(
      passkey.get(JSON.parse(ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? '{}') as never),
    ),
  }),
};

/** Answers first factors until something else is asked; a way that issues tokens fails the test. */
async function walk(door: Door, start: Answer, player: Player): Promise<Answer> {
  let asked = start;
  for (let count = 0; count < 5; count += 1) {
    expect(asked.AuthenticationResult).toBeUndefined();
    const answer = asked.ChallengeName && firstFactors[asked.ChallengeName];
    if (!answer) return asked;
    asked = await answerTo(door, asked, player.username, await answer(asked, player));
  }
  return asked;
}

interface Way {
  readonly title: string;
  readonly start: (door: Door, player: Player) => Promise<Answer>;
}
const by =
  (flow: string, parameters: (player: Player) => Parameters): Way['start'] =>
  (door, player) =>
    initiate(door, flow, { USERNAME: player.username, ...parameters(player) });
const passwordFlow = (flow: string): Way[] => [
  { title: 'a password', start: by(flow, (player) => ({ PASSWORD: player.secret })) },
];

/**
 * Every way through every flow; a flow that is missing here fails the test below. Refreshing starts
 * no sign-in and has its own test.
 */
const ways: Readonly<Record<string, readonly Way[]>> = {
  USER_PASSWORD_AUTH: passwordFlow('USER_PASSWORD_AUTH'),
  ADMIN_USER_PASSWORD_AUTH: passwordFlow('ADMIN_USER_PASSWORD_AUTH'),
  ADMIN_NO_SRP_AUTH: passwordFlow('ADMIN_NO_SRP_AUTH'),
  USER_SRP_AUTH: [{ title: 'SRP', start: by('USER_SRP_AUTH', ({ srp }) => ({ SRP_A: srp.A })) }],
  CUSTOM_AUTH: [
    { title: 'a custom challenge', start: by('CUSTOM_AUTH', () => ({})) },
    {
      title: 'SRP and a custom challenge',
      start: by('CUSTOM_AUTH', ({ srp }) => ({ CHALLENGE_NAME: 'SRP_A', SRP_A: srp.A })),
    },
  ],
  USER_AUTH: [
    {
      title: 'PASSWORD at once',
      start: by('USER_AUTH', (player) => ({
        PREFERRED_CHALLENGE: 'PASSWORD',
        PASSWORD: player.secret,
      })),
    },
    { title: 'PASSWORD', start: by('USER_AUTH', () => ({ PREFERRED_CHALLENGE: 'PASSWORD' })) },
    {
      title: 'PASSWORD_SRP',
      start: by('USER_AUTH', ({ srp }) => ({ PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A: srp.A })),
    },
    { title: 'WEB_AUTHN', start: by('USER_AUTH', () => ({ PREFERRED_CHALLENGE: 'WEB_AUTHN' })) },
    { title: 'EMAIL_OTP', start: by('USER_AUTH', () => ({ PREFERRED_CHALLENGE: 'EMAIL_OTP' })) },
    { title: 'SMS_OTP', start: by('USER_AUTH', () => ({ PREFERRED_CHALLENGE: 'SMS_OTP' })) },
  ],
  REFRESH_TOKEN_AUTH: [],
  REFRESH_TOKEN: [],
};
const cases = Object.entries(flows).flatMap(([flow, { doors }]) =>
  doors.flatMap((door) => (ways[flow] ?? []).map((way) => ({ flow, door, ...way }))),
);
// A user with MFA starts with a password or, if the pool allows it, with a passkey; other first
// factors are not offered (AWS guide, "Passwordless sign-in").
const withoutPassword = ['WEB_AUTHN', 'EMAIL_OTP', 'SMS_OTP'];

it('knows every flow of the table (own rule)', () => {
  expect(Object.keys(ways).sort()).toEqual(Object.keys(flows).sort());
});

describe.each(['OPTIONAL', 'ON'] as const)(
  'MUST issue no token before the second factor, MFA %s',
  (mode) => {
    beforeEach(async () => {
      await setMode(mode);
      test.pass(10 * step);
    });

    it.each(cases)(
      '$flow by $title on the $door endpoint (AWS guide: Adding MFA to a user pool)',
      async ({ title, door, start }) => {
        const player: Player = { username: 'anna', secret: password, srp: new SrpClient() };
        const asked = await walk(door, await start(door, player), player);
        if (withoutPassword.includes(title)) {
          expect(asked).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE' });
          expect(asked.AvailableChallenges).toEqual(['PASSWORD', 'PASSWORD_SRP']);
          return;
        }
        expect(asked.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
        const { AuthenticationResult } = await answerTo(door, asked, 'anna', {
          SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret),
        });
        expect(AuthenticationResult?.AccessToken).toBeDefined();
      },
    );

    it.each(cases.filter(({ title }) => !withoutPassword.includes(title)))(
      'a new password first: $flow by $title on the $door endpoint (AWS guide: NEW_PASSWORD_REQUIRED)',
      async ({ door, start, flow }) => {
        await test.sdk.send(
          new AdminSetUserPasswordCommand({
            UserPoolId,
            Username: 'anna',
            Password: `${password}1`,
            Permanent: false,
          }),
        );
        const player: Player = { username: 'anna', secret: `${password}1`, srp: new SrpClient() };
        const asked = await walk(door, await start(door, player), player);
        await test.sdk.send(
          new AdminSetUserPasswordCommand({
            UserPoolId,
            Username: 'anna',
            Password: password,
            Permanent: true,
          }),
        );
        expect([flow, asked.ChallengeName]).toEqual([flow, 'SOFTWARE_TOKEN_MFA']);
      },
    );

    it.each([
      ['EMAIL_OTP', 'EMAIL_OTP_CODE'],
      ['SMS_OTP', 'SMS_OTP_CODE'],
      ['WEB_AUTHN', ''],
    ])(
      'USER_AUTH by %s that began before MFA was required: a first factor is not a second one (own rule)',
      async (title, response) => {
        const preference = (Enabled: boolean) =>
          test.sdk.send(
            new AdminSetUserMFAPreferenceCommand({
              UserPoolId,
              Username: 'anna',
              SoftwareTokenMfaSettings: { Enabled, PreferredMfa: Enabled },
            }),
          );
        await test.sdk.send(
          new SetUserPoolMfaConfigCommand({
            UserPoolId,
            MfaConfiguration: 'OPTIONAL',
            SoftwareTokenMfaConfiguration: { Enabled: true },
          }),
        );
        await preference(false);
        const player: Player = { username: 'anna', secret: password, srp: new SrpClient() };
        const asked = await initiate('public', 'USER_AUTH', {
          USERNAME: 'anna',
          PREFERRED_CHALLENGE: title,
        });
        expect(asked.ChallengeName).toBe(title);
        await preference(true);
        await setMode(mode);
        const next = response
          ? await answerTo('public', asked, 'anna', { [response]: await test.code('anna') })
          : await walk('public', asked, player);
        expect(next.AuthenticationResult).toBeUndefined();
        expect(next.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
      },
    );

    it('a sign-up that continues as a sign-in (SDK: InitiateAuthRequest, Session)', async () => {
      const Username = `new-${mode.toLowerCase()}`;
      const signedUp = await test.sdk.send(
        new SignUpCommand({
          ClientId,
          Username,
          Password: password,
          UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
        }),
      );
      const confirmed = await test.sdk.send(
        new ConfirmSignUpCommand({
          ClientId,
          Username,
          ConfirmationCode: await test.code(Username),
          Session: signedUp.Session,
        }),
      );
      expect(confirmed.Session).toBeDefined();
      const answer = await initiate(
        'public',
        'USER_AUTH',
        { USERNAME: Username },
        confirmed.Session,
      );
      // Users without a second factor are asked to set one up only if MFA is required.
      expect(answer.AuthenticationResult === undefined).toBe(mode === 'ON');
      if (mode === 'ON') expect(answer.ChallengeName).toBe('EMAIL_OTP');
    });

    it.each(
      Object.entries(flows)
        .filter(([flow]) => ways[flow]?.length === 0)
        .flatMap(([flow, { doors }]) => doors.map((door) => [flow, door] as const)),
    )(
      '%s on the %s endpoint continues only sign-ins with both factors (AWS guide: Refresh tokens)',
      async (flow, door) => {
        const player: Player = { username: 'anna', secret: password, srp: new SrpClient() };
        const asked = await walk(
          'public',
          await initiate('public', 'USER_PASSWORD_AUTH', { USERNAME: 'anna', PASSWORD: password }),
          player,
        );
        await expect(
          initiate(door, flow, { REFRESH_TOKEN: asked.Session ?? '' }),
        ).rejects.toMatchObject({
          name: 'NotAuthorizedException',
          message: 'Invalid Refresh Token',
        });
        const { AuthenticationResult } = await answerTo('public', asked, 'anna', {
          SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret),
        });
        expect(
          (await initiate(door, flow, { REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '' }))
            .AuthenticationResult?.AccessToken,
        ).toBeDefined();
      },
    );
  },
);
