import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminDisableUserCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ForgotPasswordCommand,
  GetUserAttributeVerificationCodeCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
  VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { accessTokenOf, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const minute = 60_000;
const person = (username: string, more: Record<string, string> = {}) => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true', ...more },
});
const users = ['ann', 'bea', 'cid', 'dan', 'eve', 'fay', 'off'].map((username) => person(username));
const expired = {
  name: 'ExpiredCodeException',
  message: 'Invalid code provided, please request a code again.',
};
const mismatch = {
  name: 'CodeMismatchException',
  message: 'Invalid verification code provided, please try again.',
};
const limit = {
  name: 'LimitExceededException',
  message: 'Attempt limit exceeded, please try after some time.',
};

function actionsOf(test: TestPool) {
  const send = test.sdk.send.bind(test.sdk);
  return {
    forgot: (Username: string) => send(new ForgotPasswordCommand({ ClientId, Username })),
    confirm: (Username: string, ConfirmationCode: string, Password = password) =>
      send(new ConfirmForgotPasswordCommand({ ClientId, Username, ConfirmationCode, Password })),
    signUp: (Username: string) =>
      send(
        new SignUpCommand({
          ClientId,
          Username,
          Password: password,
          UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
        }),
      ),
    confirmSignUp: (Username: string, ConfirmationCode: string) =>
      send(new ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode })),
    resend: (Username: string) => send(new ResendConfirmationCodeCommand({ ClientId, Username })),
    ask: (AccessToken: string) =>
      send(new GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName: 'email' })),
    verify: (AccessToken: string, Code: string) =>
      send(new VerifyUserAttributeCommand({ AccessToken, AttributeName: 'email', Code })),
  };
}
const otherThan = (code: string): string => (code === '111111' ? '222222' : '111111');

describe('codes', () => {
  let test: TestPool;
  let act: ReturnType<typeof actionsOf>;
  beforeAll(async () => {
    test = await startPool({ users });
    act = actionsOf(test);
  });
  afterAll(async () => {
    await test.stop();
    expect(test.faults).toEqual([]);
  });

  // AWS guide: Signing up and confirming user accounts.
  it('are six digits, never the same twice in a row, and never consecutive', async () => {
    await act.signUp('rand');
    for (let count = 0; count < 8; count += 1) {
      test.pass(15 * minute);
      await act.resend('rand');
    }
    const codes = (await test.pool.outbox({ username: 'rand' })).map(({ code }) => code);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(7);
    const steps = codes.slice(1).map((code, index) => Number(code) - Number(codes[index]));
    expect(new Set(steps).size).toBeGreaterThan(6);
  });

  it('MUST be valid for their own purpose only (own rule: behaviour 5)', async () => {
    await act.signUp('purpose');
    const signUpCode = await test.code('purpose');
    await act.forgot('ann');
    const recovery = await test.code('ann');
    const AccessToken = await accessTokenOf(test, 'ann');
    await expect(act.verify(AccessToken, recovery)).rejects.toMatchObject(expired);
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'ann',
        UserAttributes: [{ Name: 'email_verified', Value: 'false' }],
      }),
    );
    await act.ask(AccessToken);
    const verification = await test.code('ann');
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'ann',
        UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
      }),
    );
    if (verification !== recovery)
      await expect(act.confirm('ann', verification)).rejects.toMatchObject(mismatch);
    await expect(act.confirm('purpose', signUpCode)).rejects.toMatchObject(expired);
    await act.confirmSignUp('purpose', signUpCode);
  });

  it.each([
    [
      'a sign-up, 24 hours',
      24 * 60,
      async () => act.signUp('late').then(() => 'late'),
      (name: string, code: string) => act.confirmSignUp(name, code),
    ],
    [
      'a recovery, 1 hour',
      60,
      async () => act.forgot('bea').then(() => 'bea'),
      (name: string, code: string) => act.confirm(name, code),
    ],
  ] as const)(
    'of %s, expire on time to the second (AWS guide: Quotas, code validity)',
    async (_title, minutes, request, use) => {
      const name = await request();
      const code = await test.code(name);
      test.pass(minutes * minute - 1);
      await expect(use(name, otherThan(code))).rejects.toMatchObject(mismatch);
      test.pass(1);
      await expect(use(name, code)).rejects.toMatchObject(expired);
    },
  );

  // AWS guide: Quotas, code validity.
  it('for an attribute live 24 hours, longer than the access token that requested them', async () => {
    const AccessToken = await accessTokenOf(test, 'cid');
    await test.sdk.send(
      new UpdateUserAttributesCommand({
        AccessToken,
        UserAttributes: [{ Name: 'email', Value: 'cid@example.org' }],
      }),
    );
    const code = await test.code('cid');
    test.pass(24 * 60 * minute - 1);
    const later = await accessTokenOf(test, 'cid');
    await expect(act.verify(later, otherThan(code))).rejects.toMatchObject(mismatch);
    test.pass(1);
    await expect(act.verify(later, code)).rejects.toMatchObject(expired);
  });

  it("are void after five wrong entries; a new one works (own rule within AWS's 5 to 20 attempts)", async () => {
    await act.signUp('guess');
    const code = await test.code('guess');
    for (let failure = 0; failure < 5; failure += 1)
      await expect(act.confirmSignUp('guess', otherThan(code))).rejects.toMatchObject(mismatch);
    await expect(act.confirmSignUp('guess', code)).rejects.toMatchObject(limit);
    await act.resend('guess');
    await act.confirmSignUp('guess', await test.code('guess'));
  });

  // AWS guide: Forgot password behavior, "between 5 and 20 attempts"
  it('can be requested or entered 20 times an hour in total for a password, also in parallel', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 25 }, () => act.forgot('dan')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(
      outcomes
        .filter(({ status }) => status === 'rejected')
        .map((outcome) => ('reason' in outcome ? (outcome.reason as Error).name : '')),
    ).toEqual(Array.from({ length: 5 }, () => 'LimitExceededException'));
    await expect(act.confirm('dan', await test.code('dan'))).rejects.toMatchObject(limit);
    await act.forgot('eve');
    test.pass(60 * minute);
    await act.forgot('dan');
    await act.confirm('dan', await test.code('dan'));
  });

  // SDK: LimitExceededException of ResendConfirmationCode, GetUserAttributeVerificationCode.
  it('can be requested five times an hour for a confirmation or an attribute', async () => {
    await act.signUp('many');
    for (let count = 0; count < 5; count += 1) await act.resend('many');
    await expect(act.resend('many')).rejects.toMatchObject(limit);
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'fay',
        UserAttributes: [{ Name: 'email_verified', Value: 'false' }],
      }),
    );
    const AccessToken = await accessTokenOf(test, 'fay');
    for (let count = 0; count < 5; count += 1) await act.ask(AccessToken);
    await expect(act.ask(AccessToken)).rejects.toMatchObject(limit);
  });

  it('are accepted once when entered in parallel (own rule: single use)', async () => {
    await act.forgot('eve');
    const code = await test.code('eve');
    const outcomes = await Promise.allSettled(
      ['A', 'B', 'C', 'D'].map((letter) => act.confirm('eve', code, `New-Passw0rd${letter}`)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it("are sent to masked destinations (Cognito's form: f***@e***, +*******1234)", async () => {
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'eve',
        UserAttributes: [
          { Name: 'phone_number', Value: '+15550001234' },
          { Name: 'phone_number_verified', Value: 'true' },
        ],
      }),
    );
    expect((await act.forgot('eve')).CodeDeliveryDetails).toEqual({
      AttributeName: 'phone_number',
      DeliveryMedium: 'SMS',
      Destination: '+*******1234',
    });
    expect((await act.forgot('eve@example.com')).CodeDeliveryDetails).toMatchObject({
      Destination: '+*******1234',
    });
    expect((await test.pool.outbox({ username: 'eve' }))[0]).toMatchObject({
      medium: 'SMS',
      destination: '+15550001234',
    });
  });
});

describe.each([
  ['ENABLED', true],
  ['LEGACY', false],
] as const)('PreventUserExistenceErrors %s', (setting, hides) => {
  let test: TestPool;
  let act: ReturnType<typeof actionsOf>;
  beforeAll(async () => {
    test = await startPool({
      client: { PreventUserExistenceErrors: setting },
      users: [...users, { username: 'bare', password, attributes: {} }],
    });
    act = actionsOf(test);
    await act.signUp('unconfirmed');
    await test.sdk.send(new AdminDisableUserCommand({ UserPoolId, Username: 'off' }));
  });
  afterAll(async () => {
    await test.stop();
    expect(test.faults).toEqual([]);
  });
  /** What a caller sees: the shape of an answer, or the exception. */
  const seen = async (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      (answer) =>
        JSON.parse(
          JSON.stringify(answer, (key, value: unknown) =>
            key === '$metadata'
              ? undefined
              : key === 'Destination'
                ? String(value).replaceAll(/[a-z]/g, 'x')
                : value,
          ),
        ) as unknown,
      (error: unknown) => ({ name: (error as Error).name, message: (error as Error).message }),
    );
  const nobody = { name: 'UserNotFoundException', message: 'User does not exist.' };
  // Observed at AWS: calls about codes have a message of their own.
  const noCombination = { ...nobody, message: 'Username/client id combination not found.' };
  const wrong = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };

  // AWS guide: Managing user existence error responses.
  it(`a missing user signs in as a ${hides ? 'wrong password' : 'missing user'}`, async () => {
    expect(await seen(signIn(test, 'ann', 'Wrong-Passw0rd'))).toEqual(wrong);
    expect(await seen(signIn(test, 'nobody', 'Wrong-Passw0rd'))).toEqual(hides ? wrong : nobody);
    expect(await seen(signIn(test, 'off', 'Wrong-Passw0rd'))).toEqual(wrong);
    expect(await seen(signIn(test, 'unconfirmed', 'Wrong-Passw0rd'))).toEqual(
      hides ? wrong : { name: 'UserNotConfirmedException', message: 'User is not confirmed.' },
    );
  });

  // AWS guide: Password reset operations.
  it('ForgotPassword and ConfirmForgotPassword answer the same whether or not the user exists', async () => {
    const story = async (name: string): Promise<unknown[]> => {
      const steps = [await seen(act.confirm(name, '000000')), await seen(act.forgot(name))];
      for (let count = 0; count < 6; count += 1)
        steps.push(await seen(act.confirm(name, otherThan(await test.code(name)))));
      for (let count = 0; count < 20; count += 1) steps.push(await seen(act.forgot(name)));
      return steps;
    };
    const known = await story('ann');
    expect(known.slice(0, 4)).toEqual([
      expired,
      {
        CodeDeliveryDetails: {
          AttributeName: 'email',
          DeliveryMedium: 'EMAIL',
          Destination: 'x***@x***',
        },
      },
      mismatch,
      mismatch,
    ]);
    expect(known.at(-1)).toEqual(limit);
    const others: Record<string, object> = {
      nobody: noCombination,
      off: { name: 'NotAuthorizedException', message: 'User is disabled.' },
      unconfirmed: { name: 'InvalidParameterException' },
      bare: { name: 'InvalidParameterException' },
    };
    for (const [name, exception] of Object.entries(others)) {
      const steps = await story(name);
      if (hides) expect([name, steps]).toEqual([name, known]);
      else for (const step of steps) expect(step).toMatchObject(exception);
      expect(
        (await test.pool.outbox({ username: name })).filter(
          ({ purpose }) => purpose === 'forgotPassword',
        ),
      ).toEqual([]);
    }
  });

  // AWS guide: Confirmation operations.
  it('ResendConfirmationCode answers a missing user like an unconfirmed one', async () => {
    const details = await seen(act.resend('unconfirmed'));
    expect(details).toEqual({
      CodeDeliveryDetails: {
        AttributeName: 'email',
        DeliveryMedium: 'EMAIL',
        Destination: 'x***@x***',
      },
    });
    expect(await seen(act.resend('nobody'))).toEqual(hides ? details : noCombination);
    expect(await seen(act.confirmSignUp('nobody', '123456'))).toEqual(
      hides ? expired : noCombination,
    );
  });
});
