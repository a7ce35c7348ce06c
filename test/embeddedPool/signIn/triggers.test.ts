import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminCreateUserCommand,
  AdminConfirmSignUpCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  DescribeUserPoolCommand,
  ForgotPasswordCommand,
  GetUserAttributeVerificationCodeCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { accessTokenOf, attributeOf, readUser, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  jane,
  lambdaArn,
  password as Password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

interface Event {
  triggerSource: string;
  userName: string;
  request: Record<string, unknown>;
  response: Record<string, unknown>;
  [name: string]: unknown;
}
type Answer = (event: Event) => unknown;
const names = [
  'PreSignUp',
  'PostConfirmation',
  'PreAuthentication',
  'PostAuthentication',
  'CustomMessage',
  'UserMigration',
  'PreTokenGeneration',
] as const;

let test: TestPool;
let directory: string;
/**
 * What each trigger's function does in the current test; by default it returns the event unchanged.
 */
let answers: Partial<Record<(typeof names)[number], Answer>> = {};
let seen: Event[] = [];
const last = (source: string): Event | undefined =>
  seen.findLast(({ triggerSource }) => triggerSource === source);
const respond =
  (response: object): Answer =>
  (event) => ({ ...event, response });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'functions-'));
  await writeFile(
    join(directory, 'async.mjs'),
    `export const handler = async (event) => {
      event.response.autoConfirmUser = event.request.clientMetadata?.confirm === "yes";
      return event;
    };`,
  );
  await writeFile(
    join(directory, 'callback.cjs'),
    `exports.handler = (event, context, callback) => callback(null, {
      ...event, response: { autoConfirmUser: context.functionName === "callback" },
    });`,
  );
  await writeFile(
    join(directory, 'broken.mjs'),
    'import "./missing.mjs"; export const handler = (event) => event;',
  );
  const functions = Object.fromEntries(
    names.map((name) => [
      name,
      (event: Event) => {
        seen.push(structuredClone(event));
        return (answers[name] ?? ((same) => same))(event);
      },
    ]),
  );
  test = await startPool({
    users: [jane],
    pool: { LambdaConfig: Object.fromEntries(names.map((name) => [name, lambdaArn(name)])) },
    functions: {
      ...functions,
      async: join(directory, 'async.mjs'),
      callback: join(directory, 'callback.cjs'),
      broken: join(directory, 'broken.mjs'),
    },
  });
});
afterEach(() => {
  answers = {};
  seen = [];
});
afterAll(async () => {
  await test.stop();
  await rm(directory, { recursive: true });
  expect(test.faults).toEqual([]);
});
const signUp = (Username: string, more: object = {}) =>
  test.sdk.send(
    new SignUpCommand({
      ClientId,
      Username,
      Password,
      UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
      ...more,
    }),
  );

describe('the functions of a LambdaConfig', () => {
  it('are shown by DescribeUserPool as the pool has them (SDK: LambdaConfigType)', async () => {
    const { UserPool } = await test.sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
    expect(UserPool?.LambdaConfig).toEqual(
      Object.fromEntries(names.map((name) => [name, lambdaArn(name)])),
    );
  });

  it('get the common parameters of every event (AWS guide: User pool Lambda trigger event)', async () => {
    await signUp('common');
    expect(last('PreSignUp_SignUp')).toEqual({
      version: '1',
      region: 'us-east-1',
      userPoolId: UserPoolId,
      userName: 'common',
      triggerSource: 'PreSignUp_SignUp',
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: ClientId },
      request: { userAttributes: { email: 'common@example.com' }, validationData: null },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    });
  });

  // AWS guide: Pre sign-up example; observed: "PreSignUp failed with error ..."
  it('can refuse by throwing; the caller sees their message', async () => {
    answers.PreSignUp = () => {
      throw new Error('Email is already taken');
    };
    await expect(signUp('thrown')).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'PreSignUp failed with error Email is already taken.',
    });
    await expect(readUser(test, 'thrown')).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'yes'],
    ['no response', {}],
    ['a wrong type', { response: { autoConfirmUser: 'true' } }],
  ])(
    'must return the event: %s is not recognized (seen: amazon-cognito-identity-js issue 167)',
    async (_title, answer) => {
      answers.PreSignUp = () => answer;
      await expect(signUp('malformed')).rejects.toMatchObject({
        name: 'InvalidLambdaResponseException',
        message: 'Unrecognizable lambda output',
      });
    },
  );

  // AWS guide; observed: amazon-cognito-identity-dart-2 issue 204.
  it('must answer in time, by default within five seconds', async () => {
    answers.PreSignUp = () => new Promise(() => undefined);
    await expect(signUp('late')).rejects.toMatchObject({
      name: 'UnexpectedLambdaException',
      message:
        'PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.',
    });
  });

  it.each(['broken', 'unknown'])(
    'answer UnexpectedLambdaException if they cannot be run: %s (SDK: @throws)',
    async (name) => {
      await test.sdk.send(
        new UpdateUserPoolCommand({
          UserPoolId,
          LambdaConfig: { PreSignUp: lambdaArn(name) },
          AutoVerifiedAttributes: ['email'],
        }),
      );
      await expect(signUp('unrunnable')).rejects.toMatchObject({
        name: 'UnexpectedLambdaException',
        message: expect.stringContaining('PreSignUp invocation failed due to error'),
      });
    },
  );

  it('may be modules, with a promise or a callback (AWS Lambda guide: Node.js handler)', async () => {
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        LambdaConfig: { PreSignUp: lambdaArn('async') },
        AutoVerifiedAttributes: ['email'],
      }),
    );
    expect((await signUp('module', { ClientMetadata: { confirm: 'yes' } })).UserConfirmed).toBe(
      true,
    );
    expect((await signUp('module2', { ClientMetadata: { confirm: 'no' } })).UserConfirmed).toBe(
      false,
    );
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        LambdaConfig: { PreSignUp: lambdaArn('callback') },
        AutoVerifiedAttributes: ['email'],
      }),
    );
    expect((await signUp('callback')).UserConfirmed).toBe(true);
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        LambdaConfig: Object.fromEntries(names.map((name) => [name, lambdaArn(name)])),
        AutoVerifiedAttributes: ['email'],
      }),
    );
  });
});

describe('preSignUp and postConfirmation', () => {
  // AWS guide: Pre sign-up.
  it('may confirm the user and verify the address; then the account is confirmed at once', async () => {
    answers.PreSignUp = respond({ autoConfirmUser: true, autoVerifyEmail: true });
    expect(await signUp('auto')).toMatchObject({ UserConfirmed: true });
    expect(await attributeOf(test, 'auto', 'email_verified')).toBe('true');
    expect(await test.pool.outbox({ username: 'auto' })).toEqual([]);
    expect(last('PostConfirmation_ConfirmSignUp')).toMatchObject({
      userName: 'auto',
      request: {
        userAttributes: { 'cognito:user_status': 'CONFIRMED', email: 'auto@example.com' },
      },
      response: {},
    });
    expect((await signIn(test, 'auto')).AuthenticationResult).toBeDefined();
  });

  it('cannot verify what the user does not have (AWS guide: Pre sign-up, autoVerifyPhone)', async () => {
    answers.PreSignUp = respond({ autoVerifyPhone: true });
    await expect(signUp('phoneless')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  // SDK: SignUpRequest, AdminCreateUserRequest.
  it('see validation data and client metadata, also from administrators', async () => {
    const more = {
      ValidationData: [{ Name: 'invite', Value: '7' }],
      ClientMetadata: { from: 'test' },
    };
    await signUp('data', more);
    expect(last('PreSignUp_SignUp')?.request).toMatchObject({
      validationData: { invite: '7' },
      clientMetadata: { from: 'test' },
    });
    await test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: 'made',
        ...more,
        MessageAction: 'SUPPRESS',
      }),
    );
    expect(last('PreSignUp_AdminCreateUser')).toMatchObject({
      callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' },
      request: { validationData: { invite: '7' } },
    });
  });

  // AWS guide: Post confirmation.
  it('postConfirmation follows every confirmation; an exception in it undoes nothing', async () => {
    await signUp('post');
    answers.PostConfirmation = () => {
      throw new Error('mail server down');
    };
    await expect(
      test.sdk.send(
        new ConfirmSignUpCommand({
          ClientId,
          Username: 'post',
          ConfirmationCode: await test.code('post'),
        }),
      ),
    ).rejects.toMatchObject({ message: 'PostConfirmation failed with error mail server down.' });
    expect((await readUser(test, 'post')).UserStatus).toBe('CONFIRMED');
    answers = {};
    await signUp('post2');
    await test.sdk.send(
      new AdminConfirmSignUpCommand({
        UserPoolId,
        Username: 'post2',
        ClientMetadata: { by: 'admin' },
      }),
    );
    expect(last('PostConfirmation_ConfirmSignUp')).toMatchObject({
      userName: 'post2',
      request: { clientMetadata: { by: 'admin' } },
    });
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'jane' }));
    await test.sdk.send(
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'jane',
        Password,
        ConfirmationCode: await test.code('jane'),
      }),
    );
    expect(last('PostConfirmation_ConfirmForgotPassword')).toMatchObject({
      userName: 'jane',
      request: { userAttributes: { email_verified: 'true' } },
    });
  });
});

describe('preAuthentication and postAuthentication', () => {
  it('preAuthentication can refuse even the right password (AWS guide: Pre authentication)', async () => {
    answers.PreAuthentication = () => {
      throw new Error('Not from here');
    };
    await expect(signIn(test, 'jane')).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: 'PreAuthentication failed with error Not from here.',
    });
    expect(last('PreAuthentication_Authentication')).toMatchObject({
      userName: 'jane',
      request: { userAttributes: { email: 'jane@example.com' }, userNotFound: false },
    });
    expect(last('PostAuthentication_Authentication')).toBeUndefined();
  });

  // SDK: InitiateAuthRequest.
  it('preAuthentication gets the ClientMetadata of InitiateAuth as validation data; postAuthentication does not', async () => {
    await test.sdk.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane', PASSWORD: Password },
        ClientMetadata: { tenant: 'a' },
      }),
    );
    expect(last('PreAuthentication_Authentication')?.request).toMatchObject({
      validationData: { tenant: 'a' },
    });
    expect(last('PostAuthentication_Authentication')?.request).toEqual({
      userAttributes: expect.objectContaining({ 'cognito:user_status': 'CONFIRMED' }),
      newDeviceUsed: false,
    });
  });

  // AWS guide: PreventUserExistenceErrors.
  it('tell the function about a missing user even if callers must not learn it', async () => {
    await expect(signIn(test, 'nobody')).rejects.toThrow('Incorrect username or password.');
    expect(last('PreAuthentication_Authentication')).toMatchObject({
      userName: 'nobody',
      request: { userAttributes: {}, userNotFound: true },
    });
  });

  it('postAuthentication never runs after a wrong password, and can withhold the tokens by throwing', async () => {
    await expect(signIn(test, 'jane', 'Wrong-Passw0rd')).rejects.toThrow(
      'Incorrect username or password.',
    );
    expect(last('PostAuthentication_Authentication')).toBeUndefined();
    answers.PostAuthentication = () => {
      throw new Error('no');
    };
    await expect(signIn(test, 'jane')).rejects.toMatchObject({
      message: 'PostAuthentication failed with error no.',
    });
  });
});

describe('preTokenGeneration', () => {
  // AWS guide: Pre token generation.
  it('V1_0 changes claims and groups of the ID token, never the fixed ones', async () => {
    answers.PreTokenGeneration = respond({
      claimsOverrideDetails: {
        claimsToAddOrOverride: { tier: 'gold', sub: 'forged', email: 'new@example.com' },
        claimsToSuppress: ['email_verified', 'iss'],
        groupOverrideDetails: {
          groupsToOverride: ['guests'],
          iamRolesToOverride: ['arn:aws:iam::000000000000:role/guest'],
          preferredRole: 'arn:aws:iam::000000000000:role/guest',
        },
      },
    });
    const { IdToken = '', AccessToken = '' } =
      (await signIn(test, 'jane')).AuthenticationResult ?? {};
    const id = decodeJwt(IdToken);
    expect(id).toMatchObject({
      tier: 'gold',
      email: 'new@example.com',
      'cognito:groups': ['guests'],
      'cognito:preferred_role': 'arn:aws:iam::000000000000:role/guest',
      sub: await attributeOf(test, 'jane', 'sub'),
    });
    expect(id.email_verified).toBeUndefined();
    expect(id.iss).toBeDefined();
    expect(decodeJwt(AccessToken)).toMatchObject({ 'cognito:groups': ['guests'] });
    expect(decodeJwt(AccessToken).tier).toBeUndefined();
    expect(last('TokenGeneration_Authentication')).toMatchObject({
      version: '1',
      request: {
        groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
      },
    });
  });

  it('runs on refreshes as well, and V1_0 accepts only strings', async () => {
    const { RefreshToken = '' } = (await signIn(test, 'jane')).AuthenticationResult ?? {};
    const refresh = () =>
      test.sdk.send(
        new InitiateAuthCommand({
          ClientId,
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: { REFRESH_TOKEN: RefreshToken },
        }),
      );
    await refresh();
    expect(last('TokenGeneration_RefreshTokens')).toMatchObject({ userName: 'jane' });
    answers.PreTokenGeneration = respond({
      claimsOverrideDetails: { claimsToAddOrOverride: { roles: ['a'] } },
    });
    await expect(refresh()).rejects.toMatchObject({ name: 'InvalidLambdaResponseException' });
  });

  it('V2_0 changes both tokens and the scopes, with any JSON (AWS guide: Pre token generation)', async () => {
    const LambdaConfig = {
      PreTokenGeneration: lambdaArn('PreTokenGeneration'),
      PreTokenGenerationConfig: {
        LambdaVersion: 'V2_0' as const,
        LambdaArn: lambdaArn('PreTokenGeneration'),
      },
    };
    await test.sdk.send(
      new UpdateUserPoolCommand({ UserPoolId, LambdaConfig, AutoVerifiedAttributes: ['email'] }),
    );
    answers.PreTokenGeneration = respond({
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: { claimsToAddOrOverride: { address: { city: 'Bern' } } },
        accessTokenGeneration: {
          claimsToAddOrOverride: { tenants: ['a', 'b'] },
          scopesToAdd: ['orders/read'],
          claimsToSuppress: ['client_id'],
        },
      },
    });
    const { IdToken = '', AccessToken = '' } =
      (await signIn(test, 'jane')).AuthenticationResult ?? {};
    expect(decodeJwt(IdToken).address).toEqual({ city: 'Bern' });
    expect(decodeJwt(AccessToken)).toMatchObject({
      tenants: ['a', 'b'],
      scope: 'aws.cognito.signin.user.admin orders/read',
      client_id: ClientId,
    });
    expect(last('TokenGeneration_Authentication')).toMatchObject({
      version: '2',
      request: { scopes: ['aws.cognito.signin.user.admin'] },
    });
    await test.sdk.send(
      new UpdateUserPoolCommand({
        UserPoolId,
        LambdaConfig: Object.fromEntries(names.map((name) => [name, lambdaArn(name)])),
        AutoVerifiedAttributes: ['email'],
      }),
    );
  });
});

describe('customMessage', () => {
  const newest = async (username: string) => (await test.pool.outbox({ username }))[0];

  it('writes every message, and never sees the code (AWS guide: Custom message)', async () => {
    answers.CustomMessage = ({ triggerSource, request, ...event }) => {
      const username = (request.usernameParameter as string | undefined) ?? '';
      const emailMessage = `${username} code ${String(request.codeParameter)}`;
      return {
        ...event,
        response: { emailSubject: triggerSource, emailMessage, smsMessage: null },
      };
    };
    const sent = async (username: string) => {
      const { subject, body, code } = (await newest(username)) ?? {};
      return [subject, body?.replace(code ?? '?', 'CODE')];
    };
    await signUp('mail');
    expect(await sent('mail')).toEqual(['CustomMessage_SignUp', ' code CODE']);
    await test.sdk.send(new ResendConfirmationCodeCommand({ ClientId, Username: 'mail' }));
    expect(await sent('mail')).toEqual(['CustomMessage_ResendCode', ' code CODE']);
    await test.sdk.send(new ForgotPasswordCommand({ ClientId, Username: 'jane' }));
    expect(await sent('jane')).toEqual(['CustomMessage_ForgotPassword', ' code CODE']);
    const AccessToken = await accessTokenOf(test, 'jane');
    await test.sdk.send(
      new UpdateUserAttributesCommand({
        AccessToken,
        UserAttributes: [{ Name: 'email', Value: 'jane2@example.com' }],
      }),
    );
    expect(await sent('jane')).toEqual(['CustomMessage_UpdateUserAttribute', ' code CODE']);
    await test.sdk.send(
      new GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName: 'email' }),
    );
    expect(await sent('jane')).toEqual(['CustomMessage_VerifyUserAttribute', ' code CODE']);
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'jane',
        UserAttributes: [
          { Name: 'email', Value: 'jane@example.com' },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
    await test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: 'invited',
        UserAttributes: [{ Name: 'email', Value: 'invited@example.com' }],
        DesiredDeliveryMediums: ['EMAIL'],
      }),
    );
    expect(await sent('invited')).toEqual(['CustomMessage_AdminCreateUser', 'invited code CODE']);
  });

  it('must keep the placeholder for the code', async () => {
    answers.CustomMessage = respond({ emailMessage: 'Welcome!' });
    await expect(signUp('codeless')).rejects.toMatchObject({
      name: 'InvalidLambdaResponseException',
    });
  });
});

describe('userMigration', () => {
  const migrated = {
    userAttributes: { email: 'old@example.com', email_verified: 'true' },
    finalUserStatus: 'CONFIRMED',
    messageAction: 'SUPPRESS',
  };

  it('creates a user at the first sign-in, with the password given (AWS guide: Migrate user)', async () => {
    answers.UserMigration = respond(migrated);
    const signedIn = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'old', PASSWORD: 'Old-Passw0rd' },
        ClientMetadata: { a: 'b' },
      }),
    );
    expect(signedIn.AuthenticationResult?.AccessToken).toBeDefined();
    expect(last('UserMigration_Authentication')).toMatchObject({
      userName: 'old',
      request: { password: 'Old-Passw0rd', validationData: { a: 'b' } },
    });
    seen = [];
    await expect(signIn(test, 'old', 'Wrong-Passw0rd')).rejects.toThrow(
      'Incorrect username or password.',
    );
    expect(last('UserMigration_Authentication')).toBeUndefined();
  });

  // Observed: re:Post, UserMigration in Go.
  it("treats the user as missing if there is no answer, and reports the function's error", async () => {
    await expect(signIn(test, 'unknown')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    answers.UserMigration = () => {
      throw new Error('Bad password');
    };
    await expect(signIn(test, 'unknown')).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: `Exception migrating user in app client ${ClientId}`,
    });
  });

  // AWS guide: finalUserStatus, UserMigration_ForgotPassword.
  it('may require a new password, and serves ForgotPassword', async () => {
    answers.UserMigration = respond({
      userAttributes: { email: 'reset@example.com', email_verified: 'true' },
      finalUserStatus: 'RESET_REQUIRED',
    });
    await expect(signIn(test, 'reset')).rejects.toMatchObject({
      name: 'PasswordResetRequiredException',
    });
    answers.UserMigration = respond({
      ...migrated,
      userAttributes: { email: 'forgot@example.com', email_verified: 'true' },
    });
    const { CodeDeliveryDetails } = await test.sdk.send(
      new ForgotPasswordCommand({ ClientId, Username: 'forgot' }),
    );
    expect(CodeDeliveryDetails).toMatchObject({ Destination: 'f***@e***' });
    expect(last('UserMigration_ForgotPassword')).toMatchObject({ request: { password: null } });
    await test.sdk.send(
      new ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'forgot',
        Password,
        ConfirmationCode: await test.code('forgot'),
      }),
    );
    expect((await signIn(test, 'forgot')).AuthenticationResult).toBeDefined();
  });
});

describe('newPasswordRequired', () => {
  it('passes the metadata of the answer to preTokenGeneration (AWS guide: trigger sources)', async () => {
    await test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: 'fresh',
        TemporaryPassword: Password,
        MessageAction: 'SUPPRESS',
      }),
    );
    const { Session } = await signIn(test, 'fresh');
    await test.sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session,
        ChallengeResponses: { USERNAME: 'fresh', NEW_PASSWORD: 'Another-Passw0rd1' },
        ClientMetadata: { step: '2' },
      }),
    );
    expect(last('TokenGeneration_NewPasswordChallenge')?.request).toMatchObject({
      clientMetadata: { step: '2' },
    });
    expect(last('PostAuthentication_Authentication')?.request).toMatchObject({
      clientMetadata: { step: '2' },
    });
  });
});
