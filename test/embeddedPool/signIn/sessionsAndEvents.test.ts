import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminListUserAuthEventsCommand,
  AdminListUserSessionsCommand,
  AdminRevokeUserSessionCommand,
  AdminUpdateAuthEventFeedbackCommand,
  ChangePasswordCommand,
  DescribeUserPoolCommand,
  ForgotPasswordCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListUserSessionsCommand,
  ResendConfirmationCodeCommand,
  RevokeUserSessionCommand,
  SignUpCommand,
  UpdateAuthEventFeedbackCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { accessTokenOf, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  jane,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    users: [
      jane,
      {
        ...jane,
        username: 'june',
        attributes: { email: 'june@example.com', email_verified: 'true' },
      },
    ],
    pool: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

describe('sessions', () => {
  const listed = async (AccessToken: string) =>
    (await test.sdk.send(new ListUserSessionsCommand({ AccessToken }))).Sessions ?? [];

  it("are the user's sign-ins, with the caller's marked (SDK: SessionDescriptionType)", async () => {
    const first = await accessTokenOf(test, 'jane');
    test.pass(1000);
    const { AccessToken = '', RefreshToken = '' } =
      (await signIn(test, 'jane')).AuthenticationResult ?? {};
    const sessions = await listed(AccessToken);
    expect(sessions).toHaveLength(2);
    for (const { SessionId } of sessions) expect(SessionId).toMatch(/^tkn[0-9a-z]{25}$/);
    const current = sessions.find(({ IsCurrentSession }) => IsCurrentSession);
    expect(current).toMatchObject({ SessionType: 'TOKEN', ClientId, DeviceType: 'unknown' });
    expect(
      (await listed(first)).find(({ IsCurrentSession }) => IsCurrentSession)?.SessionId,
    ).not.toBe(current?.SessionId);
    test.pass(60_000);
    await test.sdk.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: RefreshToken },
      }),
    );
    const { CreateDate, LastActiveDate } =
      (await listed(AccessToken)).find(({ SessionId }) => SessionId === current?.SessionId) ?? {};
    expect((LastActiveDate?.getTime() ?? 0) - (CreateDate?.getTime() ?? 0)).toBe(60_000);
  });

  it("RevokeUserSession ends another session, but never the caller's own (SDK: RevokeUserSession)", async () => {
    const other = await accessTokenOf(test, 'june');
    const mine = await accessTokenOf(test, 'june');
    const sessions = await listed(mine);
    const idOf = (isCurrent: boolean) =>
      sessions.find(({ IsCurrentSession }) => IsCurrentSession === isCurrent)?.SessionId;
    const revoke = (SessionId: string | undefined) =>
      test.sdk.send(new RevokeUserSessionCommand({ AccessToken: mine, SessionId }));
    await expect(revoke(idOf(true))).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await revoke(idOf(false));
    await expect(test.sdk.send(new GetUserCommand({ AccessToken: other }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Access Token has been revoked',
    });
    await expect(revoke(idOf(false))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect(await listed(mine)).toHaveLength(1);
  });

  // SDK: AdminListUserSessions, AdminRevokeUserSession.
  it('lets administrators list and revoke the sessions of this user only, none of them current', async () => {
    const AccessToken = await accessTokenOf(test, 'june');
    const list = async () =>
      (await test.sdk.send(new AdminListUserSessionsCommand({ UserPoolId, Username: 'june' })))
        .Sessions ?? [];
    const sessions = await list();
    expect(sessions.map(({ IsCurrentSession }) => IsCurrentSession)).not.toContain(true);
    const revoke = (Username: string, SessionId: string | undefined) =>
      test.sdk.send(new AdminRevokeUserSessionCommand({ UserPoolId, Username, SessionId }));
    await expect(revoke('jane', sessions[0]?.SessionId)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    for (const { SessionId } of sessions) await revoke('june', SessionId);
    expect(await list()).toEqual([]);
    await expect(test.sdk.send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
  });

  it('disappear when their refresh tokens have expired (SDK: only active sessions are returned)', async () => {
    await accessTokenOf(test, 'june');
    test.pass(30 * 24 * 3600 * 1000);
    expect(
      (await test.sdk.send(new AdminListUserSessionsCommand({ UserPoolId, Username: 'june' })))
        .Sessions,
    ).toEqual([]);
  });
});

describe('auth events', () => {
  const events = async (Username: string, more: object = {}) =>
    (await test.sdk.send(new AdminListUserAuthEventsCommand({ UserPoolId, Username, ...more })))
      .AuthEvents ?? [];
  const from = (IpAddress: string, PASSWORD = password) =>
    test.sdk.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane', PASSWORD },
        UserContextData: { IpAddress, EncodedData: '' },
      }),
    );

  it('record right and wrong passwords, newest first; the token names its event (SDK: AuthEventType)', async () => {
    test.pass(1000);
    await expect(signIn(test, 'jane', 'Wrong-Passw0rd')).rejects.toThrow(
      'Incorrect username or password.',
    );
    test.pass(1000);
    const AccessToken = await accessTokenOf(test, 'jane');
    const [passed, failed] = await events('jane');
    expect(passed).toMatchObject({
      EventType: 'SignIn',
      EventResponse: 'Pass',
      ChallengeResponses: [{ ChallengeName: 'Password', ChallengeResponse: 'Success' }],
      EventRisk: { RiskDecision: 'NoRisk' },
    });
    expect(decodeJwt(AccessToken).event_id).toBe(passed?.EventId);
    expect(failed).toMatchObject({
      EventResponse: 'Fail',
      ChallengeResponses: [{ ChallengeName: 'Password', ChallengeResponse: 'Failure' }],
    });
  });

  it('record the other kinds of events (SDK: EventType)', async () => {
    await test.sdk.send(
      new SignUpCommand({
        ClientId,
        Username: 'newcomer',
        Password: password,
        UserAttributes: [{ Name: 'email', Value: 'n@example.com' }],
      }),
    );
    test.pass(10);
    await test.sdk.send(new ResendConfirmationCodeCommand({ ClientId, Username: 'newcomer' }));
    expect(
      (await events('newcomer')).map(({ EventType, EventResponse }) => [EventType, EventResponse]),
    ).toEqual([
      ['ResendCode', 'Pass'],
      ['SignUp', 'Pass'],
    ]);
    const AccessToken = await accessTokenOf(test, 'june');
    test.pass(10);
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'june' }));
    test.pass(10);
    await expect(
      test.sdk.send(
        new ChangePasswordCommand({
          AccessToken,
          PreviousPassword: 'Wrong-Passw0rd',
          ProposedPassword: password,
        }),
      ),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    expect(
      (await events('june'))
        .slice(0, 3)
        .map(({ EventType, EventResponse }) => [EventType, EventResponse]),
    ).toEqual([
      ['PasswordChange', 'Fail'],
      ['ForgotPassword', 'Pass'],
      ['SignIn', 'Pass'],
    ]);
  });

  it('are returned in pages (SDK: MaxResults, NextToken)', async () => {
    const all = (await events('jane')).map(({ EventId }) => EventId);
    const { AuthEvents = [], NextToken } = await test.sdk.send(
      new AdminListUserAuthEventsCommand({ UserPoolId, Username: 'jane', MaxResults: 1 }),
    );
    const rest = await events('jane', { NextToken });
    expect([...AuthEvents, ...rest].map(({ EventId }) => EventId)).toEqual(all);
    expect(AuthEvents).toHaveLength(1);
  });

  it('accept feedback from administrators (SDK: AdminUpdateAuthEventFeedback)', async () => {
    const [event] = await events('jane');
    await test.sdk.send(
      new AdminUpdateAuthEventFeedbackCommand({
        UserPoolId,
        Username: 'jane',
        EventId: event?.EventId,
        FeedbackValue: 'Valid',
      }),
    );
    expect((await events('jane'))[0]?.EventFeedback).toMatchObject({
      FeedbackValue: 'Valid',
      Provider: 'Admin',
    });
    await expect(
      test.sdk.send(
        new AdminUpdateAuthEventFeedbackCommand({
          UserPoolId,
          Username: 'june',
          EventId: event?.EventId,
          FeedbackValue: 'Valid',
        }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  // SDK: UpdateAuthEventFeedback.
  it('notifies the user by e-mail of a sign-in from a new address, with a token for feedback', async () => {
    await from('192.0.2.1');
    test.pass(10);
    await from('198.51.100.7');
    const [event] = await events('jane');
    expect(event).toMatchObject({
      EventContextData: { IpAddress: '198.51.100.7' },
      EventRisk: { RiskDecision: 'AccountTakeover', RiskLevel: 'Low' },
    });
    const [message] = await test.pool.outbox({ username: 'jane' });
    expect(message).toMatchObject({
      purpose: 'authEvent',
      body: expect.stringContaining(event?.EventId ?? '?'),
    });
    const give = (FeedbackToken: string, EventId = event?.EventId) =>
      test.sdk.send(
        new UpdateAuthEventFeedbackCommand({
          UserPoolId,
          Username: 'jane',
          EventId,
          FeedbackToken,
          FeedbackValue: 'Invalid',
        }),
      );
    await expect(give('forged')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(
      give(message?.code ?? '', (await events('jane'))[1]?.EventId),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await give(message?.code ?? '');
    expect((await events('jane'))[0]?.EventFeedback).toMatchObject({
      FeedbackValue: 'Invalid',
      Provider: 'User',
    });
  });

  it('require the add-on (SDK: UserPoolAddOnNotEnabledException)', async () => {
    const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
    expect(UserPool?.UserPoolAddOns?.AdvancedSecurityMode).toBe('AUDIT');
    await test.sdk.send(
      new UpdateUserPoolCommand({ UserPoolId, UserPoolAddOns: { AdvancedSecurityMode: 'OFF' } }),
    );
    await expect(events('jane')).rejects.toMatchObject({
      name: 'UserPoolAddOnNotEnabledException',
    });
    await signIn(test, 'june');
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      }),
    );
    expect((await events('june'))[0]?.EventType).toBe('PasswordChange');
  });
});
