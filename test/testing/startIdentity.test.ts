/** The test kit, as the tests of an app use it: through the official SDK and through HTTP. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import { startIdentity } from '../../src/testing/index.js';
import type { Identity } from '../../src/testing/index.js';
import { graphqlClient } from '../support/graphqlClient.js';

let identity: Identity;
let sdk: CognitoIdentityProviderClient;
beforeAll(async () => {
  identity = await startIdentity();
  sdk = new CognitoIdentityProviderClient({ ...identity.clientConfig, maxAttempts: 1 });
});
beforeEach(() => identity.reset());
afterAll(async () => {
  sdk.destroy();
  await identity.stop();
});

const password = 'Test-Passw0rd!';

function signUp(username: string): Promise<unknown> {
  return sdk.send(
    new SignUpCommand({
      ClientId: identity.clientId,
      Username: username,
      Password: password,
      UserAttributes: [{ Name: 'email', Value: `${username}@example.com` }],
    }),
  );
}

function passwordSignIn(username: string): InitiateAuthCommand {
  return new InitiateAuthCommand({
    ClientId: identity.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
}

const me = '{ me { ... on User { username } ... on OperationError { code } } }';

describe('user and signIn', () => {
  it('make a user who is signed in at the gateway and at the pool', async () => {
    const user = await identity.user({ username: 'ada', groups: ['editors'] });
    const { headers, accessToken, idToken, refreshToken } = await identity.signIn(user);
    const { data } = await graphqlClient(identity.url)(me, {}, { ...headers });
    const { Username, UserAttributes } = await sdk.send(
      new AdminGetUserCommand({ UserPoolId: identity.userPoolId, Username: 'ada' }),
    );
    expect(data).toEqual({ me: { username: 'ada' } });
    expect(Username).toBe('ada');
    expect(UserAttributes).toContainEqual({ Name: 'sub', Value: user.sub });
    expect(claimsOf(accessToken)).toMatchObject({ 'cognito:groups': ['editors'] });
    expect(claimsOf(idToken)).toMatchObject({ email: 'ada@example.com', email_verified: true });
    expect(refreshToken).not.toBe('');
  });

  it('give the refresh cookie of a browser', async () => {
    const { cookies } = await identity.signIn(await identity.user());
    const sent = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const response = await fetch(`${identity.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: identity.url,
        cookie: sent,
      },
      body: JSON.stringify({
        query:
          'mutation { refreshTokens(input: {}) { __typename ... on OperationError { message } } }',
      }),
    });
    expect(cookies).toMatchObject([{ domain: '127.0.0.1', httpOnly: true, sameSite: 'Strict' }]);
    expect(await response.json()).toEqual({
      data: { refreshTokens: { __typename: 'AuthenticationTokens' } },
    });
  });

  it('number users that have no name', async () => {
    const users = [await identity.user(), await identity.user()];
    expect(users.map(({ username }) => username)).toEqual(['user1', 'user2']);
  });

  it('tell what the pool has against a user', async () => {
    await identity.user({ username: 'ada' });
    await expect(identity.user({ username: 'ada' })).rejects.toThrow(
      'there is already a user "ada"',
    );
    await expect(identity.user({ username: 'bob', password: 'short' })).rejects.toThrow(
      /user\({"username":"bob".*\n {2}password: /,
    );
    await expect(identity.user({ attributes: { 'custom:none': '1' } })).rejects.toThrow(
      'custom:none',
    );
  });

  it('tell why a sign-in gives no tokens', async () => {
    const user = await identity.user({ username: 'ada' });
    await expect(identity.signIn({ ...user, password: 'wrong' })).rejects.toThrow(
      'signIn("ada"): the gateway answered NOT_AUTHORIZED',
    );
  });
});

describe('outbox', () => {
  it('waits for a code, and hands each one out once', async () => {
    const waiting = identity.outbox.next('grace', 'signUp');
    await signUp('grace');
    const { code } = await waiting;
    await sdk.send(
      new ConfirmSignUpCommand({
        ClientId: identity.clientId,
        Username: 'grace',
        ConfirmationCode: code,
      }),
    );
    expect(await sdk.send(passwordSignIn('grace'))).toHaveProperty('AuthenticationResult');
    await expect(identity.outbox.next('grace', 'signUp', { timeoutMs: 20 })).rejects.toThrow(
      'signUp for grace (grace@example.com), handed out already',
    );
  });

  it('finds messages by address, oldest first', async () => {
    await signUp('grace');
    await signUp('edith');
    expect(await identity.outbox.next('edith@example.com')).toMatchObject({ username: 'edith' });
    expect(await identity.outbox.next('grace')).toMatchObject({ purpose: 'signUp' });
  });

  it('names a user who does not exist, and a purpose that does not', async () => {
    await expect(identity.outbox.next('nobody', 'signUp', { timeoutMs: 20 })).rejects.toThrow(
      'outbox.next("nobody", "signUp"): no such message came within 20 ms. There is no user ' +
        '"nobody" either. The outbox is empty.',
    );
    await expect(identity.outbox.next('nobody', 'sign-up' as never)).rejects.toThrow(
      'there is no purpose "sign-up"',
    );
  });

  it('ends the wait when everything is reset', async () => {
    const waiting = expect(identity.outbox.next('grace')).rejects.toThrow('reset() was called');
    await identity.reset();
    await waiting;
  });
});

describe('clock', () => {
  it('makes codes and tokens expire', async () => {
    const user = await identity.user({ username: 'ada' });
    const { headers } = await identity.signIn(user);
    const graphql = graphqlClient(identity.url);
    await signUp('grace');
    const { code } = await identity.outbox.next('grace');
    identity.clock.advance('59m');
    expect((await graphql(me, {}, { ...headers })).data).toEqual({ me: { username: 'ada' } });
    identity.clock.advance('2d');
    expect((await graphql(me, {}, { ...headers })).data.me).not.toHaveProperty('username');
    const confirmation = sdk.send(
      new ConfirmSignUpCommand({
        ClientId: identity.clientId,
        Username: 'grace',
        ConfirmationCode: code,
      }),
    );
    await expect(confirmation).rejects.toMatchObject({ name: 'ExpiredCodeException' });
  });

  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
    ['30d', 2_592_000_000],
    [1234, 1234],
  ] as const)('advances by %s', (duration, milliseconds) => {
    const before = identity.clock.now().getTime();
    identity.clock.advance(duration);
    const passed = identity.clock.now().getTime() - before;
    expect(passed).toBeGreaterThanOrEqual(milliseconds);
    expect(passed).toBeLessThan(milliseconds + 10_000);
  });

  it.each(['15 minutes', '15', '-1m', '', -1, Number.NaN, undefined, null])(
    'refuses %p',
    (duration) => {
      expect(() => identity.clock.advance(duration as never)).toThrow(
        `clock.advance(${typeof duration === 'string' ? JSON.stringify(duration) : String(duration)})`,
      );
    },
  );
});

describe('faults', () => {
  it('answer the next call of an operation with an exception of AWS', async () => {
    await identity.user({ username: 'ada' });
    identity.faults.next('InitiateAuth', 'TooManyRequestsException');
    await expect(sdk.send(passwordSignIn('ada'))).rejects.toMatchObject({
      name: 'TooManyRequestsException',
    });
    expect(await sdk.send(passwordSignIn('ada'))).toHaveProperty('AuthenticationResult');
  });

  it('can be planned for several calls, in order, with a text', async () => {
    await identity.user({ username: 'ada' });
    identity.faults.next('InitiateAuth', 'InternalErrorException', { times: 2 });
    identity.faults.next('InitiateAuth', 'UserNotFoundException', { message: 'Gone.' });
    const names = [];
    for (let call = 0; call < 3; call += 1)
      names.push(await sdk.send(passwordSignIn('ada')).catch((error: unknown) => String(error)));
    expect(names).toMatchObject(
      [/InternalError/, /InternalError/, /UserNotFoundException: Gone\./].map(
        (pattern) => expect.stringMatching(pattern) as unknown,
      ),
    );
  });

  it('reach a page through the gateway', async () => {
    const user = await identity.user({ username: 'ada' });
    identity.faults.next('InitiateAuth', 'PasswordResetRequiredException');
    await expect(identity.signIn(user)).rejects.toThrow('PASSWORD_RESET_REQUIRED');
  });

  it('leave other operations alone', async () => {
    identity.faults.next('RespondToAuthChallenge', 'CodeMismatchException');
    await identity.signIn(await identity.user());
    const answer = sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId: identity.clientId,
        ChallengeName: 'SMS_MFA',
        ChallengeResponses: {},
      }),
    );
    await expect(answer).rejects.toMatchObject({ name: 'CodeMismatchException' });
  });

  it('name an operation or an exception that does not exist', () => {
    const { faults } = identity;
    expect(() => faults.next('SignIn', 'TooManyRequestsException')).toThrow(
      'no operation "SignIn"',
    );
    expect(() => faults.next('toString', 'TooManyRequestsException')).toThrow('"toString"');
    expect(() => faults.next('GetUser', 'AliasExistsException')).toThrow(
      /GetUser has no exception "AliasExistsException". It has: .*UserNotFoundException/,
    );
    expect(() => faults.next('GetUser', 'TooManyRequestsException', { times: 0 })).toThrow('not 0');
  });
});

describe('reset', () => {
  it('puts everything back to the seed, under the same addresses', async () => {
    const { url, poolEndpoint } = identity;
    const user = await identity.user({ username: 'ada' });
    const { headers } = await identity.signIn(user);
    await signUp('grace');
    identity.clock.advance('30d');
    identity.faults.next('InitiateAuth', 'InternalErrorException', { times: 9 });
    await identity.reset();
    const passed = Math.abs(identity.clock.now().getTime() - Date.now());
    expect(passed).toBeLessThan(1000);
    expect(await (await fetch(`${poolEndpoint}/outbox.json`)).json()).toEqual([]);
    await expect(sdk.send(passwordSignIn('ada'))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    const { data } = await graphqlClient(url)(me, {}, { ...headers });
    expect(data.me).not.toHaveProperty('username');
    expect((await identity.user()).username).toBe('user1');
    await identity.signIn({ username: 'admin', password: 'Demo-Passw0rd!' });
  });

  it('gives back the budgets of the guards', async () => {
    const strict = await startIdentity({ settings: { GUESSES_PER_USER_AND_SOURCE: '2' } });
    const wrong = async (): Promise<string> =>
      strict.signIn({ username: 'admin', password: 'wrong' }).then(
        () => '',
        (error: unknown) => String(error),
      );
    const answers = [await wrong(), await wrong(), await wrong()];
    await strict.reset();
    const after = await wrong();
    await strict.stop();
    expect(answers[2]).toContain('TOO_MANY_REQUESTS');
    expect(after).toContain('NOT_AUTHORIZED');
  });
});

describe('options', () => {
  it('serve the seed and run the functions of a test', async () => {
    const seen: string[] = [];
    const own = await startIdentity({
      seed: {
        region: 'eu-west-1',
        pools: [
          {
            Id: 'eu-west-1_Own000001',
            UsernameAttributes: ['email'],
            LambdaConfig: {
              PostAuthentication: 'arn:aws:lambda:eu-west-1:000000000000:function:greet',
            },
            clients: [
              {
                ClientId: 'ownclient00000000000000001',
                ClientSecret: 'ownsecretownsecretownsecret',
                ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
              },
            ],
          },
        ],
      },
      functions: {
        greet: (event: { userName: string }) => {
          seen.push(event.userName);
          return event;
        },
      },
    });
    const user = await own.user();
    await own.signIn(user);
    await own.stop();
    expect(own).toMatchObject({
      userPoolId: 'eu-west-1_Own000001',
      clientId: 'ownclient00000000000000001',
      clientSecret: 'ownsecretownsecretownsecret',
    });
    expect(user.attributes).toMatchObject({ email: 'user1@example.com' });
    expect(seen).toEqual([user.username]);
  });

  it('read a seed file', async () => {
    const own = await startIdentity({ seed: 'examples/pool.json' });
    await own.stop();
    expect(own.userPoolId).toBe('eu-central-1_Example01');
  });

  it('name everything that is wrong in a seed', async () => {
    await expect(startIdentity({ seed: 'none.json' })).rejects.toThrow('none.json');
    await expect(
      startIdentity({ seed: { pools: [{ Id: 'us-east-1_A', client: [] } as never] } }),
    ).rejects.toThrow('pools[0].client: is unknown');
    await expect(startIdentity({ seed: { pools: [{ Id: 'us-east-1_A' }] } })).rejects.toThrow(
      'pools[0].clients: is empty',
    );
  });

  it('name settings that do not exist, or that would replace the pool', async () => {
    await expect(startIdentity({ settings: { GRAPHIKL: 'on' } })).rejects.toThrow('GRAPHIKL');
    await expect(
      startIdentity({ settings: { COGNITO_USER_POOL_ID: 'us-east-1_A' } }),
    ).rejects.toThrow('COGNITO_USER_POOL_ID has no place in a test');
  });
});

describe('several at once', () => {
  it('share nothing, and keep no port after they stop', async () => {
    const [one, two] = await Promise.all([startIdentity(), startIdentity()]);
    await one.user({ username: 'ada' });
    await expect(two.signIn({ username: 'ada', password })).rejects.toThrow('NOT_AUTHORIZED');
    expect(new Set([one.url, two.url, one.poolEndpoint, two.poolEndpoint]).size).toBe(4);
    await Promise.all([one.stop(), one.stop(), two.stop()]);
    await expect(fetch(one.url)).rejects.toThrow();
    await expect(fetch(one.poolEndpoint)).rejects.toThrow();
    await expect(one.reset()).rejects.toThrow('stopped');
  });
});

describe('figures', () => {
  it('prints how long a start and a reset take', async () => {
    const starts: number[] = [];
    const resets: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const [started, start] = await timed(() => startIdentity());
      await started.signIn(await started.user());
      const [, reset] = await timed(() => started.reset());
      await started.stop();
      starts.push(start);
      resets.push(reset);
    }
    process.stdout.write(
      `test kit: start ${median(starts)} ms, reset ${median(resets)} ms (medians of 5)\n`,
    );
    expect(resets).toHaveLength(5);
  });
});

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begin = performance.now();
  return [await work(), performance.now() - begin];
}

const median = (numbers: number[]): string =>
  (numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0).toFixed(0);

function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}
