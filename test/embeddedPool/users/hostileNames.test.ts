import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminListGroupsForUserCommand,
  AdminSetUserPasswordCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  CreateGroupCommand,
  DeleteGroupCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { readUser, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  clientSecret,
  password as Password,
  secretClientId,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool({ users: [{ username: 'plain', password: Password }] });
});
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.stop();
});

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  '-0',
  '0',
  'true',
  'x'.repeat(128),
  '漢'.repeat(128),
  '😀'.repeat(64),
  '👩🏽\u20E3',
  'Zoë-Ωμέγα-Журнал',
  'שלום',
  '"quoted\\name"',
  "o'neil",
  '<script>',
  '../../../etc/passwd',
  '%00%2e',
  '{####}',
  '$&',
  'a\u{1F600}\u0301',
];

describe('hostile names', () => {
  it.each(names.map((name) => [name]))(
    '%s is an ordinary user and an ordinary group (SDK: UsernameType, GroupNameType)',
    async (name) => {
      await test.sdk.send(
        new SignUpCommand({
          ClientId,
          Username: name,
          Password,
          UserAttributes: [{ Name: 'name', Value: name }],
        }),
      );
      await expect(
        test.sdk.send(new SignUpCommand({ ClientId, Username: name, Password })),
      ).rejects.toMatchObject({ name: 'UsernameExistsException' });
      await test.sdk.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: name }));
      await test.sdk.send(new CreateGroupCommand({ UserPoolId, GroupName: name }));
      await test.sdk.send(
        new AdminAddUserToGroupCommand({ UserPoolId, Username: name, GroupName: name }),
      );
      const { AuthenticationResult } = await signIn(test, name);
      expect(decodeJwt(AuthenticationResult?.AccessToken ?? '')).toMatchObject({
        username: name,
        'cognito:groups': [name],
      });
      expect(decodeJwt(AuthenticationResult?.IdToken ?? '')).toMatchObject({
        'cognito:username': name,
        name,
      });
      expect(
        (
          await test.sdk.send(
            new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken }),
          )
        ).Username,
      ).toBe(name);
      expect((await readUser(test, name)).Username).toBe(name);
      const quoted = name.replace(/["\\]/g, '\\$&');
      for (const Filter of [
        `username = "${quoted}"`,
        `name = "${quoted}"`,
        `username ^= "${quoted}"`,
      ]) {
        expect(
          (await test.sdk.send(new ListUsersCommand({ UserPoolId, Filter }))).Users?.map(
            ({ Username }) => Username,
          ),
        ).toEqual([name]);
      }
      expect(
        (
          await test.sdk.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: name }))
        ).Users?.map(({ Username }) => Username),
      ).toEqual([name]);
      expect(
        (
          await test.sdk.send(new AdminListGroupsForUserCommand({ UserPoolId, Username: name }))
        ).Groups?.map(({ GroupName }) => GroupName),
      ).toEqual([name]);
      await test.sdk.send(new DeleteGroupCommand({ UserPoolId, GroupName: name }));
      await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: name }));
      await expect(readUser(test, name)).rejects.toMatchObject({ name: 'UserNotFoundException' });
      expect(
        (await test.sdk.send(new ListUsersCommand({ UserPoolId }))).Users?.map(
          ({ Username }) => Username,
        ),
      ).toEqual(['plain']);
    },
  );

  it.each([
    ['a\0b'],
    ['a b'],
    ['a\nb'],
    ['a\u200Db'],
    ['\uD800'],
    ['x'.repeat(129)],
    ['\u{10FFFF}'],
  ])(
    '%j is refused, as a user and as a group (botocore: UsernameType, GroupNameType)',
    async (name) => {
      await expect(
        test.sdk.send(new SignUpCommand({ ClientId, Username: name, Password })),
      ).rejects.toMatchObject({ name: 'InvalidParameterException' });
      await expect(
        test.sdk.send(new CreateGroupCommand({ UserPoolId, GroupName: name })),
      ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    },
  );

  it.each([['a\0b'], ['\uD800'], ['\u{10FFFF}'], ['__proto__'], ['\u0001'], ['ab'.repeat(1024)]])(
    '%j is an ordinary attribute value that can be searched for (SDK: AttributeValueType)',
    async (value) => {
      await test.sdk.send(
        new SignUpCommand({
          ClientId,
          Username: 'carrier',
          Password,
          UserAttributes: [{ Name: 'family_name', Value: value }],
        }),
      );
      const { Users } = await test.sdk.send(
        new ListUsersCommand({ UserPoolId, Filter: `family_name ^= "${value.slice(0, 128)}"` }),
      );
      expect(
        Users?.map(
          ({ Attributes }) => Attributes?.find(({ Name }) => Name === 'family_name')?.Value,
        ),
      ).toEqual([value]);
      await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'carrier' }));
      expect(
        (await test.sdk.send(new ListUsersCommand({ UserPoolId, Filter: 'family_name ^= ""' })))
          .Users,
      ).toEqual([]);
    },
  );
});

describe('secrets', () => {
  // OWASP Logging Cheat Sheet: data to exclude.
  it('MUST appear in no message and no log, whatever is wrong with the request', async () => {
    const secret = 'Secret-Canary-1';
    const [long, code] = [`${secret}${'x'.repeat(2050)}`, '13371337'];
    const logged = jest.spyOn(process.stdout, 'write');
    const warned = jest.spyOn(process.stderr, 'write');
    const SecretHash = createHmac('sha256', clientSecret).update('wrong').digest('base64');
    const { AuthenticationResult: tokens } = await signIn(test, 'plain');
    const AccessToken = tokens?.AccessToken ?? '';
    const broken = `${AccessToken.slice(0, -4)}AAAA`;
    const calls = [
      new SignUpCommand({ ClientId, Username: 'a b', Password: secret }),
      new SignUpCommand({ ClientId, Username: 'short', Password: secret.toLowerCase() }),
      new SignUpCommand({ ClientId, Username: 'long', Password: long }),
      new SignUpCommand({ ClientId: secretClientId, Username: 'x', Password: secret, SecretHash }),
      new ConfirmSignUpCommand({ ClientId, Username: 'plain', ConfirmationCode: code }),
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'plain',
        ConfirmationCode: code,
        Password: secret,
      }),
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'plain',
        ConfirmationCode: '',
        Password: long,
      }),
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'plain', PASSWORD: secret },
      }),
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: secret },
      }),
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: long,
        ChallengeResponses: { USERNAME: 'plain', NEW_PASSWORD: secret },
      }),
      new AdminSetUserPasswordCommand({ UserPoolId, Username: 'plain', Password: long }),
      new AdminSetUserPasswordCommand({
        UserPoolId,
        Username: 'plain',
        Password: secret.toUpperCase(),
      }),
      new ChangePasswordCommand({
        AccessToken,
        PreviousPassword: secret,
        ProposedPassword: secret,
      }),
      new ChangePasswordCommand({
        AccessToken: broken,
        PreviousPassword: long,
        ProposedPassword: secret,
      }),
      new GetUserCommand({ AccessToken: broken }),
      new RevokeTokenCommand({
        ClientId: secretClientId,
        ClientSecret: secret,
        Token: tokens?.RefreshToken,
      }),
      new RevokeTokenCommand({ ClientId, Token: broken }),
    ];
    const outcomes = await Promise.allSettled(
      calls.map((call) => test.sdk.send(call as SignUpCommand)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(calls.map(() => 'rejected'));
    const heard = JSON.stringify([
      outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason?.message),
      logged.mock.calls,
      warned.mock.calls,
      test.faults,
    ]).toLowerCase();
    logged.mockRestore();
    warned.mockRestore();
    for (const word of [
      secret,
      code,
      SecretHash,
      clientSecret,
      AccessToken.slice(-40),
      broken.slice(-40),
      tokens?.RefreshToken ?? '',
    ])
      expect(heard).not.toContain(word.toLowerCase());
  });
});
