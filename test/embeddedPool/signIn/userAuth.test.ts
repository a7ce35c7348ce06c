import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserAuthFactorsCommand,
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  AdminSetUserMFAPreferenceCommand,
  ConfirmSignUpCommand,
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserAuthFactorsCommand,
  GetUserCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
  UpdateUserPoolCommand,
  type ChallengeNameType,
  type InitiateAuthCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { accessTokenOf } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  clientSecret,
  password,
  secretClientId,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const verified = {
  email: 'jane@example.com',
  email_verified: 'true',
  phone_number: '+15550100001',
  phone_number_verified: 'true',
};
const users = [
  { username: 'jane', password, attributes: verified },
  {
    username: 'john',
    password,
    attributes: { email: 'john@example.com', email_verified: 'false' },
  },
  {
    username: 'mia',
    password,
    attributes: { ...verified, email: 'mia@example.com', phone_number: '+15550100002' },
  },
  {
    username: 'gone',
    password,
    attributes: { ...verified, email: 'gone@example.com', phone_number: '+15550100003' },
  },
];
let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users,
    pool: {
      MfaConfiguration: 'OPTIONAL',
      Policies: {
        SignInPolicy: {
          AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'],
        },
      },
      WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
    },
  });
});
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.stop();
});

const begin = (USERNAME: string, parameters: Record<string, string> = {}, Session?: string) =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME, ...parameters },
      Session,
    }),
  );
const prefer = (
  username: string,
  PREFERRED_CHALLENGE: string,
  parameters: Record<string, string> = {},
) => begin(username, { PREFERRED_CHALLENGE, ...parameters });
const answer = (
  ChallengeName: ChallengeNameType,
  USERNAME: string,
  Session: string | undefined,
  responses: Record<string, string>,
) =>
  test.sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName,
      Session,
      ChallengeResponses: { USERNAME, ...responses },
    }),
  );
const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');
const incorrect = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };

describe('USER_AUTH', () => {
  it('lists what the user may choose from (SDK: InitiateAuthResponse, AvailableChallenges)', async () => {
    const jane = await begin('jane');
    expect(jane).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE', Session: expect.any(String) });
    expect(jane.AvailableChallenges).toEqual(['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP', 'SMS_OTP']);
    // An unverified address gets no sign-in code.
    expect((await begin('john')).AvailableChallenges).toEqual(['PASSWORD', 'PASSWORD_SRP']);
  });

  // SDK: AuthParameters, PREFERRED_CHALLENGE.
  it('starts with the preferred challenge and lists the others beside it', async () => {
    const started = await prefer('jane', 'EMAIL_OTP');
    expect(started).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL',
        CODE_DELIVERY_DESTINATION: 'j***@e***',
      },
    });
    expect(started.AvailableChallenges).toContain('SMS_OTP');
    const { AuthenticationResult } = await answer('EMAIL_OTP', 'jane', started.Session, {
      EMAIL_OTP_CODE: await test.code('jane'),
    });
    expect(
      (await test.sdk.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken })))
        .Username,
    ).toBe('jane');
  });

  // AWS guide: Authentication flows.
  it('lets the user choose if the preferred challenge is not available', async () => {
    expect(await prefer('john', 'EMAIL_OTP')).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
      AvailableChallenges: ['PASSWORD', 'PASSWORD_SRP'],
    });
    expect(await prefer('jane', 'WEB_AUTHN')).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE' });
  });

  // aws-amplify: handleSelectChallengeWithPassword.
  it('accepts a password at once, in its own challenge, or with the choice', async () => {
    expect(
      (await prefer('jane', 'PASSWORD', { PASSWORD: password })).AuthenticationResult,
    ).toBeDefined();
    const asked = await prefer('jane', 'PASSWORD');
    expect(asked.ChallengeName).toBe('PASSWORD');
    expect(
      (await answer('PASSWORD', 'jane', asked.Session, { PASSWORD: password }))
        .AuthenticationResult,
    ).toBeDefined();
    const choice = await begin('jane');
    expect(
      (
        await answer('SELECT_CHALLENGE', 'jane', choice.Session, {
          ANSWER: 'PASSWORD',
          PASSWORD: password,
        })
      ).AuthenticationResult,
    ).toBeDefined();
  });

  it('refuses a wrong password in each of the three ways (own rule)', async () => {
    const wrong = { PASSWORD: 'Wrong-Passw0rd' };
    await expect(prefer('jane', 'PASSWORD', wrong)).rejects.toMatchObject(incorrect);
    await expect(
      answer('PASSWORD', 'jane', (await prefer('jane', 'PASSWORD')).Session, wrong),
    ).rejects.toMatchObject(incorrect);
    await expect(
      answer('SELECT_CHALLENGE', 'jane', (await begin('jane')).Session, {
        ANSWER: 'PASSWORD',
        ...wrong,
      }),
    ).rejects.toMatchObject(incorrect);
    await prefer('jane', 'PASSWORD', { PASSWORD: password });
  });

  it('continues from the choice to a code by SMS (SDK: RespondToAuthChallenge, SELECT_CHALLENGE and SMS_OTP)', async () => {
    const choice = await begin('jane');
    const chosen = await answer('SELECT_CHALLENGE', 'jane', choice.Session, { ANSWER: 'SMS_OTP' });
    expect(chosen).toMatchObject({
      ChallengeName: 'SMS_OTP',
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS',
        CODE_DELIVERY_DESTINATION: '+*******0001',
      },
    });
    const code = await test.code('jane');
    await expect(
      answer('SMS_OTP', 'jane', chosen.Session, { SMS_OTP_CODE: otherThan(code) }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' });
    // Sends the right code under another challenge's name, and then under its own.
    await expect(
      answer('EMAIL_OTP', 'jane', chosen.Session, { EMAIL_OTP_CODE: code }),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    expect(
      (await answer('SMS_OTP', 'jane', chosen.Session, { SMS_OTP_CODE: code }))
        .AuthenticationResult,
    ).toBeDefined();
  });

  it("refuses a choice that was not offered, and a code for another user's session (own rule)", async () => {
    await expect(
      answer('SELECT_CHALLENGE', 'john', (await begin('john')).Session, { ANSWER: 'EMAIL_OTP' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await prefer('jane', 'EMAIL_OTP');
    const mias = await prefer('mia', 'EMAIL_OTP');
    const [janes, right] = [await test.code('jane'), await test.code('mia')];
    await expect(
      answer('EMAIL_OTP', 'mia', mias.Session, {
        EMAIL_OTP_CODE: janes === right ? otherThan(right) : janes,
      }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' });
  });

  it('ends a session after AuthSessionValidity minutes (SDK: CreateUserPoolClientRequest)', async () => {
    const { Session } = await begin('jane');
    test.pass(3 * 60_000);
    await expect(
      answer('SELECT_CHALLENGE', 'jane', Session, { ANSWER: 'PASSWORD' }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session is expired.',
    });
  });

  // Own rule; AWS guide: User existence errors.
  it('reveals that a user is disabled only after a correct factor', async () => {
    await test.sdk.send(new AdminDisableUserCommand({ UserPoolId, Username: 'gone' }));
    await expect(prefer('gone', 'PASSWORD', { PASSWORD: 'Wrong-Passw0rd' })).rejects.toMatchObject(
      incorrect,
    );
    const started = await prefer('gone', 'EMAIL_OTP');
    await expect(
      answer('EMAIL_OTP', 'gone', started.Session, { EMAIL_OTP_CODE: await test.code('gone') }),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException', message: 'User is disabled.' });
  });

  it('works through the signed variants (SDK: AdminInitiateAuth)', async () => {
    const started = await test.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId,
        ClientId,
        AuthFlow: 'USER_AUTH',
        AuthParameters: { USERNAME: 'jane', PREFERRED_CHALLENGE: 'EMAIL_OTP' },
      }),
    );
    expect(started).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      AvailableChallenges: expect.arrayContaining(['PASSWORD']),
    });
    const done = await test.sdk.send(
      new AdminRespondToAuthChallengeCommand({
        UserPoolId,
        ClientId,
        ChallengeName: 'EMAIL_OTP',
        Session: started.Session,
        ChallengeResponses: { USERNAME: 'jane', EMAIL_OTP_CODE: await test.code('jane') },
      }),
    );
    expect(done.AuthenticationResult).toBeDefined();
  });

  it('requires the secret hash from a client with a secret (AWS guide: Computing secret hash values)', async () => {
    const send = (proof: Record<string, string>) =>
      test.sdk.send(
        new InitiateAuthCommand({
          ClientId: secretClientId,
          AuthFlow: 'USER_AUTH',
          AuthParameters: { USERNAME: 'jane', ...proof },
        }),
      );
    await expect(send({})).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    expect(
      (
        await send({
          SECRET_HASH: createHmac('sha256', clientSecret)
            .update(`jane${secretClientId}`)
            .digest('base64'),
        })
      ).ChallengeName,
    ).toBe('SELECT_CHALLENGE');
  });
});

describe('USER_AUTH and MFA', () => {
  beforeAll(async () => {
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'mia',
        SMSMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
  });

  it('offers no codes as first factor to a user with MFA (AWS guide: Authentication flows, passwordless)', async () => {
    expect((await begin('mia')).AvailableChallenges).toEqual(['PASSWORD', 'PASSWORD_SRP']);
  });

  it('asks for the second factor after the password (own rule: no flow bypasses MFA)', async () => {
    const next = await prefer('mia', 'PASSWORD', { PASSWORD: password });
    expect(next).toMatchObject({ ChallengeName: 'SMS_MFA' });
    expect(
      (await answer('SMS_MFA', 'mia', next.Session, { SMS_MFA_CODE: await test.code('mia') }))
        .AuthenticationResult,
    ).toBeDefined();
  });

  it('asks for the second factor even if MFA was set while a code was on its way (own rule)', async () => {
    const started = await prefer('jane', 'EMAIL_OTP');
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'jane',
        SMSMfaSettings: { Enabled: true, PreferredMfa: true },
      }),
    );
    const code =
      (await test.pool.outbox({ username: 'jane' })).find(({ medium }) => medium === 'EMAIL')
        ?.code ?? '';
    expect(
      await answer('EMAIL_OTP', 'jane', started.Session, { EMAIL_OTP_CODE: code }),
    ).toMatchObject({ ChallengeName: 'SMS_MFA' });
    await test.sdk.send(
      new AdminSetUserMFAPreferenceCommand({
        UserPoolId,
        Username: 'jane',
        SMSMfaSettings: { Enabled: false },
      }),
    );
  });
});

describe('USER_AUTH for a missing user', () => {
  const shapeOf = ({
    ChallengeName,
    ChallengeParameters,
    AvailableChallenges,
    Session,
  }: InitiateAuthCommandOutput) => ({
    ChallengeName,
    ChallengeParameters,
    AvailableChallenges,
    length: Session?.length,
  });

  // AWS guide: Managing user existence error responses.
  it('offers a choice from the allowed factors, the same each time', async () => {
    const first = shapeOf(await begin('nobody'));
    expect(first.ChallengeName).toBe('SELECT_CHALLENGE');
    expect(first.AvailableChallenges).toEqual(
      expect.arrayContaining(['PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP']),
    );
    expect(shapeOf(await begin('nobody'))).toEqual(first);
    expect(first.length).toBe(shapeOf(await begin('jane')).length);
    // Among many names some have a number or a passkey and some do not, as among real users.
    const offers = await Promise.all(
      Array.from(
        { length: 16 },
        async (_, index) => (await begin(`nobody${index}`)).AvailableChallenges ?? [],
      ),
    );
    for (const name of ['SMS_OTP', 'WEB_AUTHN'] as const)
      expect(new Set(offers.map((offer) => offer.includes(name))).size).toBe(2);
  });

  it('sends no code, and treats every answer like a wrong answer of a real user (own rule)', async () => {
    const sent = (await test.pool.outbox()).length;
    const [missing, real] = [
      await prefer('nobody', 'EMAIL_OTP'),
      await prefer('jane', 'EMAIL_OTP'),
    ];
    expect(Object.keys(missing.ChallengeParameters ?? {})).toEqual(
      Object.keys(real.ChallengeParameters ?? {}),
    );
    expect(missing.ChallengeParameters?.CODE_DELIVERY_DESTINATION).toMatch(/^\w\*\*\*@\w\*\*\*$/);
    expect((await test.pool.outbox()).length).toBe(sent + 1);
    const right = await test.code('jane');
    const refusal = async (username: string, Session?: string) =>
      answer('EMAIL_OTP', username, Session, { EMAIL_OTP_CODE: otherThan(right) }).then(
        () => 'let in',
        (error: unknown) => ({
          name: (error as Error).name,
          message: (error as Error).message,
        }),
      );
    const [ofMissing, ofReal] = [
      await refusal('nobody', missing.Session),
      await refusal('jane', real.Session),
    ];
    expect(ofMissing).toEqual(ofReal);
    expect(ofMissing).toMatchObject({ name: 'CodeMismatchException' });
  });

  // AWS guide: Managing user existence error responses.
  it('refuses every password with the message for a wrong one', async () => {
    await expect(prefer('nobody', 'PASSWORD', { PASSWORD: password })).rejects.toMatchObject(
      incorrect,
    );
    await expect(
      answer('PASSWORD', 'nobody', (await prefer('nobody', 'PASSWORD')).Session, {
        PASSWORD: password,
      }),
    ).rejects.toMatchObject(incorrect);
  });

  it('reports a missing user under LEGACY (AWS guide: Managing user existence error responses)', async () => {
    const legacy = await startPool({ client: { PreventUserExistenceErrors: 'LEGACY' } });
    const send = new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: 'nobody' },
    });
    await expect(legacy.sdk.send(send)).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    });
    await legacy.stop();
  });
});

describe('the session of a confirmed sign-up', () => {
  const signUp = async (Username: string, Password: string | null = password) => {
    const { Session } = await test.sdk.send(
      new SignUpCommand({
        ClientId,
        Username,
        Password: Password ?? undefined,
        UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
      }),
    );
    return { Session, ConfirmationCode: await test.code(Username) };
  };
  const confirm = async (
    Username: string,
    input: { Session: string | undefined; ConfirmationCode: string },
  ) => (await test.sdk.send(new ConfirmSignUpCommand({ ClientId, Username, ...input }))).Session;

  it('signs in once, without another code (SDK: InitiateAuthRequest, Session)', async () => {
    const Session = await confirm('nina', await signUp('nina'));
    const { AuthenticationResult } = await begin('nina', {}, Session);
    expect(
      (await test.sdk.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken })))
        .Username,
    ).toBe('nina');
    await expect(begin('nina', {}, Session)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });

  // aws-amplify: confirmSignUp.
  it('is returned without the session of SignUp too, but only for clients with USER_AUTH', async () => {
    const { ConfirmationCode } = await signUp('kate');
    expect(
      (await begin('kate', {}, await confirm('kate', { ConfirmationCode, Session: undefined })))
        .AuthenticationResult,
    ).toBeDefined();
    const plain = await startPool({ client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] } });
    const signedUp = await plain.sdk.send(
      new SignUpCommand({
        ClientId,
        Username: 'kate',
        Password: password,
        UserAttributes: [{ Name: 'email', Value: 'kate@example.com' }],
      }),
    );
    const confirmed = await plain.sdk.send(
      new ConfirmSignUpCommand({
        ClientId,
        Username: 'kate',
        ConfirmationCode: await plain.code('kate'),
      }),
    );
    expect([signedUp.Session, confirmed.Session]).toEqual([undefined, undefined]);
    await plain.stop();
  });

  it('signs in no other user, and not after it expires (own rule)', async () => {
    await expect(
      begin('jane', {}, await confirm('olga', await signUp('olga'))),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user.',
    });
    const late = await confirm('pia', await signUp('pia'));
    test.pass(3 * 60_000);
    await expect(begin('pia', {}, late)).rejects.toMatchObject({
      message: 'Invalid session for the user, session is expired.',
    });
  });

  it("cannot be obtained with another user's sign-up session (own rule)", async () => {
    const [{ Session }, other] = [await signUp('rosa'), await signUp('sara')];
    expect(await confirm('sara', { ...other, Session })).toBeUndefined();
  });

  it('confirms a user whose session has expired, who then signs in as usual (own choice)', async () => {
    const signedUp = await signUp('tara');
    test.pass(3 * 60_000);
    expect(await confirm('tara', signedUp)).toBeUndefined();
    expect(
      (await prefer('tara', 'PASSWORD', { PASSWORD: password })).AuthenticationResult,
    ).toBeDefined();
  });

  // SDK: SignUpRequest, Password.
  it('is returned for a user without a password if codes may be the first factor', async () => {
    const Session = await confirm('uma', await signUp('uma', null));
    expect((await begin('uma', {}, Session)).AuthenticationResult).toBeDefined();
    expect((await begin('uma')).AvailableChallenges).toEqual(['EMAIL_OTP']);
  });
});

describe('a user created by an administrator without a password', () => {
  const make = (Username: string, UserAttributes: { Name: string; Value: string }[] = []) =>
    test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username,
        UserAttributes,
        DesiredDeliveryMediums: ['EMAIL'],
      }),
    );

  // SDK: AdminCreateUserRequest, TemporaryPassword.
  it('is confirmed, gets the username in the invitation, and signs in with a code', async () => {
    const { User } = await make('vera', [
      { Name: 'email', Value: 'vera@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ]);
    expect(User?.UserStatus).toBe('CONFIRMED');
    expect((await test.pool.outbox({ username: 'vera' }))[0]).toMatchObject({
      purpose: 'invitation',
      code: '',
      body: 'Your username is vera.',
    });
    const started = await begin('vera', { PREFERRED_CHALLENGE: 'EMAIL_OTP' });
    expect(started.AvailableChallenges).toEqual(['EMAIL_OTP']);
    expect(
      (
        await answer('EMAIL_OTP', 'vera', started.Session, {
          EMAIL_OTP_CODE: await test.code('vera'),
        })
      ).AuthenticationResult,
    ).toBeDefined();
  });

  it('requires an address or a number (SDK: AdminCreateUserRequest, UserAttributes)', async () => {
    await expect(make('wilma')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('the sign-in policy of a pool', () => {
  it('allows only the password unless set, over the wire or in a seed (SDK: SignInPolicyType)', async () => {
    const AllowedFirstAuthFactors = ['PASSWORD' as const, 'EMAIL_OTP' as const];
    const policyOf = async (id = '') =>
      (await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId: id }))).UserPool?.Policies
        ?.SignInPolicy?.AllowedFirstAuthFactors;
    const { UserPool: { Id } = {} } = await test.sdk.send(
      new CreateUserPoolCommand({ PoolName: 'made' }),
    );
    expect(await policyOf(Id)).toEqual(['PASSWORD']);
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId: Id,
        Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
      }),
    );
    expect(await policyOf(Id)).toEqual(AllowedFirstAuthFactors);
    expect(await policyOf(UserPoolId)).toEqual(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN']);
  });
});

describe('GetUserAuthFactors', () => {
  // SDK: GetUserAuthFactors.
  it('shows the caller, the MFA settings and the first factors; its admin variant does too', async () => {
    const expected = {
      Username: 'jane',
      ConfiguredUserAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
    };
    const AccessToken = await accessTokenOf(test, 'jane');
    expect(await test.sdk.send(new GetUserAuthFactorsCommand({ AccessToken }))).toMatchObject(
      expected,
    );
    expect(
      await test.sdk.send(new AdminGetUserAuthFactorsCommand({ UserPoolId, Username: 'jane' })),
    ).toMatchObject(expected);
    expect(
      await test.sdk.send(new AdminGetUserAuthFactorsCommand({ UserPoolId, Username: 'mia' })),
    ).toMatchObject({ PreferredMfaSetting: 'SMS_MFA', UserMFASettingList: ['SMS_MFA'] });
  });
});
