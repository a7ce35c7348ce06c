import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminGetUserCommand,
  ConfirmSignUpCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import {
  clientId,
  clientSecret,
  password,
  secretClientId,
  startPool,
  userPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
beforeAll(async () => {
  test = await startPool();
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

const signUp = (Username: string, email: string, Password = password) =>
  test.sdk.send(
    new SignUpCommand({
      ClientId: clientId,
      Username,
      Password,
      UserAttributes: [{ Name: 'email', Value: email }],
    }),
  );
const signIn = (USERNAME: string, PASSWORD = password) =>
  test.sdk.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
    }),
  );

describe('sign-up', () => {
  // AWS guide: Signing up and confirming user accounts.
  it('masks the destination of the code and leaves the user unconfirmed', async () => {
    const answer = await signUp('ada', 'ada@example.com');
    expect(answer).toMatchObject({
      UserConfirmed: false,
      CodeDeliveryDetails: {
        Destination: 'a***@e***',
        DeliveryMedium: 'EMAIL',
        AttributeName: 'email',
      },
    });
    expect(answer.UserSub).toMatch(/^[0-9a-f-]{36}$/);
    await expect(signIn('ada')).rejects.toMatchObject({
      name: 'UserNotConfirmedException',
      message: 'User is not confirmed.',
    });
  });

  // AWS guide: Managing user existence error responses.
  it('does not reveal an unconfirmed user to a wrong password', async () => {
    await expect(signIn('ada', 'Wrong-Passw0rd')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  it('confirms with the newest code only, and only once (SDK: ConfirmSignUp)', async () => {
    const first = await test.code('ada');
    await test.sdk.send(new ResendConfirmationCodeCommand({ ClientId: clientId, Username: 'ada' }));
    const confirm = (ConfirmationCode: string) =>
      test.sdk.send(
        new ConfirmSignUpCommand({ ClientId: clientId, Username: 'ADA', ConfirmationCode }),
      );
    await expect(confirm(first === '000000' ? '000001' : '000000')).rejects.toMatchObject({
      name: 'CodeMismatchException',
      message: 'Invalid verification code provided, please try again.',
    });
    await confirm(await test.code('ada'));
    await expect(confirm(await test.code('ada'))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User cannot be confirmed. Current status is CONFIRMED',
    });
    const user = await test.sdk.send(
      new AdminGetUserCommand({ UserPoolId: userPoolId, Username: 'ada' }),
    );
    expect(user.UserStatus).toBe('CONFIRMED');
    expect(user.UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' });
  });

  it('refuses a taken username whatever its case (AWS guide: User pool case sensitivity)', async () => {
    await expect(signUp('ADA', 'other@example.com')).rejects.toMatchObject({
      name: 'UsernameExistsException',
      message: 'User already exists',
    });
  });

  it('accepts exactly one of many parallel sign-ups with one name (SDK: UsernameExistsException)', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => signUp('race', `race${index}@example.com`)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('expires the code after 24 hours (AWS guide: Quotas, validity of a sign-up code)', async () => {
    await signUp('late', 'late@example.com');
    const ConfirmationCode = await test.code('late');
    test.pass(24 * 3600 * 1000);
    await expect(
      test.sdk.send(
        new ConfirmSignUpCommand({ ClientId: clientId, Username: 'late', ConfirmationCode }),
      ),
    ).rejects.toMatchObject({
      name: 'ExpiredCodeException',
      message: 'Invalid code provided, please request a code again.',
    });
  });

  it.each([
    ['Short1!', 'Password not long enough'],
    ['nouppercase1!', 'Password must have uppercase characters'],
    ['NOLOWERCASE1!', 'Password must have lowercase characters'],
    ['NoNumbers!!', 'Password must have numeric characters'],
    ['NoSymbols11', 'Password must have symbol characters'],
  ])('refuses the password %s (AWS guide: Password policy)', async (weak, rule) => {
    await expect(signUp('weak', 'weak@example.com', weak)).rejects.toMatchObject({
      name: 'InvalidPasswordException',
      message: `Password did not conform with policy: ${rule}`,
    });
  });

  it.each([
    ['email_verified', 'true'],
    ['sub', 'x'],
    ['custom:unknown', 'x'],
  ])('refuses to set %s (AWS guide: Working with user attributes)', async (Name, Value) => {
    await expect(
      test.sdk.send(
        new SignUpCommand({
          ClientId: clientId,
          Username: 'mallory',
          Password: password,
          UserAttributes: [{ Name, Value }],
        }),
      ),
    ).rejects.toMatchObject({
      name: expect.stringMatching(/^(NotAuthorized|InvalidParameter)Exception$/),
    });
  });

  it.each(['__proto__', 'constructor', '𝓊𝓃𝒾😀', 'n'.repeat(128)])(
    'accepts the username %s like any other (AWS guide: usernames)',
    async (name) => {
      await signUp(name, `hostile${Buffer.from(name).toString('hex').slice(0, 30)}@example.com`);
      await test.sdk.send(
        new ConfirmSignUpCommand({
          ClientId: clientId,
          Username: name,
          ConfirmationCode: await test.code(name),
        }),
      );
      expect((await signIn(name)).AuthenticationResult?.AccessToken).toBeDefined();
    },
  );
});

describe('password sign-in', () => {
  it('issues tokens that aws-jwt-verify accepts (aws-jwt-verify: CognitoJwtVerifier)', async () => {
    const { AuthenticationResult } = await signIn('ada@example.com');
    expect(AuthenticationResult).toMatchObject({ TokenType: 'Bearer', ExpiresIn: 3600 });
    const jwks = (await (
      await fetch(`${test.url}/${userPoolId}/.well-known/jwks.json`)
    ).json()) as { keys: never[] };
    const access = CognitoJwtVerifier.create({ userPoolId, clientId, tokenUse: 'access' });
    access.cacheJwks(jwks);
    const claims = await access.verify(AuthenticationResult?.AccessToken ?? '');
    expect(claims).toMatchObject({
      username: 'ada',
      scope: 'aws.cognito.signin.user.admin',
      iss: `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`,
    });
    const id = CognitoJwtVerifier.create({ userPoolId, clientId, tokenUse: 'id' });
    id.cacheJwks(jwks);
    expect(await id.verify(AuthenticationResult?.IdToken ?? '')).toMatchObject({
      'cognito:username': 'ada',
      email: 'ada@example.com',
      email_verified: true,
      origin_jti: claims.origin_jti,
      auth_time: claims.auth_time,
    });
  });

  it('returns the user of the token (SDK: GetUser)', async () => {
    const { AuthenticationResult } = await signIn('ada');
    const me = await test.sdk.send(
      new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken }),
    );
    expect(me.Username).toBe('ada');
    test.pass(3600 * 1000);
    await expect(
      test.sdk.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken })),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Access Token has expired',
    });
  });

  it('answers a missing user like a wrong password (AWS guide: PreventUserExistenceErrors ENABLED)', async () => {
    await expect(signIn('nobody')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  it.each(['ada', 'nobody-else'])(
    'locks %s after five failures, first for 1 s and then twice as long each time (AWS guide: Lockout behavior)',
    async (name) => {
      for (let failure = 0; failure < 5; failure += 1)
        await expect(signIn(name, 'Wrong-Passw0rd')).rejects.toThrow(
          'Incorrect username or password.',
        );
      await expect(signIn(name)).rejects.toThrow('Password attempts exceeded');
      test.pass(1000);
      await expect(signIn(name, 'Wrong-Passw0rd')).rejects.toThrow(
        'Incorrect username or password.',
      );
      test.pass(1000);
      await expect(signIn(name)).rejects.toThrow('Password attempts exceeded');
      test.pass(1000);
      if (name === 'ada') expect((await signIn(name)).AuthenticationResult).toBeDefined();
    },
  );

  it('MUST check no more than five of 40 wrong passwords that arrive at once', async () => {
    const wrong = Array.from({ length: 40 }, () =>
      signIn('nobody-at-once', 'Wrong-Passw0rd').then(() => '', String),
    );
    const checked = (await Promise.all(wrong)).filter((text) =>
      text.includes('Incorrect username or password.'),
    );
    expect(checked).toHaveLength(5);
  });

  it('accepts the right password 20 times in parallel (own rule: only failures count)', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => signIn('ada')));
    expect(results.every(({ AuthenticationResult }) => AuthenticationResult?.AccessToken)).toBe(
      true,
    );
  });

  it('requires the secret hash from a client with a secret on every call (AWS guide: Computing secret hash values)', async () => {
    const hash = createHmac('sha256', clientSecret).update(`ada${secretClientId}`).digest('base64');
    const send = (proof: Record<string, string>) =>
      test.sdk.send(
        new InitiateAuthCommand({
          ClientId: secretClientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'ada', PASSWORD: password, ...proof },
        }),
      );
    await expect(send({})).rejects.toMatchObject({
      message: `Client ${secretClientId} is configured with secret but SECRET_HASH was not received`,
    });
    await expect(send({ SECRET_HASH: 'wrong' })).rejects.toMatchObject({
      message: `Unable to verify secret hash for client ${secretClientId}`,
    });
    expect((await send({ SECRET_HASH: hash })).AuthenticationResult).toBeDefined();
  });
});
