import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminInitiateAuthCommand,
  AdminResetUserPasswordCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  CreateUserPoolClientCommand,
  DeleteUserCommand,
  ForgotPasswordCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
  SignUpCommand,
  UpdateUserPoolClientCommand,
  type AuthenticationResultType,
  type TokenValidityUnitsType,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn } from '../../support/pool/actions.js';
import { srpSignIn } from '../../support/pool/srpClient.js';
import {
  clientId as ClientId,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const wrong = 'Wrong-Passw0rd1';
let test: TestPool;
let Username = '';
let number = 0;
const userNames = Array.from({ length: 40 }, (_, index) => `user${index}`);
beforeAll(async () => {
  test = await startPool({
    users: userNames.map((username) => ({
      username,
      password,
      attributes: { email: `${username}@example.com`, email_verified: 'true' },
    })),
  });
});
beforeEach(() => {
  Username = userNames[(number += 1)] ?? '';
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const target = () => ({ UserPoolId, Username });

describe('the state of a user', () => {
  const states: Readonly<Record<string, { enter: () => Promise<unknown>; told: object }>> = {
    disabled: {
      enter: () => test.sdk.send(new AdminDisableUserCommand(target())),
      told: { name: 'NotAuthorizedException', message: 'User is disabled.' },
    },
    UNCONFIRMED: {
      enter: () => {
        Username = `new${number}`;
        return test.sdk.send(
          new SignUpCommand({
            ClientId,
            Username,
            Password: password,
            UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
          }),
        );
      },
      told: { name: 'UserNotConfirmedException', message: 'User is not confirmed.' },
    },
    RESET_REQUIRED: {
      enter: () => test.sdk.send(new AdminResetUserPasswordCommand(target())),
      told: {
        name: 'PasswordResetRequiredException',
        message: 'Password reset required for the user',
      },
    },
  };
  const doors: Readonly<
    Record<
      string,
      (secret: string) => Promise<{
        AuthenticationResult?: AuthenticationResultType | undefined;
        ChallengeName?: string | undefined;
      }>
    >
  > = {
    USER_PASSWORD_AUTH: (secret) => signIn(test, Username, secret),
    ADMIN_USER_PASSWORD_AUTH: (PASSWORD) =>
      test.sdk.send(
        new AdminInitiateAuthCommand({
          UserPoolId,
          ClientId,
          AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: Username, PASSWORD },
        }),
      ),
    USER_AUTH: (PASSWORD) =>
      test.sdk.send(
        new InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_AUTH',
          AuthParameters: { USERNAME: Username, PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD },
        }),
      ),
    USER_SRP_AUTH: (secret) => srpSignIn(test, Username, { secret }),
  };
  const cases = Object.keys(states).flatMap((state) =>
    Object.keys(doors).map((door) => [state, door] as const),
  );

  it.each(cases)(
    '%s is revealed by %s only to the right password (AWS guide: Managing user existence error responses)',
    async (state, door) => {
      const { enter, told } = states[state] ?? {};
      await enter?.();
      await expect(doors[door]?.(wrong)).rejects.toMatchObject({
        name: 'NotAuthorizedException',
        message: 'Incorrect username or password.',
      });
      await expect(doors[door]?.(password)).rejects.toMatchObject(told ?? {});
    },
  );

  it.each(Object.keys(doors))(
    'FORCE_CHANGE_PASSWORD asks by %s for a new password, after the temporary one (SDK: NEW_PASSWORD_REQUIRED)',
    async (door) => {
      await test.sdk.send(
        new AdminSetUserPasswordCommand({
          ...target(),
          Password: `${password}1`,
          Permanent: false,
        }),
      );
      await expect(doors[door]?.(wrong)).rejects.toMatchObject({
        message: 'Incorrect username or password.',
      });
      const answer = await doors[door]?.(`${password}1`);
      expect([answer?.ChallengeName, answer?.AuthenticationResult]).toEqual([
        'NEW_PASSWORD_REQUIRED',
        undefined,
      ]);
    },
  );

  // AWS guide: Lockout behavior.
  it('locks all ways to sign in together: 1 s, 2 s, 4 s ... to 15 minutes, reset after 15 quiet minutes', async () => {
    const ways = Object.values(doors);
    const guess = (count: number) => ways[count % ways.length]?.(wrong);
    for (let failure = 0; failure < 5; failure += 1)
      await expect(guess(failure)).rejects.toThrow('Incorrect username or password.');
    let lock = 1000;
    for (let failure = 5; failure < 16; failure += 1) {
      await expect(doors.USER_PASSWORD_AUTH?.(password)).rejects.toMatchObject({
        name: 'NotAuthorizedException',
        message: 'Password attempts exceeded',
      });
      test.pass(lock - 1);
      await expect(doors.USER_SRP_AUTH?.(password)).rejects.toThrow('Password attempts exceeded');
      test.pass(1);
      await expect(guess(failure)).rejects.toThrow('Incorrect username or password.');
      lock = Math.min(lock * 2, 15 * 60_000);
    }
    test.pass(lock + 15 * 60_000);
    await expect(doors.USER_PASSWORD_AUTH?.(wrong)).rejects.toThrow(
      'Incorrect username or password.',
    );
    expect((await doors.USER_PASSWORD_AUTH?.(password))?.AuthenticationResult).toBeDefined();
  });

  it('ends with adminConfirmSignUp or AdminEnableUser (SDK: AdminConfirmSignUp, AdminEnableUser)', async () => {
    await states.UNCONFIRMED?.enter();
    await test.sdk.send(new AdminConfirmSignUpCommand(target()));
    await states.disabled?.enter();
    await test.sdk.send(new AdminEnableUserCommand(target()));
    expect((await signIn(test, Username)).AuthenticationResult).toBeDefined();
  });
});

describe('what ends a sign-in', () => {
  interface End {
    readonly title: string;
    readonly act: (mine: AuthenticationResultType) => Promise<unknown>;
    readonly mine: boolean;
    readonly other: boolean;
  }
  const recover = async () => {
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username }));
    return test.sdk.send(
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username,
        Password: `${password}2`,
        ConfirmationCode: await test.code(Username),
      }),
    );
  };
  const ends: readonly End[] = [
    {
      title: 'RevokeToken ends its own family',
      act: ({ RefreshToken }) =>
        test.sdk.send(new RevokeTokenCommand({ ClientId, Token: RefreshToken })),
      mine: false,
      other: true,
    },
    {
      title: 'GlobalSignOut ends all',
      act: ({ AccessToken }) => test.sdk.send(new GlobalSignOutCommand({ AccessToken })),
      mine: false,
      other: false,
    },
    {
      title: 'AdminUserGlobalSignOut ends all',
      act: () => test.sdk.send(new AdminUserGlobalSignOutCommand(target())),
      mine: false,
      other: false,
    },
    {
      title: 'AdminDisableUser ends all',
      act: () => test.sdk.send(new AdminDisableUserCommand(target())),
      mine: false,
      other: false,
    },
    {
      title: 'AdminDeleteUser ends all',
      act: () => test.sdk.send(new AdminDeleteUserCommand(target())),
      mine: false,
      other: false,
    },
    {
      title: 'DeleteUser ends all',
      act: ({ AccessToken }) => test.sdk.send(new DeleteUserCommand({ AccessToken })),
      mine: false,
      other: false,
    },
    {
      title: 'ChangePassword ends the others (own rule)',
      act: ({ AccessToken }) =>
        test.sdk.send(
          new ChangePasswordCommand({
            AccessToken,
            PreviousPassword: password,
            ProposedPassword: `${password}2`,
          }),
        ),
      mine: true,
      other: false,
    },
    { title: 'ConfirmForgotPassword ends all (own rule)', act: recover, mine: false, other: false },
  ];

  it.each(ends)(
    '$title, access and refresh tokens alike (AWS guide: Ending user sessions with token revocation)',
    async ({ act, mine, other }) => {
      const [one, two] = [
        (await signIn(test, Username)).AuthenticationResult ?? {},
        (await signIn(test, Username)).AuthenticationResult ?? {},
      ];
      await act(one);
      const works = async ({ AccessToken, RefreshToken = '' }: AuthenticationResultType) =>
        Promise.all([
          test.sdk.send(new GetUserCommand({ AccessToken })).then(
            () => true,
            () => false,
          ),
          test.sdk
            .send(
              new InitiateAuthCommand({
                ClientId,
                AuthFlow: 'REFRESH_TOKEN_AUTH',
                AuthParameters: { REFRESH_TOKEN: RefreshToken },
              }),
            )
            .then(
              () => true,
              () => false,
            ),
        ]);
      expect({ mine: await works(one), other: await works(two) }).toEqual({
        mine: [mine, mine],
        other: [other, other],
      });
    },
  );

  it('old tokens stay void when a user is enabled again (own rule)', async () => {
    const { AuthenticationResult } = await signIn(test, Username);
    await test.sdk.send(new AdminDisableUserCommand(target()));
    await test.sdk.send(new AdminEnableUserCommand(target()));
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken })),
    ).rejects.toMatchObject({ message: 'Access Token has been revoked' });
  });
});

describe('tokens', () => {
  // AWS guide: Verifying JSON web tokens.
  it('are signed by two keys, for ID and access tokens, which the JWKS and aws-jwt-verify know', async () => {
    const { AuthenticationResult } = await signIn(test, Username);
    const jwks = (await (
      await fetch(`${test.url}/${UserPoolId}/.well-known/jwks.json`)
    ).json()) as { keys: { kid: string; alg: string; use: string; kty: string }[] };
    expect(jwks.keys).toHaveLength(2);
    for (const key of jwks.keys)
      expect(key).toMatchObject({ alg: 'RS256', use: 'sig', kty: 'RSA' });
    const [access, id] = [
      AuthenticationResult?.AccessToken ?? '',
      AuthenticationResult?.IdToken ?? '',
    ];
    expect(jwks.keys.map(({ kid }) => kid).sort()).toEqual(
      [decodeProtectedHeader(access).kid, decodeProtectedHeader(id).kid].sort(),
    );
    for (const [token, tokenUse] of [
      [access, 'access'],
      [id, 'id'],
    ] as const) {
      const verifier = CognitoJwtVerifier.create({
        userPoolId: UserPoolId,
        clientId: ClientId,
        tokenUse,
      });
      verifier.cacheJwks(jwks);
      expect((await verifier.verify(token)).sub).toMatch(/^[0-9a-f-]{36}$/);
      const other = CognitoJwtVerifier.create({
        userPoolId: UserPoolId,
        clientId: ClientId,
        tokenUse: tokenUse === 'id' ? 'access' : 'id',
      });
      other.cacheJwks(jwks);
      await expect(other.verify(token as never)).rejects.toThrow(/Token use not allowed/);
    }
    expect((await stat(join(test.directory, 'keys', `${UserPoolId}.json`))).mode & 0o777).toBe(
      0o600,
    );
  });

  it.each<[TokenValidityUnitsType, number, number]>([
    [{ AccessToken: 'seconds', IdToken: 'seconds', RefreshToken: 'minutes' }, 600, 1],
    [{ AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'hours' }, 10, 60],
    [{ AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' }, 2, 3600],
    [{ AccessToken: 'days', IdToken: 'days', RefreshToken: 'days' }, 1, 86400],
  ])(
    'are valid for as long as the client says, in %j (SDK: TokenValidityUnitsType)',
    async (TokenValidityUnits, validity, unit) => {
      const { UserPoolClient } = await test.sdk.send(
        new CreateUserPoolClientCommand({
          UserPoolId,
          ClientName: 'units',
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        }),
      );
      const client = UserPoolClient?.ClientId ?? '';
      await test.sdk.send(
        new UpdateUserPoolClientCommand({
          UserPoolId,
          ClientId: client,
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
          TokenValidityUnits,
          AccessTokenValidity: validity,
          IdTokenValidity: validity,
          RefreshTokenValidity: 61,
        }),
      );
      const { AuthenticationResult } = await test.sdk.send(
        new InitiateAuthCommand({
          ClientId: client,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: Username, PASSWORD: password },
        }),
      );
      expect(AuthenticationResult).toMatchObject({
        TokenType: 'Bearer',
        ExpiresIn: validity * unit,
      });
      for (const token of [AuthenticationResult?.AccessToken, AuthenticationResult?.IdToken]) {
        const { exp = 0, iat = 0 } = decodeJwt(token ?? '');
        expect(exp - iat).toBe(validity * unit);
      }
      const get = () =>
        test.sdk.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken }));
      const start = Math.floor(test.now().getTime() / 1000) * 1000;
      test.pass(start + validity * unit * 1000 - test.now().getTime() - 1);
      expect((await get()).Username).toBe(Username);
      test.pass(1);
      await expect(get()).rejects.toMatchObject({
        name: 'NotAuthorizedException',
        message: 'Access Token has expired',
      });
      const seconds = { minutes: 60, hours: 3600, days: 86400, seconds: 1 }[
        TokenValidityUnits.RefreshToken ?? 'days'
      ];
      const refresh = () =>
        test.sdk.send(
          new InitiateAuthCommand({
            ClientId: client,
            AuthFlow: 'REFRESH_TOKEN_AUTH',
            AuthParameters: { REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '' },
          }),
        );
      expect((await refresh()).AuthenticationResult?.AccessToken).toBeDefined();
      test.pass(61 * seconds * 1000);
      await expect(refresh()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    },
  );

  // AWS guide: Understanding user pool JSON web tokens.
  it("carry exactly Cognito's claims", async () => {
    const { AuthenticationResult } = await signIn(test, Username);
    const common = [
      'auth_time',
      'event_id',
      'exp',
      'iat',
      'iss',
      'jti',
      'origin_jti',
      'sub',
      'token_use',
    ];
    expect(Object.keys(decodeJwt(AuthenticationResult?.AccessToken ?? '')).sort()).toEqual(
      [...common, 'client_id', 'scope', 'username'].sort(),
    );
    const id = decodeJwt(AuthenticationResult?.IdToken ?? '');
    expect(Object.keys(id).sort()).toEqual(
      [...common, 'aud', 'cognito:username', 'email', 'email_verified'].sort(),
    );
    expect(id).toMatchObject({
      aud: ClientId,
      token_use: 'id',
      email_verified: true,
      'cognito:username': Username,
    });
  });
});
