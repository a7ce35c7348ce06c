import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  DescribeUserPoolCommand,
  ForgotPasswordCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
  UpdateUserPoolCommand,
  type PasswordPolicyType,
} from '@aws-sdk/client-cognito-identity-provider';
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
  test = await startPool({ users: [jane] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
const setPolicy = (PasswordPolicy: PasswordPolicyType) =>
  test.sdk.send(
    new UpdateUserPoolCommand({
      UserPoolId,
      AutoVerifiedAttributes: ['email'],
      Policies: { PasswordPolicy },
    }),
  );
const strict: PasswordPolicyType = {
  MinimumLength: 10,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
};
const email = (name: string) => [
  { Name: 'email', Value: `${name}@example.com` },
  { Name: 'email_verified', Value: 'true' },
];
const janeSays = (secret: string) =>
  test.sdk.send(
    new AdminSetUserPasswordCommand({
      UserPoolId,
      Username: 'jane',
      Password: secret,
      Permanent: true,
    }),
  );
let number = 0;

/** Every call that sets a password, each with a user for whom only the password can be wrong. */
const paths: Readonly<Record<string, (proposed: string) => Promise<unknown>>> = {
  SignUp: (Password) =>
    test.sdk.send(new SignUpCommand({ ClientId, Username: `new${(number += 1)}`, Password })),
  AdminCreateUser: (TemporaryPassword) =>
    test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: `made${(number += 1)}`,
        TemporaryPassword,
        MessageAction: 'SUPPRESS',
      }),
    ),
  'AdminCreateUser RESEND': async (TemporaryPassword) => {
    const Username = `again${(number += 1)}`;
    await test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username,
        UserAttributes: email(Username),
        DesiredDeliveryMediums: ['EMAIL'],
      }),
    );
    return test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username,
        TemporaryPassword,
        DesiredDeliveryMediums: ['EMAIL'],
        MessageAction: 'RESEND',
      }),
    );
  },
  AdminSetUserPassword: janeSays,
  ChangePassword: async (ProposedPassword) => {
    await janeSays(password + password);
    return test.sdk.send(
      new ChangePasswordCommand({
        AccessToken: await accessTokenOf(test, 'jane', password + password),
        PreviousPassword: password + password,
        ProposedPassword,
      }),
    );
  },
  ConfirmForgotPassword: async (Password) => {
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'jane' }));
    return test.sdk.send(
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'jane',
        ConfirmationCode: await test.code('jane'),
        Password,
      }),
    );
  },
  NEW_PASSWORD_REQUIRED: async (NEW_PASSWORD) => {
    await test.sdk.send(
      new AdminSetUserPasswordCommand({
        UserPoolId,
        Username: 'jane',
        Password: password + password,
        Permanent: false,
      }),
    );
    const { Session } = await signIn(test, 'jane', password + password);
    return test.sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session,
        ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD },
      }),
    );
  },
};
const rules = [
  ['Short1!aB', 'Password not long enough'],
  ['lower-case-1', 'Password must have uppercase characters'],
  ['UPPER-CASE-1', 'Password must have lowercase characters'],
  ['No-Numbers-x', 'Password must have numeric characters'],
  ['NoSymbols123', 'Password must have symbol characters'],
] as const;

// Observed at AWS, each in several public reports.
const sentences: Readonly<Record<string, string>> = {
  SignUp: 'Password did not conform with policy',
  NEW_PASSWORD_REQUIRED: 'Password did not conform with policy',
  AdminCreateUser: 'Password did not conform with password policy',
  'AdminCreateUser RESEND': 'Password did not conform with password policy',
};

describe.each(Object.entries(paths))('%s', (name, set) => {
  beforeEach(async () => {
    await setPolicy(strict);
    test.pass(3600_000);
  });

  it.each(rules)(
    "MUST refuse %s (Cognito's text, which each call introduces in its own way: %s)",
    async (proposed, rule) => {
      await expect(set(proposed)).rejects.toMatchObject({
        name: 'InvalidPasswordException',
        message: `${sentences[name] ?? 'Password does not conform to policy'}: ${rule}`,
      });
    },
  );

  it('accepts passwords that conform exactly (AWS guide: Password policies)', async () => {
    await set('Longer1!aB');
    await setPolicy({
      MinimumLength: 6,
      RequireUppercase: false,
      RequireLowercase: false,
      RequireNumbers: false,
      RequireSymbols: false,
    });
    await set('______');
  });
});

describe('history', () => {
  it.each(['AdminSetUserPassword', 'ConfirmForgotPassword', 'ChangePassword'])(
    'makes %s refuse the remembered passwords, and only those (AWS guide: Preventing password reuse)',
    async (path) => {
      test.pass(3600_000);
      await setPolicy({ ...strict, PasswordHistorySize: 2 });
      for (const letter of ['A', 'B', 'C']) await janeSays(`History-${path}-1${letter}`);
      const used = { name: 'PasswordHistoryPolicyViolationException' };
      if (path !== 'ChangePassword')
        await expect(paths[path]?.(`History-${path}-1C`)).rejects.toMatchObject(used);
      if (path === 'AdminSetUserPassword')
        await expect(janeSays(`History-${path}-1B`)).rejects.toMatchObject(used);
      await paths[path]?.(`History-${path}-1A`);
    },
  );
});

describe('generated passwords', () => {
  it.each([
    { MinimumLength: 6 },
    strict,
    { ...strict, MinimumLength: 64 },
    { ...strict, MinimumLength: 99 },
  ])('conform to %j (SDK: AdminCreateUserRequest.TemporaryPassword)', async (policy) => {
    await setPolicy(policy);
    const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
    expect(UserPool?.Policies?.PasswordPolicy).toMatchObject(policy);
    const seen = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      const Username = `generated${(number += 1)}`;
      await test.sdk.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username,
          UserAttributes: email(Username),
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
      const generated = await test.code(Username);
      seen.add(generated);
      expect(generated.length).toBeGreaterThanOrEqual(policy.MinimumLength ?? 8);
      for (const pattern of [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z0-9]/])
        expect(generated).toMatch(pattern);
      expect((await signIn(test, Username, generated)).ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    }
    expect(seen.size).toBe(12);
  });
});
