import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminDeleteSoftwareTokenCommand,
  AdminSetUserMFAPreferenceCommand,
  AdminSetUserSettingsCommand,
  AssociateSoftwareTokenCommand,
  GetUserCommand,
  GetUserPoolMfaConfigCommand,
  SetUserMFAPreferenceCommand,
  SetUserPoolMfaConfigCommand,
  SetUserSettingsCommand,
  VerifySoftwareTokenCommand,
  type SetUserPoolMfaConfigCommandInput,
  CreateUserPoolCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { accessTokenOf, attributeOf, readUser, signIn } from '../../support/pool/actions.js';
import {
  allFactors,
  appCode,
  enrol,
  respond,
  smsConfiguration,
  step,
  wrongCode,
} from '../../support/pool/secondFactor.js';
import {
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const phone = { phone_number: '+15550001234' };
const names = [
  'app',
  'drift',
  'guess',
  'guesses',
  'parallel',
  'sms',
  'mail',
  'both',
  'prefer',
  'admin',
  'old',
  'late',
  'away',
  'bare',
  'setup',
  'other',
  'locked',
];
const users = names.map((username) => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true', ...phone },
}));
let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    pool: { ...allFactors, AutoVerifiedAttributes: ['email'] },
    users: [jane, ...users],
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const setConfig = (config: Omit<SetUserPoolMfaConfigCommandInput, 'UserPoolId'>) =>
  test.sdk.send(new SetUserPoolMfaConfigCommand({ UserPoolId, ...config }));
const { SmsConfiguration: _sms, ...factors } = allFactors;
beforeEach(async () => {
  await setConfig(factors);
});
const prefer = (Username: string, settings: object) =>
  test.sdk.send(new AdminSetUserMFAPreferenceCommand({ UserPoolId, Username, ...settings }));
const on = { Enabled: true };
const first = { Enabled: true, PreferredMfa: true };

describe('setUserPoolMfaConfig, getUserPoolMfaConfig', () => {
  // SDK: GetUserPoolMfaConfigResponse.
  it('returns the factors of the pool, which DescribeUserPool omits', async () => {
    const { $metadata: _metadata, ...answer } = await test.sdk.send(
      new GetUserPoolMfaConfigCommand({ UserPoolId }),
    );
    expect(answer).toEqual(factors);
  });

  // Cognito's text as CloudFormation users quote it.
  it('refuses a required second factor that is not offered', async () => {
    await expect(setConfig({ MfaConfiguration: 'ON' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    });
    await expect(
      setConfig({ MfaConfiguration: 'OFF', SoftwareTokenMfaConfiguration: on }),
    ).rejects.toMatchObject({
      message: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    });
    expect(
      (await test.sdk.send(new GetUserPoolMfaConfigCommand({ UserPoolId }))).MfaConfiguration,
    ).toBe('OPTIONAL');
  });

  it('refuses MFA for a pool without any factor when the pool is updated, too', async () => {
    const { UserPool } = await test.sdk.send(new CreateUserPoolCommand({ PoolName: 'bare' }));
    await expect(
      test.sdk.send(
        new UpdateUserPoolCommand({ UserPoolId: UserPool?.Id, MfaConfiguration: 'ON' }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  // AWS guide: Adding MFA to a user pool.
  it('asks no user for a factor while MFA is off, whatever the user prefers', async () => {
    await prefer('bare', { SMSMfaSettings: first });
    await setConfig({ MfaConfiguration: 'OFF' });
    expect((await signIn(test, 'bare')).AuthenticationResult).toBeDefined();
  });
});

describe('associateSoftwareToken, verifySoftwareToken', () => {
  // AWS guide: TOTP software token MFA.
  it('verifies an app by access token; codes are asked for only once the user enables it', async () => {
    const AccessToken = await accessTokenOf(test, 'app');
    const { SecretCode = '', Session } = await test.sdk.send(
      new AssociateSoftwareTokenCommand({ AccessToken }),
    );
    expect(SecretCode).toMatch(/^[A-Z2-7]{52}$/);
    expect(Session).toBeUndefined();
    const verify = (UserCode: string) =>
      test.sdk.send(
        new VerifySoftwareTokenCommand({ AccessToken, UserCode, FriendlyDeviceName: 'phone' }),
      );
    await expect(verify(wrongCode(test, SecretCode))).rejects.toMatchObject({
      name: 'EnableSoftwareTokenMFAException',
      message: 'Code mismatch and fail enable Software Token MFA',
    });
    expect((await verify(appCode(test, SecretCode))).Status).toBe('SUCCESS');
    expect((await signIn(test, 'app')).AuthenticationResult).toBeDefined();
    await test.sdk.send(
      new SetUserMFAPreferenceCommand({ AccessToken, SoftwareTokenMfaSettings: first }),
    );
    const asked = await signIn(test, 'app');
    expect(asked).toMatchObject({
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      ChallengeParameters: { USER_ID_FOR_SRP: 'app', FRIENDLY_DEVICE_NAME: 'phone' },
    });
    expect(asked.AuthenticationResult).toBeUndefined();
    expect(await test.sdk.send(new GetUserCommand({ AccessToken }))).toMatchObject({
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    });
    expect(await readUser(test, 'app')).toMatchObject({
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    });
  });

  // AWS guide: TOTP software token MFA, note.
  it('refuses new apps if the pool does not offer them, and still accepts verified ones', async () => {
    const secret = await enrol(test, 'old');
    await setConfig({
      MfaConfiguration: 'OPTIONAL',
      EmailMfaConfiguration: allFactors.EmailMfaConfiguration,
    });
    const asked = await signIn(test, 'old');
    const { AuthenticationResult } = await respond(test, asked, 'old', {
      SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret),
    });
    const AccessToken = AuthenticationResult?.AccessToken ?? '';
    const refusal = {
      name: 'SoftwareTokenMFANotFoundException',
      message: 'Software Token MFA has not been enabled by the userPool',
    };
    await expect(
      test.sdk.send(new AssociateSoftwareTokenCommand({ AccessToken })),
    ).rejects.toMatchObject(refusal);
    await expect(
      test.sdk.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: '000000' })),
    ).rejects.toMatchObject(refusal);
  });

  it('requires an access token or a session, and an associated secret (SDK: AssociateSoftwareToken)', async () => {
    await expect(test.sdk.send(new AssociateSoftwareTokenCommand({}))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(
      test.sdk.send(
        new VerifySoftwareTokenCommand({
          AccessToken: await accessTokenOf(test, 'jane'),
          UserCode: '000000',
        }),
      ),
    ).rejects.toMatchObject({ name: 'SoftwareTokenMFANotFoundException' });
  });

  // Own rule.
  it('MUST not let the session of another challenge set up an app, which would bypass the factor', async () => {
    await prefer('other', { SMSMfaSettings: first });
    const { Session } = await signIn(test, 'other');
    await expect(
      test.sdk.send(new AssociateSoftwareTokenCommand({ Session })),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user.',
    });
  });
});

describe('SOFTWARE_TOKEN_MFA', () => {
  // AWS guide: "within 30 seconds before or after"
  it('accepts codes one step early or late, and no others', async () => {
    const secret = await enrol(test, 'drift');
    for (const [steps, accepted] of [
      [-1, true],
      [1, true],
      [-2, false],
      [2, false],
    ] as const) {
      test.pass(10 * step);
      const answer = respond(test, await signIn(test, 'drift'), 'drift', {
        SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret, steps),
      });
      if (accepted) expect((await answer).AuthenticationResult?.AccessToken).toBeDefined();
      else
        await expect(answer).rejects.toMatchObject({
          name: 'CodeMismatchException',
          message: 'Invalid code received for user',
        });
    }
  });

  // amplify-flutter 4490; Cognito's texts.
  it('keeps the session after a wrong code, until it is answered or expires', async () => {
    const secret = await enrol(test, 'guess');
    const asked = await signIn(test, 'guess');
    const answer = (SOFTWARE_TOKEN_MFA_CODE: string) =>
      respond(test, asked, 'guess', { SOFTWARE_TOKEN_MFA_CODE });
    await expect(answer(wrongCode(test, secret))).rejects.toMatchObject({
      name: 'CodeMismatchException',
    });
    await expect(answer(wrongCode(test, secret))).rejects.toMatchObject({
      name: 'CodeMismatchException',
    });
    expect((await answer(appCode(test, secret))).AuthenticationResult).toBeDefined();
    await expect(answer(appCode(test, secret))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session can only be used once.',
    });
    const late = await signIn(test, 'guess');
    test.pass(3 * 60_000);
    await expect(
      respond(test, late, 'guess', { SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret) }),
    ).rejects.toMatchObject({ message: 'Invalid session for the user, session is expired.' });
  });

  // RFC 6238 section 5.2; Cognito's text.
  it('MUST accept a code once, also in parallel, and not the one that verified the app', async () => {
    const secret = await enrol(test, 'parallel');
    const used = {
      name: 'ExpiredCodeException',
      message: 'Your software token has already been used once.',
    };
    const sessions = await Promise.all([1, 2, 3].map(() => signIn(test, 'parallel')));
    const SOFTWARE_TOKEN_MFA_CODE = appCode(test, secret);
    const answers = await Promise.allSettled(
      sessions.map((asked) => respond(test, asked, 'parallel', { SOFTWARE_TOKEN_MFA_CODE })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.findIndex(({ status }) => status === 'rejected');
    await expect(
      respond(test, sessions[refused] ?? {}, 'parallel', { SOFTWARE_TOKEN_MFA_CODE }),
    ).rejects.toMatchObject(used);
    await expect(
      respond(test, sessions[refused] ?? {}, 'parallel', {
        SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret, -1),
      }),
    ).rejects.toMatchObject(used);
    test.pass(step);
    expect(
      (
        await respond(test, sessions[refused] ?? {}, 'parallel', {
          SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret),
        })
      ).AuthenticationResult,
    ).toBeDefined();
  });

  // AWS guide: Adding MFA, lockout.
  it('locks the user after five wrong codes over all sessions; a correct password does not reset it', async () => {
    const secret = await enrol(test, 'locked');
    for (let failure = 0; failure < 5; failure += 1) {
      await expect(
        respond(test, await signIn(test, 'locked'), 'locked', {
          SOFTWARE_TOKEN_MFA_CODE: wrongCode(test, secret),
        }),
      ).rejects.toMatchObject({ name: 'CodeMismatchException' });
    }
    const asked = await signIn(test, 'locked');
    const answer = () =>
      respond(test, asked, 'locked', { SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret) });
    await expect(answer()).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Password attempts exceeded',
    });
    test.pass(1000);
    expect((await answer()).AuthenticationResult).toBeDefined();
  });

  it('ends a session after ten wrong answers (own rule)', async () => {
    const secret = await enrol(test, 'guesses');
    const asked = await signIn(test, 'guesses');
    for (let failure = 0; failure < 10; failure += 1) {
      await expect(
        respond(test, asked, 'guesses', { SOFTWARE_TOKEN_MFA_CODE: wrongCode(test, secret) }),
      ).rejects.toMatchObject({ name: 'CodeMismatchException' });
      test.pass(1000 * 2 ** Math.max(0, failure - 4));
    }
    await expect(
      respond(test, asked, 'guesses', { SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret) }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session can only be used once.',
    });
  });

  it('MUST bind a session to its user and to its challenge (own rule: behaviour 8)', async () => {
    const secret = await enrol(test, 'away');
    const asked = await signIn(test, 'away');
    const code = { SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret), SMS_MFA_CODE: '000000' };
    await expect(respond(test, asked, 'jane', code)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user.',
    });
    await expect(
      respond(test, { ...asked, ChallengeName: 'SMS_MFA' }, 'away', code),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user.',
    });
    expect(
      (await respond(test, asked, 'AWAY@example.com', code)).AuthenticationResult,
    ).toBeDefined();
  });

  it('adminDeleteSoftwareToken removes the app and what depends on it (SDK: AdminDeleteSoftwareToken)', async () => {
    await enrol(test, 'admin');
    const asked = await signIn(test, 'admin');
    await test.sdk.send(new AdminDeleteSoftwareTokenCommand({ UserPoolId, Username: 'admin' }));
    const { UserMFASettingList, PreferredMfaSetting } = await readUser(test, 'admin');
    expect([UserMFASettingList, PreferredMfaSetting]).toEqual([undefined, undefined]);
    await expect(
      respond(test, asked, 'admin', { SOFTWARE_TOKEN_MFA_CODE: '000000' }),
    ).rejects.toMatchObject({ name: 'SoftwareTokenMFANotFoundException' });
    expect((await signIn(test, 'admin')).AuthenticationResult).toBeDefined();
  });
});

describe('SMS_MFA, EMAIL_OTP, SELECT_MFA_TYPE', () => {
  // AWS guide: Adding MFA to a user pool.
  it('SMS_MFA sends a code for this sign-in only and verifies the number', async () => {
    await prefer('sms', { SMSMfaSettings: first });
    const [one, two] = [await signIn(test, 'sms'), await signIn(test, 'sms')];
    expect(one).toMatchObject({
      ChallengeName: 'SMS_MFA',
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS',
        CODE_DELIVERY_DESTINATION: '+*******1234',
      },
    });
    const [second, firstMessage] = await test.pool.outbox({ username: 'sms' });
    expect(second).toMatchObject({
      medium: 'SMS',
      destination: phone.phone_number,
      purpose: 'mfa',
    });
    if (second?.code !== firstMessage?.code) {
      await expect(
        respond(test, one, 'sms', { SMS_MFA_CODE: second?.code ?? '' }),
      ).rejects.toMatchObject({
        name: 'CodeMismatchException',
        message: 'Invalid code or auth state for the user.',
      });
    }
    expect(
      (await respond(test, one, 'sms', { SMS_MFA_CODE: firstMessage?.code ?? '' }))
        .AuthenticationResult,
    ).toBeDefined();
    expect(
      (await respond(test, two, 'sms', { SMS_MFA_CODE: second?.code ?? '' })).AuthenticationResult,
    ).toBeDefined();
    expect(await attributeOf(test, 'sms', 'phone_number_verified')).toBe('true');
  });

  it("EMAIL_OTP sends the pool's message (SDK: EmailMfaConfigType)", async () => {
    await prefer('mail', { EmailMfaSettings: on });
    const asked = await signIn(test, 'mail');
    expect(asked).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL',
        CODE_DELIVERY_DESTINATION: 'm***@e***',
      },
    });
    const [message] = await test.pool.outbox({ username: 'mail' });
    expect(message).toMatchObject({ subject: 'Sign-in', body: `Mail ${message?.code ?? '-'}` });
    expect(
      (await respond(test, asked, 'mail', { EMAIL_OTP_CODE: message?.code ?? '' }))
        .AuthenticationResult,
    ).toBeDefined();
  });

  // AWS guide: Adding MFA; SDK: ChallengeParameters.
  it('SELECT_MFA_TYPE lets a user without a preference choose, once per sign-in', async () => {
    await prefer('both', { SMSMfaSettings: on, EmailMfaSettings: on });
    const asked = await signIn(test, 'both');
    expect(asked).toMatchObject({
      ChallengeName: 'SELECT_MFA_TYPE',
      ChallengeParameters: { MFAS_CAN_CHOOSE: '["SMS_MFA","EMAIL_OTP"]' },
    });
    await expect(
      respond(test, asked, 'both', { ANSWER: 'SOFTWARE_TOKEN_MFA' }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const chosen = await respond(test, asked, 'both', { ANSWER: 'EMAIL_OTP' });
    expect(chosen).toMatchObject({ ChallengeName: 'EMAIL_OTP' });
    expect(chosen.AuthenticationResult).toBeUndefined();
    expect(
      (await respond(test, chosen, 'both', { EMAIL_OTP_CODE: await test.code('both') }))
        .AuthenticationResult,
    ).toBeDefined();
  });
});

describe('setUserMFAPreference, adminSetUserMFAPreference, setUserSettings, adminSetUserSettings', () => {
  it("refuses factors that the user cannot use, with Cognito's messages, and then changes nothing", async () => {
    await expect(
      prefer('jane', { SMSMfaSettings: on, EmailMfaSettings: on }),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'User does not have delivery config set to turn on SMS_MFA',
    });
    await expect(prefer('jane', { SoftwareTokenMfaSettings: on })).rejects.toMatchObject({
      message: 'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA',
    });
    await expect(
      prefer('both', { SMSMfaSettings: first, EmailMfaSettings: first }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(prefer('jane', { WebAuthnMfaSettings: on })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    expect((await readUser(test, 'jane')).UserMFASettingList).toBeUndefined();
  });

  // SDK: SetUserMFAPreferenceRequest.
  it('keeps settings that the request does not name, and clears the preference for a disabled method', async () => {
    const AccessToken = await accessTokenOf(test, 'prefer');
    const set = (settings: object) =>
      test.sdk.send(new SetUserMFAPreferenceCommand({ AccessToken, ...settings }));
    const shown = async () => {
      const { UserMFASettingList, PreferredMfaSetting } = await test.sdk.send(
        new GetUserCommand({ AccessToken }),
      );
      return [UserMFASettingList, PreferredMfaSetting];
    };
    await set({ SMSMfaSettings: first, EmailMfaSettings: on });
    expect(await shown()).toEqual([['SMS_MFA', 'EMAIL_OTP'], 'SMS_MFA']);
    await set({ EmailMfaSettings: first });
    expect(await shown()).toEqual([['SMS_MFA', 'EMAIL_OTP'], 'EMAIL_OTP']);
    await set({ EmailMfaSettings: { Enabled: false, PreferredMfa: false } });
    expect(await shown()).toEqual([['SMS_MFA'], undefined]);
    await set({ SMSMfaSettings: { Enabled: false } });
    expect(await shown()).toEqual([undefined, undefined]);
  });

  it('the older operations switch SMS only (SDK: SetUserSettings, "only SMS MFA")', async () => {
    const AccessToken = await accessTokenOf(test, 'late');
    const sms = [{ DeliveryMedium: 'SMS' as const, AttributeName: 'phone_number' }];
    await test.sdk.send(new SetUserSettingsCommand({ AccessToken, MFAOptions: sms }));
    expect((await readUser(test, 'late')).UserMFASettingList).toEqual(['SMS_MFA']);
    await test.sdk.send(
      new AdminSetUserSettingsCommand({ UserPoolId, Username: 'late', MFAOptions: [] }),
    );
    expect((await readUser(test, 'late')).UserMFASettingList).toBeUndefined();
    await expect(
      test.sdk.send(
        new SetUserSettingsCommand({
          AccessToken,
          MFAOptions: [{ DeliveryMedium: 'EMAIL', AttributeName: 'email' }],
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('MFA_SETUP', () => {
  const required = { MfaConfiguration: 'ON' as const, SoftwareTokenMfaConfiguration: on };

  // SDK: MFA_SETUP; amplify-js TOTP setup.
  it('makes a user without a factor set one up before any token is issued', async () => {
    await setConfig(required);
    const asked = await signIn(test, 'setup');
    expect(asked).toMatchObject({
      ChallengeName: 'MFA_SETUP',
      ChallengeParameters: { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' },
    });
    await expect(respond(test, asked, 'setup')).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const { SecretCode = '', Session } = await test.sdk.send(
      new AssociateSoftwareTokenCommand({ Session: asked.Session }),
    );
    await expect(
      test.sdk.send(new AssociateSoftwareTokenCommand({ Session: asked.Session })),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    const verify = (UserCode: string) =>
      test.sdk.send(new VerifySoftwareTokenCommand({ Session, UserCode }));
    await expect(verify(wrongCode(test, SecretCode))).rejects.toMatchObject({
      name: 'EnableSoftwareTokenMFAException',
    });
    await expect(respond(test, { ...asked, Session }, 'setup')).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const verified = await verify(appCode(test, SecretCode));
    expect(verified.Status).toBe('SUCCESS');
    expect(
      (await respond(test, { ...asked, Session: verified.Session }, 'setup')).AuthenticationResult
        ?.AccessToken,
    ).toBeDefined();
    expect((await readUser(test, 'setup')).UserMFASettingList).toEqual(['SOFTWARE_TOKEN_MFA']);
    const again = await signIn(test, 'setup');
    expect(again.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
    await expect(
      respond(test, again, 'setup', { SOFTWARE_TOKEN_MFA_CODE: appCode(test, SecretCode) }),
    ).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  });

  // AWS guide: Adding MFA to a user pool.
  it("counts a user's phone number as a factor if MFA is required", async () => {
    await setConfig({
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration: smsConfiguration },
    });
    expect((await signIn(test, 'other')).ChallengeName).toBe('SMS_MFA');
    expect(await signIn(test, 'jane')).toMatchObject({
      ChallengeName: 'MFA_SETUP',
      ChallengeParameters: { MFAS_CAN_SETUP: '["SMS_MFA"]' },
    });
  });
});
