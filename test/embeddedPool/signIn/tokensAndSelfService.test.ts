import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminUpdateUserAttributesCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  DeleteUserAttributesCommand,
  DeleteUserCommand,
  DescribeUserPoolClientCommand,
  ForgotPasswordCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserAttributeVerificationCodeCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
  UpdateUserAttributesCommand,
  UpdateUserPoolClientCommand,
  VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { accessTokenOf, attributeOf, readUser, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const john = {
  username: 'john',
  password,
  attributes: { email: 'john@example.com', email_verified: 'true' },
};
let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: [
      jane,
      john,
      {
        ...john,
        username: 'eve',
        attributes: { email: 'eve@example.com', email_verified: 'true' },
      },
    ],
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const getUser = (AccessToken = '') => test.sdk.send(new GetUserCommand({ AccessToken }));
const refresh = (REFRESH_TOKEN = '') =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN },
    }),
  );

describe('refresh and revocation', () => {
  it('refreshing keeps auth_time and origin_jti (AWS guide: Understanding user pool JSON web tokens)', async () => {
    const { AuthenticationResult: first } = await signIn(test, 'jane');
    test.pass(60_000);
    const { AuthenticationResult: second } = await refresh(first?.RefreshToken);
    const [before, after] = [
      decodeJwt(first?.AccessToken ?? ''),
      decodeJwt(second?.AccessToken ?? ''),
    ];
    expect(after).toMatchObject({ auth_time: before.auth_time, origin_jti: before.origin_jti });
    expect(after.iat).toBe((before.iat ?? 0) + 60);
    expect(second?.RefreshToken).toBeUndefined();
  });

  // AWS guide: Ending user sessions with token revocation; RFC 7009.
  it('revokeToken ends the sign-in of the token, and may be repeated', async () => {
    const { AuthenticationResult } = await signIn(test, 'jane');
    const revoke = (Token = AuthenticationResult?.RefreshToken) =>
      test.sdk.send(new RevokeTokenCommand({ ClientId, Token }));
    await revoke();
    await revoke();
    await expect(refresh(AuthenticationResult?.RefreshToken)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Refresh Token has been revoked',
    });
    await expect(getUser(AuthenticationResult?.AccessToken)).rejects.toMatchObject({
      message: 'Access Token has been revoked',
    });
    await expect(revoke(AuthenticationResult?.AccessToken)).rejects.toMatchObject({
      name: 'UnsupportedTokenTypeException',
    });
    await expect(refresh('garbage')).rejects.toMatchObject({ message: 'Invalid Refresh Token' });
  });

  it('globalSignOut ends every sign-in (SDK: GlobalSignOut)', async () => {
    const [one, two] = [await accessTokenOf(test, 'jane'), await accessTokenOf(test, 'jane')];
    await test.sdk.send(new GlobalSignOutCommand({ AccessToken: one }));
    for (const token of [one, two])
      await expect(getUser(token)).rejects.toMatchObject({
        message: 'Access Token has been revoked',
      });
  });

  it('refuses an altered token, or one for another use (aws-jwt-verify: the same checks)', async () => {
    const { AuthenticationResult } = await signIn(test, 'jane');
    const [header, , signature] = (AuthenticationResult?.AccessToken ?? '').split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...decodeJwt(AuthenticationResult?.AccessToken ?? ''), sub: 'x' }),
    ).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(getUser(`${header}.${forged}.${signature}`)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Could not verify signature for Access Token',
    });
    for (const token of [`${none}.${forged}.`, AuthenticationResult?.IdToken, 'x', 'a.b.c']) {
      await expect(getUser(token)).rejects.toMatchObject({
        name: 'NotAuthorizedException',
        message: 'Invalid Access Token',
      });
    }
  });

  // AWS guide: Refresh token rotation; RFC 9700.
  it('rotation returns a new refresh token, and reuse of an old one ends the sign-in', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new DescribeUserPoolClientCommand({ UserPoolId, ClientId }),
    );
    const { ExplicitAuthFlows, PreventUserExistenceErrors } = UserPoolClient ?? {};
    const update = (more: object) =>
      test.sdk.send(
        new UpdateUserPoolClientCommand({
          UserPoolId,
          ClientId,
          ExplicitAuthFlows,
          PreventUserExistenceErrors,
          ...more,
        }),
      );
    await update({ RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 } });
    const rotate = (RefreshToken = '') =>
      test.sdk.send(new GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken }));
    const { AuthenticationResult: first } = await signIn(test, 'jane');
    const { AuthenticationResult: second } = await rotate(first?.RefreshToken);
    await rotate(first?.RefreshToken);
    test.pass(11_000);
    await expect(rotate(first?.RefreshToken)).rejects.toMatchObject({
      name: 'RefreshTokenReuseException',
    });
    await expect(rotate(second?.RefreshToken)).rejects.toMatchObject({
      message: 'Refresh Token has been revoked',
    });
    await update({});
  });
});

describe('passwords', () => {
  it('changePassword requires the old password and ends other sign-ins (SDK: ChangePassword)', async () => {
    const [mine, other] = [await accessTokenOf(test, 'john'), await accessTokenOf(test, 'john')];
    const change = (PreviousPassword: string, ProposedPassword: string) =>
      test.sdk.send(
        new ChangePasswordCommand({ AccessToken: mine, PreviousPassword, ProposedPassword }),
      );
    await expect(change('Wrong-Passw0rd', 'New-Passw0rd1')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    await expect(change(password, 'weak')).rejects.toMatchObject({
      name: 'InvalidPasswordException',
    });
    await change(password, 'New-Passw0rd1');
    expect((await getUser(mine)).Username).toBe('john');
    await expect(getUser(other)).rejects.toMatchObject({
      message: 'Access Token has been revoked',
    });
    await expect(signIn(test, 'john')).rejects.toThrow('Incorrect username or password.');
  });

  // AWS guide: Managing user existence error responses.
  it('forgotPassword answers the same for a missing user, every time', async () => {
    const forgot = async (Username: string) =>
      (await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username }))).CodeDeliveryDetails;
    expect(await forgot('john')).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'j***@e***',
    });
    const missing = await forgot('nobody');
    expect(missing).toMatchObject({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: expect.stringMatching(/^.\*{3}@.\*{3}$/),
    });
    expect(await forgot('nobody')).toEqual(missing);
  });

  // AWS guide: quotas on codes.
  it('confirmForgotPassword keeps the code after a weak password and voids it after five wrong ones', async () => {
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'john' }));
    const code = await test.code('john');
    const confirm = (ConfirmationCode: string, Password = password) =>
      test.sdk.send(
        new ConfirmForgotPasswordCommand({
          ClientId,
          Username: 'john',
          ConfirmationCode,
          Password,
        }),
      );
    await expect(confirm(code, 'weak')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    await confirm(code);
    await expect(confirm(code)).rejects.toMatchObject({ name: 'ExpiredCodeException' });
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'john' }));
    const wrong = (await test.code('john')) === '111111' ? '222222' : '111111';
    for (let failure = 0; failure < 5; failure += 1)
      await expect(confirm(wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' });
    await expect(confirm(await test.code('john'))).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Attempt limit exceeded, please try after some time.',
    });
  });
});

describe('attributes of the signed-in user', () => {
  // AWS guide: Verifying updates to email addresses.
  it('keeps a changed e-mail address unverified until its own code is entered', async () => {
    const AccessToken = await accessTokenOf(test, 'jane');
    const { CodeDeliveryDetailsList } = await test.sdk.send(
      new UpdateUserAttributesCommand({
        AccessToken,
        UserAttributes: [{ Name: 'email', Value: 'new@example.org' }],
      }),
    );
    expect(CodeDeliveryDetailsList).toEqual([
      { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'n***@e***' },
    ]);
    expect(await attributeOf(test, 'jane', 'email_verified')).toBe('false');
    await test.sdk.send(
      new GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName: 'email' }),
    );
    await test.sdk.send(
      new VerifyUserAttributeCommand({
        AccessToken,
        AttributeName: 'email',
        Code: await test.code('jane'),
      }),
    );
    expect(await attributeOf(test, 'jane', 'email_verified')).toBe('true');
    expect((await readUser(test, 'new@example.org')).Username).toBe('jane');
  });

  it("refuses another user's address on verification (SDK: AliasExistsException)", async () => {
    const AccessToken = await accessTokenOf(test, 'jane');
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'jane',
        UserAttributes: [{ Name: 'email', Value: 'Eve@example.com' }],
      }),
    );
    await test.sdk.send(
      new GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName: 'email' }),
    );
    await expect(
      test.sdk.send(
        new VerifyUserAttributeCommand({
          AccessToken,
          AttributeName: 'email',
          Code: await test.code('jane'),
        }),
      ),
    ).rejects.toMatchObject({
      name: 'AliasExistsException',
      message: 'An account with the given email already exists.',
    });
  });

  it.each([
    ['email_verified', 'NotAuthorizedException'],
    ['sub', 'InvalidParameterException'],
    ['custom:none', 'InvalidParameterException'],
  ])('cannot write %s (AWS guide: Working with user attributes)', async (Name, exception) => {
    const AccessToken = await accessTokenOf(test, 'jane');
    await expect(
      test.sdk.send(
        new UpdateUserAttributesCommand({
          AccessToken,
          UserAttributes: [
            { Name: 'name', Value: 'J' },
            { Name, Value: 'true' },
          ],
        }),
      ),
    ).rejects.toMatchObject({ name: exception });
    expect(await attributeOf(test, 'jane', 'name')).toBeUndefined();
  });

  it('deletes attributes, and finally the user (SDK: DeleteUserAttributes, DeleteUser)', async () => {
    const AccessToken = await accessTokenOf(test, 'eve');
    await test.sdk.send(
      new UpdateUserAttributesCommand({
        AccessToken,
        UserAttributes: [{ Name: 'nickname', Value: 'E' }],
      }),
    );
    await test.sdk.send(
      new DeleteUserAttributesCommand({ AccessToken, UserAttributeNames: ['nickname'] }),
    );
    expect(await attributeOf(test, 'eve', 'nickname')).toBeUndefined();
    await test.sdk.send(new DeleteUserCommand({ AccessToken }));
    await expect(readUser(test, 'eve')).rejects.toMatchObject({ name: 'UserNotFoundException' });
    await expect(getUser(AccessToken)).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });
});
