/** A refused call leaves its code or session valid; a call that changed something uses it up. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ForgotPasswordCommand,
  GetUserAttributeVerificationCodeCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  SignUpCommand,
  VerifyUserAttributeCommand,
  UpdateUserPoolCommand,
  SetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { accessTokenOf, attributeOf, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const person = (username: string) => ({
  username,
  password,
  attributes: {
    email: `${username}@example.com`,
    email_verified: 'true',
    phone_number: '+14255550100',
    phone_number_verified: 'true',
  },
});
let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    pool: {
      Policies: { PasswordPolicy: { PasswordHistorySize: 2 } },
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
      SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' },
    },
    client: { WriteAttributes: ['email', 'nickname', 'phone_number'] },
    users: ['ann', 'bea', 'cid', 'dan', 'eve', 'fay'].map(person),
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

describe('a code', () => {
  // SDK: ConfirmForgotPassword.
  it('for recovery survives a refused password and sets one password only', async () => {
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'ann' }));
    const ConfirmationCode = await test.code('ann');
    const confirm = (Password: string) =>
      test.sdk.send(
        new ConfirmForgotPasswordCommand({ ClientId, Username: 'ann', ConfirmationCode, Password }),
      );
    await expect(confirm(password)).rejects.toMatchObject({
      name: 'PasswordHistoryPolicyViolationException',
    });
    await confirm('Other-Passw0rd');
    await expect(confirm('Third-Passw0rd')).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  });

  it('MUST be accepted once, even when entered in parallel (SDK: ConfirmForgotPassword)', async () => {
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'bea' }));
    const ConfirmationCode = await test.code('bea');
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        test.sdk.send(
          new ConfirmForgotPasswordCommand({
            ClientId,
            Username: 'bea',
            ConfirmationCode,
            Password: `Other-Passw0rd-${index}`,
          }),
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  // SDK: VerifyUserAttribute, AliasExistsException.
  it('for an address survives while another account has the address', async () => {
    const AccessToken = await accessTokenOf(test, 'cid');
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'cid',
        UserAttributes: [{ Name: 'email', Value: 'dan@example.com' }],
      }),
    );
    await test.sdk.send(
      new GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName: 'email' }),
    );
    const verify = async (Code: string) =>
      test.sdk.send(new VerifyUserAttributeCommand({ AccessToken, AttributeName: 'email', Code }));
    const code = await test.code('cid');
    await expect(verify(code)).rejects.toMatchObject({ name: 'AliasExistsException' });
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'dan',
        UserAttributes: [{ Name: 'email', Value: 'dan2@example.com' }],
      }),
    );
    await verify(code);
    expect(await attributeOf(test, 'cid', 'email_verified')).toBe('true');
    await expect(verify(code)).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  });
});

describe('a session', () => {
  // SDK: RespondToAuthChallenge.
  it('of NEW_PASSWORD_REQUIRED survives refused answers and ends once the password is set', async () => {
    await test.sdk.send(
      new AdminSetUserPasswordCommand({
        UserPoolId,
        Username: 'eve',
        Password: 'Temp-Passw0rd',
        Permanent: false,
      }),
    );
    const { Session } = await signIn(test, 'eve', 'Temp-Passw0rd');
    const answer = (NEW_PASSWORD: string, more: Record<string, string> = {}) =>
      test.sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId,
          ChallengeName: 'NEW_PASSWORD_REQUIRED',
          Session,
          ChallengeResponses: { USERNAME: 'eve', NEW_PASSWORD, ...more },
        }),
      );
    await expect(answer('short')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    await expect(answer('New-Passw0rd', { 'userAttributes.gender': 'x' })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'A client attempted to write unauthorized attribute',
    });
    await expect(answer('New-Passw0rd', { 'userAttributes.none': 'x' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    expect((await answer('New-Passw0rd')).AuthenticationResult?.AccessToken).toBeTruthy();
    await expect(answer('Newer-Passw0rd')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session can only be used once.',
    });
  });

  // SDK: InitiateAuthRequest, Session.
  it('of a confirmed sign-up stays valid for its owner after another user tries it', async () => {
    await test.sdk.send(
      new SignUpCommand({
        ClientId,
        Username: 'gus',
        Password: password,
        UserAttributes: [{ Name: 'email', Value: 'gus@example.com' }],
      }),
    );
    const { Session } = await test.sdk.send(
      new ConfirmSignUpCommand({
        ClientId,
        Username: 'gus',
        ConfirmationCode: await test.code('gus'),
      }),
    );
    const start = (USERNAME: string) =>
      test.sdk.send(
        new InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_AUTH',
          Session,
          AuthParameters: { USERNAME },
        }),
      );
    await expect(start('fay')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user.',
    });
    expect((await start('gus')).AuthenticationResult?.AccessToken).toBeTruthy();
  });
});

describe('recovery', () => {
  // SDK: CreateUserPoolRequest.
  it('uses no address that receives second-factor codes if AccountRecoverySetting is set', async () => {
    await test.sdk.send(
      new SetUserPoolMfaConfigCommand({
        UserPoolId,
        MfaConfiguration: 'OPTIONAL',
        SmsMfaConfiguration: {
          SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' },
        },
      }),
    );
    await test.sdk.send(
      new SetUserMFAPreferenceCommand({
        AccessToken: await accessTokenOf(test, 'fay'),
        SMSMfaSettings: { Enabled: true },
      }),
    );
    const medium = async () =>
      (await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'fay' })))
        .CodeDeliveryDetails?.DeliveryMedium;
    // Without the setting, text messages come first, as always.
    expect(await medium()).toBe('SMS');
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        AccountRecoverySetting: {
          RecoveryMechanisms: [
            { Name: 'verified_phone_number', Priority: 1 },
            { Name: 'verified_email', Priority: 2 },
          ],
        },
      }),
    );
    expect(await medium()).toBe('EMAIL');
  });
});
