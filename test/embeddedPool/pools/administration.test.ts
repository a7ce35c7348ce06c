import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminDeleteUserAttributesCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminInitiateAuthCommand,
  AdminListGroupsForUserCommand,
  AdminResetUserPasswordCommand,
  AdminRespondToAuthChallengeCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  ConfirmForgotPasswordCommand,
  CreateGroupCommand,
  GetUserCommand,
  ListUsersCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { accessTokenOf, attributeOf, readUser, signIn } from '../../support/pool/actions.js';
import {
  clientId,
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool({ users: [jane] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const create = (Username: string, more: object = {}) =>
  test.sdk.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username,
      UserAttributes: [
        { Name: 'email', Value: `${Username}@example.com` },
        { Name: 'email_verified', Value: 'true' },
      ],
      DesiredDeliveryMediums: ['EMAIL'],
      ...more,
    }),
  );

describe('adminCreateUser', () => {
  // AWS guide: Creating user accounts as administrator.
  it('invites with a temporary password that must be replaced', async () => {
    expect((await create('tom')).User).toMatchObject({
      Username: 'tom',
      UserStatus: 'FORCE_CHANGE_PASSWORD',
      Enabled: true,
    });
    const temporary = await test.code('tom');
    await expect(signIn(test, 'tom', 'Wrong-Passw0rd')).rejects.toThrow(
      'Incorrect username or password.',
    );
    const challenge = await signIn(test, 'tom', temporary);
    expect(challenge).toMatchObject({
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      ChallengeParameters: { USER_ID_FOR_SRP: 'tom' },
    });
    const answer = (NEW_PASSWORD: string, more: Record<string, string> = {}) =>
      test.sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId: clientId,
          ChallengeName: 'NEW_PASSWORD_REQUIRED',
          Session: challenge.Session,
          ChallengeResponses: { USERNAME: 'tom', NEW_PASSWORD, ...more },
        }),
      );
    await expect(answer('weak')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    expect(
      (await answer(password, { 'userAttributes.name': 'Tom' })).AuthenticationResult?.AccessToken,
    ).toBeDefined();
    await expect(answer(password)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session can only be used once.',
    });
    expect(await attributeOf(test, 'tom', 'name')).toBe('Tom');
    expect((await readUser(test, 'tom')).UserStatus).toBe('CONFIRMED');
  });

  it('SUPPRESS sends nothing, and a taken name is refused (SDK: AdminCreateUserRequest)', async () => {
    await create('silent', { MessageAction: 'SUPPRESS', TemporaryPassword: password });
    expect(await test.pool.outbox({ username: 'silent' })).toEqual([]);
    await expect(create('silent')).rejects.toMatchObject({
      name: 'UsernameExistsException',
      message: 'User account already exists',
    });
  });

  // SDK: AdminCreateUserRequest.
  it('RESEND makes a new temporary password for a user who has not signed in, and refuses others', async () => {
    await create('again');
    const first = await test.code('again');
    await create('again', { MessageAction: 'RESEND' });
    await expect(signIn(test, 'again', first)).rejects.toThrow('Incorrect username or password.');
    expect((await signIn(test, 'again', await test.code('again'))).ChallengeName).toBe(
      'NEW_PASSWORD_REQUIRED',
    );
    await expect(create('jane', { MessageAction: 'RESEND' })).rejects.toMatchObject({
      name: 'UnsupportedUserStateException',
    });
    await expect(create('nobody', { MessageAction: 'RESEND' })).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    });
  });

  // SDK: ForceAliasCreation.
  it("refuses another user's verified alias, unless forced, which moves it", async () => {
    await create('owner', { MessageAction: 'SUPPRESS' });
    const UserAttributes = [
      { Name: 'email', Value: 'OWNER@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ];
    await expect(create('thief', { UserAttributes })).rejects.toMatchObject({
      name: 'AliasExistsException',
      message: 'An account with the given email already exists.',
    });
    await create('heir', { UserAttributes, ForceAliasCreation: true, MessageAction: 'SUPPRESS' });
    expect((await readUser(test, 'owner@example.com')).Username).toBe('heir');
    expect(await attributeOf(test, 'owner', 'email_verified')).toBe('false');
  });

  it('lets the temporary password expire after seven days (AWS guide: TemporaryPasswordValidityDays)', async () => {
    await create('slow');
    const temporary = await test.code('slow');
    test.pass(7 * 24 * 3600 * 1000);
    await expect(signIn(test, 'slow', temporary)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Temporary password has expired and must be reset by an administrator.',
    });
  });
});

describe('passwords set by administrators', () => {
  const set = (Username: string, Permanent: boolean, Password = 'Another-Passw0rd1') =>
    test.sdk.send(new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent }));

  // SDK: AdminSetUserPassword.
  it('adminSetUserPassword checks permanent and temporary passwords against the policy', async () => {
    await create('pat', { MessageAction: 'SUPPRESS' });
    await expect(set('pat', true, 'weak')).rejects.toMatchObject({
      name: 'InvalidPasswordException',
    });
    await set('pat', true);
    const admin = await test.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId,
        ClientId: clientId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'pat', PASSWORD: 'Another-Passw0rd1' },
      }),
    );
    expect(admin.AuthenticationResult?.AccessToken).toBeDefined();
    await set('pat', false);
    const challenge = await test.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId,
        ClientId: clientId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'pat', PASSWORD: 'Another-Passw0rd1' },
      }),
    );
    expect(challenge.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    const done = await test.sdk.send(
      new AdminRespondToAuthChallengeCommand({
        UserPoolId,
        ClientId: clientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: challenge.Session,
        ChallengeResponses: { USERNAME: 'pat', NEW_PASSWORD: password },
      }),
    );
    expect(done.AuthenticationResult?.IdToken).toBeDefined();
  });

  it('adminResetUserPassword disables the password until the code is entered (SDK: AdminResetUserPassword)', async () => {
    await set('pat', true);
    await test.sdk.send(new AdminResetUserPasswordCommand({ UserPoolId, Username: 'pat' }));
    await expect(signIn(test, 'pat', 'Another-Passw0rd1')).rejects.toMatchObject({
      name: 'PasswordResetRequiredException',
      message: 'Password reset required for the user',
    });
    await test.sdk.send(
      new ConfirmForgotPasswordCommand({
        ClientId: clientId,
        Username: 'pat',
        Password: password,
        ConfirmationCode: await test.code('pat'),
      }),
    );
    expect((await signIn(test, 'pat')).AuthenticationResult).toBeDefined();
  });
});

describe('enable, disable, sign out, delete', () => {
  it('a disabled user is signed out and cannot sign in until enabled (AWS guide: Managing user accounts)', async () => {
    const AccessToken = await accessTokenOf(test, 'jane');
    await test.sdk.send(new AdminDisableUserCommand({ UserPoolId, Username: 'jane' }));
    await expect(test.sdk.send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    await expect(signIn(test, 'jane')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User is disabled.',
    });
    await test.sdk.send(new AdminEnableUserCommand({ UserPoolId, Username: 'jane' }));
    expect((await signIn(test, 'jane')).AuthenticationResult).toBeDefined();
  });

  it('adminUserGlobalSignOut revokes the tokens (SDK: AdminUserGlobalSignOut)', async () => {
    const AccessToken = await accessTokenOf(test, 'jane');
    await test.sdk.send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username: 'jane' }));
    await expect(test.sdk.send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Access Token has been revoked',
    });
  });

  it('a deleted user is gone together with the alias, which is free again (SDK: AdminDeleteUser)', async () => {
    await create('gone', { MessageAction: 'SUPPRESS' });
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'gone' }));
    await expect(readUser(test, 'gone')).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    });
    await create('gone', { MessageAction: 'SUPPRESS' });
  });

  it('adminConfirmSignUp refuses a confirmed user (SDK: AdminConfirmSignUp)', async () => {
    await expect(
      test.sdk.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: 'jane' })),
    ).rejects.toMatchObject({ message: 'User cannot be confirmed. Current status is CONFIRMED' });
  });
});

describe('attributes, groups, lists', () => {
  it('adminUpdateUserAttributes may set verified flags, never sub (SDK: AdminUpdateUserAttributes)', async () => {
    const update = (Name: string, Value: string) =>
      test.sdk.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId,
          Username: 'jane',
          UserAttributes: [{ Name, Value }],
        }),
      );
    await update('email_verified', 'false');
    expect(await attributeOf(test, 'jane', 'email_verified')).toBe('false');
    await expect(readUser(test, 'jane@example.com')).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
    await update('email_verified', 'true');
    await expect(update('sub', 'x')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await update('nickname', 'J');
    await test.sdk.send(
      new AdminDeleteUserAttributesCommand({
        UserPoolId,
        Username: 'jane',
        UserAttributeNames: ['nickname'],
      }),
    );
    expect(await attributeOf(test, 'jane', 'nickname')).toBeUndefined();
  });

  // AWS guide: Adding groups to a user pool.
  it('lists groups in the tokens by precedence and refuses to create one twice', async () => {
    for (const [GroupName, Precedence, RoleArn] of [
      ['beta', 2, undefined],
      ['alpha', 5, undefined],
      ['zeta', 1, 'arn:aws:iam::000000000000:role/zeta'],
    ] as const) {
      await test.sdk.send(new CreateGroupCommand({ UserPoolId, GroupName, Precedence, RoleArn }));
      await test.sdk.send(
        new AdminAddUserToGroupCommand({ UserPoolId, Username: 'jane', GroupName }),
      );
    }
    await expect(
      test.sdk.send(new CreateGroupCommand({ UserPoolId, GroupName: 'beta' })),
    ).rejects.toMatchObject({ name: 'GroupExistsException' });
    await expect(
      test.sdk.send(
        new AdminAddUserToGroupCommand({ UserPoolId, Username: 'jane', GroupName: 'none' }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException', message: 'Group not found.' });
    const { AuthenticationResult } = await signIn(test, 'jane');
    expect(decodeJwt(AuthenticationResult?.IdToken ?? '')).toMatchObject({
      'cognito:groups': ['zeta', 'beta', 'alpha'],
      'cognito:preferred_role': 'arn:aws:iam::000000000000:role/zeta',
    });
    const first = await test.sdk.send(
      new AdminListGroupsForUserCommand({ UserPoolId, Username: 'jane', Limit: 2 }),
    );
    const second = await test.sdk.send(
      new AdminListGroupsForUserCommand({
        UserPoolId,
        Username: 'jane',
        Limit: 2,
        NextToken: first.NextToken,
      }),
    );
    expect(
      [...(first.Groups ?? []), ...(second.Groups ?? [])].map(({ GroupName }) => GroupName),
    ).toEqual(['alpha', 'beta', 'zeta']);
  });

  // AWS guide: Managing and searching for user accounts.
  it('keeps the pages of listUsers complete while users are added and removed', async () => {
    const before =
      (await test.sdk.send(new ListUsersCommand({ UserPoolId }))).Users?.map(
        ({ Username }) => Username,
      ) ?? [];
    const seen: (string | undefined)[] = [];
    let PaginationToken: string | undefined;
    do {
      const page = await test.sdk.send(
        new ListUsersCommand({ UserPoolId, Limit: 3, PaginationToken }),
      );
      seen.push(...(page.Users ?? []).map(({ Username }) => Username));
      PaginationToken = page.PaginationToken;
      if (seen.length === 3) await create('aaa-late', { MessageAction: 'SUPPRESS' });
    } while (PaginationToken !== undefined);
    expect(seen).toEqual([...before, 'aaa-late']);
  });

  it.each([
    ['username = "JANE"', ['jane']],
    ['email ^= "jan"', ['jane']],
    ['"sub" = "none"', []],
  ])('listUsers filters by %s (SDK: ListUsersRequest.Filter)', async (Filter, names) => {
    const { Users } = await test.sdk.send(
      new ListUsersCommand({ UserPoolId, Filter, AttributesToGet: ['email'] }),
    );
    expect(Users?.map(({ Username }) => Username)).toEqual(names);
    expect(
      Users?.every(({ Attributes }) => Attributes?.every(({ Name }) => Name === 'email')),
    ).toBe(true);
  });

  it('listUsers refuses malformed filters (SDK: ListUsersRequest.Filter)', async () => {
    await expect(
      test.sdk.send(new ListUsersCommand({ UserPoolId, Filter: 'email = "a" or true' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('a username', () => {
  it('may be given as the sub of a local user (SDK: AdminGetUserRequest.Username)', async () => {
    const sub = (await attributeOf(test, 'jane', 'sub')) ?? '';
    expect(await readUser(test, sub)).toMatchObject({ Username: 'jane' });
    await expect(
      readUser(
        test,
        sub.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });
});
